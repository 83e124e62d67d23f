import { type Address, type SedCommand, SedFault, type Substitute } from './sed-script.ts';

/** What a run of sed has written. */
export interface SedResult {
  readonly text: string;
  /** `q` was met: what comes after is not looked at. */
  readonly quit: boolean;
}

/** Steps that a script may take at one line: one with a label may go round for ever. */
const MOST_STEPS = 100_000;

/** Runs a script over a text, line by line, as busybox does. Throws a SedFault where `//` stands for nothing. */
export function runSed(commands: readonly SedCommand[], input: string, silent: boolean): SedResult {
  const lines = input === '' ? [] : input.replace(/\n$/, '').split('\n');
  const noEnd = input !== '' && !input.endsWith('\n');
  const active = new Map<SedCommand, number>();
  let out = '';
  let at = 0;
  let hold = '';
  let lastRegex: RegExp | null = null;
  let quit = false;
  /** G and x give a last line the end that it did not have; p gives one to what it prints. */
  let ended = false;
  let appended: string[] = [];

  const isLast = () => at >= lines.length;
  const put = (text: string, end = '\n') => {
    if (out !== '' && !out.endsWith('\n')) out += '\n';
    out += text + end;
  };
  // A last line without an end stays so.
  const print = (text: string) => put(text, isLast() && noEnd && !ended ? '' : '\n');
  const flush = () => {
    for (const text of appended) put(text);
    appended = [];
  };
  const use = (regex: RegExp | null): RegExp => {
    lastRegex = regex ?? lastRegex;
    if (!lastRegex) throw new SedFault('no previous regexp');
    return lastRegex;
  };
  const fits = (address: Address, space: string): boolean => {
    if (address.kind === 'line') return at === address.number;
    if (address.kind === 'last') return isLast();
    const regex = use(address.regex);
    regex.lastIndex = 0;
    return regex.test(space);
  };

  function isWanted(command: SedCommand, space: string): boolean {
    const { from, to } = command;
    if (!from) return true;
    if (!to) return fits(from, space);
    const end = active.get(command);
    if (end !== undefined) {
      if (to.kind === 'after' || to.kind === 'line') {
        if (at >= end) active.delete(command);
        return at <= end;
      }
      if (fits(to, space)) active.delete(command);
      return true;
    }
    if (!fits(from, space)) return false;
    if (to.kind === 'after') active.set(command, at + to.lines);
    else if (to.kind === 'line') active.set(command, to.number);
    else active.set(command, Number.POSITIVE_INFINITY);
    const known = active.get(command) ?? 0;
    if (known <= at) active.delete(command);
    return true;
  }

  while (at < lines.length && !quit) {
    let space = lines[at++] ?? '';
    let replaced = false;
    let shown = !silent;
    let steps = 0;
    for (let i = 0; i < commands.length && steps++ < MOST_STEPS; i++) {
      const command = commands[i];
      if (!command || command.name === '}' || command.name === ':') continue;
      if (isWanted(command, space) === command.negated) {
        if (command.name === '{') i = command.end;
        continue;
      }
      const { name, text } = command;
      if (name === 's' && command.substitute) {
        const next = substituted(space, use(command.substitute.regex), command.substitute);
        if (next === null) continue;
        space = next;
        replaced = true;
        if (command.substitute.print) print(space);
      } else if (name === 'y') space = [...space].map((one) => command.translate?.get(one) ?? one).join('');
      else if (name === 'p') put(space);
      else if (name === 'P') put(space.split('\n', 1)[0] ?? '');
      else if (name === '=') put(String(at));
      else if (name === 'h') hold = space;
      else if (name === 'H') hold += `\n${space}`;
      else if (name === 'g') space = hold;
      else if (name === 'G' || name === 'x') {
        [space, hold] = name === 'x' ? [hold, space] : [`${space}\n${hold}`, hold];
        ended = true;
      } else if (name === 'i') put(text);
      else if (name === 'a') appended.push(text);
      else if (name === 'b' || (name === 't' && replaced)) {
        replaced = false;
        const label = commands.findIndex((one) => one.name === ':' && one.text === text);
        i = text === '' ? commands.length : label;
      } else if (name === 'n' || name === 'N') {
        if (isLast()) {
          i = commands.length;
          continue;
        }
        if (name === 'n' && !silent) print(space);
        flush();
        const next = lines[at++] ?? '';
        space = name === 'n' ? next : `${space}\n${next}`;
      } else if (name === 'c') {
        if (!command.to || !active.has(command)) put(text);
        shown = false;
        break;
      } else if (name === 'd' || name === 'D') {
        shown = false;
        const rest = space.indexOf('\n');
        if (name === 'D' && rest >= 0) {
          // The next round begins with the rest, in the place of a new line.
          lines[--at] = space.slice(rest + 1);
        }
        break;
      } else if (name === 'q') {
        quit = true;
        break;
      }
    }
    if (shown) print(space);
    flush();
  }
  return { text: out, quit };
}

/** A line after s; null where nothing fitted. */
function substituted(space: string, regex: RegExp, { with: text, nth, all }: Substitute): string | null {
  let from = -1;
  regex.lastIndex = 0;
  let count = 0;
  let changed = false;
  const next = space.replace(regex, (...found: readonly unknown[]) => {
    const whole = String(found[0]);
    const place = Number(found.find((one) => typeof one === 'number'));
    // Right behind what fitted, nothing does not fit once more.
    if (whole === '' && place === from) return '';
    from = place + whole.length;
    count++;
    if (count < nth || (count > nth && !all)) return whole;
    changed = true;
    return text.replace(/\\([\s\S])|&/g, (sign, escaped: string | undefined) => {
      if (escaped === undefined) return whole;
      if (/\d/.test(escaped)) return escaped === '0' ? whole : groupOf(found, Number(escaped));
      return escaped === 'n' ? '\n' : escaped === 't' ? '\t' : sign.slice(1);
    });
  });
  return changed ? next : null;
}

/** What String.replace hands over: the match, its groups, where it is (a number). */
function groupOf(found: readonly unknown[], number: number): string {
  const group = found[number];
  return typeof group === 'string' && number < found.findIndex((one) => typeof one === 'number') ? group : '';
}
