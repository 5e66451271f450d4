import type { Element } from 'slimdom';
import { colorOf, readThemeColors } from './cellColor';
import { type OoxmlPackage } from '../package/ooxmlPackage';
import { childElements, childNamed, isTrue } from '../package/xml';

/** One side of a cell's border. */
export interface BorderSide {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, as the workbook's styles say. Colours are `#RRGGBB`; null is none or automatic. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderSide>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly locked: boolean;
}

/** How a conditional format changes a cell's look. */
export interface DifferentialLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/**
 * Number formats every Excel knows by number (ECMA-376 18.8.30). 27-36 and 50-58 are dates whose look follows the
 * language of Excel; the text is that of the Chinese one.
 */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const DEFAULT_LOOK: CellLook = {
  numberFormat: 'General',
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  borders: {},
  horizontal: null,
  vertical: null,
  wrap: false,
  locked: true,
};

/** The workbook's styles: what the style number of a cell, and that of a conditional format, look like. */
export interface StyleSheet {
  look(style: number): CellLook;
  differential(id: number): DifferentialLook;
}

/** Reads the styles part; a workbook without one has default looks alone. */
export function readStyleSheet(file: OoxmlPackage, workbookPart: string): StyleSheet {
  const part = file.partOfType(workbookPart, '/styles');
  const root = part ? file.document(part).documentElement : null;
  const theme = readThemeColors(file, workbookPart);
  const list = (name: string) => childElements(childNamed(root, name));
  const formats = new Map(
    list('numFmts').map((element) => [
      Number(element.getAttribute('numFmtId')),
      element.getAttribute('formatCode') ?? 'General',
    ]),
  );
  const fonts = list('fonts').map((element) => readFont(element, theme));
  const fills = list('fills').map((element) => readFill(element, theme));
  const borders = list('borders').map((element) => readBorders(element, theme));

  const looks = list('cellXfs').map((xf): CellLook => {
    const id = Number(xf.getAttribute('numFmtId') ?? 0);
    return {
      numberFormat: formats.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General',
      font: fonts[Number(xf.getAttribute('fontId') ?? 0)] ?? DEFAULT_LOOK.font,
      fill: fills[Number(xf.getAttribute('fillId') ?? 0)] ?? null,
      borders: borders[Number(xf.getAttribute('borderId') ?? 0)] ?? {},
      ...readAlignment(childNamed(xf, 'alignment')),
      locked: childNamed(xf, 'protection')?.getAttribute('locked') !== '0',
    };
  });
  const differentials = list('dxfs').map((dxf): DifferentialLook => {
    const font = childNamed(dxf, 'font');
    const pattern = childNamed(childNamed(dxf, 'fill'), 'patternFill');
    return {
      fill: colorOf(childNamed(pattern, 'bgColor') ?? childNamed(pattern, 'fgColor'), theme),
      fontColor: colorOf(childNamed(font, 'color'), theme),
      bold: switchedOn(font, 'b'),
    };
  });
  return {
    look: (style) => looks[style] ?? looks[0] ?? DEFAULT_LOOK,
    differential: (id) => differentials[id] ?? { fill: null, fontColor: null, bold: false },
  };
}

function readAlignment(alignment: Element | null): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap'> {
  return {
    horizontal: alignment?.getAttribute('horizontal') ?? null,
    vertical: alignment?.getAttribute('vertical') ?? null,
    wrap: isTrue(alignment?.getAttribute('wrapText')),
  };
}

function readFont(font: Element, theme: readonly string[]): CellLook['font'] {
  return {
    name: childNamed(font, 'name')?.getAttribute('val') ?? DEFAULT_LOOK.font.name,
    size: Number(childNamed(font, 'sz')?.getAttribute('val') ?? DEFAULT_LOOK.font.size),
    bold: switchedOn(font, 'b'),
    italic: switchedOn(font, 'i'),
    underline: childNamed(font, 'u') !== null && childNamed(font, 'u')?.getAttribute('val') !== 'none',
    strike: switchedOn(font, 'strike'),
    color: colorOf(childNamed(font, 'color'), theme),
  };
}

function readFill(fill: Element, theme: readonly string[]): string | null {
  const pattern = childNamed(fill, 'patternFill');
  const type = pattern?.getAttribute('patternType') ?? 'none';
  if (type === 'none') return null;
  return colorOf(childNamed(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), theme);
}

function readBorders(border: Element, theme: readonly string[]): CellLook['borders'] {
  const sides: Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderSide>> = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const element = childNamed(border, side);
    const style = element?.getAttribute('style');
    if (style && style !== 'none')
      sides[side] = { style, color: colorOf(childNamed(element, 'color'), theme) ?? '#000000' };
  }
  return sides;
}

/** Whether a font switch such as `<b/>` is on: present, and not `val="0"`. */
function switchedOn(font: Element | null, name: string): boolean {
  const element = childNamed(font, name);
  return element !== null && !['0', 'false'].includes(element.getAttribute('val') ?? '1');
}
