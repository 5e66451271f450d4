import { rangeAddress } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import { childElements, insertInOrder } from '../package/xml';
import { isProtected } from './readSheet';
import type { SheetPart } from './sheetPart';
import type { StyleWriter } from '../styles/styleWriter';
import { WORKSHEET_ORDER } from '../package/childOrder';

type AddHighlight = Extract<WorkbookEdit, { kind: 'addHighlight' }>;

/** Deletes the conditional formats whose formula holds the marker, and no others. */
export function clearHighlights(sheet: SheetPart, sheetName: string, marker: string): void {
  const root = sheet.frame.documentElement;
  for (const format of childElements(root).filter((element) => element.localName === 'conditionalFormatting')) {
    const ownRules = childElements(format).filter((rule) =>
      childElements(rule).some((part) => part.localName === 'formula' && (part.textContent ?? '').includes(marker)),
    );
    if (ownRules.length === 0) continue;
    if (isProtected(sheet)) throw new WorkbookError('sheetProtected', { sheet: sheetName });
    for (const rule of ownRules) rule.remove();
    if (childElements(format).length === 0) format.remove();
    sheet.touch();
  }
}

/** Adds one conditional format of ours, below every rule there is. */
export function addHighlight(sheet: SheetPart, edit: AddHighlight, styles: StyleWriter): void {
  const root = sheet.frame.documentElement;
  if (!root) return;
  if (isProtected(sheet)) throw new WorkbookError('sheetProtected', { sheet: edit.sheet });
  const create = (name: string) => sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}${name}`);
  const format = create('conditionalFormatting');
  format.setAttribute('sqref', edit.ranges.map(rangeAddress).join(' '));
  const rule = create('cfRule');
  rule.setAttribute('type', 'expression');
  rule.setAttribute('dxfId', String(styles.differential(edit.style)));
  rule.setAttribute('priority', String(highestPriority(sheet) + 1));
  const formula = create('formula');
  formula.textContent = edit.formula.replace(/^=/, '');
  rule.appendChild(formula);
  format.appendChild(rule);
  insertInOrder(root, format, WORKSHEET_ORDER);
  sheet.touch();
}

/** The largest priority number in use (the least urgent rule), those of the extended formats included. */
function highestPriority(sheet: SheetPart): number {
  const rules = sheet.frame.getElementsByTagNameNS('*', 'cfRule');
  return Math.max(0, ...rules.map((rule) => Number(rule.getAttribute('priority') ?? 0)));
}
