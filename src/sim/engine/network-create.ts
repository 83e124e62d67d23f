import { hostNamespaces } from '../initial-world.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { inSubnet } from '../kernel/ipv4.ts';
import { hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { bridgeName } from './attachments.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { macOf } from './endpoint.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';
import { networksOf } from './network-list.ts';
import { publish } from './publish.ts';
import type { UserNetwork } from './state.ts';
import { firstAddress, freeSubnet, overlap, subnetOf, usedSubnets } from './subnet.ts';

interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** `POST /networks/create`: a bridge of its own on the host, and a subnet for those that will be plugged into it. */
export function* createNetwork(call: Call): Procedure {
  const { body, machine } = call;
  yield sleep(2);
  // From here on nobody comes between: of two of the same name one is refused.
  const world = machine.world();
  const name = textOf(body.Name);
  const problem = nameProblem(world, name) ?? driverProblem(textOf(body.Driver) || 'bridge');
  if (problem) return yield* answerError(call, problem.status, problem.message);
  const addresses = addressesOf(world, arrayOf(objectOf(body.IPAM).Config));
  if ('message' in addresses) return yield* answerError(call, addresses.status, addresses.message);
  // The first three are the daemon's own.
  const ordinal = (world.ordinals.network ?? 0) + 3;
  const network: UserNetwork = {
    id: hexOf(world.seed, 'network', ordinal),
    name,
    createdAt: machine.now(),
    ...addresses,
    internal: body.Internal === true,
    attachable: body.Attachable === true,
    labels: objectOf(body.Labels),
    options: objectOf(body.Options),
  };
  yield emit({ type: 'network.created', network });
  yield emit({
    type: 'interface.configured',
    namespace: hostNamespaces.net,
    name: bridgeName(network.id),
    interface: {
      index: (machine.world().ordinals.interface ?? 0) + 4,
      kind: 'bridge',
      mac: macOf(hexOf(world.seed, 'bridge', ordinal)),
      address: `${network.gateway}/${network.subnet.split('/')[1]}`,
    },
  });
  yield* publish(machine, 'network', 'create', network.id, { name, type: 'bridge' });
  yield* answerJson(call, 201, { Id: network.id, Warning: '' });
}

function nameProblem(world: World, name: string): Refusal | null {
  if (name.trim() === '') return { status: 400, message: 'network name cannot be empty' };
  if (['bridge', 'host', 'none', 'default'].includes(name))
    return { status: 403, message: `operation is not permitted on predefined ${name} network` };
  return networksOf(world).some((network) => network.name === name)
    ? { status: 409, message: `network with name ${name} already exists` }
    : null;
}

function driverProblem(driver: string): Refusal | null {
  if (driver === 'bridge') return null;
  if (driver === 'host' || driver === 'null')
    return { status: 403, message: `only one instance of "${driver}" network is allowed` };
  return { status: 404, message: `plugin ${JSON.stringify(driver)} not found` };
}

/** Subnet, range and gateway: what is asked for, or the next that is free. */
function addressesOf(
  world: World,
  wanted: readonly Json[],
): Pick<UserNetwork, 'subnet' | 'range' | 'gateway' | 'hasOwnSubnet'> | Refusal {
  const [first = null] = wanted;
  const { Subnet, IPRange, Gateway } = objectOf(first);
  if (textOf(Subnet) === '') {
    const subnet = freeSubnet(world);
    return subnet === null
      ? { status: 500, message: 'all predefined address pools have been fully subnetted' }
      : { subnet, gateway: firstAddress(subnet), hasOwnSubnet: false };
  }
  const [subnet, range] = [textOf(Subnet), textOf(IPRange)];
  const problem = blockProblem('subnet', subnet) ?? rangeProblem(range, subnet);
  if (problem !== null) return { status: 400, message: `invalid network config:\n${problem}` };
  if (wanted.filter((one) => !textOf(objectOf(one).Subnet).includes(':')).length > 1)
    return { status: 403, message: "bridge driver doesn't support multiple subnets" };
  if (usedSubnets(world).some((one) => overlap(one, subnet)))
    return {
      status: 403,
      message: 'invalid pool request: Pool overlaps with other one on this address space',
    };
  const gateway = textOf(Gateway) || firstOf(range, subnet);
  if (!inSubnet(subnet, gateway)) {
    const message = `invalid network config:\ninvalid gateway ${gateway}: parent subnet is ${subnet}`;
    return { status: 400, message };
  }
  return { subnet, ...(range === '' ? {} : { range }), gateway, hasOwnSubnet: true };
}

/** Unless told otherwise the gateway has the first address that is given out: of the range where there is one. */
function firstOf(range: string, subnet: string): string {
  const [base = ''] = range.split('/');
  return range === '' || subnet.startsWith(`${base}/`) ? firstAddress(subnet) : base;
}

/** What is wrong with a block of addresses (moby api/types/network/ipam.go). */
function blockProblem(kind: string, text: string): string | null {
  const block = subnetOf(text);
  if (block === null) return `invalid ${kind} ${text}: invalid CIDR block notation`;
  return block === text ? null : `invalid ${kind} ${text}: it should be ${block}`;
}

function rangeProblem(range: string, subnet: string): string | null {
  if (range === '') return null;
  const problem = blockProblem('ip-range', range);
  if (problem !== null) return problem;
  const bits = (block: string): number => Number(block.split('/')[1]);
  if (bits(range) < bits(subnet))
    return `invalid ip-range ${range}: CIDR block is bigger than its parent subnet ${subnet}`;
  return overlap(range, subnet) ? null : `invalid ip-range ${range}: parent subnet is ${subnet}`;
}
