/** So many things in English: `1 day`, `3 days`. `many` is what one is called where there are more, or none. */
export function countInEnglish(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
