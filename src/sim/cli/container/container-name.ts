/** What the client says to a name or id that is blank; null when it may be one. */
export function nameProblem(
  name: string,
  kind: 'container' | 'network' | 'volume' = 'container',
): string | null {
  return name.trim() === '' ? `invalid ${kind} name or ID: value is empty` : null;
}
