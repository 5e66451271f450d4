import { foldText } from '../text/foldText';

const LIST_SIGN = /[、,;\n]/;
const JOINING_SIGN = /[、,;\n/]|和|及|与/;

/** Words for every facility there is: 各设施单位, 全部开放设施, 全市12家单位. */
const EVERY_FACILITY =
  /^(?:(?:全部|所有|各个?|全[省市县区州]|辖区内?|\d+[家个处座])的?)+(?:\d+[家个处座])?(?:环保|环境)?(?:公众)?(?:开放)?(?:设施|单位|企业|点)(?:开放)?(?:单位|企业|点)?$/;

/** Whether the text stands for all facilities of the register. */
export function namesEveryFacility(text: string): boolean {
  return EVERY_FACILITY.test(foldText(text));
}

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
