import { processAt } from '../kernel/process-at.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { endpointFor, isGuest, releaseEndpoint, settle } from './all-networking.ts';
import { attachmentsOf } from './attachments.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { writeEtcFiles } from './etc-files.ts';
import { settledContainer } from './find.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';
import { type Network, networkNamed } from './network-list.ts';
import { plugIn } from './networking.ts';
import { publishNetwork } from './publish.ts';
import { setResolver } from './resolver.ts';
import type { Attachment, Container } from './state.ts';

interface Found {
  readonly network: Network;
  readonly container: Container;
  /** What it is on besides. */
  readonly attachments: readonly Attachment[];
}

const HOST = 'container cannot be disconnected from host network or connected to host network';
const NONE =
  'container cannot be connected to multiple networks with one of the networks in private (none) mode';
const GUEST =
  'container sharing network namespace with another container or host cannot be connected to any other network';

/** The network and the container of a call; answers and gives null when one of them is not there. */
function* findBoth(call: Call): Procedure<Found | null> {
  const { machine } = call;
  const name = call.params[0] ?? '';
  const wanted = textOf(call.body.Container);
  yield sleep(2);
  const container = yield* settledContainer(machine, wanted);
  const network = networkNamed(machine.world(), name);
  if (!network) {
    yield* answerError(call, 404, `network ${name} not found`);
    return null;
  }
  if (!container) {
    // By force it is an endpoint of that name that is looked for (moby daemon/network.go, ForceEndpointDelete).
    const why = call.body.Force === true ? `endpoint ${wanted} not found` : `No such container: ${wanted}`;
    yield* answerError(call, 404, why);
    return null;
  }
  return { network, container, attachments: attachmentsOf(container) };
}

/** `POST /networks/{id}/connect`: one more network for a container, at once where it runs. */
export function* connectContainer(call: Call): Procedure {
  const found = yield* findBoth(call);
  if (!found) return;
  const { machine } = call;
  const { network, container, attachments } = found;
  const { id, name } = container;
  const asked = objectOf(call.body.EndpointConfig);
  if (!network.own && arrayOf(asked.Aliases).length > 0)
    return yield* answerError(
      call,
      400,
      'network-scoped alias is supported only for containers in user defined networks',
    );
  const isOn = attachments.some((one) => one.network === network.name);
  const problem =
    network.name === 'host'
      ? HOST
      : isGuest(container)
        ? GUEST
        : network.name === 'none' || attachments.some((one) => one.network === 'none')
          ? NONE
          : isOn && container.pid !== null
            ? `endpoint with name ${name} already exists in network ${network.name}`
            : null;
  if (problem !== null) return yield* answerError(call, 403, problem);
  const settings = {
    ...asked,
    IPAMConfig: objectOf(asked.IPAMConfig),
    DriverOpts: objectOf(asked.DriverOpts),
  };
  const attachment: Attachment = { network: network.name, settings };
  const endpoint = container.pid === null ? null : endpointFor(machine, container, attachment);
  if (typeof endpoint === 'string') return yield* answerError(call, 400, endpoint);
  const networks = [...attachments.filter((one) => one.network !== network.name), attachment];
  yield emit({ type: 'container.changed', id, change: { networks } });
  const net = processAt(machine.world(), container.pid ?? 0)?.namespaces.net;
  if (endpoint && net) {
    yield* settle(machine, id, (endpoints) => endpoints.concat([endpoint]));
    yield* publishNetwork(machine, 'connect', id, endpoint);
    yield* plugIn(machine, net, endpoint);
    if (endpoint.dnsNames) yield* setResolver(machine, net);
    yield* writeEtcFiles(machine, container);
  }
  yield* answerEmpty(call, 200);
}

/** `POST /networks/{id}/disconnect`: takes a container off a network, at once where it runs. */
export function* disconnectContainer(call: Call): Procedure {
  const found = yield* findBoth(call);
  if (!found) return;
  const { machine } = call;
  const { network, container, attachments } = found;
  const { id } = container;
  if (network.name === 'host') return yield* answerError(call, 403, HOST);
  if (!attachments.some((one) => one.network === network.name)) {
    const where = container.pid === null ? 'the network' : 'network';
    const message = `container ${id} is not connected to ${where} ${network.name}`;
    return yield* answerError(call, container.pid === null ? 500 : 403, message);
  }
  const networks = attachments.filter((one) => one.network !== network.name);
  yield emit({ type: 'container.changed', id, change: { networks } });
  const endpoint = container.endpoints.find(({ networkId }) => networkId === network.id);
  if (endpoint) {
    yield* releaseEndpoint(machine, id, endpoint);
    yield* writeEtcFiles(machine, container);
  } else yield* publishNetwork(machine, 'disconnect', id, { network: network.name, networkId: network.id });
  yield* answerEmpty(call, 200);
}
