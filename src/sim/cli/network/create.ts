import { inSubnet } from '../../kernel/ipv4.ts';
import type { Procedure } from '../../procedure.ts';
import type { Json } from '../../spec.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';

const pairs = (texts: readonly string[]): { readonly [key: string]: Json } =>
  Object.fromEntries(
    texts
      .map((text) => {
        const [key = '', ...value] = text.split('=');
        return [key, value.join('=')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** `docker network create`: prints the id of the new network. */
export function* createNetwork(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const ipam = ipamOf(given);
  if (typeof ipam === 'string') {
    yield* io.stderr(`${ipam}\n`);
    return 1;
  }
  const configFrom = textOf(given, 'config-from');
  const reply = yield* call(io, 'POST', '/networks/create', {
    Driver: textOf(given, 'driver'),
    Scope: textOf(given, 'scope'),
    ...(given.changed.has('ipv4') ? { EnableIPv4: isOn(given, 'ipv4') } : {}),
    ...(given.changed.has('ipv6') ? { EnableIPv6: isOn(given, 'ipv6') } : {}),
    IPAM: ipam,
    Internal: isOn(given, 'internal'),
    Attachable: isOn(given, 'attachable'),
    Ingress: isOn(given, 'ingress'),
    ConfigOnly: isOn(given, 'config-only'),
    ConfigFrom: configFrom === '' ? null : { Network: configFrom },
    Options: pairs(listOf(given, 'opt')),
    Labels: pairs(listOf(given, 'label')),
    Name: given.args[0] ?? '',
  });
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  yield* io.stdout(`${JSON.parse(reply.body).Id}\n`);
  return 0;
}

const ADDRESS = /^(\d{1,3}\.){3}\d{1,3}(\/\d+)?$/;

/** Whether an address, or the first one of another subnet, lies in a subnet. */
const isIn = (subnet: string, one: string): boolean =>
  ADDRESS.test(subnet) && ADDRESS.test(one) && inSubnet(subnet, one.split('/')[0] ?? '');

/** Subnets with what belongs to them: cli/command/network/create.go of docker/cli 28.2.2. */
function ipamOf(given: Given): { readonly [key: string]: Json } | string {
  const subnets = listOf(given, 'subnet');
  const ranges = listOf(given, 'ip-range');
  const gateways = listOf(given, 'gateway');
  if (subnets.length < ranges.length || subnets.length < gateways.length)
    return 'every ip-range or gateway must have a corresponding subnet';
  const overlaps = subnets.some((one, at) =>
    subnets.slice(0, at).some((other) => isIn(one, other) || isIn(other, one)),
  );
  if (overlaps) return 'multiple overlapping subnet configuration is not supported';
  const noRange = ranges.find((one) => !ADDRESS.test(one) || !one.includes('/'));
  if (noRange !== undefined) return `invalid CIDR address: ${noRange}`;
  for (const [kind, wanted] of [
    ['range', ranges],
    ['gateway', gateways],
  ] as const) {
    const stray = wanted.find((one) => !subnets.some((subnet) => isIn(subnet, one)));
    if (stray !== undefined) return `no matching subnet for ${kind} ${stray}`;
  }
  const config = subnets.map((Subnet) => {
    const IPRange = ranges.find((one) => isIn(Subnet, one));
    const Gateway = gateways.find((one) => isIn(Subnet, one));
    return { Subnet, ...(IPRange ? { IPRange } : {}), ...(Gateway ? { Gateway } : {}) };
  });
  return { Driver: textOf(given, 'ipam-driver'), Options: pairs(listOf(given, 'ipam-opt')), Config: config };
}
