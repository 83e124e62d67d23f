import type { HttpRequest } from '../sim/exchange.ts';
import type { World } from '../sim/world.ts';

/** A request that a client still waits for. */
export interface OpenRequest {
  readonly request: HttpRequest;
  /** When the container of a `wait` had last been started as the request came; null for never, or for no container. */
  readonly startedBefore: number | null;
  /** Whether the head of its reply has gone out. */
  isAnswered: boolean;
}

const containerPath = /^(?:\/v[\d.]+)?\/containers\/([^/?]+)\/(attach|wait|logs)(?:\?(.*))?$/;

/** What a request about a container's streams or its end is about; null for every other request. */
function about({ path }: HttpRequest) {
  const [, name = '', what, query = ''] = containerPath.exec(path) ?? [];
  if (what === undefined) return null;
  const parameters = new URLSearchParams(query);
  return {
    name: decodeURIComponent(name),
    what,
    follows: /^(?:1|true)$/.test(parameters.get('follow') ?? ''),
    condition: parameters.get('condition'),
  };
}

function findContainer(world: World, name: string) {
  const all = Object.values(world.host.engine.containers);
  return (
    all.find((container) => container.id === name || container.name === name) ??
    all.find((container) => container.id.startsWith(name)) ??
    null
  );
}

/** When the container that a request is about was last started, virtual ms; null for never, or for no container. */
export function lastStart(request: HttpRequest, world: World): number | null {
  const subject = about(request);
  return subject === null ? null : (findContainer(world, subject.name)?.startedAt ?? null);
}

/**
 * Whether time may jump to the next thing due: while a request is open that time alone can answer.
 *
 * Every request gets the head of its reply. After that, streams (`attach`, `logs -f`, `events`) are not waited for. The `wait` that `docker run` asks before it starts
 * a container counts once that container has been started and somebody is attached to it, or it has ended: the client
 * of a detached container hangs up instead, and what else runs on the machine is not to be hurried by that.
 */
export function mayJump(open: Iterable<OpenRequest>, world: World): boolean {
  const all = [...open];
  const attached = new Set(
    all.flatMap(({ request }) => {
      const subject = about(request);
      return subject?.what === 'attach' ? [findContainer(world, subject.name)?.id] : [];
    }),
  );
  return all.some(({ request, startedBefore, isAnswered }) => {
    if (!isAnswered) return true;
    if (/^(?:\/v[\d.]+)?\/events(?:\?|$)/.test(request.path)) return false;
    const subject = about(request);
    if (subject === null) return true;
    if (subject.what === 'attach') return false;
    if (subject.what === 'logs') return !subject.follows;
    if (subject.condition === null || subject.condition === 'not-running') return true;
    const container = findContainer(world, subject.name);
    if (container === null) return true;
    const isStarted = container.startedAt !== null && container.startedAt !== startedBefore;
    return isStarted && (container.status !== 'running' || attached.has(container.id));
  });
}
