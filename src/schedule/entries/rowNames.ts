/** Who each row names: its sections, those that help, its persons. */
import { isBlank } from '../text/foldText';
import { isDitto, namesNobody } from '../names/groupShape';
import type { KnownNames } from '../names/knownNames';
import { remembered } from '../text/memoize';
import type { TableRow } from '../table/tableRow';
import { isOwn } from '../table/tableRow';

export interface RowNames {
  /** Who answers: sections, groups of them, and words kept whole. */
  readonly units: readonly string[];
  readonly supportUnits: readonly string[];
  /** Those of `units` and `supportUnits` that are no section. */
  readonly noSections: readonly string[];
  readonly owners: readonly string[];
  /** What a reader may doubt. */
  readonly doubts: readonly NameDoubt[];
  /** The unit and owner cells as written. */
  readonly unitText: string;
  readonly ownerText: string;
  /** Every name of the unit cell stands on a line of its own. */
  readonly unitsByLine: boolean;
}

/** Words in a unit cell that are no section (a leader, or what could not be taken apart), and an office in an owner cell. */
export interface NameDoubt {
  readonly column: 'unit' | 'owner';
  readonly name: string;
}

type NameColumn = 'unit' | 'supportUnit' | 'owner';
type NameTexts = Readonly<Record<NameColumn, string>>;

/** Gives whom the rows of a table name, row after row from the first. 同上 is what the nearest cell above it says. */
export function rowNamesReader(known: KnownNames): (row: TableRow) => RowNames {
  const above: Record<NameColumn, string> = { unit: '', supportUnit: '', owner: '' };
  const meant = (written: string, column: NameColumn): string => {
    if (isDitto(written)) return above[column];
    if (written !== '') above[column] = written;
    return written;
  };
  const namesIn = remembered(
    (texts: NameTexts) => namesOf(texts, known),
    ({ unit }) => unit,
    ({ supportUnit, owner }) => (supportUnit === '' ? owner : `${owner.length} ${owner}${supportUnit}`),
  );
  return (row) => {
    const unit = joinedText(row, 'unit');
    const owner = joinedText(row, 'owner');
    const texts = {
      unit: meant(unit, 'unit'),
      supportUnit: meant(joinedText(row, 'supportUnit'), 'supportUnit'),
      owner: meant(owner, 'owner'),
    };
    const names = namesIn(texts);
    return unit === texts.unit && owner === texts.owner ? names : { ...names, unitText: unit, ownerText: owner };
  };
}

/** Names in the wrong column count in the right one, where that one names nobody: 办公室 for an owner answers, 张三 for a unit owns. */
function namesOf(texts: NameTexts, known: KnownNames): RowNames {
  const named = known.unitsIn(texts.unit);
  const helping = known.unitsIn(texts.supportUnit);
  const { persons, sections } = known.ownersIn(texts.owner);
  const offices = texts.unit === '' || namesNobody(texts.unit) ? known.unitsIn(sections.join('、')) : null;
  const owners = isBlank(texts.owner) || namesNobody(texts.owner) ? named.persons : persons;
  const doubts = (column: NameDoubt['column'], names: readonly string[]) => names.map((name) => ({ column, name }));
  return {
    units: [...(offices ?? named).lead],
    supportUnits: [...new Set([...(offices ?? named).support, ...helping.lead, ...helping.support])],
    noSections: [...new Set([...(offices ?? named).noSections, ...helping.noSections])],
    owners,
    doubts: [
      ...doubts('unit', [
        ...named.unclear,
        ...(owners === named.persons && named.lead.length === 0 ? named.persons : []),
      ]),
      ...doubts('owner', persons.length === 0 ? sections : []),
    ],
    unitText: texts.unit,
    ownerText: texts.owner,
    unitsByLine: /[\r\n]/.test(texts.unit.trim()),
  };
}

/** A cell's text, with those of the rows its merged content goes on over. */
function joinedText({ cells, continuations }: TableRow, column: NameColumn): string {
  if (continuations.length === 0) return cells[column]?.text ?? '';
  const more = continuations.flatMap(({ [column]: cell }) => (isOwn(cell) ? [cell.text] : []));
  return [cells[column]?.text ?? '', ...more].filter((text) => text !== '').join('\n');
}
