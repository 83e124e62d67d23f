import {
  arrayOf,
  boolType,
  embedded,
  field,
  type GoType,
  int64Type,
  intType,
  mapOf,
  namedString,
  optional,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
  uint16Type,
  uintType,
  uint64Type,
} from '../../format/template/go-type.ts';
import { bool, int64, stringMap, strings, strSlice, text } from './shapes.ts';

const binding = structOf('nat.PortBinding', [text('HostIP', 'HostIp'), text('HostPort')]);
/** `nat.PortMap` */
export const portMapType: GoType = mapOf(sliceOf(binding), 'nat.Port', 'nat.PortMap');

const weightDevice = {
  ...structOf('blkiodev.WeightDevice', [text('Path'), field('Weight', uint16Type)]),
};
const throttleDevice = structOf('blkiodev.ThrottleDevice', [text('Path'), field('Rate', uint64Type)]);
const throttles = sliceOf(pointerTo(throttleDevice));
const deviceMapping = structOf('container.DeviceMapping', [
  text('PathOnHost'),
  text('PathInContainer'),
  text('CgroupPermissions'),
]);
const deviceRequest = structOf('container.DeviceRequest', [
  text('Driver'),
  field('Count', intType),
  field('DeviceIDs', strings),
  field('Capabilities', sliceOf(strings)),
  field('Options', stringMap),
]);
const ulimit = structOf('units.Ulimit', [text('Name'), int64('Hard'), int64('Soft')]);

const resources = structOf('container.Resources', [
  int64('CPUShares', 'CpuShares'),
  int64('Memory'),
  int64('NanoCPUs', 'NanoCpus'),
  text('CgroupParent'),
  field('BlkioWeight', uint16Type),
  field('BlkioWeightDevice', sliceOf(pointerTo(weightDevice))),
  field('BlkioDeviceReadBps', throttles),
  field('BlkioDeviceWriteBps', throttles),
  field('BlkioDeviceReadIOps', throttles),
  field('BlkioDeviceWriteIOps', throttles),
  int64('CPUPeriod', 'CpuPeriod'),
  int64('CPUQuota', 'CpuQuota'),
  int64('CPURealtimePeriod', 'CpuRealtimePeriod'),
  int64('CPURealtimeRuntime', 'CpuRealtimeRuntime'),
  text('CpusetCpus'),
  text('CpusetMems'),
  field('Devices', sliceOf(deviceMapping)),
  field('DeviceCgroupRules', strings),
  field('DeviceRequests', sliceOf(deviceRequest)),
  optional('KernelMemory', int64Type),
  optional('KernelMemoryTCP', int64Type),
  int64('MemoryReservation'),
  int64('MemorySwap'),
  field('MemorySwappiness', pointerTo(int64Type)),
  field('OomKillDisable', pointerTo(boolType)),
  field('PidsLimit', pointerTo(int64Type)),
  field('Ulimits', sliceOf(pointerTo(ulimit))),
  int64('CPUCount', 'CpuCount'),
  int64('CPUPercent', 'CpuPercent'),
  field('IOMaximumIOps', uint64Type),
  field('IOMaximumBandwidth', uint64Type),
]);

const bindOptions = structOf('mount.BindOptions', [
  optional('Propagation', namedString('mount.Propagation')),
  ...['NonRecursive', 'CreateMountpoint', 'ReadOnlyNonRecursive', 'ReadOnlyForceRecursive'].map((name) =>
    optional(name, boolType),
  ),
]);
const volumeOptions = structOf('mount.VolumeOptions', [
  optional('NoCopy', boolType),
  optional('Labels', stringMap),
  optional('Subpath', stringType),
  optional(
    'DriverConfig',
    pointerTo(structOf('mount.Driver', [optional('Name', stringType), optional('Options', stringMap)])),
  ),
]);
const tmpfsOptions = structOf('mount.TmpfsOptions', [
  optional('SizeBytes', int64Type),
  optional('Mode', uint64Type),
  optional('Options', sliceOf(strings)),
]);
const mount = structOf('mount.Mount', [
  optional('Type', namedString('mount.Type')),
  optional('Source', stringType),
  optional('Target', stringType),
  optional('ReadOnly', boolType),
  optional('Consistency', namedString('mount.Consistency')),
  optional('BindOptions', pointerTo(bindOptions)),
  optional('VolumeOptions', pointerTo(volumeOptions)),
  optional('ImageOptions', pointerTo(structOf('mount.ImageOptions', [optional('Subpath', stringType)]))),
  optional('TmpfsOptions', pointerTo(tmpfsOptions)),
  optional('ClusterOptions', pointerTo(structOf('mount.ClusterOptions', []))),
]);
const logConfig = structOf('container.LogConfig', [text('Type'), field('Config', stringMap)]);
const restartPolicy = structOf('container.RestartPolicy', [
  field('Name', namedString('container.RestartPolicyMode')),
  field('MaximumRetryCount', intType),
]);
const mode = (name: string, type: string) => field(name, namedString(`container.${type}`));

/** `container.HostConfig` of API v1.50. */
export const hostConfigType = structOf('container.HostConfig', [
  field('Binds', strings),
  text('ContainerIDFile'),
  field('LogConfig', logConfig),
  mode('NetworkMode', 'NetworkMode'),
  field('PortBindings', portMapType),
  field('RestartPolicy', restartPolicy),
  bool('AutoRemove'),
  text('VolumeDriver'),
  field('VolumesFrom', strings),
  field('ConsoleSize', arrayOf(2, uintType)),
  optional('Annotations', stringMap),
  field('CapAdd', strSlice),
  field('CapDrop', strSlice),
  mode('CgroupnsMode', 'CgroupnsMode'),
  field('DNS', strings, 'Dns'),
  field('DNSOptions', strings, 'DnsOptions'),
  field('DNSSearch', strings, 'DnsSearch'),
  field('ExtraHosts', strings),
  field('GroupAdd', strings),
  mode('IpcMode', 'IpcMode'),
  mode('Cgroup', 'CgroupSpec'),
  field('Links', strings),
  field('OomScoreAdj', intType),
  mode('PidMode', 'PidMode'),
  ...['Privileged', 'PublishAllPorts', 'ReadonlyRootfs'].map(bool),
  field('SecurityOpt', strings),
  optional('StorageOpt', stringMap),
  optional('Tmpfs', stringMap),
  mode('UTSMode', 'UTSMode'),
  mode('UsernsMode', 'UsernsMode'),
  int64('ShmSize'),
  optional('Sysctls', stringMap),
  optional('Runtime', stringType),
  mode('Isolation', 'Isolation'),
  embedded('Resources', resources),
  optional('Mounts', sliceOf(mount)),
  field('MaskedPaths', strings),
  field('ReadonlyPaths', strings),
  optional('Init', pointerTo(boolType)),
]);
