import { formatG } from './go-float.ts';

const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'] as const;

/**
 * `bytes` in decimal units with `precision` significant digits, as github.com/docker/go-units does it.
 *
 * Image and container lists use 3, pull progress and `system df` 4. 999 900 bytes at 3 digits are `1e+03kB`.
 */
export function humanSize(bytes: number, precision = 4): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return formatG(size, precision) + (units[unit] ?? '');
}
