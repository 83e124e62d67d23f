import { CLOSED } from '../../channel.ts';
import { processOf } from '../../kernel/fork.ts';
import { carry, echo } from '../../kernel/carried.ts';
import { route } from '../../kernel/packet.ts';
import { openRawSocket } from '../../kernel/socket.ts';
import { race } from '../../procedure.ts';
import { handle, write } from '../output.ts';
import type { Program } from '../program.ts';
import { resolve } from '../resolve.ts';
import { hasOddNumber, readOptions, showUsage } from './usage.ts';

/** How long the last answer is waited for, and how far two questions are apart, in ms. */
const PATIENCE = 10_000;
const PACE = 1_000;

/** ping [-c COUNT] [-W SEC] [-w SEC] [-q] HOST: asks until it is interrupted, has asked often or long enough. */
export const ping: Program = function* (context) {
  const { machine, pid, signals } = context;
  const usage = 'ping [-c COUNT] [-W SEC] [-w SEC] [-q] HOST\n\nSend ICMP ECHO_REQUESTs to HOST';
  const given = yield* readOptions(context, 'c:W:w:q4n', usage);
  if (!given.ok) return given.code;
  const { values, flags } = given;
  if (yield* hasOddNumber(context, [values.c, values.W, values.w])) return 1;
  const count = Number(values.c ?? 0) || Number.POSITIVE_INFINITY;
  // One question a second: so many seconds are so many of them.
  const most = Math.min(count, Number(values.w ?? 0) || Number.POSITIVE_INFINITY);
  const patience = values.W === undefined ? PATIENCE : Number(values.W) * 1000;
  const [host, ...more] = given.words;
  if (host === undefined || more.length > 0) return yield* showUsage(context, usage);
  const address = yield* resolve(context, host);
  if (address === null) {
    yield* write(context, 'stderr', `ping: bad address '${host}'\n`);
    return 1;
  }
  handle(context, 'INT');
  yield* write(context, 'stdout', `PING ${host} (${address}): 56 data bytes\n`);
  if (yield* openRawSocket(machine, pid)) {
    yield* write(context, 'stderr', 'ping: permission denied (are you root?)\n');
    return 1;
  }
  const times: number[] = [];
  let sent = 0;
  while (sent < most) {
    const { net } = processOf(machine, pid).namespaces;
    const arrival = yield* route(machine, net, { pid, protocol: 'icmp', address, port: 0 });
    if (!arrival.ok && arrival.error === 'ENETUNREACH') {
      yield* write(context, 'stderr', 'ping: sendto: Network is unreachable\n');
      return 1;
    }
    const seq = sent++;
    if (arrival.ok) {
      yield* carry(machine, pid, arrival.way, echo, echo);
      // In µs: the first one has to find its way.
      const time = seq === 0 ? 118 : 72 + ((seq * 7) % 23);
      times.push(time);
      const ms = (time / 1000).toFixed(3);
      if (!flags.has('q'))
        yield* write(context, 'stdout', `64 bytes from ${address}: seq=${seq} ttl=64 time=${ms} ms\n`);
    }
    if (sent === count && arrival.ok) break;
    const taken = yield* race([signals], sent === count ? patience : PACE);
    if (taken.index === 0 || (taken.message === CLOSED && taken.index >= 0)) break;
  }
  const lost = sent === 0 ? 0 : Math.round(((sent - times.length) / sent) * 100);
  yield* write(
    context,
    'stdout',
    `\n--- ${host} ping statistics ---\n${sent} packets transmitted, ${times.length} packets received, ${lost}% packet loss\n`,
  );
  if (times.length === 0) return 1;
  const shown = [
    Math.min(...times),
    times.reduce((sum, time) => sum + time, 0) / times.length,
    Math.max(...times),
  ];
  const text = shown.map((time) => (time / 1000).toFixed(3)).join('/');
  yield* write(context, 'stdout', `round-trip min/avg/max = ${text} ms\n`);
  return 0;
};
