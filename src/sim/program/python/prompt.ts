import { CLOSED } from '../../channel.ts';
import type { Procedure } from '../../procedure.ts';
import { awaitInput } from '../input.ts';
import { block, unblock, write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import type { Session } from './evaluate.ts';
import { interpret } from './interpret.ts';

/** A person at a terminal: >>> for a statement, ... while it is not whole, until exit() or Ctrl-D. */
export function* prompt(context: ProcessContext, session: Session): Procedure<number> {
  const { build, platform } = session.interpreter;
  yield* write(
    context,
    'stdout',
    `Python ${build} on ${platform}\nType "help", "copyright", "credits" or "license" for more information.\n`,
  );
  let pending = '';
  for (;;) {
    yield* write(context, 'stdout', pending === '' ? '>>> ' : '... ');
    yield* block(context);
    const { index, message } = yield* awaitInput(context, [context.signals]);
    yield* unblock(context);
    if (index === 1) {
      pending = '';
      yield* write(context, 'stdout', '\nKeyboardInterrupt\n');
      continue;
    }
    const ended = message === CLOSED || message === '';
    if (ended && pending === '') {
      yield* write(context, 'stdout', '\n');
      return 0;
    }
    pending += ended ? '' : String(message);
    const ending = yield* interpret(context, session, pending, '<stdin>', !ended);
    if (ending.kind === 'left') return ending.code;
    if (ending.kind !== 'incomplete') pending = '';
  }
}
