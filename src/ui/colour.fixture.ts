/** Red, green, blue, each 0 to 1, as the screen has them (sRGB). */
export type Rgb = readonly [number, number, number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/** How people see who lack one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const eyes: Readonly<Record<'all' | 'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** `#1a5fa6` as numbers. Throws on anything else. */
export function rgbOf(hex: string): Rgb {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  if (b === '') throw new Error(`no colour: ${hex}`);
  return [Number.parseInt(r, 16) / 255, Number.parseInt(g, 16) / 255, Number.parseInt(b, 16) / 255];
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours are apart in CIE Lab (1976), for those eyes to which they are the nearest. */
export function seenDistance(a: Rgb, b: Rgb): number {
  return Math.min(
    ...Object.values(eyes).map((eye) => distance(labOf(times(eye, linear(a))), labOf(times(eye, linear(b))))),
  );
}

function luminance(colour: Rgb): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(colour: Rgb): Rgb {
  return mapped(colour, (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

function labOf(light: Rgb): Rgb {
  const xyz = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    mapped(light, (c) => Math.min(1, Math.max(0, c))),
  );
  const [x, y, z] = mapped(xyz, (t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  return mapped([0, 1, 2], (row) => {
    const [a, b, c] = matrix[row] ?? [0, 0, 0];
    return a * x + b * y + c * z;
  });
}

function mapped([a, b, c]: Rgb, change: (value: number) => number): Rgb {
  return [change(a), change(b), change(c)];
}

function distance([a, b, c]: Rgb, [x, y, z]: Rgb): number {
  return Math.hypot(a - x, b - y, c - z);
}
