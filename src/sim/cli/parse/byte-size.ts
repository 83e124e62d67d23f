const powers = 'kmgtp';

/**
 * Bytes of a size such as `64m`, `1.5GiB` or `100`, counted in powers of 1024, or the reason why it is none
 * (units.RAMInBytes of docker/go-units).
 */
export function byteSize(text: string): number | string {
  const match = /^([\s\S]*[0-9. ])([^0-9. ]*)$/.exec(text);
  if (match === null) return `invalid size: '${text}'`;
  const digits = (match[1] ?? '').replace(/ $/, '');
  const suffix = (match[2] ?? '').toLowerCase();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits))
    return `strconv.ParseFloat: parsing ${JSON.stringify(digits)}: invalid syntax`;
  const size = Number(digits);
  if (size < 0) return `invalid size: '${text}'`;
  if (suffix === '' || suffix === 'b') return Math.trunc(size);
  if (!/^[kmgtp](?:b|ib)?$/.test(suffix)) return `invalid suffix: '${suffix}'`;
  return Math.trunc(size * 1024 ** (powers.indexOf(suffix[0] ?? '') + 1));
}
