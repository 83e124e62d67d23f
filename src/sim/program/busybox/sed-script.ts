import { regexSource } from './posix-regex.ts';

/** Where a command of sed is run: a line's number, the last line, lines that fit. */
export type Address =
  | { readonly kind: 'line'; readonly number: number }
  | { readonly kind: 'last' }
  /** null is the expression that was used last. */
  | { readonly kind: 'fits'; readonly regex: RegExp | null };

/** The end of a range; `after` counts lines from its beginning. */
export type RangeEnd = Address | { readonly kind: 'after'; readonly lines: number };

/** A command of sed with its addresses. */
export interface SedCommand {
  readonly from: Address | null;
  readonly to: RangeEnd | null;
  readonly negated: boolean;
  readonly name: string;
  /** What a, i and c write, the label of b, t and `:`. */
  readonly text: string;
  readonly substitute: Substitute | null;
  /** y: what becomes what. */
  readonly translate: ReadonlyMap<string, string> | null;
  /** For `{`: where its block ends. */
  end: number;
}

/** s/REGEX/WITH/FLAGS */
export interface Substitute {
  readonly regex: RegExp | null;
  readonly with: string;
  readonly nth: number;
  readonly all: boolean;
  readonly print: boolean;
}

/** A mistake in a script, as sed says it. */
export class SedFault extends Error {}

/** Commands without more; `l` is known and does nothing, as in busybox. */
const PLAIN = '=dDgGhHlnNpPxq{}';

/** Reads a script. Throws a SedFault for what is no command. */
export function parseSed(script: string, extended: boolean): readonly SedCommand[] {
  const commands: SedCommand[] = [];
  const open: SedCommand[] = [];
  let at = 0;
  const skip = (signs: RegExp) => {
    while (at < script.length && signs.test(script[at] ?? '')) at++;
  };

  /** Up to a sign that is not behind a backslash. */
  function until(sign: string): string {
    let text = '';
    let inBrackets = false;
    for (; at < script.length; at++) {
      const here = script[at] ?? '';
      if (here === '\\' && at + 1 < script.length) {
        const next = script[++at] ?? '';
        text += next === sign ? (sign === '/' || sign === ',' ? sign : `\\${sign}`) : `\\${next}`;
        continue;
      }
      if (here === '[' && !inBrackets) inBrackets = true;
      else if (here === ']') inBrackets = false;
      if (here === sign && !inBrackets) {
        at++;
        return text;
      }
      text += here;
    }
    throw new SedFault(`unmatched '${sign}'`);
  }

  function regex(pattern: string, flags = ''): RegExp | null {
    if (pattern === '') return null;
    try {
      return new RegExp(regexSource(pattern, extended), `g${flags}`);
    } catch {
      throw new SedFault(`bad regex '${pattern}': Invalid regular expression`);
    }
  }

  function address(): Address | null {
    const number = /^\d+/.exec(script.slice(at))?.[0];
    if (number !== undefined) {
      at += number.length;
      return { kind: 'line', number: Number(number) };
    }
    if (script[at] === '$') {
      at++;
      return { kind: 'last' };
    }
    if (script[at] !== '/' && script[at] !== '\\') return null;
    if (script[at] === '\\') at++;
    const sign = script[at++] ?? '/';
    const pattern = until(sign);
    const blind = script[at] === 'I' ? 'i' : '';
    if (blind) at++;
    return { kind: 'fits', regex: regex(pattern, blind) };
  }

  function rangeEnd(): RangeEnd {
    skip(/[ \t]/);
    const lines = /^\+(\d+)/.exec(script.slice(at));
    if (lines) {
      at += lines[0].length;
      return { kind: 'after', lines: Number(lines[1]) };
    }
    const end = address();
    if (!end) throw new SedFault('no address after comma');
    return end;
  }

  function substitute(): Substitute {
    const sign = script[at++] ?? '/';
    const pattern = until(sign);
    const replacement = until(sign);
    const [flags = ''] = /^[^\s;}]*/.exec(script.slice(at)) ?? [];
    at += flags.length;
    if (!/^[gpiI\d]*$/.test(flags)) throw new SedFault('bad option in substitution expression');
    return {
      regex: regex(pattern, /i/i.test(flags) ? 'i' : ''),
      with: replacement,
      nth: Number(/\d+/.exec(flags)?.[0] ?? 1),
      all: flags.includes('g'),
      print: flags.includes('p'),
    };
  }

  function translate(): ReadonlyMap<string, string> {
    const sign = script[at++] ?? '/';
    const [from, to] = [[...until(sign)], [...until(sign)]];
    return new Map(from.map((letter, i) => [letter, to[i] ?? letter]));
  }

  function restOfLine(): string {
    const [text = ''] = /^(?:[^\n\\]|\\[\s\S])*/.exec(script.slice(at)) ?? [];
    at += text.length;
    return text;
  }

  for (;;) {
    skip(/[\s;]/);
    if (at >= script.length) break;
    if (script[at] === '#') {
      restOfLine();
      continue;
    }
    const from = address();
    let to: RangeEnd | null = null;
    if (from && script[at] === ',') {
      at++;
      to = rangeEnd();
    }
    skip(/[ \t]/);
    const negated = script[at] === '!';
    if (negated) at++;
    skip(/[ \t]/);
    const name = script[at++];
    if (name === undefined) throw new SedFault('missing command');
    let text = '';
    if ('aic'.includes(name))
      text = restOfLine()
        .replace(/^\s*(?:\\\n?)?/, '')
        .replace(/\\([\s\S])/g, '$1');
    else if (':bt'.includes(name)) {
      text = (/^[^\n;}]*/.exec(script.slice(at))?.[0] ?? '').trim();
      at += /^[^\n;}]*/.exec(script.slice(at))?.[0].length ?? 0;
    } else if ('rw'.includes(name)) throw new SedFault(`the command ${name} is left out in this stand-in`);
    else if (name !== 's' && name !== 'y' && !PLAIN.includes(name))
      throw new SedFault(`unsupported command ${name}`);
    const command: SedCommand = {
      from,
      to,
      negated,
      name,
      text,
      substitute: name === 's' ? substitute() : null,
      translate: name === 'y' ? translate() : null,
      end: 0,
    };
    if (name === '{') open.push(command);
    const block = name === '}' ? open.pop() : undefined;
    if (block) block.end = commands.length;
    commands.push(command);
  }
  for (const block of open) block.end = commands.length;
  for (const { name, text } of commands)
    if ('bt'.includes(name) && text !== '' && !commands.some((one) => one.name === ':' && one.text === text))
      throw new SedFault(`can't find label for jump to '${text}'`);
  return commands;
}
