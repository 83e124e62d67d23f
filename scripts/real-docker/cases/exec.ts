import type { Case, Step } from '../case.ts';
import { one } from './make.ts';

/** A case in a container that sleeps. */
const inBox = (name: string, ...steps: readonly Step[]): Case =>
  one(name, 'run -d --name box busybox sleep 100', ...steps);

/** A case at a terminal, in a container that waits: nothing goes on in it while nobody types. */
const atTerminal = (name: string, step: Step): Case => one(name, 'run -d -i --name box busybox cat', step);

/** `docker exec`: what it runs, as whom, where, and what is said when it cannot. */
export const exec: readonly Case[] = [
  inBox('exec: a command', 'exec box echo hi'),
  inBox('exec: its exit code', "exec box sh -c 'exit 3'", 'exec box false', 'exec box true'),
  inBox('exec: both streams', "exec box sh -c 'echo out; echo err >&2'"),
  inBox('exec: the first process is there and cannot be killed', "exec box sh -c 'kill -9 1; echo alive'"),
  inBox('exec: the same files', "exec box sh -c 'echo kept > /tmp/f'", 'exec box cat /tmp/f'),
  inBox('exec: the same host name', 'exec box hostname'),
  inBox('exec: killed', "exec box sh -c 'kill -9 $$'", "exec box sh -c 'kill -15 $$'"),
  inBox('exec: a variable', "exec -e A=1 -e B=2 box sh -c 'echo $A$B'"),
  inBox('exec: a variable without a value', "exec -e NOSUCH box sh -c 'echo [$NOSUCH]'"),
  inBox(
    'exec: the environment',
    "exec -e A=1 box sh -c 'env | grep -v HOSTNAME | grep ^[AHP][AO]*[TM]*E*H*='",
  ),
  one(
    'exec: the environment of the container',
    'run -d --name box -e A=1 -e B=2 busybox sleep 100',
    "exec -e B=3 box sh -c 'echo $A $B'",
  ),
  inBox('exec: a directory', 'exec -w /tmp box pwd', 'exec box pwd'),
  one('exec: the directory of the container', 'run -d --name box -w /etc busybox sleep 100', 'exec box pwd'),
  inBox('exec: a user by number', "exec -u 1000:5 box sh -c 'id -u; id -g'"),
  one(
    'exec: the user of the container',
    'run -d --name box -u 7:8 busybox sleep 100',
    "exec box sh -c 'id -u; id -g'",
  ),
  inBox('exec: root again', "exec -u 0 box sh -c 'id -u; id -g'"),
  inBox('exec: no such user', 'exec -d -u nosuch box id'),
  inBox('exec: no such container', 'exec nosuch ls', 'exec -d nosuch ls', 'exec -it nosuch ls'),
  one('exec: a container that was never started', 'create --name box busybox true', 'exec box ls'),
  one('exec: a container that has ended', 'run --name box busybox true', 'exec box ls'),
  inBox('exec: too few words', 'exec', 'exec box', 'exec -i box'),
  inBox('exec: an empty name', "exec '' ls", "exec ' ' ls"),
  inBox('exec: a flag that is none', 'exec --nosuch box ls', 'exec box echo --nosuch'),
  inBox('exec: no such program, detached', 'exec -d box nosuch'),
  inBox('exec: no such path, detached', 'exec -d box /no/such'),
  inBox('exec: no such directory, detached', 'exec -d -w /nosuch box ls'),
  inBox('exec: a directory that is no whole path, detached', 'exec -d -w tmp box ls'),
  inBox('exec: a file as a directory, detached', 'exec -d -w /etc/passwd box ls'),
  inBox('exec: a file that is no program', 'exec box /etc/passwd'),
  inBox('exec: detached', "exec -d box sh -c 'echo done > /tmp/f'", { pause: 500 }, 'exec box cat /tmp/f'),
  atTerminal('exec: standard input', { line: 'exec -i box cat', stdin: 'one\ntwo\n' }),
  inBox('exec: standard input without -i', { line: 'exec box cat', stdin: 'one\n' }),
  inBox('exec: a terminal without one', 'exec -it box sh'),
  inBox('exec: -t alone', "exec -t box sh -c 'echo a; echo b >&2'"),
  atTerminal('exec: a shell at a terminal', { line: 'exec -it box sh', keys: ['echo hi\r', 'exit 4\r'] }),
  atTerminal('exec: Ctrl-C at a terminal', {
    line: 'exec -it box sh',
    keys: ['sleep 50\r', '\x03', 'exit\r'],
  }),
  atTerminal('exec: Ctrl-D at a terminal', { line: 'exec -it box sh', keys: ['\x04'] }),
  inBox('exec: its output is not in the log', 'exec box echo hi', 'logs box'),
  inBox('exec: events', 'exec box true', "exec box sh -c 'exit 3'", { events: true }),
  inBox('exec: events of a detached one', 'exec -d box true', { pause: 300 }, { events: true }),
  inBox(
    'exec: it ends with the container',
    'exec -d box sleep 50',
    'kill box',
    { pause: 300 },
    // In which order its end and the signal are told is not certain.
    "inspect -f '{{.State.ExitCode}} {{len .ExecIDs}}' box",
  ),
  inBox('exec: under container', 'container exec box echo hi'),
];
