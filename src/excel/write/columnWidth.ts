/**
 * Excel's API gives column widths in points; a file and our data say characters of the default font. A column's points follow from
 * the digits' width: `standardWidth` characters (and 5 pixels of padding) are one untouched column, whose points are read.
 */
const PADDING_POINTS = 3.75;
const POINTS_PER_PIXEL = 0.75;

/** Points of one character: from the standard width in characters and the points of an untouched column. */
export interface WidthScale {
  readonly pointsPerCharacter: number;
}

/** Calibri 11: 7 pixels a digit, 0.75 points a pixel. For a sheet whose last column is hidden or was resized to nothing. */
export const USUAL_SCALE: WidthScale = { pointsPerCharacter: 5.25 };

/** A column that no schedule reaches: its width is the standard one. */
export const UNTOUCHED_COLUMN = 'XFD1';

/** The digits of a font are a whole number of pixels wide, so the rounding of the standard width does no harm. */
export function widthScale(standardWidth: number, untouchedPoints: number | null): WidthScale {
  const pixels = Math.round(((untouchedPoints ?? 0) - PADDING_POINTS) / POINTS_PER_PIXEL / standardWidth);
  return pixels >= 3 && pixels <= 30 ? { pointsPerCharacter: pixels * POINTS_PER_PIXEL } : USUAL_SCALE;
}

/** Characters to points, for `format.columnWidth`. */
export function toPoints(characters: number, { pointsPerCharacter }: WidthScale): number {
  return Math.round((characters * pointsPerCharacter + PADDING_POINTS) * 100) / 100;
}

/** Points to characters, to two decimals. */
export function toCharacters(points: number, { pointsPerCharacter }: WidthScale): number {
  return Math.round(((points - PADDING_POINTS) / pointsPerCharacter) * 100) / 100;
}
