/** A piece of a printed header or footer: text as it stands, or a number that the printer knows. */
export type PrintPart = string | { readonly field: 'page' | 'pageCount' };

const CODES = { page: '&P', pageCount: '&N' } as const;

/** A header or footer as Excel spells it: & begins a code, so that of a text is doubled; line breaks become spaces (ECMA-376 18.3.1.39). */
export function headerFooterCode(text: string | readonly PrintPart[] | undefined): string {
  const parts = typeof text === 'object' ? text : [text ?? ''];
  return parts
    .map((part) => (typeof part === 'string' ? part.replaceAll('&', '&&').replace(/\s+/gu, ' ') : CODES[part.field]))
    .join('');
}
