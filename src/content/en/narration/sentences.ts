import type { SimEvent } from '../../../sim/event.ts';
import type { Moment } from '../../../trace/moment.ts';

/** One sentence for each of these kinds of event. A kind without a sentence does not compile. */
export type Sentences<E extends { readonly type: SimEvent['type'] }> = {
  readonly [T in E['type']]: (moment: Moment<T>) => string;
};

/** How the participants are called on a deck: the tutorial's words in the story, Docker's words below it. */
export function called({ deck }: Pick<Moment, 'deck'>): {
  readonly server: string;
  readonly cache: string;
  readonly hub: string;
} {
  return deck === 1
    ? { server: 'the server', cache: 'the cache', hub: 'the hub' }
    : { server: 'the daemon', cache: 'the image store', hub: 'the registry' };
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** At most `max` characters, the last one a mark that more was there; control characters become spaces. */
export function clipped(text: string, max: number): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what programs print may hold them
    .replace(/\x1b\[[0-9;?]*[A-Za-z]|[\x00-\x1f\x7f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`;
}

/** What a program printed, as words in quotation marks: all of it if it is short, else how it begins. */
export function quoted(text: string, max = 40): string {
  const logged = /^[0-9/]{10} [0-9:]{8} \[\w+\] [0-9#]+: (.+)/.exec(text)?.[1];
  if (logged !== undefined) return `a log line, “${clipped(logged, max)}”`;
  const line = text.split('\n').find((one) => clipped(one, max) !== '') ?? '';
  const [calm = ''] = clipped(line, 1000).split(/[!]/);
  if (line === '') return 'an empty line';
  const shown = clipped(calm, max).replace(/…$/, '').trimEnd();
  return shown === clipped(text, 1000) ? `“${shown}”` : `a text that begins “${shown}”`;
}

/** `1 layer`, `7 layers`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
