/** Pictures of the page, and how far two of them differ. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export type Picture = PNG;

/** The picture that a PNG file holds. */
export const decode = (bytes: Buffer): Picture => PNG.sync.read(bytes);

/** A part of a picture; black where it reaches beyond. */
export function partOf(picture: Picture, left: number, top: number, width: number, height: number): Picture {
  const part = new PNG({ width, height, fill: true });
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const [right, bottom] = [Math.min(picture.width, left + width), Math.min(picture.height, top + height)];
  PNG.bitblt(picture, part, x, y, right - x, bottom - y, x - left, y - top);
  return part;
}

/** Another picture of the same pixels. */
export const copyOf = (picture: Picture): Picture => {
  const copy = new PNG({ width: picture.width, height: picture.height });
  picture.data.copy(copy.data);
  return copy;
};

/** Writes the picture as PNG and makes the folder where there is none. */
export function savePicture(path: string, picture: Picture): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture));
}

/**
 * How many pixels differ by more than smoothing of edges explains, and the differences as a picture. Infinity, and the
 * second picture, where the sizes differ.
 */
export function difference(one: Picture, other: Picture): { pixels: number; picture: Picture } {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return { pixels: Infinity, picture: other };
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, picture.data, width, height, { threshold: 0.2 });
  return { pixels, picture };
}
