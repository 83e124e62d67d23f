const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const secondsPerDay = 86_400;

interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Seconds since 1970 as Go's `time.Time` prints itself in UTC: `2026-11-24 15:10:24 +0000 UTC`. */
export function goTimeText(unixSeconds: number): string {
  const t = civilTime(unixSeconds);
  return `${pad(t.year, 4)}-${pad(t.month, 2)}-${pad(t.day, 2)} ${clock(t)} +0000 UTC`;
}

/** An RFC 3339 time in Go's ANSIC layout (`Fri May 30 12:07:14 2025`, own zone); any other text as it is. */
export function ansicTime(rfc3339: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(rfc3339);
  if (match === null) return rfc3339;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const weekday = (((daysFromCivil(year, month, day) + 4) % 7) + 7) % 7;
  const date = `${days[weekday]} ${months[month - 1]} ${String(day).padStart(2)}`;
  return `${date} ${clock({ hour, minute, second })} ${pad(year, 4)}`;
}

function civilTime(unixSeconds: number): CivilTime {
  const dayNumber = Math.floor(unixSeconds / secondsPerDay);
  const rest = unixSeconds - dayNumber * secondsPerDay;
  return {
    ...civilFromDays(dayNumber),
    weekday: (((dayNumber + 4) % 7) + 7) % 7,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: Math.floor(rest % 60),
  };
}

// Both ways between a day number and the Gregorian calendar: http://howardhinnant.github.io/date_algorithms.html
function civilFromDays(dayNumber: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

function clock({ hour, minute, second }: Pick<CivilTime, 'hour' | 'minute' | 'second'>): string {
  return `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
