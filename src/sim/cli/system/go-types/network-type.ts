import {
  embedded,
  field,
  type StructType,
  intType,
  mapOf,
  optional,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';
import { bool, stringMap, strings, text } from './shapes.ts';
import { portMapType } from './host-config-type.ts';

const address = structOf('network.Address', [text('Addr'), field('PrefixLen', intType)]);

/** `network.EndpointSettings` of API v1.50. */
const endpoint = structOf('network.EndpointSettings', [
  field(
    'IPAMConfig',
    pointerTo(
      structOf('network.EndpointIPAMConfig', [
        optional('IPv4Address', stringType),
        optional('IPv6Address', stringType),
        optional('LinkLocalIPs', strings),
      ]),
    ),
  ),
  field('Links', strings),
  field('Aliases', strings),
  text('MacAddress'),
  field('DriverOpts', stringMap),
  field('GwPriority', intType),
  ...['NetworkID', 'EndpointID', 'Gateway', 'IPAddress'].map((name) => text(name)),
  field('IPPrefixLen', intType),
  text('IPv6Gateway'),
  text('GlobalIPv6Address'),
  field('GlobalIPv6PrefixLen', intType),
  field('DNSNames', strings),
]);

const base = structOf('container.NetworkSettingsBase', [
  text('Bridge'),
  text('SandboxID'),
  text('SandboxKey'),
  field('Ports', portMapType),
  bool('HairpinMode'),
  text('LinkLocalIPv6Address'),
  field('LinkLocalIPv6PrefixLen', intType),
  field('SecondaryIPAddresses', sliceOf(address)),
  field('SecondaryIPv6Addresses', sliceOf(address)),
]);

const bridge = structOf('container.DefaultNetworkSettings', [
  text('EndpointID'),
  text('Gateway'),
  text('GlobalIPv6Address'),
  field('GlobalIPv6PrefixLen', intType),
  text('IPAddress'),
  field('IPPrefixLen', intType),
  text('IPv6Gateway'),
  text('MacAddress'),
]);

/** `container.NetworkSettings` of API v1.50. */
export const networkSettingsType: StructType = structOf('container.NetworkSettings', [
  embedded('NetworkSettingsBase', base),
  embedded('DefaultNetworkSettings', bridge),
  field('Networks', mapOf(pointerTo(endpoint))),
]);
