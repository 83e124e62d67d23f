import { send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import { bridgePlace } from './endpoint.ts';
import type { EngineMessage } from './events.ts';
import type { Container, NetworkPlace } from './state.ts';

/** Tells those who listen to `docker events`: Engine API `events.Message`. */
export function* publish(
  machine: Machine,
  type: 'container' | 'image' | 'network' | 'volume' | 'builder',
  action: string,
  id: string,
  attributes: Readonly<Record<string, string>>,
): Procedure {
  const ms = machine.epoch + machine.now();
  const message: EngineMessage = {
    Type: type,
    Action: action,
    Actor: { ID: id, Attributes: attributes },
    scope: 'local',
    time: Math.floor(ms / 1000),
    timeNano: ms * 1e6,
  };
  yield emit({ type: 'message.published', message });
  for (const listener of machine.listeners) send(listener, message);
}

/** The same about a network, the bridge unless another is named, and a container on it. */
export function* publishNetwork(
  machine: Machine,
  action: 'connect' | 'disconnect',
  container: string,
  { network: name, networkId }: Pick<NetworkPlace, 'network' | 'networkId'> = bridgePlace(machine.world()),
): Procedure {
  const type = name === 'host' ? name : name === 'none' ? 'null' : 'bridge';
  yield* publish(machine, 'network', action, networkId, { container, name, type });
}

/** The same about a container, with its labels and the attributes that all its events have. */
export function* publishContainer(
  machine: Machine,
  container: Pick<Container, 'id' | 'image' | 'name' | 'config'>,
  action: string,
  more: Readonly<Record<string, string>> = {},
): Procedure {
  yield* publish(machine, 'container', action, container.id, {
    ...more,
    ...(container.config.Labels as Readonly<Record<string, string>>),
    image: container.image,
    name: container.name,
  });
}
