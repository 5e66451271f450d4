/** Offers text as a file to save, made in the page: nothing is sent. Characters that a file's name cannot have are replaced. */
export function saveTextFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|\r\n\t]/g, '_');
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to save.
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
