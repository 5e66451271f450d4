/** Offers what was made in the page as a file to save: nothing is sent. Characters that a file's name cannot have are replaced. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|\r\n\t]/g, '_');
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to save.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
