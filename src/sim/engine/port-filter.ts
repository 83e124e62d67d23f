import type { Filters } from './filters.ts';
import { exposedPorts, portsOf } from './ports.ts';
import type { Container } from './state.ts';

const SHAPE = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/;

/** What is wrong with the filters `publish` and `expose`; null when nothing is. */
export function portFilterProblem(filters: Filters): string | null {
  for (const key of ['publish', 'expose'])
    for (const value of filters[key] ?? []) {
      if (SHAPE.test(value)) continue;
      const number = JSON.stringify(value.split('/')[0]?.split('-')[0] ?? '');
      return `error while looking up for ${key} ${value}: strconv.ParseUint: parsing ${number}: invalid syntax`;
    }
  return null;
}

/** `80`, `80-90`, `80/udp`: whether a port is one of these. */
function isIn(value: string, number: number, protocol: string): boolean {
  const [, first = '', last = first, wanted = 'tcp'] = SHAPE.exec(value) ?? [];
  return number >= Number(first) && number <= Number(last) && protocol === wanted;
}

/** Whether one of these ports of the host leads to a container. */
export const isOnePublished = (container: Container, value: string): boolean =>
  portsOf(container).some(({ port, hostPort }) => isIn(value, hostPort, port.split('/')[1] ?? 'tcp'));

/** Whether a container exposes one of these ports. */
export const isOneExposed = (container: Container, value: string): boolean =>
  exposedPorts(container.config).some((port) =>
    isIn(value, Number.parseInt(port, 10), port.split('/')[1] ?? 'tcp'),
  );
