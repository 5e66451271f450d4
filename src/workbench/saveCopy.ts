/** Hands the bytes to the browser as a download of that name. The original file is never written. */
export function saveCopy(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the bytes once the click is handled; the address is let go a little later.
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}
