import { GLASS } from './palette.ts';

/** The page's colour for terminals at this moment. */
export function glassNow(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--terminal').trim() || GLASS;
}
