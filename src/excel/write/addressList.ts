import { rangeAddress, type CellRange } from '../../workbook/cellAddress';

/** `getRanges` takes 8192 characters (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting). */
const MAX_ADDRESS_LENGTH = 8000;

/** The ranges as lists of addresses, each short enough for one `getRanges`. */
export function addressLists(
  ranges: readonly CellRange[],
  spell: (range: CellRange) => string = rangeAddress,
): string[] {
  const lists: string[] = [];
  let list = '';
  for (const range of ranges) {
    const address = spell(range);
    if (list !== '' && list.length + 1 + address.length > MAX_ADDRESS_LENGTH) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
