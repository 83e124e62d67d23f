import { addressOnNetworks, nameOnNetworks, RESOLVER } from '../engine/resolver.ts';
import { readFile } from '../kernel/files.ts';
import { processOf } from '../kernel/fork.ts';
import { called } from '../kernel/syscall.ts';
import { type Procedure, sleep } from '../procedure.ts';
import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import type { ProcessContext } from './program.ts';

/** An IPv4 address. */
export const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** The server that names are asked of: the first of /etc/resolv.conf. */
export function nameserverOf({ machine, pid }: ProcessContext): string {
  const file = readFile(machine, pid, '/etc/resolv.conf');
  return /^nameserver (\S+)/m.exec(file.ok ? file.value : '')?.[1] ?? '127.0.0.1';
}

/** Asks the name server, over UDP; null when it knows no such name. */
export function* askServer(context: ProcessContext, name: string): Procedure<string | null> {
  return yield* ask(context, (world, namespace) => nameOnNetworks(world, namespace, name));
}

/** Asks the name server which name an address has; null when it knows of none. */
export function* askForName(context: ProcessContext, address: string): Procedure<string | null> {
  return yield* ask(context, (world, namespace) => addressOnNetworks(world, namespace, address));
}

function* ask(
  context: ProcessContext,
  known: (world: World, namespace: NamespaceId) => string | null,
): Procedure<string | null> {
  const { machine, pid } = context;
  const server = nameserverOf(context);
  yield called(pid, 'socket', 'AF_INET, SOCK_DGRAM, IPPROTO_IP', 3);
  yield called(pid, 'sendto', `3, …, 32, 0, {sin_port=htons(53), sin_addr=inet_addr("${server}")}, 16`, 32);
  yield sleep(1);
  // What the daemon itself does not know it would ask of others; out there is nobody who knows a name.
  return server === RESOLVER ? known(machine.world(), processOf(machine, pid).namespaces.net) : null;
}

/** An address, and the name that is whole. */
interface Host {
  readonly address: string;
  readonly name: string;
}

/** gethostbyname(3): an address as it is, then /etc/hosts, then the name server. */
export function* hostByName(context: ProcessContext, name: string): Procedure<Host | null> {
  if (ADDRESS.test(name)) return { address: name, name };
  const hosts = readFile(context.machine, context.pid, '/etc/hosts');
  for (const line of (hosts.ok ? hosts.value : '').split('\n')) {
    const [address = '', ...names] = line.split(/\s+/);
    if (names.includes(name) && ADDRESS.test(address)) return { address, name: names[0] ?? name };
  }
  const address = yield* askServer(context, name);
  return address === null ? null : { address, name };
}

/** The address that gethostbyname(3) gives for a name. */
export function* resolve(context: ProcessContext, name: string): Procedure<string | null> {
  return (yield* hostByName(context, name))?.address ?? null;
}
