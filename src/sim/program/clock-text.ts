import { civilTime, type CivilTime, two } from '../kernel/civil-time.ts';

/** The months' short names in English; January is the first. */
export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `07:31:53`. */
export const timeText = ({ hour, minute, second }: CivilTime): string =>
  `${two(hour)}:${two(minute)}:${two(second)}`;

/** The day of the week of 1 January 1970 comes first. */
const days = 'Thu Fri Sat Sun Mon Tue Wed'.split(' ');

/** Unix time in seconds as HTTP has it (RFC 9110, 5.6.7): `Thu, 26 Nov 2026 07:31:53 GMT`. */
export function httpDate(seconds: number): string {
  const time = civilTime(seconds);
  const weekday = days[Math.floor(seconds / 86_400) % 7];
  return `${weekday}, ${two(time.day)} ${monthNames[time.month - 1]} ${time.year} ${timeText(time)} GMT`;
}
