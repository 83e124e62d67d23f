import type { ContainerSummary } from '../../engine/api-types.ts';
import { familiarString, parseReference } from '../../image/reference.ts';
import { ellipsis } from './ellipsis.ts';
import { goQuote } from './go-quote.ts';
import { goTimeText } from './go-time.ts';
import { humanDuration } from './human-duration.ts';
import { humanSize } from './human-size.ts';
import { portsText } from './ports-text.ts';
import { rowOf, rowType } from './row.ts';
import {
  anyType,
  boolType,
  field,
  type GoField,
  type GoType,
  int64Type,
  mapOf,
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
  field('State', stringType),
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
  return rowOf(type, (name) => columns[name]?.(summary, options) ?? null, others);
}

/** A row without a container, on which the client tries a template before it asks; `onSize` hears of `.Size`. */
export function emptyContainerRow(onSize: () => void): GoValue {
  const empty = (name: string): string => {
    if (name === 'Size') onSize();
    return '';
  };
  return rowOf(type, empty, { FieldsUsed: {} });
}

type Column = (summary: ContainerSummary, options: ContainerRowOptions) => string | null;

/** What each column prints. Most templates use few of them, so each is made when it is asked for. */
const columns: Readonly<Record<string, Column>> = {
  ID: ({ Id }, { trunc }) => (trunc ? truncateId(Id) : Id),
  Names: ({ Names }, { trunc }) => {
    const names = Names.map((name) => (name.startsWith('/') ? name.slice(1) : name));
    const plain = names.find((name) => !name.includes('/'));
    return trunc && plain !== undefined ? plain : names.join(',');
  },
  Image: (summary, { trunc }) => imageText(summary, trunc),
  Command: ({ Command }, { trunc }) => goQuote(trunc ? ellipsis(Command, 20) : Command),
  CreatedAt: ({ Created }) => goTimeText(Created),
  RunningFor: ({ Created }, { nowSeconds }) => `${humanDuration(nowSeconds - Created)} ago`,
  Ports: ({ Ports }) => portsText(Ports),
  State: ({ State }) => State,
  Status: ({ Status }) => Status,
  Size: ({ SizeRw, SizeRootFs }) => {
    const writable = humanSize(SizeRw ?? 0, 3);
    return (SizeRootFs ?? 0) > 0 ? `${writable} (virtual ${humanSize(SizeRootFs ?? 0, 3)})` : writable;
  },
  Labels: ({ Labels }) =>
    Object.entries(Labels ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
  Mounts: ({ Mounts }, { trunc }) =>
    Mounts.map(({ Name, Source }) => Name || Source)
      .map((name) => (trunc ? ellipsis(name, 15) : name))
      .join(','),
  LocalVolumes: ({ Mounts }) => String(Mounts.filter(({ Driver }) => Driver === 'local').length),
  Networks: ({ NetworkSettings }) => Object.keys(NetworkSettings?.Networks ?? {}).join(','),
  Platform: () => null,
};

/** The image's name; shortened when it is the image's own id, and without a digest beside a name. */
function imageText({ Image, ImageID }: ContainerSummary, trunc: boolean): string {
  if (Image === '') return '<no image>';
  if (!trunc) return Image;
  if (truncateId(Image) === truncateId(ImageID)) return truncateId(Image);
  const parsed = parseReference(Image);
  return parsed.ok ? familiarString({ ...parsed.reference, digest: null }) : Image;
}
