/** Makes the icons, the same bytes each time: `npm run icons`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { drawMark, type Mark, type Paint } from './drawMark';
import { ICONS, iconName } from './iconSizes';

/** Subpixels a side: a pixel's colour is the mean of so many squared. */
const FINENESS = 4;

/** The mark at the size, smoothed, as a PNG file. */
export function buildIcon(mark: Mark, size: number): Buffer {
  const paint = drawMark(mark, size);
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) png.data.set(meanColour(paint, x, y), (y * size + x) * 4);
  }
  return PNG.sync.write(png, { deflateLevel: 9 });
}

/** Red, green, blue and opacity (0-255) of one pixel; clear parts do not tint the edge. */
function meanColour(paint: Paint, x: number, y: number): readonly [number, number, number, number] {
  let red = 0;
  let green = 0;
  let blue = 0;
  let covered = 0;
  for (let step = 0; step < FINENESS ** 2; step += 1) {
    const colour = paint(x + ((step % FINENESS) + 0.5) / FINENESS, y + (Math.floor(step / FINENESS) + 0.5) / FINENESS);
    if (colour === null) continue;
    red += (colour >> 16) & 255;
    green += (colour >> 8) & 255;
    blue += colour & 255;
    covered += 1;
  }
  const mean = (sum: number) => (covered === 0 ? 0 : Math.round(sum / covered));
  return [mean(red), mean(green), mean(blue), Math.round((covered * 255) / FINENESS ** 2)];
}

if (require.main === module) {
  for (const { mark, size } of ICONS) writeFileSync(path.join(__dirname, iconName(mark, size)), buildIcon(mark, size));
}
