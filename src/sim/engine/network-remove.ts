import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { bridgeName } from './attachments.ts';
import { answerEmpty, answerError, answerJson, type Call } from './call.ts';
import { passesLabels } from './filters.ts';
import { objectOf } from './json-shape.ts';
import { networkNamed } from './network-list.ts';
import { isUnused } from './networks.ts';
import { pruneFilters } from './prune-filters.ts';
import { publish } from './publish.ts';
import type { UserNetwork } from './state.ts';

/** `DELETE /networks/{id}`: the network and its bridge go, where nobody is on it. */
export function* removeNetwork(call: Call): Procedure {
  const name = call.params[0] ?? '';
  yield sleep(2);
  const world = call.machine.world();
  const network = networkNamed(world, name);
  if (!network) return yield* answerError(call, 404, `network ${name} not found`);
  if (!network.own) {
    const message = `${network.name} is a pre-defined network and cannot be removed`;
    return yield* answerError(call, 403, message);
  }
  const { id } = network;
  if (!isUnused(world, id)) {
    const on = Object.values(world.host.engine.containers).flatMap(({ name: container, endpoints }) =>
      endpoints
        .filter(({ networkId }) => networkId === id)
        .map(({ endpointId }) => `name:${JSON.stringify(container)} id:"${endpointId.slice(0, 12)}"`),
    );
    const message = `error while removing network: network ${network.name} has active endpoints (${on.join(', ')})`;
    return yield* answerError(call, 403, message);
  }
  yield* discard(call.machine, network.own);
  yield* answerEmpty(call, 204);
}

function* discard(machine: Machine, { id, name }: UserNetwork): Procedure {
  yield emit({ type: 'interface.removed', namespace: hostNamespaces.net, name: bridgeName(id) });
  yield emit({ type: 'network.removed', id });
  yield* publish(machine, 'network', 'destroy', id, { name, type: 'bridge' });
}

/** `POST /networks/prune`: every network that nobody is on goes, but for the three from the start. */
export function* pruneNetworks(call: Call): Procedure {
  const { machine } = call;
  const asked = yield* pruneFilters(call, ['label', 'label!', 'until']);
  if (!asked) return;
  const { filters, until } = asked;
  yield sleep(2);
  const gone = Object.values(machine.world().host.engine.networks).filter(
    ({ id, createdAt, labels }) =>
      isUnused(machine.world(), id) &&
      machine.epoch + createdAt <= until &&
      passesLabels(filters, objectOf(labels)),
  );
  for (const network of gone) yield* discard(machine, network);
  yield* publish(machine, 'network', 'prune', '', { reclaimed: '0' });
  yield* answerJson(call, 200, { NetworksDeleted: gone.length > 0 ? gone.map(({ name }) => name) : null });
}
