import { describe, expect, it } from 'vitest';
import { machineAfter } from '../../content/en/machine.fixture.ts';

const CTRL_Z = { keys: '\x1a' };
const CTRL_C = { keys: '\x03' };

/** All that the terminal shows of these, each number of a process as N. */
const shown = (...typed: readonly (string | { readonly keys: string })[]): readonly string[] =>
  machineAfter(...typed)
    .steps.flatMap(({ event }) => (event.type === 'output.written' ? [event.text] : []))
    .join('')
    .replace(/\b1[3-9]\d\d\b/g, 'N')
    .replace(/\$ $/, '')
    .trimEnd()
    .split('\r\n');

// What bash 5.2 shows at a terminal for the same keys, on Debian 12.
describe('job control at the prompt', () => {
  it('lists what runs in the background, and tells how it ended', () => {
    expect(
      shown(
        'sleep 10000 &',
        'sleep 20000 &',
        'jobs',
        'jobs -l',
        'kill %1',
        '',
        'jobs',
        "sh -c 'exit 3' &",
        '',
      ),
    ).toEqual([
      '$ sleep 10000 &',
      '[1] N',
      '$ sleep 20000 &',
      '[2] N',
      '$ jobs',
      '[1]-  Running                 sleep 10000 &',
      '[2]+  Running                 sleep 20000 &',
      '$ jobs -l',
      '[1]-  N Running                 sleep 10000 &',
      '[2]+  N Running                 sleep 20000 &',
      '$ kill %1',
      '$ ',
      '[1]-  Terminated              sleep 10000',
      '$ jobs',
      '[2]+  Running                 sleep 20000 &',
      "$ sh -c 'exit 3' &",
      '[3] N',
      '$ ',
      "[3]+  Exit 3                  sh -c 'exit 3'",
    ]);
  });

  it('stops with Ctrl-Z, and goes on in front or behind', () => {
    const lines = [
      'sleep 10000',
      CTRL_Z,
      'echo $?',
      'sleep 30000',
      CTRL_Z,
      'fg %1',
      CTRL_Z,
      'bg %2',
      'bg %2',
      'jobs',
    ];
    expect(shown(...lines, 'fg', CTRL_C, 'echo $?')).toEqual([
      '$ sleep 10000',
      '^Z',
      '[1]+  Stopped                 sleep 10000',
      '$ echo $?',
      '148',
      '$ sleep 30000',
      '^Z',
      '[2]+  Stopped                 sleep 30000',
      '$ fg %1',
      'sleep 10000',
      '^Z',
      '[1]+  Stopped                 sleep 10000',
      '$ bg %2',
      '[2]- sleep 30000 &',
      '$ bg %2',
      'bash: bg: job 2 already in background',
      '$ jobs',
      '[1]+  Stopped                 sleep 10000',
      '[2]-  Running                 sleep 30000 &',
      '$ fg',
      'sleep 10000',
      '^C',
      '$ echo $?',
      '130',
    ]);
  });

  it('waits, and says what is no job', () => {
    expect(
      shown(
        'sleep 1 &',
        'wait',
        'echo $?',
        'fg',
        'bg %3',
        'kill %3',
        'wait 9999',
        'sleep 9000; echo on',
        CTRL_Z,
      ),
    ).toEqual([
      '$ sleep 1 &',
      '[1] N',
      '$ wait',
      '[1]+  Done                    sleep 1',
      '$ echo $?',
      '0',
      '$ fg',
      'bash: fg: current: no such job',
      '$ bg %3',
      'bash: bg: %3: no such job',
      '$ kill %3',
      'bash: kill: %3: no such job',
      '$ wait 9999',
      'bash: wait: pid 9999 is not a child of this shell',
      '$ sleep 9000; echo on',
      '^Z',
      '[1]+  Stopped                 sleep 9000',
      'on',
    ]);
  });

  it('gives up all loops when a command in them is stopped with Ctrl-Z, and goes on behind them', () => {
    expect(
      shown(
        'for i in 1 2; do for j in a b; do sleep 5000; echo in; done; echo mid; done; echo end $?',
        CTRL_Z,
        'while sleep 6000; do echo in; done; echo end $?',
        CTRL_Z,
        'jobs',
      ),
    ).toEqual([
      '$ for i in 1 2; do for j in a b; do sleep 5000; echo in; done; echo mid; done; echo end $?',
      '^Z',
      '[1]+  Stopped                 sleep 5000',
      'end 148',
      '$ while sleep 6000; do echo in; done; echo end $?',
      '^Z',
      '[2]+  Stopped                 sleep 6000',
      'end 0',
      '$ jobs',
      '[1]-  Stopped                 sleep 5000',
      '[2]+  Stopped                 sleep 6000',
    ]);
  });

  it('stops what reads from behind, and gives the line to a pipeline in front', () => {
    expect(
      shown(
        'cat &',
        '',
        'fg',
        { keys: 'hi\r' },
        { keys: '\x04' },
        'sleep 10000 | cat &',
        'jobs -l',
        'fg',
        CTRL_C,
      ),
    ).toEqual([
      '$ cat &',
      '[1] N',
      '$ ',
      '',
      '[1]+  Stopped                 cat',
      '$ fg',
      'cat',
      'hi',
      'hi',
      '$ sleep 10000 | cat &',
      '[1] N',
      '$ jobs -l',
      '[1]+  N Running                 sleep 10000',
      '      N                       | cat &',
      '$ fg',
      'sleep 10000 | cat',
      '^C',
    ]);
  });

  it('asks once before it leaves stopped jobs', () => {
    expect(shown('sleep 10000', CTRL_Z, 'exit', 'exit', 'jobs', "ps | grep -c '[s]leep'")).toEqual([
      '$ sleep 10000',
      '^Z',
      '[1]+  Stopped                 sleep 10000',
      '$ exit',
      'exit',
      'There are stopped jobs.',
      '$ exit',
      'exit',
      '$ jobs',
      "$ ps | grep -c '[s]leep'",
      '0',
    ]);
  });
});

describe('break and continue', () => {
  it('leave as many loops as they are told', () => {
    expect(
      shown(
        'for i in 1 2; do for j in a b; do break 2; done; echo x; done; echo end $?',
        'for i in 1 2; do for j in a b; do continue 2; done; echo x; done; echo end $?',
        'for i in 1; do break 7; done; echo $?',
        'for i in 1; do break 0; echo y; done; echo $?',
        'for i in 1; do break x; echo z; done',
        'echo $?',
      ),
    ).toEqual([
      '$ for i in 1 2; do for j in a b; do break 2; done; echo x; done; echo end $?',
      'end 0',
      '$ for i in 1 2; do for j in a b; do continue 2; done; echo x; done; echo end $?',
      'end 0',
      '$ for i in 1; do break 7; done; echo $?',
      '0',
      '$ for i in 1; do break 0; echo y; done; echo $?',
      'bash: break: 0: loop count out of range',
      '1',
      '$ for i in 1; do break x; echo z; done',
      'bash: break: x: numeric argument required',
      '$ echo $?',
      '128',
    ]);
  });

  it('mean nothing outside of loops, and in a function that a loop calls', () => {
    expect(
      shown('break; echo after $?', 'f() { break; echo in f; }; for i in 1 2; do f; echo $i; done'),
    ).toEqual([
      '$ break; echo after $?',
      "bash: break: only meaningful in a `for', `while', or `until' loop",
      'after 0',
      '$ f() { break; echo in f; }; for i in 1 2; do f; echo $i; done',
      "bash: break: only meaningful in a `for', `while', or `until' loop",
      'in f',
      '1',
      "bash: break: only meaningful in a `for', `while', or `until' loop",
      'in f',
      '2',
    ]);
  });
});
