import type { Json } from '../spec.ts';
import type { MountPoint } from './state.ts';

/** Engine API `container.MountPoint`, keys in Go's order. */
export const mountPointJson = (point: MountPoint): Json => ({
  Type: point.type,
  ...(point.name === undefined ? {} : { Name: point.name }),
  Source: point.source,
  Destination: point.destination,
  ...(point.type === 'volume' ? { Driver: 'local' } : {}),
  Mode: point.mode,
  RW: !point.readonly,
  Propagation: point.type === 'bind' ? 'rprivate' : '',
});
