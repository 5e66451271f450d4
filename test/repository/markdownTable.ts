/** A table in Markdown. A cell may hold several lines; none may break the table. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => '---'), ...rows.map((cells) => cells.map(cellText))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellText(text: string): string {
  const plain = text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('\n', '<br>');
  return plain === '' ? '—' : plain;
}
