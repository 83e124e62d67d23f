import { hostPids } from '../initial-world.ts';
import { errorText } from '../kernel/errno.ts';
import { connect } from '../kernel/socket.ts';
import type { PageShown } from '../kernel/events.ts';
import type { Machine } from '../machine.ts';
import { createChannel } from '../channel.ts';
import { emit, type Procedure } from '../procedure.ts';
import { fetchOver, redirection } from './http.ts';
import { resolve } from './resolve.ts';

/**
 * The browser on the computer opens an address of the form `http://HOST:PORT/PATH`: the kernel leads the request to
 * whoever listens there, or refuses. On a Mac or on Windows Docker Desktop passes it on into the virtual machine.
 */
export function* openAddress(machine: Machine, address: string): Procedure {
  const pid = hostPids.browser;
  yield emit({ type: 'process.asked', pid, device: 'network', address });
  const page = yield* pageAt(machine, address);
  yield emit({ type: 'process.answered', pid, device: 'network', page });
}

/** How often a server may send it to another place. */
const REDIRECTIONS = 20;

function* pageAt(machine: Machine, address: string): Procedure<PageShown> {
  const failed = (text: string): PageShown => ({ address, status: null, text });
  const [, host = '', port = '80', path = '/'] =
    /^(?:http:\/\/)?([^\s:/]+)(?::(\d{1,5}))?(\/\S*)?$/.exec(address) ?? [];
  if (host === '' || Number(port) > 65_535) return failed('no address');
  const pid = machine.world().host.desktop === null ? hostPids.browser : hostPids.dockerd;
  const stream = createChannel<string>('none of the browser');
  const context = {
    machine,
    pid,
    argv: ['browser'],
    env: {},
    stdio: { stdin: stream, stdout: stream, stderr: stream, tty: null },
    signals: createChannel<never>('none for the browser'),
  };
  const found = yield* resolve(context, host);
  if (found === null) return failed(`${host} cannot be found`);
  for (let times = 0, asked = path; times < REDIRECTIONS; times++) {
    const connected = yield* connect(machine, pid, found, Number(port));
    if (!connected.ok) return failed(errorText[connected.error]);
    const reply = yield* fetchOver(pid, connected.value, asked, {
      Host: port === '80' ? host : `${host}:${port}`,
      'User-Agent': 'Mozilla/5.0',
      Connection: 'close',
    });
    if (reply === null) return failed('The connection was closed');
    const next = redirection(reply);
    if (next === null) return { address, status: reply.status, text: reply.body };
    asked = next;
  }
  return failed('too many redirections');
}
