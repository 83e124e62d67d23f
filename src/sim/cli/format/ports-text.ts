import type { PortSummary } from '../../engine/api-types.ts';
import { byteOrder } from './byte-order.ts';

interface Group {
  readonly first: number;
  readonly last: number;
}

/** The PORTS column: neighbours on one address are drawn together (formatter.DisplayablePorts of docker/cli 28.2.2). */
export function portsText(ports: readonly PortSummary[]): string {
  if (ports.length === 0) return '';
  const groups = new Map<string, Group>();
  const done: string[] = [];
  const mapped: string[] = [];
  for (const { IP = '', PrivatePort, PublicPort = 0, Type } of [...ports].sort(byPort)) {
    if (IP !== '' && PublicPort !== PrivatePort) {
      mapped.push(`${joinHostPort(IP, String(PublicPort))}->${PrivatePort}/${Type}`);
      continue;
    }
    const key = IP === '' ? Type : `${IP}/${Type}`;
    const group = groups.get(key);
    if (group !== undefined && PrivatePort === group.last + 1) {
      groups.set(key, { first: group.first, last: PrivatePort });
      continue;
    }
    if (group !== undefined) done.push(groupText(key, group));
    groups.set(key, { first: PrivatePort, last: PrivatePort });
  }
  return [...done, ...[...groups].map(([key, group]) => groupText(key, group)), ...mapped].join(', ');
}

function byPort(a: PortSummary, b: PortSummary): number {
  return (
    a.PrivatePort - b.PrivatePort ||
    byteOrder(a.IP ?? '', b.IP ?? '') ||
    (a.PublicPort ?? 0) - (b.PublicPort ?? 0) ||
    byteOrder(a.Type, b.Type)
  );
}

function groupText(key: string, { first, last }: Group): string {
  const range = first === last ? String(first) : `${first}-${last}`;
  const slash = key.lastIndexOf('/');
  if (slash < 0) return `${range}/${key}`;
  return `${joinHostPort(key.slice(0, slash), range)}->${range}/${key.slice(slash + 1)}`;
}

function joinHostPort(ip: string, port: string): string {
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}
