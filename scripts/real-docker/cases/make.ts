import type { Case, Step } from '../case.ts';

/** A case of these steps. */
export const one = (name: string, ...steps: readonly Step[]): Case => ({ name, steps });

/** A shell text in a container that goes away afterwards. */
export const sh = (name: string, text: string): Case => ({
  name,
  steps: [`run --rm busybox sh -c '${text}'`],
  beside: true,
});

/** A case in a container that sleeps. */
export const inBox = (name: string, ...steps: readonly Step[]): Case =>
  one(name, 'run -d --name box busybox sleep 100', ...steps);

/** A case in a container that sleeps and is paused. */
export const inPaused = (name: string, ...steps: readonly Step[]): Case =>
  inBox(`pause: ${name}`, 'pause box', ...steps);

/** A case with a container that has a restart policy and ends again and again, or ends once. */
export const again = (name: string, policy: string, script: string, ...steps: readonly Step[]): Case =>
  one(`restart: ${name}`, `run -d --name box --restart ${policy} busybox ${script}`, ...steps);
