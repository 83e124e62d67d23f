import type { Procedure } from '../procedure.ts';
import { answerError, type Call } from './call.ts';

const nameOf = (call: Call): string => call.params[0] ?? '';

/** `GET /plugins/{name}/json`: there are no plugins. */
export function* inspectPlugin(call: Call): Procedure {
  yield* answerError(call, 404, `plugin ${JSON.stringify(nameOf(call))} not found`);
}
