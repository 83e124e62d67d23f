import { type CivilTime, two } from '../kernel/civil-time.ts';

/** The months' short names in English; January is the first. */
export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `07:31:53`. */
export const timeText = ({ hour, minute, second }: CivilTime): string =>
  `${two(hour)}:${two(minute)}:${two(second)}`;
