import type { Procedure } from '../procedure.ts';
import type { CommandIo } from './command-io.ts';

/** Asks at the terminal; only a y means yes. Where there is nobody to answer, the answer is no. */
export function* isSure(io: CommandIo, warning: string): Procedure<boolean> {
  yield* io.stdout(`${warning}\nAre you sure you want to continue? [y/N] `);
  const answer = io.hasInput ? yield* io.read() : null;
  return answer !== null && answer.trim().toLowerCase() === 'y';
}
