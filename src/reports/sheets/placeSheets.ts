import { copySheetName, foldSheetName, uniqueSheetName } from '../../workbook/sheetName';
import type { WorkbookListing } from '../../workbook/sheetSnapshot';
import { readReportRecord, type OwnSheet } from '../kept/reportRecord';

/** A new sheet that could not have the name it should, because another sheet has it. */
export interface RenamedSheet {
  readonly wanted: string;
  readonly used: string;
}

/** Where the wanted sheets are to stand. */
export interface SheetPlaces<Wanted> {
  /** In the order they were given. */
  readonly placed: readonly (OwnSheet & { readonly wanted: Wanted })[];
  readonly renamed: readonly RenamedSheet[];
  /** The names that no other sheet may have any more, folded. */
  readonly taken: ReadonlySet<string>;
}

/** A name and a tag for each wanted sheet: its own if it is there already, else a name that no other sheet has. */
export function placeSheets<Wanted extends { readonly role: string; readonly name: string }>(
  wantedSheets: readonly Wanted[],
  listing: WorkbookListing,
  presentByRole: ReadonlyMap<string, OwnSheet>,
  newGuid: () => string,
): SheetPlaces<Wanted> {
  const record = readReportRecord(listing.stored);
  const taken = new Set([...listing.sheets.map(({ name }) => name), ...(listing.otherSheets ?? [])].map(foldSheetName));
  const guidsInUse = new Set(listing.sheets.flatMap(({ tag }) => (tag ? [tag.guid] : [])));
  const renamed: RenamedSheet[] = [];
  const placed = wantedSheets.map((wanted) => {
    const { role, name } = wanted;
    const present = presentByRole.get(role);
    if (present) return { ...present, wanted };
    const used = uniqueSheetName(name, taken);
    taken.add(foldSheetName(used));
    if (used !== name) renamed.push({ wanted: name, used });
    const recorded = Object.hasOwn(record, role) ? record[role] : undefined;
    // A recorded GUID that a sheet of another role carries would make the adapter write over that sheet.
    const guid = recorded !== undefined && !guidsInUse.has(recorded) ? recorded : newGuid();
    return { name: used, tag: { role, guid }, wanted };
  });
  return { placed, renamed, taken };
}

/** A name for a copy of each sheet, that no other sheet has. `taken` are folded names. */
export function nameCopies<Sheet extends OwnSheet>(
  sheets: readonly Sheet[],
  taken: ReadonlySet<string>,
  suffix: string,
): readonly { readonly sheet: Sheet; readonly name: string }[] {
  const names = new Set(taken);
  return sheets.map((sheet) => {
    const name = copySheetName(sheet.name, suffix, names);
    names.add(foldSheetName(name));
    return { sheet, name };
  });
}
