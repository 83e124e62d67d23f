import type { Json } from '../../../spec.ts';
import { type Given, isOn, listOf, numberIn, textOf } from '../../command.ts';
import { inOrder } from './in-order.ts';
import { byteSize } from '../../parse/byte-size.ts';
import { nanoCpus } from '../../parse/nano-cpus.ts';
import { blockDevices, gpuRequests } from './devices.ts';
import { capabilities, pairsOf, type RestartPolicy, type Security } from './modes.ts';
import { mountsOf } from './mounts.ts';
import type { PortBindings } from './ports.ts';

/** The parts of a host configuration that take more than one look at a flag. */
export interface HostParts {
  readonly binds: readonly string[];
  /** The client's own, where a relative path begins. */
  readonly directory: string;
  readonly bindings: PortBindings;
  readonly networkMode: string;
  readonly restart: RestartPolicy;
  readonly security: Security;
  readonly devices: readonly Json[];
  /** Rows and columns of the client's terminal; zeros without one. */
  readonly consoleSize: readonly [number, number];
}

/** A value, or null where Go would send a nil slice. */
const orNull = (list: readonly string[]): Json => (list.length > 0 ? list : null);

/** A field that Go leaves out when its map or slice is empty. */
function unlessEmpty(name: string, value: Json): { readonly [key: string]: Json } {
  const isEmpty = value === null || value === '' || Object.keys(Object(value)).length === 0;
  return isEmpty ? {} : { [name]: value };
}

/** `HostConfig` of the body of a create request, every key that the 28.2.2 client sends, in its order. */
export function hostConfigOf(given: Given, parts: HostParts): Json {
  const bytes = (flag: string): number => {
    const text = textOf(given, flag);
    const size = text === '-1' ? -1 : byteSize(text);
    return typeof size === 'number' ? size : 0;
  };
  const cpus = nanoCpus(textOf(given, 'cpus'));
  return {
    Binds: orNull(parts.binds),
    ContainerIDFile: textOf(given, 'cidfile'),
    LogConfig: { Type: textOf(given, 'log-driver'), Config: pairsOf(listOf(given, 'log-opt')) },
    NetworkMode: parts.networkMode,
    PortBindings: inOrder(parts.bindings),
    RestartPolicy: { ...parts.restart },
    AutoRemove: isOn(given, 'rm'),
    VolumeDriver: textOf(given, 'volume-driver'),
    VolumesFrom: orNull(listOf(given, 'volumes-from')),
    ConsoleSize: parts.consoleSize,
    ...unlessEmpty('Annotations', pairsOf(listOf(given, 'annotation'))),
    CapAdd: capabilities(listOf(given, 'cap-add')),
    CapDrop: capabilities(listOf(given, 'cap-drop')),
    CgroupnsMode: textOf(given, 'cgroupns'),
    Dns: listOf(given, 'dns'),
    DnsOptions: listOf(given, 'dns-option'),
    DnsSearch: listOf(given, 'dns-search'),
    ExtraHosts: orNull(listOf(given, 'add-host')),
    GroupAdd: orNull(listOf(given, 'group-add')),
    IpcMode: textOf(given, 'ipc'),
    Cgroup: '',
    Links: orNull(listOf(given, 'link')),
    OomScoreAdj: numberIn(given, 'oom-score-adj'),
    PidMode: textOf(given, 'pid'),
    Privileged: isOn(given, 'privileged'),
    PublishAllPorts: isOn(given, 'publish-all'),
    ReadonlyRootfs: isOn(given, 'read-only'),
    SecurityOpt: parts.security.unconfined ? parts.security.options : orNull(parts.security.options),
    ...unlessEmpty('StorageOpt', pairsOf(listOf(given, 'storage-opt'))),
    ...unlessEmpty('Tmpfs', tmpfsOf(listOf(given, 'tmpfs'))),
    UTSMode: textOf(given, 'uts'),
    UsernsMode: textOf(given, 'userns'),
    ShmSize: bytes('shm-size'),
    ...unlessEmpty('Sysctls', pairsOf(listOf(given, 'sysctl'))),
    ...unlessEmpty('Runtime', textOf(given, 'runtime')),
    Isolation: textOf(given, 'isolation'),
    CpuShares: numberIn(given, 'cpu-shares'),
    Memory: bytes('memory'),
    NanoCpus: typeof cpus === 'number' ? cpus : 0,
    CgroupParent: textOf(given, 'cgroup-parent'),
    BlkioWeight: numberIn(given, 'blkio-weight'),
    BlkioWeightDevice: blockDevices(listOf(given, 'blkio-weight-device'), 'Weight'),
    BlkioDeviceReadBps: blockDevices(listOf(given, 'device-read-bps'), 'Rate'),
    BlkioDeviceWriteBps: blockDevices(listOf(given, 'device-write-bps'), 'Rate'),
    BlkioDeviceReadIOps: blockDevices(listOf(given, 'device-read-iops'), 'Rate'),
    BlkioDeviceWriteIOps: blockDevices(listOf(given, 'device-write-iops'), 'Rate'),
    CpuPeriod: numberIn(given, 'cpu-period'),
    CpuQuota: numberIn(given, 'cpu-quota'),
    CpuRealtimePeriod: numberIn(given, 'cpu-rt-period'),
    CpuRealtimeRuntime: numberIn(given, 'cpu-rt-runtime'),
    CpusetCpus: textOf(given, 'cpuset-cpus'),
    CpusetMems: textOf(given, 'cpuset-mems'),
    Devices: parts.devices,
    DeviceCgroupRules: orNull(listOf(given, 'device-cgroup-rule')),
    DeviceRequests: gpuRequests(textOf(given, 'gpus')),
    MemoryReservation: bytes('memory-reservation'),
    MemorySwap: bytes('memory-swap'),
    MemorySwappiness: numberIn(given, 'memory-swappiness'),
    OomKillDisable: isOn(given, 'oom-kill-disable'),
    PidsLimit: numberIn(given, 'pids-limit'),
    Ulimits: listOf(given, 'ulimit').map(ulimitOf),
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
    ...unlessEmpty('Mounts', mountsOf(listOf(given, 'mount'), parts.directory)),
    MaskedPaths: parts.security.unconfined ? [] : null,
    ReadonlyPaths: parts.security.unconfined ? [] : null,
    ...(given.changed.has('init') ? { Init: isOn(given, 'init') } : {}),
  };
}

/** `/t:size=1m` as `{"/t":"size=1m"}`. */
function tmpfsOf(specs: readonly string[]): { readonly [path: string]: string } {
  return inOrder(
    Object.fromEntries(
      specs.map((spec) => {
        const [path = '', ...options] = spec.split(':');
        return [path, options.join(':')] as const;
      }),
    ),
  );
}

/** `nofile=5:10`, or `nofile=5` for both limits. */
function ulimitOf(spec: string): Json {
  const [name = '', limits = ''] = spec.split('=');
  const [soft = '', hard = soft] = limits.split(':');
  return { Name: name, Hard: Number(hard), Soft: Number(soft) };
}
