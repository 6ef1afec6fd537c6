/** Pictures are drawn at 96 pixels an inch. */
const POINTS_PER_PIXEL = 72 / 96;

export interface ImageSize {
  readonly format: "PNG" | "JPEG" | "GIF" | "BMP" | "SVG";
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** @param base64 the picture's bytes @returns null when they are no picture that Excel takes */
export function imageSize(base64: string): ImageSize | null {
  const bytes = Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, "")), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const starts = (...expected: readonly number[]): boolean => expected.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47) && bytes.length > 24) return inPoints("PNG", view.getUint32(16), view.getUint32(20));
  if (starts(0x47, 0x49, 0x46) && bytes.length > 10) return inPoints("GIF", view.getUint16(6, true), view.getUint16(8, true));
  if (starts(0x42, 0x4d) && bytes.length > 26) return inPoints("BMP", view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
  if (starts(0xff, 0xd8)) return jpegSize(view);
  return /^\s*<(\?xml|svg)/.test(new TextDecoder().decode(bytes.slice(0, 100))) ? { format: "SVG", width: 72, height: 72 } : null;
}

/** The size stands in the frame's header, which comes after other segments. */
function jpegSize(view: DataView): ImageSize | null {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) return inPoints("JPEG", view.getUint16(at + 7), view.getUint16(at + 5));
    if (marker >> 8 !== 0xff) return null;
  }
  return null;
}

function inPoints(format: ImageSize["format"], width: number, height: number): ImageSize {
  return { format, width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
}
