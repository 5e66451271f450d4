/** The number the text says (full-width digits too), or null. */
export function wholeNumber(text: string, max: number): number | null {
  const folded = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(folded) && Number(folded) <= max ? Number(folded) : null;
}
