import { nextExchangeId } from '../exchange.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import type { RegistryResponse } from '../registry/hub.ts';

/** How long a request takes to the hub, and its answer back: ms. */
const NETWORK_LATENCY = 30;

/** What a daemon can read in a manifest's place (image-spec and Docker's older types). */
export const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** One request of the daemon to the registry, across the network, and its whole answer. */
export function* askRegistry(
  machine: Machine,
  path: string,
  accept: string | null,
): Procedure<RegistryResponse> {
  const exchange = nextExchangeId(machine);
  yield emit({
    type: 'request.sent',
    exchange,
    from: 'daemon',
    to: 'registry',
    method: 'GET',
    path,
    body: null,
  });
  yield sleep(NETWORK_LATENCY);
  yield emit({ type: 'request.received', exchange });
  const headers: Record<string, string> = accept === null ? {} : { Accept: accept };
  const response = machine.hub.handle({ method: 'GET', path, headers });
  const text = typeof response.body === 'string' ? response.body : null;
  yield emit({ type: 'response.sent', exchange, status: response.status, body: text });
  yield sleep(NETWORK_LATENCY);
  yield emit({ type: 'exchange.closed', exchange });
  return response;
}
