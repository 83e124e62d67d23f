import { CLOSED } from '../channel.ts';
import { civilTime, two } from '../kernel/civil-time.ts';
import { processAt } from '../kernel/process-at.ts';
import { take } from '../procedure.ts';
import { block, handle, write } from './output.ts';
import type { Program } from './program.ts';

const VERSION = 'nginx/1.27.5';

/** The web server's master process: says that it is up, then waits. QUIT, TERM and INT end it with 0. */
export const nginx: Program = function* (context) {
  const { argv, machine, pid, signals } = context;
  if (argv.includes('-v') || argv.includes('-V')) {
    yield* write(context, 'stderr', `nginx version: ${VERSION}\n`);
    return 0;
  }
  handle(context, 'QUIT', 'TERM', 'INT', 'HUP', 'WINCH', 'USR1', 'USR2', 'CHLD');
  const nspid = processAt(machine.world(), pid)?.nspid ?? pid;
  const note = (text: string) => {
    const now = civilTime(Math.floor((machine.epoch + machine.now()) / 1000));
    const time = `${now.year}/${two(now.month)}/${two(now.day)} ${two(now.hour)}:${two(now.minute)}:${two(now.second)}`;
    return write(context, 'stderr', `${time} [notice] ${nspid}#${nspid}: ${text}\n`);
  };
  yield* note('using the "epoll" event method');
  yield* note(VERSION);
  yield* note('start worker processes');
  yield* block(context);
  for (;;) {
    const signal = yield* take(signals);
    if (signal === CLOSED) return 0;
    if (signal === 'QUIT') {
      yield* note('signal 3 (SIGQUIT) received, shutting down');
      return 0;
    }
    if (signal === 'TERM' || signal === 'INT') {
      yield* note(`signal ${signal === 'TERM' ? 15 : 2} (SIG${signal}) received, exiting`);
      return 0;
    }
    if (signal === 'HUP') yield* note('signal 1 (SIGHUP) received, reconfiguring');
  }
};
