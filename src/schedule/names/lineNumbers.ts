/** Numbers before the names of a cell: 1.办公室 2.宣教科, （一）办公室（二）宣教科, ①办公室②宣教科. */

/** The ways of numbering, each by itself: a line keeps to the one that it begins with. */
const NUMBERINGS = [
  String.raw`[(（]\d{1,2}[)）]`,
  String.raw`\d{1,2}[)）、.．](?!\d)`,
  '[(（][一二三四五六七八九十]{1,2}[)）]',
  '[①-⑳]',
].map((number) => ({
  leading: new RegExp(`^\\s*${number}`, 'u'),
  any: new RegExp(`[、,，;；]?\\s*${number}\\s*`, 'gu'),
}));

/** The parts of a line that begins with a number, without their numbers; the line itself where it does not. */
export function numberedParts(line: string): readonly string[] {
  const numbering = NUMBERINGS.find(({ leading }) => leading.test(line));
  return numbering ? line.split(numbering.any).filter((part) => part.trim() !== '') : [line];
}
