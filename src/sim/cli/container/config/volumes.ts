import { isRefused, type Refused, refuse } from './refused.ts';

/** `HostConfig.Binds` and `Config.Volumes` of `-v`. */
export interface Volumes {
  readonly binds: readonly string[];
  readonly anonymous: Readonly<Record<string, Readonly<Record<string, never>>>>;
}

/** Where a relative path begins: the client's own directory, which is not simulated. */
const WORKING_DIRECTORY = '/home/you';

/** Reads `-v`: a path alone is an anonymous volume, `source:target` a mount. */
export function volumesOf(specs: readonly string[]): Volumes | Refused {
  const binds: string[] = [];
  const anonymous: Record<string, Readonly<Record<string, never>>> = {};
  for (const spec of new Set(specs)) {
    const source = sourceOf(spec);
    if (isRefused(source)) return source;
    if (source === null) anonymous[spec] = {};
    else binds.push(source.startsWith('.') ? absolute(source) + spec.slice(source.length) : spec);
  }
  return { binds, anonymous };
}

/** The part before the first colon; a single letter there is taken for a drive of Windows and no source. */
function sourceOf(spec: string): string | null | Refused {
  const parts = spec.split(':');
  if (parts.length === 1) return null;
  if (parts.includes('')) return refuse(`invalid spec: ${spec}: empty section between colons`);
  const [first = ''] = parts;
  return /^[A-Za-z]$/.test(first) && parts.length === 2 ? null : first;
}

/** A relative path from there. */
export function absolute(path: string): string {
  const parts = WORKING_DIRECTORY.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
