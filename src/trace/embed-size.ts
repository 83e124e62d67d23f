/** Narrower than this, the picture stands higher than wide. */
const NARROW = 560;

/** The height in px that an embed wants at a width, so that its picture, its terminal and its bar have room. */
export function embedHeight(width: number): number {
  if (width < NARROW) return 600;
  return Math.min(760, Math.max(440, Math.ceil((width * 2) / 3)));
}
