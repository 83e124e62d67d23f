import {
  embedded,
  field,
  type GoType,
  int64Type,
  intType,
  namedString,
  optional,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';
import { bool, stringMap, strings, text } from './shapes.ts';
import { containerConfigType } from './container-config-type.ts';
import { hostConfigType } from './host-config-type.ts';
import { networkSettingsType } from './network-type.ts';
import { timeType } from './time-type.ts';

const healthResult = structOf('container.HealthcheckResult', [
  field('Start', timeType),
  field('End', timeType),
  field('ExitCode', intType),
  text('Output'),
]);
const health = structOf('container.Health', [
  text('Status'),
  field('FailingStreak', intType),
  field('Log', sliceOf(pointerTo(healthResult))),
]);
const state = structOf('container.State', [
  text('Status'),
  ...['Running', 'Paused', 'Restarting', 'OOMKilled', 'Dead'].map(bool),
  field('Pid', intType),
  field('ExitCode', intType),
  text('Error'),
  text('StartedAt'),
  text('FinishedAt'),
  optional('Health', pointerTo(health)),
]);

/** `storage.DriverData` */
export const driverDataType = structOf('storage.DriverData', [field('Data', stringMap), text('Name')]);

const base = structOf('container.ContainerJSONBase', [
  text('ID', 'Id'),
  text('Created'),
  text('Path'),
  field('Args', strings),
  field('State', pointerTo(state)),
  ...['Image', 'ResolvConfPath', 'HostnamePath', 'HostsPath', 'LogPath', 'Name'].map((name) => text(name)),
  field('RestartCount', intType),
  ...['Driver', 'Platform', 'MountLabel', 'ProcessLabel', 'AppArmorProfile'].map((name) => text(name)),
  field('ExecIDs', strings),
  field('HostConfig', pointerTo(hostConfigType)),
  field('GraphDriver', driverDataType),
  optional('SizeRw', pointerTo(int64Type)),
  optional('SizeRootFs', pointerTo(int64Type)),
]);

const mountPoint = structOf('container.MountPoint', [
  optional('Type', namedString('mount.Type')),
  optional('Name', stringType),
  text('Source'),
  text('Destination'),
  optional('Driver', stringType),
  text('Mode'),
  bool('RW'),
  field('Propagation', namedString('mount.Propagation')),
]);

/** `container.InspectResponse` of API v1.50: what `docker inspect -f` is given for a container. */
export const containerType: GoType = structOf('container.InspectResponse', [
  embedded('ContainerJSONBase', pointerTo(base)),
  field('Mounts', sliceOf(mountPoint)),
  field('Config', pointerTo(containerConfigType)),
  field('NetworkSettings', pointerTo(networkSettingsType)),
  optional('ImageManifestDescriptor', pointerTo(structOf('v1.Descriptor', []))),
]);
