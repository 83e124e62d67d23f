import type { SimEvent } from '../sim/event.ts';
import type { Moment } from '../trace/moment.ts';
import { actorOf, flowOf } from './flow.ts';
import type { ThingId } from './thing.ts';
import type { Place, Token } from './token.ts';

/** The things that a step is about: they are lit, the rest is dim. */
export function touchedBy(moment: Moment, token: Token | null): ReadonlySet<ThingId> {
  const things = new Set<ThingId>();
  const event: SimEvent = moment.event;
  const add = (...ids: readonly (ThingId | null)[]) => {
    for (const id of ids) if (id !== null) things.add(id);
  };
  if (token) add(thingAt(token.from), thingAt(token.to), token.thing);
  switch (event.type) {
    case 'line.submitted':
      add('client', 'app:terminal');
      break;
    case 'image.lookedUp':
      if (event.imageId !== null) add(`image:${event.imageId}`);
      break;
    case 'layer.moved':
    case 'layer.progressed':
    case 'layer.extracted':
    case 'layer.committed': {
      const isHere = event.type === 'layer.extracted' || event.type === 'layer.committed';
      add(`layer:${event.digest}`, isHere ? 'device:disk' : 'device:network');
      break;
    }
    case 'image.stored':
      add(`image:${event.image.id}`, 'imageStore');
      break;
    case 'image.tagged':
    case 'image.deleted':
      add(`image:${event.imageId}`, 'imageStore');
      break;
    case 'image.untagged':
    case 'layer.deleted':
      add('imageStore');
      break;
    case 'container.created':
      add(`container:${event.container.id}`, `image:${event.container.imageId}`, 'daemon');
      break;
    case 'container.changed':
    case 'container.renamed':
    case 'container.removed':
      add(`container:${event.id}`, 'daemon');
      break;
    case 'bundle.written':
    case 'task.moved':
      add(`container:${event.container}`, 'containerd');
      break;
    case 'shim.moved':
      add('shim', `container:${event.container}`);
      break;
    case 'runc.called':
    case 'runc.moved':
      add('runc', `container:${event.container}`);
      break;
    case 'syscall.made':
      add(actorOf(moment.before, event.pid), 'kernel');
      break;
    case 'processes.passed':
      add(actorOf(moment.before, event.parent), 'kernel');
      break;
    case 'process.forked':
      add(actorOf(moment.world, event.process.pid), `process:${event.process.pid}`, 'kernel');
      break;
    case 'process.executed':
    case 'process.exited':
    case 'output.produced':
      add(actorOf(moment.before, event.pid), `process:${event.pid}`);
      break;
    case 'root.pivoted':
      add(actorOf(moment.before, event.pid), `namespace:${event.namespace}`, 'kernel');
      break;
    case 'signal.sent':
      add(actorOf(moment.before, event.to), `process:${event.to}`, 'kernel');
      break;
    case 'namespace.created':
      add(`namespace:${event.namespace.id}`, 'kernel');
      break;
    case 'namespace.changed':
    case 'namespace.removed':
      add(`namespace:${event.id}`, 'kernel');
      break;
    case 'namespace.entered':
      add(...Object.values(event.namespaces).map((id): ThingId => `namespace:${id}`), 'kernel');
      break;
    case 'mount.added':
    case 'mount.removed':
    case 'interface.configured':
    case 'interface.removed':
    case 'rule.added':
    case 'packet.passed':
    case 'packet.redirected':
    case 'socket.opened':
    case 'socket.closed':
    case 'rule.removed':
      add(`namespace:${event.namespace}`, 'kernel');
      break;
    case 'packets.carried':
      add(...event.way.map(({ namespace }): ThingId => `namespace:${namespace}`), 'kernel');
      break;
    case 'cgroup.created':
      add(`cgroup:${event.cgroup.path}`, 'kernel');
      break;
    case 'cpu.shared':
      add('kernel');
      break;
    case 'memory.exhausted':
    case 'cgroup.changed':
    case 'cgroup.removed':
      add(`cgroup:${event.path}`, 'kernel');
      break;
    case 'process.asked':
    case 'process.answered':
      add(actorOf(moment.world, event.pid), 'kernel');
      break;
    case 'file.written': {
      const to = flowOf(moment)?.to;
      if (to?.at === 'disk') add(to.plate);
      break;
    }
    case 'device.used':
      add(`device:${event.device}`, event.pid === undefined ? 'daemon' : actorOf(moment.world, event.pid));
      break;
    case 'output.written':
      add('client', 'app:terminal');
      break;
  }
  return things;
}

function thingAt(place: Place): ThingId | null {
  if (place === 'store') return 'imageStore';
  return place === 'terminal' ? 'app:terminal' : place;
}
