const shortLength = 12;

/** The first 12 characters of an id, after the `sha256:` of an image id. */
export function truncateId(id: string): string {
  return id.slice(id.indexOf(':') + 1).slice(0, shortLength);
}
