import type { Case } from '../case.ts';
import { one } from './make.ts';

/** A line of the shell on the computer, in which docker is one of several. */
const host = (name: string, ...lines: readonly string[]): Case =>
  one(`stdin: ${name}`, ...lines.map((line) => ({ host: line })));

/** The same with a container that waits for ever. */
const beside = (name: string, ...lines: readonly string[]): Case =>
  one(`stdin: ${name}`, 'run -d -i --name box busybox cat', ...lines.map((line) => ({ host: line })));

/** What docker is given by a pipe or from a file, and what a program that follows a file prints. */
export const stdinCases: readonly Case[] = [
  host(
    'a pipe into run -i',
    'echo hello | docker run --rm -i busybox cat',
    "echo 'echo hi; exit 3' | docker run --rm -i busybox sh",
    'echo hello | docker run --rm busybox cat',
    'echo hello | docker run --rm -i busybox true',
  ),
  host(
    'a file into run -i',
    'echo x > f; docker run --rm -i busybox cat < f',
    'docker run --rm -i busybox wc -l < f > g; cat g',
  ),
  host(
    'from one container to another',
    "docker run --rm busybox echo 'a b' | docker run --rm -i busybox wc",
    'docker run --rm busybox seq 5 | docker run --rm -i busybox head -n 2 | wc -l',
  ),
  host(
    'no terminal for -t',
    'echo hi | docker run --rm -it busybox cat',
    'docker run --rm -it busybox cat < /dev/null',
  ),
  host(
    'start -ai of what was created',
    'docker create -i --name ca busybox cat > id',
    'echo one | docker start -ai ca',
    'echo two | docker start -ai ca',
  ),
  beside(
    'a pipe into exec -i',
    'echo hello | docker exec -i box wc -c',
    "printf 'a b\\nc d\\n' | docker exec -i box awk '{print $2}'",
    'echo hello | docker exec box cat',
    'echo hello | docker exec -it box cat',
  ),
  beside(
    'a loop that reads, and exec',
    "printf 'a\\nb\\n' | while read x; do docker exec box echo got $x; done",
  ),
  host('a yes for prune', 'echo y | docker container prune', 'echo n | docker container prune'),
  one(
    'tail: -f keeps a container up',
    'run -d --name box busybox tail -f /dev/null',
    { pause: 2500 },
    "ps --format '{{.Names}} {{.Command}}'",
    'kill box',
    "ps -a --format '{{.Names}}'",
    "inspect -f '{{.State.ExitCode}}' box",
  ),
  one(
    'tail: -f without a file keeps one up, too',
    'run -d --name box busybox tail -f',
    { pause: 1500 },
    "ps --format '{{.Names}} {{.Command}}'",
  ),
  one(
    'tail: -f prints what is appended',
    "run --rm busybox sh -c 'seq 12 >/f; tail -f -n 2 /f & sleep 0.5; echo new >>/f; sleep 1.2; echo more >>/f; sleep 1.2; kill $!; wait $!; echo $?'",
    "run --rm busybox sh -c 'echo old words here >/f; tail -f /f & sleep 0.5; echo x >/f; sleep 1.2; kill -INT $!'",
    "run --rm busybox sh -c 'echo a >/f; tail -s 2 -f /f & sleep 0.5; echo b >>/f; sleep 1; echo meanwhile; sleep 1; kill $!'",
  ),
  one(
    'tail: -f of several files',
    "run --rm busybox sh -c 'echo a >/f; echo b >/g; tail -f /f /nope /g & sleep 0.5; echo c >>/g; sleep 1; echo d >>/f; sleep 1; echo e >>/f; echo h >>/g; sleep 1; kill $!'",
    "run --rm busybox sh -c 'echo a >/f; tail -qf /f /f & sleep 0.5; echo c >>/f; sleep 1; kill $!'",
    "run --rm busybox sh -c 'echo a >/f; tail -vf /f & sleep 0.5; echo c >>/f; sleep 1; kill $!'",
  ),
  one(
    'tail: -F waits for a file',
    "run --rm busybox sh -c 'tail -F /f & sleep 0.5; echo a >/f; sleep 1; rm /f; sleep 1; echo b >/f; sleep 1; kill $!'",
    "run --rm busybox sh -c 'echo a >/f; tail -f /f & sleep 0.5; rm /f; sleep 1; echo b >/f; sleep 1; kill $!'",
  ),
  one(
    'tail: mistakes',
    'run --rm busybox tail /nope',
    'run --rm busybox tail -f /nope',
    'run --rm busybox tail /nope /nope2',
    "run --rm busybox sh -c 'echo a >/f; tail /nope /f; echo $?'",
    'run --rm busybox tail -f -s x /etc/passwd',
    'run --rm busybox tail -n x',
    'run --rm busybox tail /etc',
    "run --rm busybox sh -c 'echo a | tail -f; echo $?'",
    "run --rm busybox sh -c 'seq 1500 | tail -n 1k | head -n 1; seq 3 | tail -v; echo a >/f; echo b | tail /f -'",
  ),
];
