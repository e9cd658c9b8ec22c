/** Saves a text as a file where the browser puts downloads. Nothing is sent anywhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs once the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
