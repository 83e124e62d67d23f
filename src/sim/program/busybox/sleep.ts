import { sleep as pass } from '../../procedure.ts';
import { block, write } from '../output.ts';
import type { Program } from '../program.ts';
import { appletOf, showUsage } from './usage.ts';

const seconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** sleep [N]...: seconds, or with a suffix minutes, hours, days. */
export const sleep: Program = function* (context) {
  const words = context.argv.slice(1);
  if (words.length === 0)
    return yield* showUsage(
      context,
      'sleep [N]...\n\nPause for a time equal to the total of the args given, where each arg can\nhave an optional suffix of (s)econds, (m)inutes, (h)ours, or (d)ays',
    );
  let total = 0;
  for (const word of words) {
    const [, count, unit = ''] = /^(\d*\.?\d+)([smhd]?)$/.exec(word) ?? [];
    if (word === 'infinity' || word === 'inf') total = 3_000_000_000;
    else if (count === undefined) {
      yield* write(context, 'stderr', `${appletOf(context)}: invalid number '${word}'\n`);
      return 1;
    } else total += Number(count) * (seconds[unit] ?? 1);
  }
  yield* block(context);
  yield pass(Math.round(total * 1000));
  return 0;
};
