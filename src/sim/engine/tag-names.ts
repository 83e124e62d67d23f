import { familiarString, parseReference } from '../image/reference.ts';

/** A name that the store keeps, as docker shows it: `alpine:3.21`. */
export function shownName(full: string): string {
  const parsed = parseReference(full);
  return parsed.ok ? familiarString(parsed.reference) : full;
}

/** The repository of a name that the store keeps: `docker.io/library/alpine`. */
export function repositoryOf(full: string): string {
  const parsed = parseReference(full);
  return parsed.ok ? `${parsed.reference.domain}/${parsed.reference.path}` : full;
}
