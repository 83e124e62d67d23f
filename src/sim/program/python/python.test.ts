import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { close, send } from '../../channel.ts';
import { sleep } from '../../procedure.ts';
import { createTask, deleteTask, killTask, startTask, waitTask } from '../../runtime/containerd.ts';
import {
  bundle,
  container,
  createBench,
  imageFiles,
  pipes,
  terminal,
} from '../../runtime/machine.fixture.ts';
import { sources } from './sources.fixture.ts';

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

const lower = ['lower'];
const upper = 'upper';
const executable = { type: 'file' as const, mode: 0o755, uid: 0, gid: 0, content: '#!belowdeck python2\n' };
const script = { ...executable, mode: 0o644 };

function bench(files: Readonly<Record<string, string>> = {}) {
  const one = createBench();
  const { disk } = one.world().host.hardware;
  Object.assign(disk, {
    lower: {
      ...imageFiles,
      '/bin/python2': executable,
      ...Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { ...script, content }])),
    },
  });
  return one;
}

function run(args: readonly string[], stdin = '', files: Readonly<Record<string, string>> = {}): Ran {
  const { machine, run: go } = bench(files);
  const stdio = pipes();
  if (stdin !== '') send(stdio.stdin, stdin);
  close(stdio.stdin);
  let code: number | null = null;
  go(
    (function* () {
      yield* createTask(machine, {
        container,
        spec: bundle(args),
        lower,
        upper,
        stdio,
      });
      yield* startTask(machine, container);
      code = (yield* waitTask(machine, container)).code;
      yield* deleteTask(machine, container);
    })(),
  );
  return { stdout: stdio.stdout.queue.join(''), stderr: stdio.stderr.queue.join(''), code };
}

const golden: Readonly<Record<string, Readonly<Record<string, Ran>>>> = JSON.parse(
  readFileSync(new URL('./__golden__/python.json', import.meta.url), 'utf8'),
);

describe.each(['2', '3'])('Python %s says what the real one said', (major) => {
  it.each(sources)('%j', (source) => {
    expect(run([`python${major}`, '-c', source])).toEqual(golden[major]?.[source]);
  });
});

const real = { 2: 'python2.7', 3: 'python3.13' };

describe.each(['2', '3'] as const)('the real Python %s, where it is', (major) => {
  const found = spawnSync(real[major], ['--version'], { encoding: 'utf8' });
  it.skipIf(found.status !== 0)('says what was recorded', () => {
    for (const source of sources) {
      const { stdout, stderr, status } = spawnSync(real[major], ['-c', source], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
      expect({ stdout, stderr, code: status }, source).toEqual(golden[major]?.[source]);
    }
  });
});

const standIn = (version: string) =>
  `This is a small stand-in for Python ${version}: it knows print, numbers, strings, lists, variables and import sys.\n`;

describe('a stand-in', () => {
  it.each(['import os', 'def f(): pass', 'for i in range(3): print(i)', 'x = {}', 'f"a"', '1 < 2 < 3'])(
    'says that it is one at %j',
    (source) => {
      expect(run(['python3', '-c', source])).toEqual({ stdout: '', stderr: standIn('3.13.3'), code: 1 });
    },
  );

  it.each(['exec "x"', '1 < "a"', 'lambda: 1'])('of Python 2 says that it is one at %j', (source) => {
    expect(run(['python2', '-c', source])).toEqual({ stdout: '', stderr: standIn('2.7.18'), code: 1 });
  });

  it('tells its version, 2 as an error', () => {
    expect(run(['python3', '--version']).stdout).toBe('Python 3.13.3\n');
    expect(run(['python3', '-V']).stdout).toBe('Python 3.13.3\n');
    expect(run(['python2', '-V']).stderr).toBe('Python 2.7.18\n');
  });

  it('runs a script and tells it its name and words', () => {
    const files = { '/hi.py': '#!/usr/bin/python\nimport sys\nprint(sys.argv)\n\nfoo\n' };
    expect(run(['python3', '/hi.py', 'a'], '', files)).toEqual({
      stdout: "['/hi.py', 'a']\n",
      stderr:
        'Traceback (most recent call last):\n  File "/hi.py", line 5, in <module>\n    foo\nNameError: name \'foo\' is not defined\n',
      code: 1,
    });
    expect(run(['python2', 'hi.py'], '', files).stderr).toBe(
      'Traceback (most recent call last):\n  File "hi.py", line 5, in <module>\n    foo\nNameError: name \'foo\' is not defined\n',
    );
  });

  it('says what file it cannot open', () => {
    expect(run(['python3', 'no.py'])).toEqual({
      stdout: '',
      stderr: "python3: can't open file '/no.py': [Errno 2] No such file or directory\n",
      code: 2,
    });
  });

  it('reads its text from standard input', () => {
    expect(run(['python2'], 'x = 1\nprint "hi", x\nfoo\n')).toEqual({
      stdout: 'hi 1\n',
      stderr:
        'Traceback (most recent call last):\n  File "<stdin>", line 3, in <module>\nNameError: name \'foo\' is not defined\n',
      code: 1,
    });
  });

  it.each([
    [
      ['python3', '-m', 'http.server'],
      'INT',
      'Serving HTTP on 0.0.0.0 port 8000 (http://0.0.0.0:8000/) ...\n\nKeyboard interrupt received, exiting.\n',
      0,
    ],
    [['python2', '-m', 'SimpleHTTPServer', '80'], 'INT', 'Serving HTTP on 0.0.0.0 port 80 ...\n', 1],
    [['python2', '-m', 'SimpleHTTPServer', '80'], 'KILL', '', 137],
  ] as const)('serves, %j, until %s', (args, signal, stdout, code) => {
    const { machine, run: go } = bench();
    const stdio = pipes();
    let ended: number | null = null;
    go(
      (function* () {
        yield* createTask(machine, { container, spec: bundle(args), lower, upper, stdio });
        yield* startTask(machine, container);
        yield sleep(2000);
        yield* killTask(machine, container, signal);
        ended = (yield* waitTask(machine, container)).code;
        yield* deleteTask(machine, container);
      })(),
    );
    expect([stdio.stdout.queue.join(''), ended]).toEqual([stdout, code]);
  });

  it('talks behind a terminal', () => {
    const { machine, run: go } = bench();
    const { stdio, tty, shown } = terminal();
    let code: number | null = null;
    go(
      (function* () {
        const spec = bundle(['python3'], { terminal: true });
        yield* createTask(machine, { container, spec, lower, upper, stdio });
        yield* startTask(machine, container);
        for (const line of ['"a" + "b"', 'print "hi"', '(1 +', '2)', 'x = 3', 'x / 2', 'foo']) {
          yield sleep(50);
          yield* tty.type(`${line}\r`);
        }
        yield sleep(50);
        yield* tty.type('1\x03');
        yield sleep(50);
        yield* tty.type('exit(4)\r');
        code = (yield* waitTask(machine, container)).code;
        yield* deleteTask(machine, container);
      })(),
    );
    expect(code).toBe(4);
    expect(
      shown.join('').replaceAll('\r\n', '\n'),
    ).toBe(`Python 3.13.3 (main, May 21 2025, 16:30:52) [GCC 12.2.0] on linux
Type "help", "copyright", "credits" or "license" for more information.
>>> "a" + "b"
'ab'
>>> print "hi"
  File "<stdin>", line 1
    print "hi"
    ^^^^^^^^^^
SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
>>> (1 +
... 2)
3
>>> x = 3
>>> x / 2
1.5
>>> foo
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
    foo
NameError: name 'foo' is not defined
>>> 1^C
KeyboardInterrupt
>>> exit(4)
`);
  });
});
