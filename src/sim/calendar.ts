const DAY = 86_400_000;

/** Year, month and day of a count of days since 1970-01-01 (Howard Hinnant's civil_from_days). */
function civil(days: number): readonly [number, number, number] {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Unix ms as RFC 3339 in UTC, as Go's RFC3339Nano writes it: no trailing zeros after the seconds. */
export function rfc3339(ms: number): string {
  const [year, month, day] = civil(Math.floor(ms / DAY));
  const rest = ((ms % DAY) + DAY) % DAY;
  const clock = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60]
    .map((n) => two(Math.floor(n)))
    .join(':');
  const fraction = String(rest % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${year}-${two(month)}-${two(day)}T${clock}${fraction === '' ? '' : `.${fraction}`}Z`;
}

/** Unix seconds of a time in RFC 3339, UTC or with an offset; NaN for anything else. */
export function unixSecondsOf(text: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!match) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146_097 + dayOfEra - 719_468;
  const offset = (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0)) * 60 * (match[7] === '-' ? -1 : 1);
  return days * 86_400 + hour * 3600 + minute * 60 + second - offset;
}
