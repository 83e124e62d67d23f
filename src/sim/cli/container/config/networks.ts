import type { Json } from '../../../spec.ts';
import { type Given, listOf, textOf } from '../../command.ts';
import { type Refused, refuse } from './refused.ts';
import { hasFields } from '../../parse/list-value.ts';
import { noEndpoint } from '../../no-endpoint.ts';

/** `HostConfig.NetworkMode` and `NetworkingConfig.EndpointsConfig`. */
export interface Networks {
  readonly mode: string;
  readonly endpoints: { readonly [name: string]: Json };
}

/** What is wanted of a container's place in one network. */
interface Attachment {
  readonly target: string;
  readonly aliases: readonly string[];
  readonly links: readonly string[];
  readonly driverOptions: { readonly [key: string]: Json };
  readonly ipv4: string;
  readonly ipv6: string;
  readonly linkLocal: readonly string[];
  readonly mac: string;
  readonly priority: number;
}

const builtIn = /^(?:default|bridge|host|none|container:.*)$/;

/** The networks of `--network`; the other network flags are about the first. */
export function networksOf(given: Given): Networks | Refused {
  const texts = listOf(given, 'network');
  const wanted = (texts.length > 0 ? texts : ['default']).map(attachmentOf);
  const endpoints: Record<string, Json> = {};
  const isOwn = (target: string) => !builtIn.test(target);
  for (const [index, attachment] of wanted.entries()) {
    const whole = index === 0 ? withFlags(attachment, given) : attachment;
    if (typeof whole === 'string') return refuse(whole);
    const { target } = whole;
    if (target.trim() === '') return refuse('no name set for network');
    if (!isOwn(target) && whole.aliases.length > 0)
      return refuse('network-scoped aliases are only supported for user-defined networks');
    if (Object.hasOwn(endpoints, target)) return refuse(`network "${target}" is specified multiple times`);
    // A network that is alone, and that nothing is said about, needs no endpoint.
    if (texts.length === 1 && isBare(whole)) continue;
    endpoints[target] = endpointOf(whole);
  }
  if (wanted.some(({ target }) => isOwn(target)) && wanted.some(({ target }) => !isOwn(target)))
    return refuse('conflicting options: cannot attach both user-defined and non-user-defined network-modes');
  return { mode: wanted[0]?.target ?? 'default', endpoints };
}

/** `n1`, or `name=n1,alias=a,ip=1.2.3.4`: opts/network.go of docker/cli 28.2.2. */
function attachmentOf(text: string): Attachment {
  const fields = hasFields(text) ? text.split(',') : [`name=${text}`];
  const all = (key: string) =>
    fields
      .filter((field) => field.toLowerCase().startsWith(`${key}=`))
      .map((field) => field.slice(key.length + 1));
  return {
    target: all('name').at(-1) ?? '',
    aliases: all('alias'),
    links: [],
    driverOptions: Object.fromEntries(
      all('driver-opt').map((option) => {
        const [key = '', ...value] = option.split('=');
        return [key.toLowerCase(), value.join('=').toLowerCase()] as const;
      }),
    ),
    ipv4: all('ip').at(-1) ?? '',
    ipv6: all('ip6').at(-1) ?? '',
    linkLocal: all('link-local-ip'),
    mac: all('mac-address').at(-1) ?? '',
    priority: Number(all('gw-priority').at(-1) ?? 0),
  };
}

/** The first network with the flags of their own; a flag and a field for the same thing are too much. */
function withFlags(attachment: Attachment, given: Given): Attachment | string {
  const aliases = listOf(given, 'network-alias');
  const links = listOf(given, 'link');
  const linkLocal = listOf(given, 'link-local-ip');
  const ipv4 = textOf(given, 'ip');
  const ipv6 = textOf(given, 'ip6');
  const mac = textOf(given, 'mac-address');
  const both = (flag: string, what: string) =>
    `conflicting options: cannot specify both --${flag} and per-network ${what}`;
  if (attachment.aliases.length > 0 && aliases.length > 0) return both('network-alias', 'alias');
  if (attachment.ipv4 !== '' && ipv4 !== '') return both('ip', 'IPv4 address');
  if (attachment.ipv6 !== '' && ipv6 !== '') return both('ip6', 'IPv6 address');
  if (attachment.mac !== '' && mac !== '') return both('mac-address', 'MAC address');
  if (attachment.linkLocal.length > 0 && linkLocal.length > 0)
    return both('link-local-ip', 'link-local IP addresses');
  return {
    ...attachment,
    aliases: [...attachment.aliases, ...aliases],
    links: builtIn.test(attachment.target) ? [] : links,
    ipv4: attachment.ipv4 || ipv4,
    ipv6: attachment.ipv6 || ipv6,
    mac: attachment.mac || mac,
    linkLocal: [...attachment.linkLocal, ...linkLocal],
  };
}

function isBare({
  aliases,
  links,
  ipv4,
  ipv6,
  linkLocal,
  mac,
  driverOptions,
  priority,
}: Attachment): boolean {
  const lists = aliases.length + links.length + linkLocal.length + Object.keys(driverOptions).length;
  return lists === 0 && ipv4 === '' && ipv6 === '' && mac === '' && priority === 0;
}

function endpointOf(wanted: Attachment): Json {
  const { ipv4, ipv6, linkLocal } = wanted;
  const ipam = {
    ...(ipv4 === '' ? {} : { IPv4Address: ipv4 }),
    ...(ipv6 === '' ? {} : { IPv6Address: ipv6 }),
    ...(linkLocal.length === 0 ? {} : { LinkLocalIPs: linkLocal }),
  };
  const orNull = (list: readonly string[]): Json => (list.length > 0 ? list : null);
  return {
    IPAMConfig: Object.keys(ipam).length > 0 ? ipam : null,
    Links: orNull(wanted.links),
    Aliases: orNull(wanted.aliases),
    MacAddress: wanted.mac,
    DriverOpts: Object.keys(wanted.driverOptions).length > 0 ? wanted.driverOptions : null,
    GwPriority: wanted.priority,
    ...noEndpoint,
  };
}
