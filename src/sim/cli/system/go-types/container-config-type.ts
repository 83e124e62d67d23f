import {
  boolType,
  durationType,
  field,
  intType,
  mapOf,
  optional,
  pointerTo,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';
import { bool, empty, stringMap, strings, strSlice, text } from './shapes.ts';

/** `v1.HealthcheckConfig` of the image specification's docker extensions. */
export const healthcheckType = structOf('v1.HealthcheckConfig', [
  optional('Test', strings),
  ...['Interval', 'Timeout', 'StartPeriod', 'StartInterval'].map((name) => optional(name, durationType)),
  optional('Retries', intType),
]);

/** `container.Config` of API v1.50. */
export const containerConfigType = structOf('container.Config', [
  ...['Hostname', 'Domainname', 'User'].map((name) => text(name)),
  ...['AttachStdin', 'AttachStdout', 'AttachStderr'].map(bool),
  optional('ExposedPorts', mapOf(empty, 'nat.Port', 'nat.PortSet')),
  ...['Tty', 'OpenStdin', 'StdinOnce'].map(bool),
  field('Env', strings),
  field('Cmd', strSlice),
  optional('Healthcheck', pointerTo(healthcheckType)),
  optional('ArgsEscaped', boolType),
  text('Image'),
  field('Volumes', mapOf(empty)),
  text('WorkingDir'),
  field('Entrypoint', strSlice),
  optional('NetworkDisabled', boolType),
  optional('MacAddress', stringType),
  field('OnBuild', strings),
  field('Labels', stringMap),
  optional('StopSignal', stringType),
  optional('StopTimeout', pointerTo(intType)),
  optional('Shell', strSlice),
]);
