/** Data as TypeScript source: keys without quotation marks where they need none, strings in single ones. */
export function sourceOf(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const inside = `${indent}  `;
    return `[\n${value.map((one) => `${inside}${sourceOf(one, inside)},\n`).join('')}${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const inside = `${indent}  `;
    const entries = Object.entries(value).map(
      ([k, one]) => `${inside}${keyOf(k)}: ${sourceOf(one, inside)},\n`,
    );
    return entries.length === 0 ? '{}' : `{\n${entries.join('')}${indent}}`;
  }
  return String(value);
}

const keyOf = (k: string) => (/^[A-Za-z_$][\w$]*$/.test(k) ? k : quote(k));

function quote(text: string): string {
  return text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replace(/[\\']/g, '\\$&')}'`;
}
