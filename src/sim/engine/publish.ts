import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Container } from './state.ts';

/** Tells those who listen to `docker events`: Engine API `events.Message`. */
export function* publish(
  machine: Machine,
  type: 'container' | 'image',
  action: string,
  id: string,
  attributes: Readonly<Record<string, string>>,
): Procedure {
  const ms = machine.epoch + machine.now();
  yield* emit({
    type: 'message.published',
    message: {
      Type: type,
      Action: action,
      Actor: { ID: id, Attributes: attributes },
      scope: 'local',
      time: Math.floor(ms / 1000),
      timeNano: ms * 1e6,
    },
  });
}

/** The same about a container, with the attributes that all its events have. */
export function* publishContainer(
  machine: Machine,
  container: Pick<Container, 'id' | 'image' | 'name'>,
  action: string,
  more: Readonly<Record<string, string>> = {},
): Procedure {
  yield* publish(machine, 'container', action, container.id, {
    ...more,
    image: container.image,
    name: container.name,
  });
}
