import {
  anyType,
  field,
  type GoType,
  int64Type,
  mapOf,
  optional,
  pointerTo,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';
import { stringMap, text } from './shapes.ts';

/** `volume.Volume` of API v1.50: what `docker volume inspect -f` is given. */
export const volumeType: GoType = structOf('volume.Volume', [
  optional('ClusterVolume', pointerTo(structOf('volume.ClusterVolume', []))),
  optional('CreatedAt', stringType),
  text('Driver'),
  field('Labels', stringMap),
  text('Mountpoint'),
  text('Name'),
  field('Options', stringMap),
  text('Scope'),
  optional('Status', mapOf(anyType)),
  optional(
    'UsageData',
    pointerTo(structOf('volume.UsageData', [field('RefCount', int64Type), field('Size', int64Type)])),
  ),
]);
