import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import { answerJson, type Call, isSet } from './call.ts';
import { timeText } from './clock.ts';
import { containerSizes } from './container-sizes.ts';
import { findContainer } from './find.ts';
import { keepsLog } from './logs.ts';
import { networkMode } from './attachments.ts';
import { objectOf, textOf } from './json-shape.ts';
import { mountPointJson } from './mount-point-json.ts';
import { networksJson } from './network-json.ts';
import { portMap } from './ports.ts';
import type { Container } from './state.ts';

/** `GET /containers/{id}/json`: Engine API `container.InspectResponse`, keys in Go's order. */
export function* inspectContainer(call: Call): Procedure {
  const container = yield* findContainer(call);
  if (container) yield* answerJson(call, 200, inspectJson(call, container));
}

function inspectJson(call: Call, container: Container): Json {
  const { machine } = call;
  const { id, config } = container;
  const folder = `/var/lib/docker/containers/${id}`;
  const ran = container.startedAt !== null;
  return {
    Id: id,
    Created: timeText(machine, container.createdAt),
    Path: container.argv[0] ?? '',
    Args: container.argv.slice(1),
    State: stateJson(machine, container),
    Image: container.imageId,
    ResolvConfPath: ran ? `${folder}/resolv.conf` : '',
    HostnamePath: ran ? `${folder}/hostname` : '',
    HostsPath: ran ? `${folder}/hosts` : '',
    LogPath: ran && keepsLog(container) ? `${folder}/${id}-json.log` : '',
    Name: `/${container.name}`,
    RestartCount: container.restartCount,
    Driver: 'overlay2',
    Platform: 'linux',
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: !ran ? '' : container.hostConfig.Privileged === true ? 'unconfined' : 'docker-default',
    ExecIDs: execIds(machine, id),
    HostConfig: hostConfigJson(container.hostConfig),
    GraphDriver: graphDriverJson(container),
    ...(isSet(call, 'size') ? sizesOf(machine, container) : {}),
    Mounts: container.mounts.map(mountPointJson),
    Config: config,
    NetworkSettings: networkSettingsJson(machine, container),
  };
}

function sizesOf(machine: Machine, container: Container): { readonly [key: string]: Json } {
  const { written, root } = containerSizes(machine.world(), container);
  return { SizeRw: written, SizeRootFs: root };
}

/** The execs that run; null when there are none. */
function execIds(machine: Machine, id: string): Json {
  const execs = [...(machine.containers.get(id)?.execs.values() ?? [])];
  const running = execs.filter((exec) => exec.state === 'running').map((exec) => exec.id);
  return running.length > 0 ? running : null;
}

function stateJson(machine: Machine, container: Container): Json {
  const { status } = container;
  return {
    Status: status,
    Running: status === 'running' || status === 'paused' || status === 'restarting',
    Paused: status === 'paused',
    Restarting: status === 'restarting',
    OOMKilled: container.oomKilled,
    Dead: status === 'dead',
    Pid: container.pid ?? 0,
    ExitCode: container.exitCode,
    Error: container.error,
    StartedAt: timeText(machine, container.startedAt),
    FinishedAt: timeText(machine, container.finishedAt),
  };
}

const MASKED = [
  '/proc/asound',
  '/proc/acpi',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
];
const READONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

/** The request's HostConfig with what the daemon fills in. */
function hostConfigJson(asked: { readonly [key: string]: Json }): Json {
  const filled: [string, Json][] = [];
  for (const [key, value] of Object.entries(asked)) {
    const fill = filledIn[key];
    filled.push([key, fill ? fill(value, asked.Privileged === true) : value]);
    if (key === 'ShmSize') filled.push(['Runtime', 'runc']);
  }
  return {
    ...Object.fromEntries(filled),
    MemorySwappiness: null,
    OomKillDisable: null,
    PidsLimit: asked.PidsLimit === 0 ? null : (asked.PidsLimit ?? null),
  };
}

const filledIn: Readonly<Record<string, (value: Json, isPrivileged: boolean) => Json>> = {
  LogConfig: (value) => ({ ...objectOf(value), Type: textOf(objectOf(value).Type) || 'json-file' }),
  NetworkMode: (value) => (value === 'default' ? 'bridge' : value),
  CgroupnsMode: (value) => (value === '' ? 'private' : value),
  IpcMode: (value) => (value === '' ? 'private' : value),
  ShmSize: (value) => (value === 0 ? 67_108_864 : value),
  MaskedPaths: (asked, isPrivileged) => asked ?? (isPrivileged ? null : MASKED),
  ReadonlyPaths: (asked, isPrivileged) => asked ?? (isPrivileged ? null : READONLY),
};

function graphDriverJson(container: Container): Json {
  const own = `/var/lib/docker/${container.writable}`;
  const below = [
    `${own}-init/diff`,
    ...container.lower.slice(1).map((directory) => `/var/lib/docker/${directory}/diff`),
  ];
  return {
    Data: {
      ID: container.id,
      LowerDir: below.join(':'),
      MergedDir: `${own}/merged`,
      UpperDir: `${own}/diff`,
      WorkDir: `${own}/work`,
    },
    Name: 'overlay2',
  };
}

function networkSettingsJson(machine: Machine, container: Container): Json {
  // The fields beside Networks are about the default bridge.
  const endpoint = container.endpoints.find(({ network }) => network === 'bridge');
  // What a container had on the network stays written down when it has ended.
  const isGuest = networkMode(container).startsWith('container:');
  const sandbox =
    container.startedAt === null || isGuest ? '' : hexOf(machine.seed, `sandbox of ${container.id}`, 0);
  return {
    Bridge: '',
    SandboxID: sandbox,
    SandboxKey: sandbox
      ? `/var/run/docker/netns/${networkMode(container) === 'host' ? 'default' : sandbox.slice(0, 12)}`
      : '',
    Ports: portMap(container),
    HairpinMode: false,
    LinkLocalIPv6Address: '',
    LinkLocalIPv6PrefixLen: 0,
    SecondaryIPAddresses: null,
    SecondaryIPv6Addresses: null,
    EndpointID: endpoint?.endpointId ?? '',
    Gateway: endpoint?.gateway ?? '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    IPAddress: endpoint?.ipAddress ?? '',
    IPPrefixLen: endpoint?.prefixLength ?? 0,
    IPv6Gateway: '',
    MacAddress: endpoint?.macAddress ?? '',
    Networks: networksJson(machine.world(), container),
  };
}
