import { signalGroup } from '../kernel/signal.ts';
import type { Procedure } from '../procedure.ts';
import { write } from '../program/output.ts';
import { type Builtin, builtins, type Call } from '../program/sh/builtins.ts';
import { complainAs } from '../program/sh/complain.ts';
import { findJob, jobBuiltins } from '../program/sh/job-control.ts';
import { codeOf, dropJob, type Job, showJobs, stateOf, waitForChange } from '../program/sh/jobs.ts';
import { waitForJobs } from '../program/sh/wait.ts';
import { signalNumber } from '../spec.ts';

const NO_CHILD = 127;

interface Given {
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
  /** The value of the letter that takes one. */
  readonly value: string | null;
}

/** The letters and words that a builtin was given; null after a letter that is not `known`, which has been said. */
function* given(call: Call, known: string, usage: string, takes = ''): Procedure<Given | null> {
  const words = call.argv.slice(1);
  const flags = new Set<string>();
  let value: string | null = null;
  while (/^-./.test(words[0] ?? '')) {
    const word = words.shift() ?? '';
    if (word === '--') break;
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] ?? '';
      if (!known.includes(letter)) {
        yield* complainAs(call, `-${letter}: invalid option`);
        yield* write(call.context, 'stderr', `${call.argv[0]}: usage: ${usage}\n`);
        return null;
      }
      flags.add(letter);
      if (letter !== takes) continue;
      value = word.slice(at + 1) || (words.shift() ?? '');
      break;
    }
  }
  return { flags, words, value };
}

/** The job of a word, or of the number of one of its processes; what is wrong has been said. */
function* jobOf(call: Call, word: string | undefined): Procedure<Job | null> {
  const { jobs } = call.shell;
  const byNumber = jobs.find(({ members }) => members.some(({ number }) => String(number) === word));
  const named = word === undefined || word.startsWith('%') ? findJob(call.shell, word, false) : null;
  const job = byNumber ?? named ?? `${word}: no such job`;
  if (typeof job !== 'string') return job;
  yield* complainAs(call, job);
  return null;
}

/** fg and bg end with 1 where ash ends with 2. */
const resuming = (name: 'fg' | 'bg'): Builtin =>
  function* (call) {
    const { shell, argv } = call;
    for (const word of name === 'bg' && argv.length > 1 ? argv.slice(1) : [argv[1]]) {
      const job = findJob(shell, word, true);
      if (typeof job !== 'string') continue;
      yield* complainAs(call, job);
      return 1;
    }
    return yield* plain(name, jobBuiltins)(call);
  };

function plain(name: string, table: Readonly<Record<string, Builtin>>): Builtin {
  const builtin = table[name];
  if (!builtin) throw new Error(`no builtin ${name}`);
  return builtin;
}

/** What bash has for jobs in itself, where it is not as ash has it. */
export const bashJobBuiltins: Readonly<Record<string, Builtin>> = {
  fg: resuming('fg'),
  bg: resuming('bg'),
  *jobs(call) {
    const { shell, context } = call;
    const options = yield* given(call, 'lnprs', 'jobs [-lnprs] [jobspec ...] or jobs -x command [args]');
    if (!options) return 2;
    const { flags, words } = options;
    const form = flags.has('p') ? 'numbers' : flags.has('l') ? 'long' : 'plain';
    let code = 0;
    const only: Job[] = [];
    for (const word of words) {
      const job = yield* jobOf(call, word);
      if (job) only.push(job);
      else code = 1;
    }
    const fits = (job: Job): boolean =>
      (!flags.has('r') || stateOf(job) === 'running') &&
      (!flags.has('s') || stateOf(job) === 'stopped') &&
      (!flags.has('n') || job.changed);
    // Whoever names a job gets it, however it stands.
    const chosen = words.length > 0 ? { only } : { only: null, fits };
    yield* showJobs(shell, { form, context, ...chosen });
    return code;
  },
  *disown(call) {
    const { shell, context } = call;
    const options = yield* given(call, 'ahr', 'disown [-h] [-ar] [jobspec ... | pid ...]');
    if (!options) return 2;
    const { flags, words } = options;
    let code = 0;
    const chosen: Job[] = [];
    if (words.length === 0 && (flags.has('a') || flags.has('r')))
      chosen.push(...shell.jobs.filter((job) => !flags.has('r') || stateOf(job) === 'running'));
    else
      for (const word of words.length > 0 ? words : [undefined]) {
        const job = yield* jobOf(call, word);
        if (job) chosen.push(job);
        else code = 1;
      }
    // With -h they stay, and are only spared when the shell is hung up, which never happens here.
    for (const job of flags.has('h') ? [] : chosen) {
      if (stateOf(job) === 'stopped') {
        const group = job.members[0]?.number ?? 0;
        const text = `warning: deleting stopped job ${job.number} with process group ${group}`;
        yield* write(context, 'stderr', `${shell.arguments[0]}: ${text}\n`);
      }
      dropJob(shell, job);
    }
    return code;
  },
  *kill(call) {
    const { shell, argv, context } = call;
    const [, first = ''] = argv;
    const named = argv.flatMap((word) => (word.startsWith('%') ? [findJob(shell, word, false)] : []));
    const code = yield* plain('kill', builtins)(call);
    // Who is to end is not left standing still.
    if (!/^(?:%.*|-(?:s|(?:SIG)?(?:TERM|HUP)|15|1))$/.test(first)) return code;
    for (const job of named) {
      if (typeof job === 'string' || stateOf(job) !== 'stopped' || job.group === null) continue;
      for (const member of job.members) member.stopped = null;
      job.changed = false;
      yield* signalGroup(context.machine, context.pid, job.group, 'CONT');
    }
    return code;
  },
  *wait(call) {
    const options = yield* given(call, 'fnp', 'wait [-fn] [-p var] [id ...]', 'p');
    if (!options) return 2;
    const { flags, words, value } = options;
    if (!flags.has('n')) return yield* waitForJobs({ ...call, argv: ['wait', ...words] });
    return yield* waitForNext(call, words, value);
  },
};

/** `wait -n`: until the next of them has ended; its number is put into `variable`. */
function* waitForNext(call: Call, words: readonly string[], variable: string | null): Procedure<number> {
  const { shell } = call;
  // What is over already is told, and no longer waited for.
  yield* showJobs(shell, null);
  let jobs: readonly Job[] = [...shell.jobs];
  if (words.length > 0) {
    const named: Job[] = [];
    for (const word of words) {
      const job = yield* jobOf(call, word);
      if (job) named.push(job);
    }
    jobs = named;
  }
  for (;;) {
    const ended = jobs.filter((job) => stateOf(job) === 'done').sort((a, b) => a.number - b.number)[0];
    if (ended) {
      if (variable !== null) shell.variables.set(variable, String(ended.members.at(-1)?.number ?? ''));
      const code = codeOf(ended);
      yield* showJobs(shell, null);
      return code;
    }
    const running = jobs.filter((job) => stateOf(job) === 'running');
    if (running.length === 0) return NO_CHILD;
    const waited = yield* waitForChange(shell, running, true);
    if (waited === 'changed') continue;
    // The trap is run when the command is over, by whoever runs the list.
    shell.context.signals.queue.unshift(waited.signal);
    return 128 + signalNumber[waited.signal];
  }
}
