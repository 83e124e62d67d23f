import { errorText } from '../kernel/errno.ts';
import { stat } from '../kernel/files.ts';
import { hostPids } from '../initial-world.ts';
import { emit } from '../procedure.ts';
import { write } from '../program/output.ts';
import { signalGroup } from '../kernel/signal.ts';
import { stateOf } from '../program/sh/jobs.ts';
import type { Builtin } from '../program/sh/builtins.ts';
import { bashJobBuiltins } from './bash-job-builtins.ts';
import { HELP, listed } from './help.ts';

/** What the shell on the desk has in itself beside what every shell has. */
export function hostBuiltins(history: readonly string[]): Readonly<Record<string, Builtin>> {
  return {
    ...bashJobBuiltins,
    *help({ context }) {
      yield* write(context, 'stdout', HELP);
      return 0;
    },
    *history({ context }) {
      yield* write(context, 'stdout', listed(history));
      return 0;
    },
    *clear() {
      yield emit({ type: 'screen.cleared' });
      return 0;
    },
    *cd({ shell, argv, context }) {
      const { machine } = context;
      const wanted = argv[1] ?? shell.variables.get('HOME') ?? '/';
      const path = wanted === '-' ? (shell.variables.get('OLDPWD') ?? '/') : wanted;
      const found = stat(machine, context.pid, path);
      const error = !found.ok ? found.error : found.value.node.type === 'dir' ? null : 'ENOTDIR';
      if (!found.ok || error) {
        yield* write(context, 'stderr', `bash: cd: ${path}: ${errorText[error ?? 'ENOENT']}\n`);
        return 1;
      }
      shell.variables.set('OLDPWD', shell.variables.get('PWD') ?? '/');
      shell.variables.set('PWD', found.value.path);
      yield emit({ type: 'process.changed', pid: context.pid, change: { cwd: found.value.path } });
      if (wanted === '-') yield* write(context, 'stdout', `${found.value.path}\n`);
      return 0;
    },
    /** The terminal stays open, with a bash in it: the program does not take its place. */
    *exec({ shell, argv, runText }) {
      if (argv.length === 1) return 0;
      const quoted = argv.slice(1).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
      return yield* runText(shell, quoted.join(' '));
    },
    /** The terminal stays open: bash ends, and another takes its place, at home and with nothing set. */
    *exit({ shell, context }) {
      yield* write(context, 'stderr', 'exit\n');
      const [current] = shell.jobs;
      if (shell.terminal && shell.warned === 0 && current && stateOf(current) === 'stopped') {
        yield* write(context, 'stderr', 'There are stopped jobs.\n');
        shell.warned = 2;
        return 1;
      }
      if (context.pid !== hostPids.shell) {
        shell.exit = shell.status;
        return shell.status;
      }
      for (const job of shell.jobs.splice(0)) {
        if (stateOf(job) !== 'stopped' || job.group === null) continue;
        yield* signalGroup(context.machine, context.pid, job.group, 'TERM');
        yield* signalGroup(context.machine, context.pid, job.group, 'CONT');
      }
      const home = '/home/you';
      for (const name of [...shell.variables.keys()])
        if (!['HOME', 'PATH', 'SHELL', 'USER', 'HOSTNAME'].includes(name)) shell.variables.delete(name);
      shell.variables.set('HOME', home);
      shell.variables.set('PWD', home);
      yield emit({ type: 'process.changed', pid: context.pid, change: { cwd: home } });
      return 0;
    },
  };
}
