import { foldText } from '../text/foldText';

const LIST_SIGN = /[、,;\n]/;
const JOINING_SIGN = /[、,;\n/]|和|及|与/;

/** The facilities a cell of records names, where no register says which there are: parted at 、 and line breaks alone. */
export function namesIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(LIST_SIGN)
    .map((name) => name.trim())
    .filter((name) => foldText(name) !== '');
}

/**
 * The facilities a cell of records names: the cell as a whole where it is registered or nothing in it is, and else each of its parts.
 * `registered` holds folded names.
 */
export function registeredNamesIn(text: string, registered: ReadonlyMap<string, string>): readonly string[] {
  if (registered.has(foldText(text))) return [text];
  const parts = text
    .normalize('NFKC')
    .split(JOINING_SIGN)
    .map((name) => name.trim())
    .filter((name) => foldText(name) !== '');
  return parts.some((name) => registered.has(foldText(name))) ? parts : [text];
}
