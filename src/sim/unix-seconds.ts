/** Unix seconds of a time in RFC 3339, UTC or with an offset; NaN for anything else. */
export function unixSecondsOf(text: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!match) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const days = daysOf(year, month, day);
  const offset = (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0)) * 60 * (match[7] === '-' ? -1 : 1);
  return days * 86_400 + hour * 3600 + minute * 60 + second - offset;
}

/** Days since 1970 of a date in the calendar (days-from-civil: years begin in March, eras have 400 of them). */
export function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
