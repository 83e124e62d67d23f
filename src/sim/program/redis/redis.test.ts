import { expect, test } from 'vitest';
import { recorded } from '../../../trace/recorded.fixture.ts';
import type { Simulation } from '../../simulate.ts';
import { perform } from './commands.ts';
import type { Data } from './data.ts';
import type { Reply } from './resp.ts';
import { rawReply, shownReply } from './show-reply.ts';

/** Types lines, waits a second after each, and gives what the last one printed. */
function said(simulation: Simulation, ...lines: readonly string[]): string {
  let from = 0;
  for (const line of lines) {
    from = simulation.steps.length;
    simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
    simulation.settle();
  }
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
}

const keys = (simulation: Simulation, ...all: readonly string[]): string => {
  const from = simulation.steps.length;
  for (const one of all) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'keys', keys: one });
    simulation.settle();
  }
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
};

/** What `docker logs` has, without numbers that are times. */
const log = (simulation: Simulation, name = 'db'): readonly string[] =>
  said(simulation, `docker logs ${name}`)
    .split(/\r?\n/)
    .map((line) => line.replace(/\d\d \w{3} \d{4} [\d:.]{12}/, 'TIME').replace(/\(\d+\)/, '(TIME)'))
    .filter((line) => /^1:/.test(line));

const started = [
  '1:C TIME * oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo',
  '1:C TIME * Redis version=7.4.3, bits=64, commit=00000000, modified=0, pid=1, just started',
  '1:C TIME # Warning: no config file specified, using the default config. In order to specify a config file use redis-server /path/to/redis.conf',
  '1:M TIME * monotonic clock: POSIX clock_gettime',
  '1:M TIME * Running mode=standalone, port=6379.',
  '1:M TIME * Server initialized',
];
const stopped = [
  '1:M TIME * User requested shutdown...',
  '1:M TIME * Saving the final RDB snapshot before exiting.',
  '1:M TIME * DB saved on disk',
  '1:M TIME # Redis is now ready to exit, bye bye...',
];

const db = () => recorded('docker network create n', 'docker run -d --network n --name db redis');
const ask = 'docker run --rm --network n redis redis-cli -h db';

test('two containers of a network talk by name, and data outlives the server in its volume', () => {
  const simulation = db();
  expect(said(simulation, `${ask} set a 1`)).toContain('OK');
  expect(said(simulation, `${ask} incr a`)).toContain('2');
  said(simulation, 'docker stop db');
  expect(log(simulation)).toEqual([
    ...started,
    '1:M TIME * Ready to accept connections tcp',
    '1:signal-handler (TIME) Received SIGTERM scheduling shutdown...',
    ...stopped,
  ]);
  expect(said(simulation, "docker inspect -f '{{.State.ExitCode}}' db")).toContain('0');
  expect(said(simulation, `${ask} get a`)).toContain(
    'Could not connect to Redis at db:6379: Name or service not known',
  );
  said(simulation, 'docker start db');
  expect(said(simulation, `${ask} get a`)).toContain('2');
  expect(log(simulation).slice(-6)).toEqual([
    '1:M TIME * Loading RDB produced by version 7.4.3',
    expect.stringMatching(/RDB age \d+ seconds$/),
    expect.stringMatching(/RDB memory usage when created 0\.88 Mb$/),
    '1:M TIME * Done loading RDB, keys loaded: 1, keys expired: 0.',
    '1:M TIME * DB loaded from disk: 0.000 seconds',
    '1:M TIME * Ready to accept connections tcp',
  ]);
  said(simulation, 'docker rm -f db');
  expect(said(simulation, 'docker volume ls -q').match(/[0-9a-f]{64}/g)).toHaveLength(1);
});

test('at the prompt answers have types, and a server that goes away is noticed', () => {
  const simulation = db();
  said(simulation, 'docker run -it --rm --network n redis redis-cli -h db');
  const text = keys(simulation, 'set a "b c"\r', 'get a\r', 'keys *\r', 'incr a\r', 'get x\r', '"\r');
  const shown = text.split('\r\n').filter((line) => !/^(?:db:6379> |set a)/.test(line));
  expect(shown).toEqual([
    'OK',
    '"b c"',
    '1) "a"',
    '(error) ERR value is not an integer or out of range',
    '(nil)',
    'Invalid argument(s)',
  ]);
  expect(keys(simulation, 'shutdown\r', 'ping\r', '\x04')).toContain(
    'not connected> ping\r\nCould not connect to Redis at db:6379: Name or service not known\r\nnot connected> \r\n',
  );
});

test('it serves from a pipe, and says why it cannot serve at all', () => {
  const simulation = db();
  const piped = said(simulation, "docker exec db sh -c 'echo ping | redis-cli'");
  expect(piped).toContain('PONG');
  expect(said(simulation, 'docker exec db redis-server --port 6379')).toMatch(
    /# Warning: Could not create server TCP listening socket \*:6379: bind: Address already in use\r?\n.*# Failed listening on port 6379 \(tcp\), aborting\./,
  );
  expect(said(simulation, 'docker exec db redis-cli -p 7 ping; echo $?')).toMatch(
    /Could not connect to Redis at 127.0.0.1:7: Connection refused\r?\n1\r?\n/,
  );
  said(simulation, 'docker run -d --name other -u nobody redis', 'docker stop -t 1 other');
  expect(log(simulation, 'other').slice(-3)).toEqual([
    '1:M TIME # Failed opening the temp RDB file temp-1.rdb (in server root dir /data) for saving: Permission denied',
    "1:M TIME # Error trying to save the DB, can't exit.",
    '1:M TIME # Errors trying to shut down the server. Check the logs for more information.',
  ]);
  expect(said(simulation, "docker inspect -f '{{.State.ExitCode}}' other")).toContain('137');
});

test('who is killed saves nothing', () => {
  const simulation = db();
  said(simulation, `${ask} set a 1`, 'docker kill db', 'docker start db');
  expect(said(simulation, `${ask} exists a`)).toContain('0');
});

/** Lines of commands, carried out one after the other, and what redis-cli 7.0.15 shows of it where it is no terminal. */
test.each([
  [
    ['ping', 'ping hi', 'ping a b'],
    ['PONG', 'hi', "ERR wrong number of arguments for 'ping' command\n"],
  ],
  [
    ['set a 1', 'get a', 'get nope', 'incr a'],
    ['OK', '1', '', '2'],
  ],
  [
    ['incr', 'set a'],
    [
      "ERR wrong number of arguments for 'incr' command\n",
      "ERR wrong number of arguments for 'set' command\n",
    ],
  ],
  [
    ['set s x', 'incr s'],
    ['OK', 'ERR value is not an integer or out of range\n'],
  ],
  [
    ['set s x', 'set a 1', 'exists a nope a', 'del a nope', 'dbsize'],
    ['OK', 'OK', '2', '1', '1'],
  ],
  [['foo bar baz'], ["ERR unknown command 'foo', with args beginning with: 'bar' 'baz' \n"]],
  [
    ['set a b c', 'set a b NX XX', 'set a b EX x'],
    ['ERR syntax error\n', 'ERR syntax error\n', 'ERR value is not an integer or out of range\n'],
  ],
  [
    ['append s y', 'append s z', 'type s', 'type t'],
    ['1', '2', 'string', 'none'],
  ],
  [
    ['incrby n 5', 'decr n', 'decrby n 2', 'incrby n x'],
    ['5', '4', '2', 'ERR value is not an integer or out of range\n'],
  ],
  [
    ['set n 9223372036854775807', 'incr n'],
    ['OK', 'ERR increment or decrement would overflow\n'],
  ],
  [
    ['set k v EX 10', 'ttl k', 'ttl x', 'expire k 3', 'ttl k', 'set k v', 'ttl k'],
    ['OK', '10', '-2', '1', '3', 'OK', '-1'],
  ],
  [
    ['set k v NX', 'set k w NX', 'set x v XX', 'mget k x'],
    ['OK', '', '', 'v\n'],
  ],
  [
    ['keys *', 'set ab 1', 'set b 1', 'keys a*', 'flushall', 'keys *'],
    ['', 'OK', 'OK', 'ab', 'OK', ''],
  ],
])('%j', (lines, expected) => {
  const data: Data = new Map();
  const shown = lines.map((line) => rawReply(perform(data, line.split(' '), 1000)));
  expect(shown).toEqual(expected.map((text) => `${text}\n`));
});

test('what has expired is there no more', () => {
  const data: Data = new Map();
  perform(data, ['set', 'k', 'v', 'PX', '500'], 1000);
  expect(perform(data, ['get', 'k'], 1499)).toMatchObject({ text: 'v' });
  expect(perform(data, ['keys', '*'], 1500)).toEqual({ kind: 'array', items: [] });
});

const bulk = (text: string): Reply => ({ kind: 'bulk', text });

test.each([
  [bulk('q"\\n\n\x01é'), '"q\\"\\\\n\\n\\x01\\xe9"\n'],
  [{ kind: 'integer', text: '3' } as const, '(integer) 3\n'],
  [{ kind: 'array', items: [] } as const, '(empty array)\n'],
  [
    { kind: 'array', items: Array.from({ length: 10 }, () => bulk('x')) } as const,
    `${Array.from({ length: 10 }, (_, i) => `${String(i + 1).padStart(2)}) "x"`).join('\n')}\n`,
  ],
  [
    { kind: 'array', items: [bulk('a'), { kind: 'array', items: [bulk('b'), bulk('c')] }] } as const,
    '1) "a"\n2) 1) "b"\n   2) "c"\n',
  ],
])('shows %j to a person', (reply, text) => expect(shownReply(reply)).toBe(text));
