import { type Procedure, sleep } from '../procedure.ts';

/** What does nothing but end with this exit code. */
export function* status(code: number): Procedure<number> {
  yield sleep(0);
  return code;
}
