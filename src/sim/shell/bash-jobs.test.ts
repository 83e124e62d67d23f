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

  it('lists by what they do, and by number', () => {
    expect(
      shown(
        'sleep 10000 &',
        'sleep 20000',
        CTRL_Z,
        'sleep 30000 &',
        'jobs -r',
        'jobs -s',
        'jobs -rp',
        'jobs -sl',
        'jobs -s %1',
        'jobs -z; echo $?',
        'jobs %7; echo $?',
      ),
    ).toEqual([
      '$ sleep 10000 &',
      '[1] N',
      '$ sleep 20000',
      '^Z',
      '[2]+  Stopped                 sleep 20000',
      '$ sleep 30000 &',
      '[3] N',
      '$ jobs -r',
      '[1]   Running                 sleep 10000 &',
      '[3]-  Running                 sleep 30000 &',
      '$ jobs -s',
      '[2]+  Stopped                 sleep 20000',
      '$ jobs -rp',
      'N',
      'N',
      '$ jobs -sl',
      '[2]+  N Stopped                 sleep 20000',
      '$ jobs -s %1',
      '[1]   Running                 sleep 10000 &',
      '$ jobs -z; echo $?',
      'bash: jobs: -z: invalid option',
      'jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]',
      '2',
      '$ jobs %7; echo $?',
      'bash: jobs: %7: no such job',
      '1',
    ]);
  });

  it('disowns: what it no longer knows runs on', () => {
    expect(
      shown(
        'disown; echo $?',
        'disown -z; echo $?',
        'sleep 10000 &',
        'sleep 20000 &',
        'disown',
        'jobs',
        'disown %1',
        'jobs',
        'sleep 30000',
        CTRL_Z,
        'disown %1',
        'sleep 30000 &',
        'disown -h %1',
        'jobs',
        'disown -a',
        'jobs',
        "ps | grep -c '[s]leep'",
      ),
    ).toEqual([
      '$ disown; echo $?',
      'bash: disown: current: no such job',
      '1',
      '$ disown -z; echo $?',
      'bash: disown: -z: invalid option',
      'disown: usage: disown [-h] [-ar] [jobspec ... | pid ...]',
      '2',
      '$ sleep 10000 &',
      '[1] N',
      '$ sleep 20000 &',
      '[2] N',
      '$ disown',
      '$ jobs',
      '[1]+  Running                 sleep 10000 &',
      '$ disown %1',
      '$ jobs',
      '$ sleep 30000',
      '^Z',
      '[1]+  Stopped                 sleep 30000',
      '$ disown %1',
      'bash: warning: deleting stopped job 1 with process group N',
      '$ sleep 30000 &',
      '[1] N',
      '$ disown -h %1',
      '$ jobs',
      '[1]+  Running                 sleep 30000 &',
      '$ disown -a',
      '$ jobs',
      "$ ps | grep -c '[s]leep'",
      '4',
    ]);
  });

  it('waits for the next one', () => {
    expect(
      shown(
        'wait -n; echo $?',
        "sh -c 'sleep 50; exit 5' &",
        "sh -c 'sleep 90; exit 6' &",
        'wait -n; echo a $?; wait -n; echo b $?; wait -n; echo c $?',
        'wait -n %7; echo $?',
        'wait -z; echo $?',
        'sleep 20000 &',
        'wait -n',
        CTRL_C,
        'echo $?',
      ),
    ).toEqual([
      '$ wait -n; echo $?',
      '127',
      "$ sh -c 'sleep 50; exit 5' &",
      '[1] N',
      "$ sh -c 'sleep 90; exit 6' &",
      '[2] N',
      '$ wait -n; echo a $?; wait -n; echo b $?; wait -n; echo c $?',
      "[1]-  Exit 5                  sh -c 'sleep 50; exit 5'",
      'a 5',
      "[2]+  Exit 6                  sh -c 'sleep 90; exit 6'",
      'b 6',
      'c 127',
      '$ wait -n %7; echo $?',
      'bash: wait: %7: no such job',
      '127',
      '$ wait -z; echo $?',
      'bash: wait: -z: invalid option',
      'wait: usage: wait [-fn] [-p var] [id ...]',
      '2',
      '$ sleep 20000 &',
      '[1] N',
      '$ wait -n',
      '^C',
      '$ echo $?',
      '130',
    ]);
  });

  it('takes the word of a job for fg, and with & for bg', () => {
    expect(
      shown(
        'sleep 10000',
        CTRL_Z,
        '%1',
        CTRL_Z,
        '%1 &',
        'jobs',
        '%sle',
        CTRL_Z,
        '%3; echo $?',
        'kill %2 %1; sleep 1',
        '',
        '%+; echo $?',
      ),
    ).toEqual([
      '$ sleep 10000',
      '^Z',
      '[1]+  Stopped                 sleep 10000',
      '$ %1',
      'sleep 10000',
      '^Z',
      '[1]+  Stopped                 sleep 10000',
      '$ %1 &',
      '[1]+ sleep 10000 &',
      '$ jobs',
      '[1]+  Running                 sleep 10000 &',
      '$ %sle',
      'sleep 10000',
      '^Z',
      '[1]+  Stopped                 sleep 10000',
      '$ %3; echo $?',
      'bash: fg: %3: no such job',
      '1',
      '$ kill %2 %1; sleep 1',
      'bash: kill: %2: no such job',
      '[1]+  Terminated              sleep 10000',
      '$ ',
      '$ %+; echo $?',
      'bash: fg: %+: no such job',
      '1',
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
