import type { ContainerSummary } from '../../engine/api-types.ts';
import { type ContainerRowOptions, containerHeaders, containerRow } from './container-row.ts';
import { type Formatted, formatList } from './list-format.ts';

/** What `docker ps` was asked for. */
export interface ContainerListOptions extends ContainerRowOptions {
  readonly format: string;
  readonly quiet: boolean;
  readonly size: boolean;
}

const TABLE = 'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}';
const RAW = `container_id: {{.ID}}
image: {{.Image}}
command: {{.Command}}
created_at: {{.CreatedAt}}
state: {{- pad .State 1 0}}
status: {{- pad .Status 1 0}}
names: {{.Names}}
labels: {{- pad .Labels 1 0}}
ports: {{- pad .Ports 1 0}}
`;

/** What `docker ps` prints for the daemon's answer. */
export function formatContainers(
  list: readonly ContainerSummary[],
  options: ContainerListOptions,
): Formatted {
  return formatList(
    list.map((summary) => containerRow(summary, options)),
    containerHeaders,
    formatOf(options),
  );
}

function formatOf({ format, quiet, size }: ContainerListOptions): string {
  if (format === 'raw') return quiet ? 'container_id: {{.ID}}' : RAW + (size ? 'size: {{.Size}}\n' : '');
  if (quiet) return '{{.ID}}';
  return format === '' || format === 'table' ? TABLE + (size ? '\t{{.Size}}' : '') : format;
}
