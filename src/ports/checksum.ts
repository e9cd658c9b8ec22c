/** A short fingerprint of text, to recognise what was written only in part. It protects against accidents, not people. */

/** FNV-1a over UTF-16 code units, with the length, as hexadecimal. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return `${hash.toString(16).padStart(8, '0')}-${text.length.toString(16)}`;
}
