import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { sh } from '../sh/sh.ts';
import { applets } from './applets.ts';
import { appletOf, BUSYBOX } from './usage.ts';

/** One executable that is many commands: the name it is called by chooses. */
export const busybox: Program = function* (context) {
  const called = appletOf(context).replace(/^-/, '');
  const viaName = called === 'busybox';
  const argv = viaName ? context.argv.slice(1) : context.argv;
  const inner = { ...context, argv };
  const [first] = argv;
  if (first === undefined) {
    yield* write(
      context,
      'stdout',
      `${BUSYBOX}\n\nUsage: busybox [function [arguments]...]\n\nCurrently defined functions:\n\t${[...Object.keys(applets), 'ash', 'sh'].sort().join(', ')}\n`,
    );
    return 0;
  }
  const name = viaName ? first : called;
  if (name === 'sh' || name === 'ash' || name === 'bash') return yield* sh(inner);
  const applet = Object.hasOwn(applets, name) ? applets[name] : undefined;
  if (applet) return yield* applet(inner);
  yield* write(context, 'stderr', `${name}: applet not found\n`);
  return 127;
};
