import { describe, expect, it } from 'vitest';
import { allParts } from '../all-parts.ts';
import { apply } from '../apply.ts';
import { close, send } from '../channel.ts';
import { hostNamespaces } from '../initial-world.ts';
import { sleep, spawn } from '../procedure.ts';
import { createTask, deleteTask, killTask, startTask, waitTask } from './containerd.ts';
import { type Bench, bundle, container, createBench, pipes, terminal } from './machine.fixture.ts';

const lower = ['lower'];
const upper = 'upper';

interface Ran {
  readonly bench: Bench;
  stdout: string;
  stderr: string;
  code: number | null;
  message: string | null;
}

/** One container from create to delete. */
function runContainer(args: readonly string[], change = {}, stdin: string | null = null): Ran {
  const bench = createBench();
  const { machine } = bench;
  const stdio = pipes();
  const ran: Ran = { bench, stdout: '', stderr: '', code: null, message: null };
  if (stdin !== null) send(stdio.stdin, stdin);
  close(stdio.stdin);
  bench.run(
    (function* () {
      const created = yield* createTask(machine, {
        container,
        spec: bundle(args, change),
        lower,
        upper,
        stdio,
      });
      if (!created.ok) {
        ran.message = created.message;
        return;
      }
      yield* startTask(machine, container);
      ran.code = (yield* waitTask(machine, container)).code;
      yield* deleteTask(machine, container);
    })(),
  );
  ran.stdout = stdio.stdout.queue.join('');
  ran.stderr = stdio.stderr.queue.join('');
  return ran;
}

const sh = (text: string, change = {}): Ran => runContainer(['sh', '-c', text], change);

function expectNothingLeft({ bench }: Ran): void {
  const { kernel, runtime } = bench.world().host;
  expect(kernel.processes.filter((one) => one.pid >= 1310)).toEqual([]);
  expect(kernel.namespaces.map(({ id }) => id).sort()).toEqual(Object.values(hostNamespaces).sort());
  expect(Object.keys(kernel.cgroups)).toEqual(['/']);
  expect(runtime.tasks).toEqual({});
  expect(bench.machine.processes.size).toBe(0);
  expect(bench.alive()).toEqual([]);
}

describe('a container from create to delete', () => {
  it('prints, ends and leaves nothing behind', () => {
    const ran = runContainer(['hello']);
    expect(ran.stdout).toMatch(/^\nHello from Docker!\n/);
    expect(ran.code).toBe(0);
    expectNothingLeft(ran);
  });

  it('goes through the steps of a real run in order', () => {
    const kinds = runContainer(['hello']).bench.events.map((event) =>
      event.type === 'syscall.made'
        ? event.name
        : event.type === 'runc.moved' || event.type === 'task.moved'
          ? `${event.type} ${event.to}`
          : event.type,
    );
    const order = [
      'task.moved creating',
      'bundle.written',
      'shim.moved',
      'runc.called',
      'cgroup.created',
      'unshare',
      'namespace.created',
      'mount.added',
      'pivot_root',
      'root.pivoted',
      'sethostname',
      'runc.moved created',
      'task.moved created',
      'execve',
      'process.executed',
      'runc.moved running',
      'output.produced',
      'task.moved stopped',
      'cgroup.removed',
      'task.moved deleted',
      'bundle.removed',
    ];
    const places = order.map((kind) => kinds.indexOf(kind));
    expect(places).not.toContain(-1);
    expect(
      places.filter((place, i) => i > 0 && place < (places[i - 1] ?? 0) && order[i] !== 'runc.moved running'),
    ).toEqual([]);
  });

  it('words a missing program as runc does, and leaves nothing behind', () => {
    const prefix =
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ';
    const nosuch = runContainer(['nosuch']);
    expect(nosuch.message).toBe(`${prefix}exec: "nosuch": executable file not found in $PATH: unknown`);
    expectNothingLeft(nosuch);
    expect(runContainer(['/nosuch']).message).toBe(
      `${prefix}exec: "/nosuch": stat /nosuch: no such file or directory: unknown`,
    );
    expect(runContainer(['/etc']).message).toBe(`${prefix}exec: "/etc": is a directory: unknown`);
    expect(runContainer(['/etc/motd']).message).toBe(
      `${prefix}exec: "/etc/motd": permission denied: unknown`,
    );
  });

  it('ends with 255 when the kernel cannot execute the file', () => {
    const ran = runContainer(['broken']);
    expect([ran.code, ran.stderr]).toEqual([255, 'exec /bin/broken: exec format error\n']);
    expectNothingLeft(ran);
  });

  it('runs a script by its interpreter, makes the working directory, takes the user', () => {
    expect(runContainer(['run.sh', 'x']).stdout).toBe('script x\n');
    expect(sh('pwd; id', { cwd: '/a/b', user: { uid: 1000, gid: 0 } }).stdout).toBe(
      '/a/b\nuid=1000 gid=0(root) groups=0(root)\n',
    );
  });

  it('refuses arrows that the tables do not have', () => {
    const world = createBench().world();
    expect(() => apply(allParts.reducers, world, { type: 'task.moved', container, to: 'running' })).toThrow(
      'no way from none to running',
    );
    expect(() => apply(allParts.reducers, world, { type: 'process.reaped', pid: 1 })).toThrow(
      'no way from sleeping to dead',
    );
  });
});

describe('signals', () => {
  function killed(
    args: readonly string[],
    signals: readonly ('TERM' | 'KILL' | 'QUIT')[],
  ): [number | null, Ran] {
    const bench = createBench();
    const { machine } = bench;
    const ran: Ran = { bench, stdout: '', stderr: '', code: null, message: null };
    bench.run(
      (function* () {
        yield* createTask(machine, { container, spec: bundle(args), lower, upper, stdio: pipes() });
        yield* startTask(machine, container);
        const waiting = yield* spawn('wait', waitTask(machine, container));
        for (const signal of signals) {
          yield sleep(500);
          yield* killTask(machine, container, signal);
        }
        yield sleep(500);
        const status = machine.tasks.get(container)?.status;
        ran.code = status ? status.code : null;
        yield sleep(1);
        void waiting;
        yield* deleteTask(machine, container);
      })(),
    );
    return [ran.code, ran];
  }

  it('the first process ignores TERM without a handler and dies by KILL', () => {
    expect(killed(['sleep', '100'], ['TERM'])[0]).toBeNull();
    const [code, ran] = killed(['sh', '-c', 'sleep 100 & sleep 50'], ['TERM', 'KILL']);
    expect(code).toBe(137);
    expectNothingLeft(ran);
  });

  it('nginx ends with 0 by QUIT, a trap is run, a kill from inside reaches only children', () => {
    expect(killed(['nginx'], ['QUIT'])[0]).toBe(0);
    expect(sh('trap "echo bye; exit 3" TERM; kill $$; sleep 1').stdout).toBe('bye\n');
    expect(sh('kill -9 1; echo alive; sleep 100 & kill $!; wait; echo $?').stdout).toBe('alive\n0\n');
  });
});

describe('a shell at a terminal', () => {
  it('shows a prompt, echoes, runs, and ends at Ctrl-D', () => {
    const bench = createBench();
    const { machine } = bench;
    const { stdio, tty, shown } = terminal();
    let code: number | null = null;
    bench.run(
      (function* () {
        const spec = bundle(['sh'], { terminal: true });
        yield* createTask(machine, { container, spec, lower, upper, stdio });
        yield* startTask(machine, container);
        yield sleep(100);
        yield* tty.type('echo hj\x7fi\r');
        yield sleep(100);
        yield* tty.type('sleep 100\r');
        yield sleep(100);
        yield* tty.type('\x03');
        yield sleep(100);
        yield* tty.type('\x04');
        code = (yield* waitTask(machine, container)).code;
        yield* deleteTask(machine, container);
      })(),
    );
    expect(shown.join('')).toBe('/ # echo hj\b\x1b[Ji\r\nhi\r\n/ # sleep 100\r\n^C\r\n/ # \r\n');
    expect(code).toBe(130);
    expectNothingLeft({ bench, stdout: '', stderr: '', code, message: null });
  });
});

describe('the shell', () => {
  const cases: readonly [string, string, string, number][] = [
    ['echo a "b  c" \'$x\' d\\ e # no', 'a b  c $x d e\n', '', 0],
    ['x=1; echo $x ${y:-2} "$x"y $((x + 2 * 3))', '1 2 1y 7\n', '', 0],
    ['false; echo $?; false && echo no || echo yes; true || echo no', '1\nyes\n', '', 0],
    ['nosuch', '', 'sh: nosuch: not found\n', 127],
    ['/etc/motd', '', 'sh: /etc/motd: Permission denied\n', 126],
    ['exit 3', '', '', 3],
    ['cd /nosuch', '', "sh: cd: line 0: can't cd to /nosuch: No such file or directory\n", 2],
    ['echo hi > /tmp; cat /tmp', 'hi\n', '', 0],
    ['echo a > /f; echo b >> /f; cat < /f; cat /f | wc -l', 'a\nb\n2\n', '', 0],
    ['echo a > /no/x', '', "sh: can't create /no/x: nonexistent directory\n", 1],
    ['cat < /no', '', "sh: can't open /no: no such file\n", 1],
    ['cat /no', '', "cat: can't open '/no': No such file or directory\n", 1],
    ['for i in 1 2 3; do if [ $i = 2 ]; then continue; fi; echo $i; done', '1\n3\n', '', 0],
    ['i=0; while [ $i -lt 3 ]; do i=$((i+1)); done; echo $i', '3\n', '', 0],
    ['(cd /etc; pwd); pwd; echo $(echo in $$)', '/etc\n/\nin 1\n', '', 0],
    [
      'rm /etc/motd; ls /etc; cat /etc/motd',
      'group\npasswd\n',
      "cat: can't open '/etc/motd': No such file or directory\n",
      1,
    ],
    ['"open', '', 'sh: syntax error: unterminated quoted string\n', 2],
    ['if', '', 'sh: syntax error: unexpected end of file (expecting "then")\n', 2],
    ['echo $$; hostname; uname', '1\nc0ffee000000\nLinux\n', '', 0],
    ['ps', 'PID   USER     TIME  COMMAND\n    1 root      0:00 ps\n', '', 0],
    ['ls -l /bin/sh', 'lrwxrwxrwx    1 root     root             7 Jun 15 15:06 /bin/sh -> busybox\n', '', 0],
    ['ls -l /etc/motd', '-rw-r--r--    1 root     root             6 May 23 11:33 /etc/motd\n', '', 0],
    [
      'mkdir /a; mkdir /a; touch /a/b; ls -a /a; rm /a',
      '.\n..\nb\n',
      "mkdir: can't create directory '/a': File exists\nrm: '/a' is a directory\n",
      1,
    ],
    ['echo no 2>&1 >/dev/null; nosuch 2>/dev/null; echo $?', '127\n', '', 0],
    [
      'env',
      'SHLVL=1\nHOME=/root\nPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\nPWD=/\n',
      '',
      0,
    ],
    ['python3 -c \'print("x")\'; python3 --version', 'x\nPython 3.13.3\n', '', 0],
  ];
  for (const [text, stdout, stderr, code] of cases)
    it(text, () => {
      const ran = sh(text);
      expect([ran.stdout, ran.stderr, ran.code]).toEqual([stdout, stderr, code]);
      expectNothingLeft(ran);
    });

  it('reads a script from a pipe', () => {
    expect(runContainer(['sh'], {}, 'echo a\necho b; exit 4\n')).toMatchObject({ stdout: 'a\nb\n', code: 4 });
  });
});
