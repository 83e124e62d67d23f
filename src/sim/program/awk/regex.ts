import { regexSource } from '../busybox/posix-regex.ts';
import { AwkFault } from './fault.ts';

const known = new Map<string, RegExp>();

/** \d and the like are JavaScript's own; here a letter behind a backslash is that letter. */
const plain = (pattern: string): string => pattern.replace(/\\([dDpPuckxX])/g, '$1');

function compiled(source: string): RegExp | null {
  try {
    return new RegExp(source, 'g');
  } catch {
    return null;
  }
}

/** An extended regular expression, as awk has it; what is none is a basic one, or else the text that it is. */
function regexOf(pattern: string): RegExp {
  const found = known.get(pattern);
  if (found) return found;
  const regex =
    compiled(regexSource(plain(pattern), true)) ??
    compiled(regexSource(plain(pattern), false)) ??
    new RegExp(pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
  if (known.size > 500) known.clear();
  known.set(pattern, regex);
  return regex;
}

/** Refuses a regular expression in a program that is none. Throws an AwkFault. */
export function checkRegex(pattern: string): void {
  if (!/^[*+?{]/.test(pattern) && compiled(regexSource(plain(pattern), true))) return;
  const bare = pattern.replace(/\\.|\[\^?\]?[^\]]*\]/g, '');
  const why = bare.includes('[')
    ? 'Invalid regular expression'
    : bare.split('(').length > bare.split(')').length
      ? 'Unmatched ( or \\('
      : 'Invalid preceding regular expression';
  throw new AwkFault(`bad regex '${pattern}': ${why}`);
}

/** Whether a text fits anywhere. */
export const fits = (pattern: string, text: string): boolean => text.search(regexOf(pattern)) >= 0;

/** Where a text fits first, and how long. */
export function placeIn(
  pattern: string,
  text: string,
): { readonly at: number; readonly length: number } | null {
  const regex = regexOf(pattern);
  regex.lastIndex = 0;
  const found = regex.exec(text);
  return found && { at: found.index, length: found[0].length };
}

/**
 * Puts `by` in the place of what fits: the `nth` time only, or each time for 0. `&` in it is what fitted, and with
 * `groups` `\1` to `\9` are the groups. How often it did so comes with it.
 */
export function replaced(
  text: string,
  pattern: string,
  by: string,
  nth: number,
  groups: boolean,
): { readonly text: string; readonly count: number } {
  let seen = 0;
  let count = 0;
  const next = text.replace(regexOf(pattern), (...found: readonly unknown[]) => {
    const whole = String(found[0]);
    const place = found.findIndex((one) => typeof one === 'number');
    seen++;
    if (nth !== 0 && seen !== nth) return whole;
    count++;
    return by.replace(
      /(\\+)([&0-9]?)|&/g,
      (sign, slashes: string | undefined, behind: string | undefined) => {
        if (slashes === undefined) return whole;
        const half = '\\'.repeat(Math.floor(slashes.length / 2));
        const odd = slashes.length % 2 === 1;
        if (behind === '&') return half + (odd ? '&' : whole);
        if (behind && groups && odd) return half + groupOf(found, Number(behind), place);
        return behind && groups ? half + behind : sign;
      },
    );
  });
  return { text: next, count };
}

function groupOf(found: readonly unknown[], number: number, place: number): string {
  const group = number < place ? found[number] : undefined;
  return typeof group === 'string' ? group : '';
}
