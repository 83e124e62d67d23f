/** Why the client refuses a command line before it asks the daemon. */
export interface Refused {
  readonly refused: string;
}

export const refuse = (reason: string): Refused => ({ refused: reason });

export function isRefused<T>(value: T | Refused): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
