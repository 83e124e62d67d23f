import { GLASS } from './palette.ts';

let last = GLASS;

/** The page's colour for terminals at this moment. */
export function glassNow(): string {
  last = getComputedStyle(document.documentElement).getPropertyValue('--terminal').trim() || GLASS;
  return last;
}

/** The same as it was when somebody asked last, for which the browser need not work out anything. */
export const lastGlass = (): string => last;
