import type { Container } from '../sim/engine/state.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import type { Pid } from '../sim/names.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';

/** Something that came about on the machine, whatever line did it. */
export type Outcome =
  /**
   * A program runs: at the host, or in a container, there as its PID 1 (`first`) or next to it by `docker exec`
   * (`beside`).
   */
  | { readonly kind: 'executed'; readonly program: string; readonly as: 'host' | 'first' | 'beside' }
  /** A container's first program runs, and another container from the same image is there. */
  | { readonly kind: 'another-container' }
  /** A container has a file of its own at this absolute path, in its writable layer. */
  | { readonly kind: 'wrote-file'; readonly path: string }
  /** A container runs that may use only so much memory. */
  | { readonly kind: 'memory-limited' }
  /** A container ended because it wanted more memory than it may have. */
  | { readonly kind: 'out-of-memory' }
  /** A process of a container is busy all the time, and gets less than it could, since its group has a limit. */
  | { readonly kind: 'cpu-held' }
  /** A container has as many processes as it may have. */
  | { readonly kind: 'pids-full' }
  /** A process of a container printed what it had to, and the container has a Python of this major version. */
  | { readonly kind: 'python-printed'; readonly version: '2' | '3' }
  /** A program in a container waits at a port that is published. */
  | { readonly kind: 'published' }
  /** The browser on the computer shows a page. */
  | { readonly kind: 'page-opened' }
  /** A container that runs is on a network that somebody made. */
  | { readonly kind: 'on-own-network' }
  /**
   * A process of a container asked for a connection, and got it or was refused: to `localhost`, or to another address
   * that is not among its arguments, so it went by a name.
   */
  | { readonly kind: 'connected'; readonly to: 'localhost' | 'name'; readonly refused: boolean };

/** Whether a step is the moment at which it came about. */
export function cameAbout(outcome: Outcome, { event, world }: Step): boolean {
  switch (outcome.kind) {
    case 'executed':
      return (
        event.type === 'process.executed' &&
        event.comm === outcome.program &&
        placeOf(world, event.pid) === outcome.as
      );
    case 'another-container':
      return event.type === 'process.executed' && isAnother(world, event.pid);
    case 'wrote-file':
      return (
        event.type === 'file.written' &&
        event.path === outcome.path &&
        containers(world).some(({ writable }) => writable === event.directory)
      );
    case 'memory-limited':
      return (
        event.type === 'container.changed' &&
        event.status === 'running' &&
        groupOf(world, event.change.pid ?? null)?.memoryMax != null
      );
    case 'out-of-memory':
      return (
        event.type === 'container.changed' &&
        event.status === 'exited' &&
        world.host.engine.containers[event.id]?.oomKilled === true
      );
    case 'cpu-held':
      return (
        event.type === 'cpu.shared' &&
        event.busy.some(({ pid, cpus }) => cpus === groupOf(world, pid)?.cpuMax)
      );
    case 'pids-full':
      return event.type === 'process.forked' && isFull(world, event.process.cgroup);
    case 'python-printed':
      return (
        event.type === 'output.produced' &&
        event.stream === 'stdout' &&
        pythonOf(containerAt(world, event.pid)).startsWith(`${outcome.version}.`)
      );
    case 'published':
      return (
        event.type === 'socket.opened' &&
        portsOf(containerAt(world, event.socket.pid)).includes(`${event.socket.port}/tcp`)
      );
    case 'page-opened':
      return event.type === 'process.answered' && event.page?.status === 200;
    case 'on-own-network':
      return event.type === 'container.changed' && isOnOwnNetwork(world.host.engine.containers[event.id]);
    case 'connected':
      return (
        event.type === 'syscall.made' &&
        event.name === 'connect' &&
        containerAt(world, event.pid) !== undefined &&
        event.result.includes('ECONNREFUSED') === outcome.refused &&
        goalOf(event.args, processAt(world, event.pid)?.argv ?? []) === outcome.to
      );
  }
}

const containers = (world: World): readonly Container[] => Object.values(world.host.engine.containers);

/** The container that a process is in. */
function containerAt(world: World, pid: Pid): Container | undefined {
  return world.host.engine.containers[containerOf(processAt(world, pid)) ?? ''];
}

function placeOf(world: World, pid: Pid): 'host' | 'first' | 'beside' {
  const container = containerAt(world, pid);
  if (!container) return 'host';
  // The first program is executed before the daemon calls the container running, all others after that.
  return container.status === 'running' && container.pid !== pid ? 'beside' : 'first';
}

function isAnother(world: World, pid: Pid): boolean {
  const own = containerAt(world, pid);
  return (
    own !== undefined &&
    placeOf(world, pid) === 'first' &&
    containers(world).some(({ id, imageId }) => id !== own.id && imageId === own.imageId)
  );
}

function groupOf(world: World, pid: Pid | null) {
  const cgroup = pid === null ? undefined : processAt(world, pid)?.cgroup;
  return cgroup === undefined ? undefined : world.host.kernel.cgroups[cgroup];
}

function isFull(world: World, cgroup: string): boolean {
  const most = world.host.kernel.cgroups[cgroup]?.pidsMax ?? null;
  const alive = world.host.kernel.processes.filter(
    (process) => process.cgroup === cgroup && process.state !== 'dead',
  );
  return most !== null && alive.length >= most;
}

/** The ports of a container that ports of the computer lead to, as in `80/tcp`. */
const portsOf = (container: Container | undefined): readonly string[] =>
  (container?.endpoints ?? []).flatMap(({ ports = [] }) => ports.map(({ port }) => port));

const OF_DOCKER: readonly string[] = ['bridge', 'host', 'none'];

function isOnOwnNetwork(container: Container | undefined): boolean {
  const networks = (container?.endpoints ?? []).map(({ network }) => network);
  return container?.status === 'running' && networks.some((name) => !OF_DOCKER.includes(name));
}

/** What connect(2) was for: `localhost`, or another address, which went by a name where no argument has it. */
function goalOf(args: string, argv: readonly string[]): 'localhost' | 'name' | null {
  const [, address = ''] = /inet_addr\("([\d.]+)"\)/.exec(args) ?? [];
  if (address.startsWith('127.')) return 'localhost';
  return address === '' || argv.some((one) => one.includes(address)) ? null : 'name';
}

/** The version of Python that the image says it has; '' where it says none. */
function pythonOf(container: Container | undefined): string {
  const env = container?.config.Env;
  if (!Array.isArray(env)) return '';
  const named = env.find((one) => typeof one === 'string' && one.startsWith('PYTHON_VERSION='));
  return typeof named === 'string' ? named.slice('PYTHON_VERSION='.length) : '';
}
