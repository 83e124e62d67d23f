import type { Outcome } from './case.ts';
import { eventsIn, inspectedIn } from './json-masks.ts';

/** Something that two dockers never say alike, and what stands in its place when they are compared. */
export interface Mask {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly by: string;
}

const ESCAPE = '\u001b';

/** Masks of what a client prints, in the order in which they are put on. */
export const masks: readonly Mask[] = [
  {
    name: 'digest',
    reason: 'the real busybox holds a real program, so that every digest over it differs',
    pattern: /sha256:[0-9a-f]{64}/g,
    by: 'sha256:<digest>',
  },
  { name: 'id', reason: 'ids are drawn', pattern: /\b[0-9a-f]{64}\b/g, by: '<id>' },
  {
    name: 'short id',
    reason: 'ids are drawn',
    pattern: /\b[0-9a-f]{12}\b/g,
    by: '<short id>',
  },
  {
    name: 'age',
    reason: 'the clock of one stands where the other one walks',
    pattern:
      /\b(?:Less than a second|About an? (?:minute|hour)|\d+ (?:second|minute|hour|day|week|month|year)s?)\b/g,
    by: '<age>',
  },
  {
    name: 'time',
    reason: 'the moment of the run',
    pattern: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g,
    by: '<time>',
  },
  {
    name: 'size',
    reason: 'the real busybox has another size than the public one, which ours shows',
    pattern: /\b\d+(?:\.\d+)?(?:e[+]\d+)?[kMG]?B\b/g,
    by: '<size>',
  },
  { name: 'address', reason: 'given out in turn', pattern: /\b172\.\d+\.\d+\.\d+\b/g, by: '<address>' },
  {
    name: 'path',
    reason: 'each daemon keeps its things somewhere else',
    pattern: /\/tmp\/belowdeck-real-\w+\/data|\/var\/lib\/docker/g,
    by: '<data>',
  },
  {
    name: 'root of a container',
    reason: '28.2 says a path as the container has it, 20.10 as the host has it; see docs/differences.md',
    pattern: /(?<=daemon: lstat )<data>\/overlay2\/(?:\w|<id>)+\/merged(?=\/)/g,
    by: '',
  },
  {
    name: 'working directory',
    reason: 'a directory of its own for each run',
    pattern: /\/tmp\/belowdeck-(?:real|ours)-\w+\/work|\/home\/you/g,
    by: '<work>',
  },
  {
    name: 'who cannot unpack',
    reason: '20.10 unpacks in a process of its own and says how that ended; see docs/differences.md',
    pattern: /Error processing tar file\(exit status 1\): /g,
    by: '',
  },
  {
    name: 'what a client logs of an archive that is not wanted',
    reason: 'how far it has come by then is chance',
    pattern:
      /time="[^"]*" level=error msg="Can't (?:add file \S+ to tar|close tar writer): io: read\/write on closed pipe"\n/g,
    by: '',
  },
  {
    name: 'disk',
    reason: 'each host has its own disk, with options of its own',
    pattern: /\/dev\/\w+ (\S+) ext4 (r[ow]),relatime[\w,=]*/g,
    by: '<disk> $1 ext4 $2',
  },
  {
    name: 'column width',
    reason: 'padding follows the width of what was masked',
    pattern: / {2,}/g,
    by: '  ',
  },
  {
    name: 'prefix of a failed start',
    reason: '28.2 puts this in front of what containerd says, 20.10 does not; see docs/differences.md',
    pattern: /failed to create task for container: (?=failed to create shim task)/g,
    by: '',
  },
  {
    name: 'prefix of a failed network',
    reason:
      '28.2 puts this in front of what the network driver says, 20.10 does not; see docs/differences.md',
    pattern: /failed to set up container networking: /g,
    by: '',
  },
  {
    name: 'who cannot bind a port',
    reason: '20.10 has its proxy take the port, 28.2 takes it first; see docs/differences.md',
    pattern:
      /Error starting userland proxy: listen tcp4 [\d.:]+: bind(?=: )|failed to bind host port for \S+:\d+:\S+:\d+\/\w+(?=: )/g,
    by: 'cannot bind',
  },
  {
    name: 'who is still on a network',
    reason: '28.2 names them, 20.10 names the network twice; see docs/differences.md',
    pattern: /(?<=network \S+) id <id>(?= has active endpoints)|(?<=has active endpoints) \([^)]*\)/g,
    by: '',
  },
  {
    name: 'prefix of a pool that is taken',
    reason: '28.2 puts this in front, 20.10 does not; see docs/differences.md',
    pattern: /invalid pool request: /g,
    by: '',
  },
  {
    name: 'time of a ping',
    reason: 'how fast a computer is',
    pattern: /(?<=time=)\d+\.\d+(?= ms)|(?<=min\/avg\/max = )\S+(?= ms)/g,
    by: '<time>',
  },
  {
    name: 'wording of kill',
    reason: '20.10 begins with a capital letter; see docs/differences.md',
    pattern: /Cannot kill container(?=: )/g,
    by: 'cannot kill container',
  },
  {
    name: 'wording of why kill cannot',
    reason: '20.10 begins with a capital letter; see docs/differences.md',
    pattern: /(?<=cannot kill container: \S+: )(?:container|the)\b/gi,
    by: '<word>',
  },
  {
    name: 'signal that is none',
    reason: '20.10 says so before it looks for the container; see docs/differences.md',
    pattern: /cannot kill container: \S+: (?=Invalid signal: )/g,
    by: '',
  },
  {
    name: 'wording of filters',
    reason: '20.10 begins with a capital letter; see docs/differences.md',
    pattern: /\bInvalid filter '/g,
    by: "invalid filter '",
  },
  {
    name: 'wording of rm',
    reason: '28.2 says it in other words; see docs/differences.md',
    pattern:
      /You cannot remove a (?:running|restarting|paused) container \S+\. (?:Unpause and then s|S)top the container before attempting removal or force remove|cannot remove container "[^"]*": container is (?:running|restarting|paused): stop the container before removing or force remove/g,
    by: 'cannot remove what runs',
  },
  {
    name: 'wording of what does not run',
    reason: '20.10 begins with a capital letter; see docs/differences.md',
    pattern: /(?<=daemon: )Container (?=\S+ is (?:not running|already paused|paused, unpause))/g,
    by: 'container ',
  },
  {
    name: 'missing image',
    reason: '20.10 says it twice; see docs/differences.md',
    pattern: /no such image: \S+: (?=No such image: )/g,
    by: '',
  },
  {
    name: 'directory as a program',
    reason: 'runc 1.1 looks for the permission first; see docs/differences.md',
    pattern: /(?<=exec: "\/etc": )permission denied|(?<=exec: "\/etc": )is a directory/g,
    by: '<no program>',
  },
  {
    name: 'checksum line',
    reason: 'of what goes fast, only some is told',
    pattern: /^<short id>: Verifying Checksum\n/gm,
    by: '',
  },
  {
    name: 'TIME of ps',
    reason: 'Debian builds busybox without that column',
    pattern: /(?<=USER +)TIME +(?=COMMAND)|(?<=\d+ +\S+ +)\d:\d\d +/g,
    by: '',
  },
  {
    name: 'numbers in lines of ps',
    reason: 'numbers of processes are given out in turn, and the time is that of the run',
    pattern: /^(root +)\d+ +\d+ +\d+ +\d\d:\d\d |^\d{3,}(?= {2})/gm,
    by: '$1<numbers> ',
  },
  {
    name: "number of tini's child",
    reason: 'a real runc uses up a few numbers for its own threads',
    pattern: /(?<=\[FATAL tini \()\d+(?=\)\])/g,
    by: '<number>',
  },
  {
    name: 'busybox release',
    reason: 'Debian 12 has busybox 1.35, the image has 1.37',
    pattern: /BusyBox v\S+ \([^)]*\)+/g,
    by: 'BusyBox <release>',
  },
  {
    name: 'greeting of a shell at a terminal',
    reason: 'Debian builds busybox with a greeting, the image comes without one',
    pattern:
      /(?:\r\n){0,2}BusyBox <release> built-in shell \(ash\)\r\nEnter 'help' for a list of built-in commands\.(?:\r\n)+/g,
    by: '',
  },
  {
    name: 'cursor question',
    reason: 'a shell with line editing asks the terminal where its cursor is',
    pattern: new RegExp(`${ESCAPE}\\[6n`, 'g'),
    by: '',
  },
  {
    name: 'line drawn again',
    reason: 'a shell with line editing draws its line again when the size of the terminal comes late',
    pattern: new RegExp(`\\r[^\\r\\n]*[#$] ${ESCAPE}\\[J`, 'g'),
    by: '',
  },
];

/** A text with every mask put on. */
export function masked(text: string): string {
  return masks.reduce((shown, { pattern, by }) => shown.replace(pattern, by), text);
}

/** What `diff` lists, by path: the daemon keeps a directory in a hash table, so its own order is another each time. */
const byPath = (text: string) =>
  /^(?:[ACD] \/.*\n)+$/.test(text)
    ? text.split('\n').sort((one, other) => (one.slice(2) < other.slice(2) ? -1 : 1))
    : text;

/** An outcome as it is compared. What is JSON is compared field by field. */
export function comparable({ line, stdout, stderr, exitCode }: Outcome): object {
  const json = line === 'events' ? eventsIn(stdout) : inspectedIn(stdout);
  return { line, stdout: json ?? byPath(masked(stdout)), stderr: masked(stderr), exitCode };
}
