import { formatG } from './go-float.ts';

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'] as const;

/** `bytes` in binary units with four significant digits, as memory is shown: github.com/docker/go-units BytesSize. */
export function bytesSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return formatG(size, 4) + (units[unit] ?? '');
}
