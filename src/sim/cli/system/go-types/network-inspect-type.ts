import {
  field,
  type GoType,
  mapOf,
  optional,
  sliceOf,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';
import { bool, stringMap, text } from './shapes.ts';
import { timeType } from './time-type.ts';

const ipamConfig = structOf('network.IPAMConfig', [
  optional('Subnet', stringType),
  optional('IPRange', stringType),
  optional('Gateway', stringType),
  optional('AuxiliaryAddresses', stringMap),
]);
const endpoint = structOf(
  'network.EndpointResource',
  ['Name', 'EndpointID', 'MacAddress', 'IPv4Address', 'IPv6Address'].map((name) => text(name)),
);

/** `network.Inspect` of API v1.50: what `docker inspect -f` is given for a network. */
export const networkInspectType: GoType = structOf('network.Inspect', [
  text('Name'),
  text('ID', 'Id'),
  field('Created', timeType),
  text('Scope'),
  text('Driver'),
  bool('EnableIPv4'),
  bool('EnableIPv6'),
  field(
    'IPAM',
    structOf('network.IPAM', [
      text('Driver'),
      field('Options', stringMap),
      field('Config', sliceOf(ipamConfig)),
    ]),
  ),
  bool('Internal'),
  bool('Attachable'),
  bool('Ingress'),
  field('ConfigFrom', structOf('network.ConfigReference', [text('Network')])),
  bool('ConfigOnly'),
  field('Containers', mapOf(endpoint)),
  field('Options', stringMap),
  field('Labels', stringMap),
]);
