import { namespaceAt } from '../sim/kernel/namespace-at.ts';
import type { SimEvent } from '../sim/event.ts';
import { volumeFolder } from '../sim/engine/volume-folder.ts';
import type { Moment } from '../trace/moment.ts';
import { ruleId } from './network.ts';
import type { ThingId } from './thing.ts';

/** What of the network and of what is kept a step is about, beside what all pictures have. */
export function touchedConnections({ event: moment, world, before }: Moment): readonly ThingId[] {
  const event: SimEvent = moment;
  const namespaceOf = (id: string) => namespaceAt(world, id) ?? namespaceAt(before, id);
  switch (event.type) {
    case 'interface.configured':
    case 'interface.removed':
    case 'packet.passed': {
      const peer = namespaceOf(event.namespace)?.interfaces?.[event.name]?.peer?.name;
      const ends: readonly ThingId[] = [`cable:${event.name}`, `network:${event.name}`];
      return peer === undefined ? ends : [...ends, `cable:${peer}`];
    }
    case 'rule.added':
    case 'rule.removed':
      return [ruleId(event.rule)];
    case 'packet.redirected': {
      const rules = namespaceOf(event.namespace)?.nat ?? [];
      return rules.filter(({ port }) => event.from.endsWith(`:${port}`)).map(ruleId);
    }
    case 'volume.created':
      return [`volume:${event.volume.name}`, 'device:disk'];
    case 'volume.filled':
    case 'volume.removed':
      return [`volume:${event.name}`, 'device:disk'];
    case 'mount.added': {
      const { from } = event.mount;
      if (from === undefined) return [];
      const volume = Object.keys(world.host.engine.volumes).find(
        (name) => from === `${volumeFolder(name)}/_data`,
      );
      return [volume === undefined ? `bind:${from}` : `volume:${volume}`];
    }
    default:
      return [];
  }
}
