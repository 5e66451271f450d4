import type { Element } from 'slimdom';
import { type OoxmlPackage } from '../package/ooxmlPackage';
import { childElements, childNamed } from '../package/xml';

/** The 64 colours of the indexed palette, the first eight repeated (ECMA-376 18.8.27), as RRGGBB. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Theme colours in the order that cell formats count them: the two lights and darks are swapped against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours as RRGGBB, in cell-format order; the Office theme's black and white where the file has none. */
export function readThemeColors(file: OoxmlPackage, workbookPart: string): readonly string[] {
  const part = file.partOfType(workbookPart, '/theme');
  const scheme = part
    ? childNamed(childNamed(file.document(part).documentElement, 'themeElements'), 'clrScheme')
    : null;
  return THEME_ORDER.map((name, index) => {
    const color = childElements(childNamed(scheme, name))[0];
    return color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? (index === 0 ? 'FFFFFF' : '000000');
  });
}

/** The colour an element of type CT_Color names, as `#RRGGBB`; null for automatic or none. */
export function colorOf(element: Element | null, theme: readonly string[]): string | null {
  if (!element) return null;
  const rgb = element.getAttribute('rgb');
  const themeIndex = element.getAttribute('theme');
  const indexed = element.getAttribute('indexed');
  const base = rgb
    ? rgb.slice(-6)
    : themeIndex !== null
      ? theme[Number(themeIndex)]
      : indexed !== null
        ? INDEXED[Number(indexed)]
        : undefined;
  return base ? tinted(base.toUpperCase(), Number(element.getAttribute('tint') ?? 0)) : null;
}

/** A colour lightened (tint above 0) or darkened (below) in its luminance, hue kept (ECMA-376 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb}`;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : max === red
        ? ((green - blue) / spread + 6) % 6
        : max === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sextants: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const parts = sextants[Math.floor(hue) % 6] ?? [0, 0, 0];
  return `#${parts
    .map((part) =>
      Math.round((part + target - chroma / 2) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}
