import { significant } from './human-size.ts';

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'] as const;

/** `bytes` in units of 1024 with four significant digits: units.BytesSize of docker/go-units. */
export function binarySize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return significant(size, 4) + (units[unit] ?? '');
}
