import type { Json } from '../spec.ts';
import { objectOf } from './json-shape.ts';
import type { Container, PublishedPort } from './state.ts';

/** What leads to a container now. */
export const portsOf = ({ endpoints }: Container): readonly PublishedPort[] =>
  endpoints.flatMap(({ ports = [] }) => ports);

/** What a container exposes, lowest number first. */
export const exposedPorts = (config: Container['config']): readonly string[] =>
  Object.keys(objectOf(config.ExposedPorts)).sort(byNumber);

/** In the order of their numbers. */
export const byNumber = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

/** `NetworkSettings.Ports`: Engine API `nat.PortMap`. What is only exposed is there with null. */
export function portMap(container: Container): Json {
  if (container.endpoints.length === 0) return {};
  const ports = portsOf(container);
  const names = [...new Set([...exposedPorts(container.config), ...ports.map(({ port }) => port)])].sort();
  return Object.fromEntries(
    names.map((name) => {
      const bound = ports.filter(({ port }) => port === name);
      const rows = bound.map(({ hostIp, hostPort }) => ({ HostIp: hostIp, HostPort: String(hostPort) }));
      return [name, rows.length > 0 ? rows : null];
    }),
  );
}

/** The same in a list of containers: Engine API `container.Port` of each. */
export function portRows(container: Container): Json {
  if (container.endpoints.length === 0) return [];
  const ports = portsOf(container);
  const names = [...new Set([...exposedPorts(container.config), ...ports.map(({ port }) => port)])].sort(
    byNumber,
  );
  return names.flatMap((name): Json[] => {
    const [number = '', type = 'tcp'] = name.split('/');
    const own = { PrivatePort: Number(number), Type: type };
    const bound = ports.filter(({ port }) => port === name);
    if (bound.length === 0) return [own];
    return bound.map(({ hostIp, hostPort }) => ({
      IP: hostIp,
      PrivatePort: own.PrivatePort,
      PublicPort: hostPort,
      Type: type,
    }));
  });
}
