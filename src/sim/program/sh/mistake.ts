import type { Procedure } from '../../procedure.ts';
import type { Call } from './builtins.ts';
import { complainAs } from './complain.ts';

/** A mistake that ash gives up a script at; status 2. */
export function* raise(call: Call, text: string): Procedure<number> {
  yield* complainAs(call, text);
  if (!call.shell.interactive) call.shell.exit = 2;
  return 2;
}

/** A builtin's number, where it is one. */
export const isNumber = (word: string): boolean => /^\d+$/.test(word);
