import type { ContainerSummary } from '../../engine/api-types.ts';
import { familiarString, parseReference } from '../../image/reference.ts';
import { ellipsis } from './ellipsis.ts';
import { goQuote } from './go-quote.ts';
import { goTimeText } from './go-time.ts';
import { humanDuration } from './human-duration.ts';
import { humanSize } from './human-size.ts';
import { portsText } from './ports-text.ts';
import { type Columns, rowOf, rowType } from './row.ts';
import {
  anyType,
  boolType,
  field,
  type GoField,
  type GoType,
  int64Type,
  mapOf,
  namedString,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
  uint16Type,
} from './template/go-type.ts';
import { entryOf, type GoValue, textOf } from './template/go-value.ts';
import { truncateId } from './truncate-id.ts';

/** The columns of `docker ps` and their heads. */
export const containerHeaders = {
  ID: 'CONTAINER ID',
  Names: 'NAMES',
  Image: 'IMAGE',
  Command: 'COMMAND',
  CreatedAt: 'CREATED AT',
  RunningFor: 'CREATED',
  Ports: 'PORTS',
  State: 'STATE',
  Status: 'STATUS',
  Size: 'SIZE',
  Labels: 'LABELS',
  Mounts: 'MOUNTS',
  LocalVolumes: 'LOCAL VOLUMES',
  Networks: 'NETWORKS',
  Platform: 'PLATFORM',
};

const hidden = (name: string, type: GoType): GoField => ({ ...field(name, type), exported: false });
const nothing = (name: string) => pointerTo(structOf(name, []));
const port = structOf('container.Port', [
  field('IP', stringType),
  field('PrivatePort', uint16Type),
  field('PublicPort', uint16Type),
  field('Type', stringType),
]);
const summaryType = structOf('container.Summary', [
  field('ID', stringType, 'Id'),
  field('Names', sliceOf(stringType)),
  field('Image', stringType),
  field('ImageID', stringType),
  field('ImageManifestDescriptor', nothing('v1.Descriptor')),
  field('Command', stringType),
  field('Created', int64Type),
  field('Ports', sliceOf(port)),
  field('SizeRw', int64Type),
  field('SizeRootFs', int64Type),
  field('Labels', mapOf(stringType)),
  field('State', namedString('container.ContainerState')),
  field('Status', stringType),
  field(
    'HostConfig',
    structOf('struct', [field('NetworkMode', stringType), field('Annotations', mapOf(stringType))]),
  ),
  field('NetworkSettings', nothing('container.NetworkSettingsSummary')),
  field('Mounts', sliceOf(structOf('container.MountPoint', []))),
]);

/** `*formatter.ContainerContext` of docker/cli 28.2.2. */
const type = rowType(
  'ContainerContext',
  Object.keys(containerHeaders),
  [hidden('trunc', boolType), hidden('c', summaryType), field('FieldsUsed', mapOf(anyType))],
  {
    Label: {
      params: [stringType],
      result: stringType,
      call: (row, [name]) => textOf(entryOf(entryOf(row, 'labels'), textOf(name))),
    },
    Platform: { params: [], result: nothing('formatter.platform'), call: () => null },
  },
);

/** How the rows of `docker ps` are shown; `nowSeconds` is the client's clock, unix time. */
export interface ContainerRowOptions {
  readonly trunc: boolean;
  readonly nowSeconds: number;
}

/** One container as a row for templates. */
export function containerRow(summary: ContainerSummary, options: ContainerRowOptions): GoValue {
  const others = { trunc: options.trunc, c: summary, labels: summary.Labels ?? {}, FieldsUsed: {} };
  return rowOf(type, columnsOf(summary, options), others);
}

/** A row without a container, on which the client tries a template before it asks; `onSize` hears of `.Size`. */
export function emptyContainerRow(onSize: () => void): GoValue {
  const columns = {
    ...Object.fromEntries(Object.keys(containerHeaders).map((name) => [name, ''])),
    get Size(): string {
      onSize();
      return '';
    },
  };
  return rowOf(type, columns, { FieldsUsed: {} });
}

function columnsOf(summary: ContainerSummary, { trunc, nowSeconds }: ContainerRowOptions): Columns {
  const names = summary.Names.map((name) => name.replace(/^\//, ''));
  const plain = names.find((name) => !name.includes('/'));
  const writable = humanSize(summary.SizeRw ?? 0, 3);
  const whole = humanSize(summary.SizeRootFs ?? 0, 3);
  return {
    ID: trunc ? truncateId(summary.Id) : summary.Id,
    Names: trunc && plain !== undefined ? plain : names.join(','),
    Image: imageText(summary, trunc),
    Command: goQuote(trunc ? ellipsis(summary.Command, 20) : summary.Command),
    CreatedAt: goTimeText(summary.Created),
    RunningFor: `${humanDuration(nowSeconds - summary.Created)} ago`,
    Ports: portsText(summary.Ports),
    State: summary.State,
    Status: summary.Status,
    Size: (summary.SizeRootFs ?? 0) > 0 ? `${writable} (virtual ${whole})` : writable,
    Labels: Object.entries(summary.Labels ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
    Mounts: summary.Mounts.map(({ Name, Source }) => Name || Source)
      .map((name) => (trunc ? ellipsis(name, 15) : name))
      .join(','),
    LocalVolumes: String(summary.Mounts.filter(({ Driver }) => Driver === 'local').length),
    Networks: Object.keys(summary.NetworkSettings?.Networks ?? {}).join(','),
    Platform: null,
  };
}

/** The image's name; shortened when it is the image's own id, and without a digest beside a name. */
function imageText({ Image, ImageID }: ContainerSummary, trunc: boolean): string {
  if (Image === '') return '<no image>';
  if (!trunc) return Image;
  if (truncateId(Image) === truncateId(ImageID)) return truncateId(Image);
  const parsed = parseReference(Image);
  return parsed.ok ? familiarString({ ...parsed.reference, digest: null }) : Image;
}
