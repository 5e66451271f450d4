import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/presets';
import type { BorderSide, CellLook } from '../xlsx/styles/styleSheet';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** A cell's look as the grid takes it. */
export function gridStyle(look: CellLook): IStyleData {
  const { font } = look;
  const on = { s: BooleanNumber.TRUE };
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: on } : {}),
    ...(font.strike ? { st: on } : {}),
    ...(font.color ? { cl: { rgb: font.color } } : {}),
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.horizontal && HORIZONTAL[look.horizontal] !== undefined ? { ht: HORIZONTAL[look.horizontal] } : {}),
    vt: VERTICAL[look.vertical ?? 'bottom'] ?? VerticalAlign.MIDDLE,
    ...(look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
    bd: {
      l: side(look.borders.left),
      r: side(look.borders.right),
      t: side(look.borders.top),
      b: side(look.borders.bottom),
    },
  };
}

function side(border: BorderSide | undefined) {
  return border ? { s: BORDERS[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } } : null;
}
