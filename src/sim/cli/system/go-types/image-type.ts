import {
  boolType,
  embedded,
  field,
  type GoType,
  int64Type,
  mapOf,
  optional,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';
import { empty, int64, stringMap, strings, text } from './shapes.ts';
import { containerConfigType, healthcheckType } from './container-config-type.ts';
import { driverDataType } from './container-type.ts';
import { timeType } from './time-type.ts';

const imageConfig = structOf('v1.ImageConfig', [
  optional('User', stringType),
  optional('ExposedPorts', mapOf(empty)),
  optional('Env', strings),
  optional('Entrypoint', strings),
  optional('Cmd', strings),
  optional('Volumes', mapOf(empty)),
  optional('WorkingDir', stringType),
  optional('Labels', stringMap),
  optional('StopSignal', stringType),
  optional('ArgsEscaped', boolType),
]);
const extension = structOf('v1.DockerOCIImageConfigExt', [
  optional('Healthcheck', pointerTo(healthcheckType)),
  optional('OnBuild', strings),
  optional('Shell', strings),
]);
const config = structOf('v1.DockerOCIImageConfig', [
  embedded('ImageConfig', imageConfig),
  embedded('DockerOCIImageConfigExt', extension),
]);

/** `image.InspectResponse` of API v1.50: what `docker inspect -f` is given for an image. */
export const imageType: GoType = structOf('image.InspectResponse', [
  text('ID', 'Id'),
  field('RepoTags', strings),
  field('RepoDigests', strings),
  text('Parent'),
  text('Comment'),
  optional('Created', stringType),
  optional('Container', stringType),
  optional('ContainerConfig', pointerTo(containerConfigType)),
  text('DockerVersion'),
  text('Author'),
  field('Config', pointerTo(config)),
  text('Architecture'),
  optional('Variant', stringType),
  text('Os'),
  optional('OsVersion', stringType),
  int64('Size'),
  optional('VirtualSize', int64Type),
  field('GraphDriver', driverDataType),
  field('RootFS', structOf('image.RootFS', [optional('Type', stringType), optional('Layers', strings)])),
  field('Metadata', structOf('image.Metadata', [field('LastTagTime', timeType)])),
  optional('Descriptor', pointerTo(structOf('v1.Descriptor', []))),
  optional('Manifests', sliceOf(structOf('image.ManifestSummary', []))),
]);
