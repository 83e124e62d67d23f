import { useEffect, useLayoutEffect, useState } from 'react';
import { setRootSize } from '../../platform/root-size.ts';

/** The screen that sizes are named for. */
const SCREEN = { width: 1920, height: 1080 };
/** px there: the terminal's letters, and what all other text goes by. */
const LETTERS = 24;
const ROOT = 24;
/** px: nothing is smaller, however small the window. */
const LEAST = 12;

/** Sizes for a window, in px: what is readable from the last row on a screen of 1920 by 1080, and in proportion. */
export function sizesFor(width: number, height: number): { readonly letters: number; readonly root: number } {
  const scale = Math.min(width / SCREEN.width, height / SCREEN.height);
  return {
    // Not rounded up: eighty columns must fit.
    letters: Math.max(LEAST, Math.floor(LETTERS * scale * 4) / 4),
    root: Math.max(16, Math.round(ROOT * scale)),
  };
}

/** The sizes for this window, kept up to date; all text of the page goes by them while this is used. */
export function useScale(): number {
  const [sizes, setSizes] = useState(() => sizesFor(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const measure = () => setSizes(sizesFor(window.innerWidth, window.innerHeight));
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  // Before the terminal measures its room.
  useLayoutEffect(() => {
    setRootSize(sizes);
    return () => setRootSize(null);
  }, [sizes]);
  return sizes.letters;
}
