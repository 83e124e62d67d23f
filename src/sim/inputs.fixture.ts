import fc from 'fast-check';
import { copyLines } from './copy-inputs.fixture.ts';
import type { HttpRequest } from './exchange.ts';
import { appDevices, appNames } from './kernel/app.ts';
import { scripts } from './script-inputs.fixture.ts';
import type { Input } from './simulate.ts';
import { signalNumber, type Signal } from './spec.ts';
import { volumeLines } from './volume-inputs.fixture.ts';

const goodNames = ['c1', 'c2', 'web'];
const oddNames = ['a', '', 'nosuch', '-x', 'C 1', '%'];
const oddImages = ['hello-world', 'alpine', 'busybox:1.37', 'nosuch', 'UPPER', 'busybox@sha256:12'];

// Mostly what is there, or hardly anything would ever run.
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...goodNames) }, fc.constantFrom(...oddNames));
const image = fc.oneof({ weight: 4, arbitrary: fc.constant('busybox') }, fc.constantFrom(...oddImages));
const script = fc.constantFrom(...scripts);
const words = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.filter((word) => word !== '').join(' '));
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), text);
const word = (text: string): fc.Arbitrary<string> => fc.constant(text);

const runFlags = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .subarray(
        [
          '-d',
          '-i',
          '-t',
          '--rm',
          '-e A=1',
          '-w /tmp',
          '-u nobody',
          '-h box',
          '--pid host',
          '--pid container:web',
          '--ipc host',
          '--uts host',
          '-p 8080:80',
          '-P --expose 81',
          '--restart always',
          '--restart on-failure:2',
          '--network n1',
          '--network host',
          '--network none',
          '--network container:web',
          '--cap-drop ALL',
          '--cap-add SYS_ADMIN',
          '--privileged',
          '--init',
          '--ipc none',
          '--shm-size 8k -v data:/root',
          '--cpu-shares 512',
          '-m 64m --memory-reservation 32m',
        ],
        { maxLength: 3 },
      )
      .map((flags) => flags.join(' ')),
  },
  fc.constantFrom('-w tmp', '-w /etc/passwd', '-u nosuch', '--entrypoint nosuch', '--pull never', '--bogus'),
);

/** A line that a person could type, most of them about things that are there. */
const sensible: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: words(word('run'), runFlags, maybe(name.map((n) => `--name ${n}`)), image, maybe(script)),
    },
    words(word('create'), maybe(name.map((n) => `--name ${n}`)), image, maybe(script)),
    words(
      fc.constantFrom('start', 'start -a', 'start -ai', 'wait', 'rm', 'rm -f', 'logs', 'logs -f', 'inspect'),
      name,
    ),
    words(
      fc.constantFrom('stop', 'stop -t 1', 'kill', 'kill -s TERM', 'kill -s USR1', 'kill -s BOGUS'),
      name,
      maybe(name),
    ),
    words(fc.constantFrom('stats', 'stats --no-stream', 'stats --no-stream -a', 'top'), maybe(name)),
    words(word('top'), name, fc.constantFrom('aux', '-o pid,comm', '-o x', '-Q')),
    words(word('rename'), name, name),
    words(
      fc.constantFrom('network create', 'network rm', 'network inspect'),
      fc.constantFrom('n1', 'n2', 'bridge', ''),
    ),
    words(
      fc.constantFrom('network connect', 'network disconnect'),
      fc.constantFrom('n1', 'bridge', 'none', 'nosuch'),
      name,
    ),
    fc.constantFrom('network ls', 'network prune -f', 'network prune'),
    words(word('port'), name, fc.constantFrom('', '80', 'x')),
    words(
      fc.constantFrom('pause', 'unpause', 'restart', 'restart -t 1', 'attach', 'attach --no-stdin'),
      name,
      maybe(name),
    ),
    words(word('exec'), fc.constantFrom('', '-i', '-it', '-d', '-w /nosuch', '-u nobody'), name, script),
    words(fc.constantFrom('diff', 'commit', 'commit -m x'), name),
    copyLines(name),
    words(word('commit'), name, fc.constantFrom('mine', 'busybox', 'UPPER')),
    fc.constantFrom(...volumeLines),
    words(word('tag'), image, fc.constantFrom('mine', 'busybox', 'a:b:c')),
    words(word('history'), image),
    fc.constantFrom('events', 'events --since 1', 'events --until 1'),
    words(fc.constantFrom('pull', 'rmi', 'rmi -f', 'images', 'image inspect'), maybe(image)),
    fc.constantFrom(
      'ps',
      'ps -a',
      'ps -aq',
      'ps -as',
      'images -q',
      'version',
      '--help',
      'ps --filter status=exited',
    ),
  )
  .map((line) => `docker ${line}`);

const mutated: fc.Arbitrary<string> = fc
  .tuple(sensible, fc.nat(), fc.string({ maxLength: 3 }))
  .map(([line, at, junk]) => line.slice(0, at % line.length) + junk + line.slice((at % line.length) + 1));

const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: sensible },
  { weight: 2, arbitrary: mutated },
  fc.string(),
  fc.constantFrom(
    '',
    'help',
    'sleep 3 &',
    'docker run -it busybox sh',
    'docker exec -it web sh',
    'ps | grep sleep',
    'less /etc/passwd',
    'ps | more',
    'cat',
    'sh',
    'echo x > /tmp/f; cat /tmp/f /g',
    'docker ps -aq | wc -l',
    'docker run busybox cat &',
    'for i in 1 2; do docker run -i busybox cat; done',
    'cd /tmp; pwd',
    'sudo unshare -fp --mount-proc sh',
    'sudo unshare -p sleep 3 &',
    'unshare -rumin sleep 3',
    'sudo unshare -fpm sh -c "mount -t proc proc /proc; sleep 9 & ps" &',
    'sudo nsenter -t $(pgrep sleep) -a ps',
    'sudo lsns',
    'sudo kill -9 1311',
    'sudo chroot / sh -c "mount -t tmpfs x /mnt; echo y > /mnt/y"',
    'sudo umount /mnt; unshare -rn sleep 1 & exec 3</proc/$!/ns/net; sleep 2; exec 3<&-',
    'sudo mkdir /sys/fs/cgroup/box; echo 3 | sudo tee /sys/fs/cgroup/box/pids.max',
    'echo $$ | sudo tee /sys/fs/cgroup/box/cgroup.procs; echo 9M | sudo tee /sys/fs/cgroup/box/memory.max',
    'echo 1 | sudo tee /sys/fs/cgroup/system.slice/docker-*/cgroup.freeze /sys/fs/cgroup/box/cgroup.kill',
    'sudo sh -c "echo 0 > /sys/fs/cgroup/cgroup.procs; echo 1 > /sys/fs/cgroup/system.slice/cgroup.kill; echo 20000 > /sys/fs/cgroup/system.slice/cpu.max"',
    'docker run --privileged --name own busybox sh -c "mkdir /sys/fs/cgroup/in; echo 0 > /sys/fs/cgroup/in/cgroup.procs; sleep 9" &',
    'cat /sys/fs/cgroup/box/*; sudo rmdir /sys/fs/cgroup/box',
    'mkdir /tmp/l /tmp/v /tmp/w; echo a > /tmp/l/a; sudo mount -t overlay o -o lowerdir=/tmp/l,upperdir=/tmp/v,workdir=/tmp/w /mnt',
    'sudo mount -t overlay o -o lowerdir=/etc:/tmp /mnt; ls /mnt',
    'sudo rm -r /mnt/a /tmp/l; sudo sh -c "mkdir /mnt/d; echo b > /mnt/a"; ls /mnt /tmp/v',
    'touch /tmp/u; sudo unshare --uts=/tmp/u hostname z; sudo nsenter --uts=/tmp/u hostname',
    'exit',
    'history',
    'clear',
    'ls',
    'docker',
    'docker ps; docker ps',
    'false && docker ps',
  ),
);

const keys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '\x03',
    '\x04',
    '\x1c',
    '\x1a',
    'exit\r',
    'echo hi\r',
    'sleep 3\r',
    '\x7f\x15\x17',
    'cat\r',
    'cat &\r',
    'sleep 5 | cat &\r',
    'jobs; fg\r',
    'stty rows 9; stty size; tty; type cd sh\r',
    'expr 1 + 2 \\* 3; pgrep -l s; pkill -STOP sleep\r',
    'bg %-; jobs -l\r',
    'kill %1; wait\r',
    'kill -STOP $!; wait $!\r',
    'sh\r',
    'ec\t\t x\x1b[A\x1b[D\x17\r',
    '\x10',
    '\x11',
  ),
  fc.string({ maxLength: 6 }),
);

const path = fc.oneof(
  fc.constantFrom(
    '/_ping',
    '/version',
    '/info',
    '/containers/json?all=1',
    '/images/json',
    '/nosuch',
    '/events?until=1',
  ),
  fc
    .tuple(
      name,
      fc.constantFrom(
        'json',
        'start',
        'stop?t=1',
        'kill',
        'wait',
        'pause',
        'unpause',
        'restart?t=1',
        'logs?stdout=1',
        'rename?name=c3',
      ),
    )
    .map(([one, verb]) => `/containers/${encodeURIComponent(one)}/${verb}`),
  fc
    .tuple(name, fc.constantFrom('attach?stream=1&stdout=1&stdin=1', 'resize?h=3&w=4'))
    .map(([one, verb]) => `/containers/${one}/${verb}`),
  name.map((one) => `/containers/create?name=${encodeURIComponent(one)}`),
  image.map((one) => `/images/create?fromImage=${encodeURIComponent(one)}&tag=latest`),
  name.map((one) => `/containers/${one}?force=1`),
  fc.string().map((text) => `/${text}`),
);
const body = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    '{}',
    '[]',
    'x',
    '{"Image":"busybox","Cmd":["sleep","3"]}',
    '{"Image":7,"Cmd":"x","Env":[1]}',
  ),
  fc.json(),
);
const request: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'DELETE', 'HEAD', 'PUT'),
  path: path.map((bare) => `/v1.50${bare}`),
  headers: fc.constant({}),
  body,
});

const signals = Object.keys(signalNumber) as readonly Signal[];

/** What somebody outside does, without when. */
const deed = fc.oneof(
  { weight: 8, arbitrary: line.map((text) => ({ kind: 'line' as const, line: text })) },
  { weight: 3, arbitrary: keys.map((text) => ({ kind: 'keys' as const, keys: text })) },
  { weight: 2, arbitrary: request.map((one) => ({ kind: 'request' as const, request: one })) },
  fc.constantFrom(...signals).map((signal) => ({ kind: 'signal' as const, signal })),
  fc.record({
    kind: fc.constant('resize' as const),
    columns: fc.integer({ min: 1, max: 300 }),
    rows: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({
    kind: fc.constant('app' as const),
    app: fc.constantFrom(...appNames),
    device: fc.constantFrom(...appDevices),
  }),
  fc.constant({ kind: 'advance' as const }),
);

/** A run: what is done, each some time after the one before. */
export const inputs: fc.Arbitrary<readonly Input[]> = fc
  .array(fc.tuple(deed, fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15_000 }))), {
    minLength: 1,
    maxLength: 12,
  })
  .map((deeds) => {
    let at = 0;
    return deeds.map(([one, pause]): Input => {
      at += pause;
      return { at, ...one };
    });
  });
