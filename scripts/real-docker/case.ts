/** One thing that a case does: a docker command line, or something around it. */
export type Step =
  /** A command line without the word docker, in single quotes where the shell would touch it. */
  | string
  /** The same with a text on its standard input. */
  | { readonly line: string; readonly stdin: string }
  /** At a terminal: each text is typed once the one before has been answered. */
  | { readonly line: string; readonly keys: readonly string[] }
  /** A line of a shell on the computer itself, in a directory that begins empty with each case. */
  | { readonly host: string }
  /** Lets so many ms pass. */
  | { readonly pause: number }
  /** What the daemon has told those who listen to its events since the case began. */
  | { readonly events: true };

/** A script that starts with nothing but the image busybox, and is compared step by step. */
export interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
  /** It names nothing, lists nothing and leaves nothing, so that others may run at the same time. */
  readonly beside?: true;
}

/** What a step gave. A pause gives nothing and has no outcome; events are lines of JSON on standard output. */
export interface Outcome {
  readonly line: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Somewhere a case can be run: a real docker, or ours. */
export interface Bench {
  readonly run: (one: Case) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

/** How many of the cases that bear it run at the same time. */
const AT_ONCE = 4;

/** Runs all cases and tells what each gave, in no certain order. */
export async function runAll(
  bench: Bench,
  cases: readonly Case[],
  tell: (one: Case, outcomes: readonly Outcome[]) => void,
): Promise<void> {
  const beside = cases.filter((one) => one.beside);
  const work = async () => {
    for (let one = beside.shift(); one; one = beside.shift()) tell(one, await bench.run(one));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const one of cases) if (!one.beside) tell(one, await bench.run(one));
}

/** The words of a command line: blanks part them, single quotes hold them together. */
export function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  for (const char of line) {
    if (char === "'") {
      quoted = !quoted;
      word ??= '';
    } else if (char === ' ' && !quoted) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (quoted) throw new Error(`a quote is open: ${line}`);
  return word === null ? words : [...words, word];
}
