import type { CellValue } from '../../src/workbook/sheetSnapshot';
import { HostError } from './protocol';

const DAY_MS = 86_400_000;

/** What the cell shows, for the number formats this host knows: General, text, fixed decimals, percent and dates. Others are refused. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return String(value);
  const fixed = /^0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (fixed) return `${(fixed[2] ? value * 100 : value).toFixed(fixed[1]?.length ?? 0)}${fixed[2] ?? ''}`;
  if (/[ymd]/i.test(numberFormat)) return dateText(value, numberFormat);
  throw new HostError('NotImplemented', `This host shows no ${numberFormat}`);
}

function dateText(serial: number, numberFormat: string): string {
  const date = new Date((serial - 25_569) * DAY_MS);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear() % 100).padStart(2, '0'),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, '0'),
    d: String(date.getUTCDate()),
  };
  return numberFormat
    .replace(/;@$/, '')
    .replace(/"([^"]*)"|yyyy|yy|mm?|dd?/gi, (token, quoted?: string) => quoted ?? parts[token.toLowerCase()] ?? token);
}
