/** What the client says to a name or id of a container that is blank; null when it may be one. */
export function nameProblem(name: string): string | null {
  return name.trim() === '' ? 'invalid container name or ID: value is empty' : null;
}
