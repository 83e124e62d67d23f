import type { Case, Step } from '../case.ts';

/** A case of these steps. */
export const one = (name: string, ...steps: readonly Step[]): Case => ({ name, steps });

/** A shell text in a container that goes away afterwards. */
export const sh = (name: string, text: string): Case => ({
  name,
  steps: [`run --rm busybox sh -c '${text}'`],
  beside: true,
});
