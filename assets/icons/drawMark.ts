/** The colour at a point as 0xRRGGBB, or null where nothing is drawn. */
export type Paint = (x: number, y: number) => number | null;

/** What the icon stands for: the schedule itself, or what a button does with it. */
export type Mark = 'schedule' | 'highlight' | 'report' | 'clear';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FRAME = 0x1f4e79;
const PAGE = 0xffffff;
const LATE = 0xd13438;
const ON_TIME = 0x7fa7d1;
const INK = 0xffc20e;
const INK_DARK = 0xd98e00;
const RUBBER = 0xf28b9b;
const GREY = 0x605e5c;
const SECTION = 0x2b7cd3;

/** The icons are drawn on a square of so many units a side. */
const UNITS = 16;

/**
 * The mark: a month's page with its three ten-day bars, the first one overdue and so red. The buttons have tools of their own: a highlighter
 * and its line, an eraser, and a page with sections.
 */
export function drawMark(mark: Mark, size: number): Paint {
  switch (mark) {
    case 'schedule':
      return schedule(size);
    case 'highlight':
      return scaled(highlighter, size);
    case 'clear':
      return scaled(eraser, size);
    case 'report':
      return sectionsPage(size);
  }
}

/** The page's edges are on whole pixels, so that it stays sharp at 16. */
function schedule(size: number): Paint {
  const line = Math.max(1, Math.floor(size / 20));
  const margin = size < 24 ? 0 : line;
  return page({ left: margin, top: margin, right: size - margin, bottom: size - margin }, line);
}

function scaled(paint: Paint, size: number): Paint {
  return (x, y) => paint((x * UNITS) / size, (y * UNITS) / size);
}

/** A pen from the lower left to the upper right, over the line it has drawn. */
function highlighter(x: number, y: number): number | null {
  if (y >= 13 && y < 16 && x >= 0.5 && x < 15.5) return INK;
  const { along, across } = onDiagonal(x, y, 3.2, 12.3);
  if (along < 0 || along > 13.6) return null;
  if (along < 2.6) return across <= 0.5 + along * 0.55 ? INK_DARK : null;
  if (along < 4.2) return across <= 2.3 ? ON_TIME : null;
  return across <= 3 ? FRAME : null;
}

/** A broad block, its rubber end at the lower left, on the edge of a table. */
function eraser(x: number, y: number): number | null {
  const { along, across } = onDiagonal(x, y, 4.4, 10.6);
  const isBlock = along >= -1.6 && along <= 9.6 && across <= 4;
  if (isBlock && y < 13.4) {
    if (Math.abs(along - 2.9) < 0.45) return PAGE;
    return along < 2.9 ? RUBBER : FRAME;
  }
  return y >= 14 && y < 15.4 && x >= 0.5 && x < 15.5 ? GREY : null;
}

/** How far a point lies along and beside the line that rises to the right from a point. */
function onDiagonal(x: number, y: number, fromX: number, fromY: number): { along: number; across: number } {
  const [right, up] = [x - fromX, fromY - y];
  return { along: (right + up) * Math.SQRT1_2, across: Math.abs((right - up) * Math.SQRT1_2) };
}

/** A page with a heading and two sections, each a band over two lines. */
function sectionsPage(size: number): Paint {
  const at = (unit: number) => Math.round((unit * size) / UNITS);
  const box = (left: number, top: number, right: number, bottom: number): Box => ({
    left: at(left),
    top: at(top),
    right: at(right),
    bottom: at(bottom),
  });
  const sheet = box(2, 0, 14, 16);
  const inside = box(3, 3, 13, 15);
  const bands = [box(4, 4, 12, 6), box(4, 10, 12, 12)];
  const lines = [box(4, 7, 10, 8), box(4, 13, 10, 14)];
  return (x, y) => {
    if (!within(sheet, size / UNITS, x, y)) return null;
    if (bands.some((band) => within(band, 0, x, y))) return SECTION;
    if (lines.some((line) => within(line, 0, x, y))) return ON_TIME;
    return within(inside, 0, x, y) ? PAGE : FRAME;
  };
}

function page(sheet: Box, line: number): Paint {
  const radius = 1.5 * line;
  const head = sheet.top + Math.round((sheet.bottom - sheet.top) * 0.22);
  const inside: Box = { left: sheet.left + line, top: head, right: sheet.right - line, bottom: sheet.bottom - line };
  const bars = barsIn(inside, line);
  return (x, y) => {
    if (!within(sheet, radius, x, y)) return null;
    const bar = bars.findIndex((box) => within(box, 0, x, y));
    if (bar >= 0) return bar === 0 ? LATE : ON_TIME;
    return within(inside, 0, x, y) ? PAGE : FRAME;
  };
}

/** Three bars of one height, with equal gaps between them. */
function barsIn(inside: Box, line: number): readonly Box[] {
  const room = inside.bottom - inside.top;
  const gap = Math.max(line, Math.round(room / 10));
  const height = Math.max(1, Math.floor((room - 4 * gap) / 3));
  const first = inside.top + Math.round((room - 3 * height - 2 * gap) / 2);
  return [0, 1, 2].map((index) => {
    const top = first + index * (height + gap);
    return { left: inside.left + 2 * line, top, right: inside.right - 2 * line, bottom: top + height };
  });
}

/** Whether the point lies in the box, its corners rounded off by the radius. */
function within(box: Box, radius: number, x: number, y: number): boolean {
  if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) return false;
  const dx = Math.max(box.left + radius - x, x - (box.right - radius), 0);
  const dy = Math.max(box.top + radius - y, y - (box.bottom - radius), 0);
  return dx === 0 || dy === 0 || Math.hypot(dx, dy) <= radius;
}
