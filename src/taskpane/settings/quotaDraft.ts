/** The office's quotas as they are being typed: numbers and lists of words are text until they are right. */
import type { StoredFields } from '../../workbook/storedText';
import type { MonthsPerWindow } from '../../schedule/calendar/windowLength';
import type { CountedWords, OfficeQuota, QuotaField, QuotaHolder } from '../../schedule/settings/officeQuota';
import { MOST_IN_WINDOW, readOfficeQuota } from '../../schedule/settings/readOfficeQuota';
import { wholeNumber } from './wholeNumber';

/** What counts, and how much of it. */
export interface CountedDraft {
  readonly words: string;
  readonly column: string;
  readonly minimum: string;
  readonly monthsPerWindow: MonthsPerWindow;
}

export interface QuotaDraft extends CountedDraft {
  readonly name: string;
  readonly holder: QuotaHolder;
  readonly canMakeUp: boolean;
  /** Empty for the beginning of the year. */
  readonly from: string;
  readonly part: CountedDraft | null;
}

export function quotaDraftOf(quota: OfficeQuota): QuotaDraft {
  const { name, holder, canMakeUp, from, part } = quota;
  return { name, holder, canMakeUp, from: from ?? '', ...countedDraft(quota), part: part && countedDraft(part) };
}

/** What a part is before anything is said of it. */
export const NEW_PART: CountedDraft = { words: '', column: '', minimum: '1', monthsPerWindow: 12 };

/** The quota that the draft says; null while something in it is wrong. */
export function quotaFrom(draft: QuotaDraft): OfficeQuota | null {
  const reading = readOfficeQuota(fieldsOfDraft(draft));
  return 'faults' in reading ? null : reading;
}

/** The fields of the draft that are not right yet. */
export function faultsOf(draft: QuotaDraft): readonly QuotaField[] {
  const reading = readOfficeQuota(fieldsOfDraft(draft));
  return 'faults' in reading ? reading.faults : [];
}

/** The draft as a workbook would keep it. */
function fieldsOfDraft({ name, holder, canMakeUp, from, part, ...whole }: QuotaDraft): StoredFields {
  return {
    name: name.trim(),
    holder,
    canMakeUp,
    from: from === '' ? null : from,
    ...fieldsOfCounted(whole),
    part: part && fieldsOfCounted(part),
  };
}

function fieldsOfCounted({ words, column, minimum, monthsPerWindow }: CountedDraft): StoredFields {
  const counted: CountedWords = {
    column: column.trim() === '' ? null : column.trim(),
    words: words
      .split(/[、,，;；\n]/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  };
  return { counted, minimum: wholeNumber(minimum, MOST_IN_WINDOW), monthsPerWindow };
}

function countedDraft({
  counted,
  minimum,
  monthsPerWindow,
}: Pick<OfficeQuota, 'counted' | 'minimum' | 'monthsPerWindow'>): CountedDraft {
  return {
    words: counted.words.join('、'),
    column: counted.column ?? '',
    minimum: String(minimum),
    monthsPerWindow,
  };
}
