import { appletOf } from './usage.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';

/** vi, which is not in this computer: says so, and how a file is changed without it. */
export const vi: Program = function* (context) {
  const name = appletOf(context);
  const lines = [
    `${name}: this editor is not in this computer. To change a file without it:`,
    '  echo TEXT > FILE          write it anew; >> puts TEXT at its end',
    '  cat > FILE                type it, and end with Ctrl-D on a new line',
    "  sed -i 's/OLD/NEW/' FILE  replace what is in it",
  ];
  yield* write(context, 'stderr', `${lines.join('\n')}\n`);
  return 1;
};
