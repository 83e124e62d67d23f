import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.ts';

describe('the options of the Node commands', () => {
  it('reads them all', () => {
    expect(optionsOf('engine', ['--socket', '/tmp/x.sock', '--seed=7', '--epoch', '5'])).toMatchObject({
      socket: '/tmp/x.sock',
      seed: 7,
      epoch: 5,
      repeatable: true,
    });
    expect(optionsOf('terminal', ['--json'])).toMatchObject({ json: true, seed: 1, repeatable: false });
  });

  it('gives a machine with a seed, and every terminal, the same clock at every run', () => {
    expect(optionsOf('engine', ['--seed', '1'])).toEqual(optionsOf('engine', ['--seed', '1']));
    expect(optionsOf('terminal', [])).toMatchObject({ epoch: Date.UTC(2026, 0, 15, 9, 0, 0) });
  });

  it.each([
    ['engine', ['--prot', '1'], "Unknown option '--prot'"],
    ['engine', ['--json'], "Unknown option '--json'"],
    ['engine', ['x'], "Unexpected argument 'x'"],
    ['engine', ['--port', 'x'], "--port takes a whole number up to 65535, not 'x'"],
    ['engine', ['--port', '65536'], "--port takes a whole number up to 65535, not '65536'"],
    ['engine', ['--seed', '-1'], '--seed'],
    ['engine', ['--stage-port', '1'], '--stage-port and --stage-host need --stage'],
    [
      'engine',
      ['--stage', '--stage-host', 'home'],
      "--stage-host takes an IP address of this computer, not 'home'",
    ],
    ['terminal', ['--stage'], "Unknown option '--stage'"],
    ['engine', ['--socket', ''], '--socket takes a path'],
    ['engine', ['--socket', 'a', '--port', '1'], '--socket and --port exclude each other'],
    ['terminal', ['--port', '1'], "Unknown option '--port'"],
  ] as const)('%s %j is refused in one line', (command, words, reason) => {
    const refused = optionsOf(command, words);
    expect(refused).toContain(`belowdeck ${command}: `);
    expect(refused).toContain(reason);
    expect(refused).not.toContain('\n');
  });
});
