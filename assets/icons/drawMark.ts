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
const BADGES: Partial<Record<Mark, number>> = { highlight: 0x107c10, clear: 0x605e5c };

/**
 * The mark: a month's page with its three ten-day bars, the first one overdue and so red. Buttons vary it: a tick for checking,
 * a second page for the reports, a cross and no red for clearing. The page's edges are on whole pixels, so that it stays sharp at 16.
 */
export function drawMark(mark: Mark, size: number): Paint {
  const line = Math.max(1, Math.floor(size / 20));
  const margin = size < 24 ? 0 : line;
  const step = mark === 'report' ? 3 * line : 0;
  const front = page(
    { left: margin + step, top: margin + step, right: size - margin, bottom: size - margin },
    line,
    mark !== 'clear' && mark !== 'report',
  );
  const back = page(
    { left: margin, top: margin, right: size - margin - step, bottom: size - margin - step },
    line,
    true,
  );
  const badge = BADGES[mark];
  const sign = badge === undefined ? null : badgeAt(size, mark === 'clear' ? isCross : isTick, badge);
  return (x, y) => {
    const signed = sign?.(x, y);
    if (signed !== undefined && signed !== null) return signed;
    return front(x, y) ?? (step > 0 ? back(x, y) : null);
  };
}

function page(sheet: Box, line: number, late: boolean): Paint {
  const radius = 1.5 * line;
  const head = sheet.top + Math.round((sheet.bottom - sheet.top) * 0.22);
  const inside: Box = { left: sheet.left + line, top: head, right: sheet.right - line, bottom: sheet.bottom - line };
  const bars = barsIn(inside, line);
  return (x, y) => {
    if (!within(sheet, radius, x, y)) return null;
    const bar = bars.findIndex((box) => within(box, 0, x, y));
    if (bar >= 0) return bar === 0 && late ? LATE : ON_TIME;
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

/** A disc in the lower right corner with a white sign in it and a clear gap around it. */
function badgeAt(size: number, isSign: (x: number, y: number) => boolean, colour: number): Paint {
  const radius = size * 0.3;
  const centre = size - radius;
  return (x, y) => {
    const dx = (x - centre) / radius;
    const dy = (y - centre) / radius;
    const distance = Math.hypot(dx, dy);
    if (distance > 1.18) return null;
    if (distance > 1) return PAGE;
    return isSign(dx, dy) ? PAGE : colour;
  };
}

/** A tick, in a disc of radius 1. */
function isTick(x: number, y: number): boolean {
  return nearSegment(x, y, -0.5, 0.05, -0.15, 0.4) || nearSegment(x, y, -0.15, 0.4, 0.5, -0.35);
}

/** A cross, in a disc of radius 1. */
function isCross(x: number, y: number): boolean {
  return nearSegment(x, y, -0.4, -0.4, 0.4, 0.4) || nearSegment(x, y, -0.4, 0.4, 0.4, -0.4);
}

function nearSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1)) < 0.15;
}

/** Whether the point lies in the box, its corners rounded off by the radius. */
function within(box: Box, radius: number, x: number, y: number): boolean {
  if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) return false;
  const dx = Math.max(box.left + radius - x, x - (box.right - radius), 0);
  const dy = Math.max(box.top + radius - y, y - (box.bottom - radius), 0);
  return dx === 0 || dy === 0 || Math.hypot(dx, dy) <= radius;
}
