import { isIpAddress } from '../../parse/ip-address.ts';
import { isRefused, type Refused, refuse } from './refused.ts';

/** `HostConfig.PortBindings`: what of the host leads to a port of the container, `80/tcp`. */
export type PortBindings = Readonly<
  Record<string, readonly { readonly HostIp: string; readonly HostPort: string }[]>
>;

/** The ports of `-p` and `--expose`. */
export interface Ports {
  readonly exposed: Readonly<Record<string, Readonly<Record<string, never>>>>;
  readonly bindings: PortBindings;
}

interface Mapping {
  readonly port: string;
  readonly HostIp: string;
  readonly HostPort: string;
}

/** Reads `-p` and `--expose` as github.com/docker/go-connections/nat does, with its complaints. */
export function portsOf(publish: readonly string[], expose: readonly string[]): Ports | Refused {
  const bindings: Record<string, { readonly HostIp: string; readonly HostPort: string }[]> = {};
  const exposed: Record<string, Readonly<Record<string, never>>> = {};
  for (const text of publish) {
    const plain = plainNotation(text);
    if (typeof plain !== 'string') return plain;
    const mappings = mappingsOf(plain);
    if (isRefused(mappings)) return mappings;
    for (const { port, HostIp, HostPort } of mappings) {
      exposed[port] = {};
      bindings[port] = [...(bindings[port] ?? []), { HostIp, HostPort }];
    }
  }
  for (const text of expose) {
    if (text.includes(':')) return refuse(`invalid port format for --expose: ${text}`);
    const { protocol, port } = splitProtocol(text);
    const range = rangeOf(port);
    if (isRefused(range))
      return refuse(`invalid range format for --expose: ${text}, error: ${range.refused}`);
    for (let at = range.first; at <= range.last; at++) exposed[`${at}/${protocol}`] = {};
  }
  return { exposed, bindings };
}

/** `published=80,target=90` as `80:90/tcp`. */
function plainNotation(text: string): string | Refused {
  if (!text.includes('=')) return text;
  const given = new Map([['protocol', 'tcp']]);
  for (const part of text.split(',')) {
    const [key = '', ...value] = part.split('=');
    if (key === '' || value.length === 0)
      return refuse(`invalid publish opts format (should be name=value but got '${part}')`);
    given.set(key, value.join('='));
  }
  return `${given.get('published') ?? ''}:${given.get('target') ?? ''}/${given.get('protocol')}`;
}

function mappingsOf(text: string): readonly Mapping[] | Refused {
  const parts = text.split(':');
  const { protocol, port } = splitProtocol(parts.at(-1) ?? '');
  const hostPort = parts.length > 1 ? (parts.at(-2) ?? '') : '';
  const ip = parts
    .slice(0, -2)
    .join(':')
    .replace(/^\[(.*)\]$/, '$1');
  if (ip !== '' && !isIpAddress(ip)) return refuse(`invalid IP address: ${ip}`);
  if (port === '') return refuse(`no port specified: ${text}<empty>`);
  const inside = rangeOf(port);
  if (isRefused(inside)) return refuse(`invalid containerPort: ${port}`);
  const outside = hostPort === '' ? null : rangeOf(hostPort);
  if (isRefused(outside)) return refuse(`invalid hostPort: ${hostPort}`);
  const count = inside.last - inside.first;
  const isOther = outside !== null && outside.last - outside.first !== count;
  if (isOther && count > 0)
    return refuse(`invalid ranges specified for container and host Ports: ${port} and ${hostPort}`);
  if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) return refuse(`invalid proto: ${protocol}`);
  return Array.from({ length: count + 1 }, (_, index): Mapping => {
    const first = outside === null ? '' : String(outside.first + index);
    return {
      port: `${inside.first + index}/${protocol.toLowerCase()}`,
      HostIp: ip,
      HostPort: isOther ? `${first}-${outside.last}` : first,
    };
  });
}

function splitProtocol(text: string): { readonly protocol: string; readonly port: string } {
  const [port = '', protocol = ''] = text.split('/');
  if (port === '') return { protocol: '', port: '' };
  return { protocol: protocol === '' ? 'tcp' : protocol, port };
}

function rangeOf(text: string): { readonly first: number; readonly last: number } | Refused {
  if (text === '') return refuse('empty string specified for ports');
  const [first = '', last = first] = text.split('-');
  const from = portNumber(first);
  const to = portNumber(last);
  if (isRefused(from)) return from;
  if (isRefused(to)) return to;
  return to < from
    ? refuse(`invalid range specified for port: ${text}`)
    : { first: Number(from), last: Number(to) };
}

/** strconv.ParseUint of 16 bits. */
function portNumber(text: string): number | Refused {
  const problem = (what: string) => refuse(`strconv.ParseUint: parsing ${JSON.stringify(text)}: ${what}`);
  if (!/^\d+$/.test(text)) return problem('invalid syntax');
  return Number(text) > 65_535 ? problem('value out of range') : Number(text);
}
