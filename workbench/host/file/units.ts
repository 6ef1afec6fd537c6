/**
 * Sizes: files count columns in characters of the default font and rows in points, Univer counts pixels, office.js points.
 * A character is seven pixels wide in the fonts Excel starts with; the file's own widths are kept where nobody changes
 * them.
 */
const PIXELS_PER_CHARACTER = 7;

export function charactersToPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_CHARACTER) * 10000) / 10000;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72 * 100) / 100;
}

export function pixelsToPoints(pixels: number): number {
  return Math.round((pixels * 72) / 96 * 100) / 100;
}

/** Drawings are measured in English metric units, 12700 to the point. */
export function emuToPoints(emu: number): number {
  return Math.round((emu / 12700) * 100) / 100;
}
