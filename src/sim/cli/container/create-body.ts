import type { Json } from '../../spec.ts';
import { type Given, isOn, listOf, numberIn, textOf } from '../command.ts';

/** A value, or null where Go would send a nil slice. */
const orNull = (list: readonly string[]): Json => (list.length > 0 ? list : null);

/** Bytes of `128m`, `1g` or a plain number; docker's sizes count in powers of 1024. -1 stays. */
function bytesOf(text: string): number {
  const match = /^(-1|\d+(?:\.\d+)?)\s?([kmgtp]?)/i.exec(text);
  if (!match) return 0;
  const power = ['', 'k', 'm', 'g', 't', 'p'].indexOf((match[2] ?? '').toLowerCase());
  return match[1] === '-1' ? -1 : Math.floor(Number(match[1]) * 1024 ** power);
}

const pairs = (list: readonly string[]): Json =>
  Object.fromEntries(
    list.map((text) => {
      const [key = '', ...value] = text.split('=');
      return [key, value.join('=')] as const;
    }),
  );

/**
 * The body of `POST /containers/create`, every key that the 28.2.2 client sends, in its order.
 * `attach` says which streams the client means to read.
 */
export function createBody(
  given: Given,
  attach: { readonly stdin: boolean; readonly output: boolean },
  console: readonly [number, number],
): { readonly [key: string]: Json } {
  const [image = '', ...command] = given.args;
  const interactive = isOn(given, 'interactive');
  const entrypoint = textOf(given, 'entrypoint');
  const stopTimeout: { readonly [key: string]: Json } = given.changed.has('stop-timeout')
    ? { StopTimeout: numberIn(given, 'stop-timeout') }
    : {};
  const stopSignal: { readonly [key: string]: Json } = given.changed.has('stop-signal')
    ? { StopSignal: textOf(given, 'stop-signal') }
    : {};
  const network = listOf(given, 'network')[0] ?? 'default';
  const restart = textOf(given, 'restart').split(':');
  return {
    Hostname: textOf(given, 'hostname'),
    Domainname: textOf(given, 'domainname'),
    User: textOf(given, 'user'),
    AttachStdin: attach.stdin,
    AttachStdout: attach.output,
    AttachStderr: attach.output,
    Tty: isOn(given, 'tty'),
    OpenStdin: interactive,
    StdinOnce: interactive && attach.stdin,
    Env: orNull(listOf(given, 'env')),
    Cmd: orNull(command),
    Image: image,
    Volumes: {},
    WorkingDir: textOf(given, 'workdir'),
    Entrypoint: given.changed.has('entrypoint') ? [entrypoint] : null,
    OnBuild: null,
    Labels: pairs(listOf(given, 'label')),
    ...stopSignal,
    ...stopTimeout,
    HostConfig: hostConfig(given, network, restart, console),
    NetworkingConfig: { EndpointsConfig: { [network]: endpoint } },
  };
}

const endpoint: Json = {
  IPAMConfig: null,
  Links: null,
  Aliases: null,
  MacAddress: '',
  DriverOpts: null,
  GwPriority: 0,
  NetworkID: '',
  EndpointID: '',
  Gateway: '',
  IPAddress: '',
  IPPrefixLen: 0,
  IPv6Gateway: '',
  GlobalIPv6Address: '',
  GlobalIPv6PrefixLen: 0,
  DNSNames: null,
};

function hostConfig(
  given: Given,
  network: string,
  restart: readonly string[],
  console: readonly [number, number],
): Json {
  return {
    Binds: orNull(listOf(given, 'volume')),
    ContainerIDFile: textOf(given, 'cidfile'),
    LogConfig: { Type: textOf(given, 'log-driver'), Config: pairs(listOf(given, 'log-opt')) },
    NetworkMode: network,
    PortBindings: {},
    RestartPolicy: { Name: restart[0] ?? 'no', MaximumRetryCount: Number(restart[1] ?? 0) },
    AutoRemove: isOn(given, 'rm'),
    VolumeDriver: textOf(given, 'volume-driver'),
    VolumesFrom: orNull(listOf(given, 'volumes-from')),
    ConsoleSize: console,
    CapAdd: orNull(listOf(given, 'cap-add')),
    CapDrop: orNull(listOf(given, 'cap-drop')),
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
    SecurityOpt: orNull(listOf(given, 'security-opt')),
    UTSMode: textOf(given, 'uts'),
    UsernsMode: textOf(given, 'userns'),
    ShmSize: bytesOf(textOf(given, 'shm-size')),
    Isolation: textOf(given, 'isolation'),
    CpuShares: numberIn(given, 'cpu-shares'),
    Memory: bytesOf(textOf(given, 'memory')),
    NanoCpus: Math.round(Number(textOf(given, 'cpus') || 0) * 1e9),
    CgroupParent: textOf(given, 'cgroup-parent'),
    BlkioWeight: numberIn(given, 'blkio-weight'),
    BlkioWeightDevice: [],
    BlkioDeviceReadBps: [],
    BlkioDeviceWriteBps: [],
    BlkioDeviceReadIOps: [],
    BlkioDeviceWriteIOps: [],
    CpuPeriod: numberIn(given, 'cpu-period'),
    CpuQuota: numberIn(given, 'cpu-quota'),
    CpuRealtimePeriod: numberIn(given, 'cpu-rt-period'),
    CpuRealtimeRuntime: numberIn(given, 'cpu-rt-runtime'),
    CpusetCpus: textOf(given, 'cpuset-cpus'),
    CpusetMems: textOf(given, 'cpuset-mems'),
    Devices: [],
    DeviceCgroupRules: orNull(listOf(given, 'device-cgroup-rule')),
    DeviceRequests: null,
    MemoryReservation: bytesOf(textOf(given, 'memory-reservation')),
    MemorySwap: bytesOf(textOf(given, 'memory-swap')),
    MemorySwappiness: numberIn(given, 'memory-swappiness'),
    OomKillDisable: isOn(given, 'oom-kill-disable'),
    PidsLimit: numberIn(given, 'pids-limit'),
    Ulimits: [],
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
    MaskedPaths: null,
    ReadonlyPaths: null,
  };
}
