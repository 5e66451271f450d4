import type { Mark } from './drawMark';

/**
 * The sizes of a ribbon button's icon, in pixels: 16, 32 and 80 are required, the others are recommended beside them
 * (learn.microsoft.com/javascript/api/manifest/icon).
 */
export const BUTTON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The add-in's own icon has one size more, for lists of add-ins. */
export const ADD_IN_SIZES = [...BUTTON_SIZES, 128] as const;

/** Every icon there is. */
export const ICONS: readonly { readonly mark: Mark; readonly size: number }[] = [
  ...ADD_IN_SIZES.map((size) => ({ mark: 'schedule', size }) as const),
  ...(['highlight', 'report', 'clear'] as const).flatMap((mark) => BUTTON_SIZES.map((size) => ({ mark, size }))),
];

/** The file that holds an icon; the add-in's own is called `icon`, as is usual for add-ins. */
export function iconName(mark: Mark, size: number): string {
  return `${mark === 'schedule' ? 'icon' : mark}-${size}.png`;
}
