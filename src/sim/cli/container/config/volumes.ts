import { isRefused, type Refused, refuse } from './refused.ts';

/** `HostConfig.Binds` and `Config.Volumes` of `-v`. */
export interface Volumes {
  readonly binds: readonly string[];
  readonly anonymous: Readonly<Record<string, Readonly<Record<string, never>>>>;
}

/** Reads `-v`: a path alone is an anonymous volume, `source:target` a mount. `directory` is the client's own. */
export function volumesOf(specs: readonly string[], directory: string): Volumes | Refused {
  const binds: string[] = [];
  const anonymous: Record<string, Readonly<Record<string, never>>> = {};
  for (const spec of new Set(specs)) {
    const source = sourceOf(spec);
    if (isRefused(source)) return source;
    if (source === null) anonymous[spec] = {};
    else binds.push(source.startsWith('.') ? absolute(source, directory) + spec.slice(source.length) : spec);
  }
  return { binds, anonymous };
}

/** The part before the first colon; a single letter there is taken for a drive of Windows and no source. */
function sourceOf(spec: string): string | null | Refused {
  if (spec === '') return refuse('invalid empty volume spec');
  const parts = spec.split(':');
  if (parts.length === 1) return null;
  if (parts.includes('')) return refuse(`invalid spec: ${spec}: empty section between colons`);
  const [first = ''] = parts;
  const isDrive = /^[A-Za-z]$/.test(first);
  if (parts.length > 3 && !isDrive) return refuse(`invalid spec: ${spec}: too many colons`);
  return isDrive && parts.length === 2 ? null : first;
}

/** A relative path from a directory, as a whole one. */
export function absolute(path: string, directory: string): string {
  const parts = directory.split('/').filter((part, at) => part !== '' || at === 0);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/') || '/';
}
