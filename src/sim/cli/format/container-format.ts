import type { ContainerSummary, PortSummary } from '../../engine/api-types.ts';
import { ellipsis } from './ellipsis.ts';
import { goQuote } from './go-quote.ts';
import { goTimeText } from './go-time.ts';
import { humanDuration } from './human-duration.ts';
import { humanSize } from './human-size.ts';
import { type Formatted, formatList, type Headers, type Row } from './list-format.ts';
import { truncateId } from './truncate-id.ts';

/** What `docker ps` was asked for. `nowSeconds` is the client's clock, unix time. */
export interface ContainerListOptions {
  readonly format: string;
  readonly trunc: boolean;
  readonly quiet: boolean;
  readonly size: boolean;
  readonly nowSeconds: number;
}

const TABLE = '{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}';

const headers: Headers = {
  ID: 'CONTAINER ID',
  Image: 'IMAGE',
  Command: 'COMMAND',
  CreatedAt: 'CREATED AT',
  RunningFor: 'CREATED',
  Status: 'STATUS',
  State: 'STATE',
  Ports: 'PORTS',
  Names: 'NAMES',
  Size: 'SIZE',
  Labels: 'LABELS',
  Mounts: 'MOUNTS',
  Networks: 'NETWORKS',
  LocalVolumes: 'LOCAL VOLUMES',
  Platform: 'PLATFORM',
};

/** What `docker ps` prints for the daemon's answer. */
export function formatContainers(
  list: readonly ContainerSummary[],
  options: ContainerListOptions,
): Formatted {
  const rows = list.map((summary) => rowOf(summary, options));
  if (options.quiet && (options.format === '' || options.format === 'table'))
    return { ok: true, text: rows.map((row) => `${row.ID}\n`).join('') };
  return formatList(
    rows,
    headers,
    options.format,
    options.size ? `${TABLE}\t{{.Size}}` : TABLE,
    'ContainerContext',
  );
}

function rowOf(summary: ContainerSummary, { trunc, nowSeconds }: ContainerListOptions): Row {
  const names = summary.Names.map((name) => name.replace(/^\//, ''));
  const rw = humanSize(summary.SizeRw ?? 0, 3);
  const virtual = humanSize(summary.SizeRootFs ?? 0, 3);
  return {
    ID: trunc ? truncateId(summary.Id) : summary.Id,
    Image: summary.Image === '' ? '<no image>' : summary.Image,
    Command: goQuote(trunc ? ellipsis(summary.Command, 20) : summary.Command),
    CreatedAt: goTimeText(summary.Created),
    RunningFor: `${humanDuration(nowSeconds - summary.Created)} ago`,
    Status: summary.Status,
    State: summary.State,
    Ports: summary.Ports.map(portText).join(', '),
    Names: (trunc ? names.filter((name) => !name.includes('/')) : names).join(','),
    Size: (summary.SizeRootFs ?? 0) > 0 ? `${rw} (virtual ${virtual})` : rw,
    Labels: Object.entries(summary.Labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
    Mounts: summary.Mounts.map((mount) => mount.Name ?? mount.Source).join(','),
    Networks: Object.keys(summary.NetworkSettings.Networks).join(','),
    LocalVolumes: String(summary.Mounts.filter((mount) => mount.Name !== undefined).length),
    Platform: 'null',
  };
}

function portText({ IP, PrivatePort, PublicPort, Type }: PortSummary): string {
  if (PublicPort === undefined) return `${PrivatePort}/${Type}`;
  const ip = IP?.includes(':') ? `[${IP}]` : (IP ?? '');
  return `${ip}:${PublicPort}->${PrivatePort}/${Type}`;
}
