import type { Step } from '../../sim/simulate.ts';

/** What one line did: what it wrote, its exit code, and the requests of the client in the order they came. */
export interface Recorded {
  readonly line: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** `METHOD path?sorted query body`, the body with its keys in order. */
  readonly requests: readonly string[];
}

/** The client's requests among the steps of an engine or of a whole machine: both record them alike. */
export function requestsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ event }) => {
    if (event.type !== 'request.sent' || event.from !== 'client') return [];
    const [where = '', query] = event.path.split('?');
    const sorted = query === undefined ? '' : `?${query.split('&').sort().join('&')}`;
    const body = event.body?.trim() ?? '';
    return [`${event.method} ${where}${sorted}${body === '' ? '' : ` ${canonical(JSON.parse(body))}`}`];
  });
}

/** Keys in order; and variables, which the real client sends in the order of a Go map, that is in none. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'Env' && Array.isArray(inner)) return inner.toSorted();
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}

/** What the two are not compared in, each with its reason. */
const masks: readonly (readonly [RegExp, string])[] = [
  // The real client is a process of this computer and takes no time and no process number on the simulated one.
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>'],
  [/"Pid": ?[1-9]\d*/g, '"Pid": <pid>'],
];

const parallel = /^docker (?:container )?(?:rm|stop|kill) /;

/** A result as both sides are compared. Requests that the real client sends side by side have no order of their own. */
export function comparable(recorded: Recorded): Recorded {
  const masked = (text: string) =>
    masks.reduce((out, [pattern, word]) => out.replaceAll(pattern, word), text);
  return {
    ...recorded,
    stdout: masked(recorded.stdout),
    stderr: masked(recorded.stderr),
    requests: parallel.test(recorded.line) ? recorded.requests.toSorted() : recorded.requests,
  };
}
