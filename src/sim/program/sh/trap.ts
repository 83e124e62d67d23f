import { type Signal, signalNumber } from '../../spec.ts';
import { parseSignal } from '../busybox/kill.ts';
import { handle, ignore, write } from '../output.ts';
import type { Builtin } from './builtins.ts';
import type { Shell } from './shell.ts';
import { complainAs } from './complain.ts';
import { singleQuoted } from './trace.ts';

type Trapped = Signal | 'EXIT' | 'ERR';

function trappedBy(word: string): Trapped | null {
  const name = word.toUpperCase();
  if (name === 'EXIT' || name === '0') return 'EXIT';
  return name === 'ERR' ? 'ERR' : parseSignal(word);
}

const order = (name: Trapped): number => (name === 'EXIT' ? 0 : name === 'ERR' ? 99 : signalNumber[name]);

/** What a signal does to the shell from now on: what it does by itself with null, nothing with no text. */
function mind({ context, caught }: Shell, signal: Signal, action: string | null): void {
  const live = context.machine.processes.get(context.pid);
  live?.handled.delete(signal);
  live?.ignored.delete(signal);
  if (action || (action === null && caught.includes(signal))) handle(context, signal);
  else if (action === '' && signal !== 'KILL' && signal !== 'STOP') ignore(context, signal);
}

/** trap: what is done at a signal, at the end or after what fails; without words, what is set. */
export const trap: Builtin = function* (call) {
  const { shell, argv, context } = call;
  const words = argv.slice(argv[1] === '--' ? 2 : 1);
  if (words.length === 0) {
    for (const [name, action] of [...shell.traps].sort(([one], [other]) => order(one) - order(other)))
      yield* write(context, 'stdout', `trap -- ${singleQuoted(action)} ${name}\n`);
    return 0;
  }
  // A signal alone, or after a dash, does again what it does by itself.
  const isReset = words[0] === '-' || words.length === 1;
  const action = words[0] ?? '';
  let code = 0;
  for (const word of words.length === 1 ? words : words.slice(1)) {
    const name = trappedBy(word);
    if (!name) {
      yield* complainAs(call, `${word}: invalid signal specification`);
      code = 1;
      continue;
    }
    if (isReset) shell.traps.delete(name);
    else shell.traps.set(name, action);
    if (!isReset && action !== '') shell.hasTrapped = true;
    if (name !== 'EXIT' && name !== 'ERR' && !shell.ignored.has(name))
      mind(shell, name, isReset ? null : action);
  }
  return code;
};
