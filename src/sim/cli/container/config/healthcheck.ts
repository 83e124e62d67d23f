import { durationNs } from '../../parse/duration-value.ts';
import type { Json } from '../../../spec.ts';
import { type Given, isOn, numberIn, textOf } from '../../command.ts';
import { type Refused, refuse } from './refused.ts';

/** `Config.Healthcheck` of the `--health-*` flags, times in ns; null without any. */
export function healthcheckOf(given: Given): { readonly [key: string]: Json } | null | Refused {
  const command = textOf(given, 'health-cmd');
  const time = (flag: string) => durationNs(textOf(given, flag)) ?? 0;
  const times = [
    ['Interval', 'health-interval'],
    ['Timeout', 'health-timeout'],
    ['StartPeriod', 'health-start-period'],
    ['StartInterval', 'health-start-interval'],
  ] as const;
  const retries = numberIn(given, 'health-retries');
  const isSet = command !== '' || retries !== 0 || times.some(([, flag]) => time(flag) !== 0);
  if (isOn(given, 'no-healthcheck'))
    return isSet ? refuse('--no-healthcheck conflicts with --health-* options') : { Test: ['NONE'] };
  if (!isSet) return null;
  for (const flag of ['health-interval', 'health-timeout'])
    if (time(flag) < 0) return refuse(`--${flag} cannot be negative`);
  if (retries < 0) return refuse('--health-retries cannot be negative');
  for (const flag of ['health-start-period', 'health-start-interval'])
    if (time(flag) < 0) return refuse(`--${flag} cannot be negative`);
  const set = times.flatMap(([key, flag]) => (time(flag) === 0 ? [] : [[key, time(flag)] as const]));
  return {
    ...(command === '' ? {} : { Test: ['CMD-SHELL', command] }),
    ...Object.fromEntries(set),
    ...(retries === 0 ? {} : { Retries: retries }),
  };
}
