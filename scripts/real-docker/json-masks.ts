import { masked } from './masks.ts';

/** A field of an answer in JSON that two dockers never say alike. `*` stands for any name. */
interface FieldMask {
  readonly path: string;
  readonly reason: string;
}

const newer = 'the newer API added it';
const older = 'the newer API dropped it';
const groups = 'control groups of version 2 there, version 1 here';

/** Masked fields of `inspect`, for containers and images alike. */
export const fieldMasks: readonly FieldMask[] = [
  { path: 'GraphDriver.Data.ID', reason: newer },
  { path: 'NetworkSettings.Networks.*.DNSNames', reason: newer },
  { path: 'NetworkSettings.Networks.*.GwPriority', reason: newer },
  { path: 'EnableIPv4', reason: newer },
  { path: 'HostConfig.KernelMemory', reason: older },
  { path: 'HostConfig.KernelMemoryTCP', reason: older },
  { path: 'HostConfig.NetworkMode', reason: '20.10 keeps "default", newer ones write "bridge"' },
  { path: 'HostConfig.MaskedPaths', reason: 'newer daemons hide more of /proc and /sys' },
  { path: 'HostConfig.CgroupnsMode', reason: groups },
  { path: 'HostConfig.OomKillDisable', reason: groups },
  { path: 'Container', reason: older },
  { path: 'ContainerConfig', reason: older },
  { path: 'VirtualSize', reason: older },
  { path: 'Size', reason: 'the real busybox has another size than the public one, which ours shows' },
  { path: 'AppArmorProfile', reason: 'not every computer has AppArmor' },
  { path: 'State.Pid', reason: 'numbers of processes are given out in turn' },
  { path: 'NetworkSettings.SandboxKey', reason: 'ids are drawn' },
  { path: '*.MacAddress', reason: 'given out in turn' },
  { path: 'NetworkSettings.MacAddress', reason: 'given out in turn' },
  { path: 'NetworkSettings.Networks.*.MacAddress', reason: 'given out in turn' },
  { path: 'Metadata.LastTagTime', reason: 'the moment of the run' },
];

/** Masked fields of events. */
export const eventMasks: readonly FieldMask[] = [
  { path: 'status', reason: older },
  { path: 'id', reason: older },
  { path: 'from', reason: older },
  { path: 'time', reason: 'the moment of the run' },
  { path: 'timeNano', reason: 'the moment of the run' },
  { path: 'Actor.Attributes.execDuration', reason: newer },
];

function isMasked(masks: readonly FieldMask[], path: readonly string[]): boolean {
  return masks.some((mask) => {
    const parts = mask.path.split('.');
    return parts.length === path.length && parts.every((part, i) => part === '*' || part === path[i]);
  });
}

/** The value without masked fields, its keys sorted, since their order is not the same in every API. */
function clean(value: unknown, masks: readonly FieldMask[], path: readonly string[]): unknown {
  if (typeof value === 'string') return masked(value);
  if (Array.isArray(value)) return value.map((item) => clean(item, masks, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isMasked(masks, [...path, key]))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, clean(item, masks, [...path, key])]),
  );
}

/** What `inspect` printed, to be compared; null for anything else. */
export function inspectedIn(text: string): unknown {
  if (!/^\[\n {4}\{/.test(text)) return null;
  return clean(JSON.parse(text), fieldMasks, []);
}

/** The lines of `events`, to be compared. */
export function eventsIn(text: string): unknown {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.stringify(clean(JSON.parse(line), eventMasks, [])));
}
