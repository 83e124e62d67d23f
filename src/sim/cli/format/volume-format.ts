import { byteOrder } from './byte-order.ts';
import { formatList, type Formatted } from './list-format.ts';
import { rowOf, rowType } from './row.ts';
import { field, type GoType, stringType } from './template/go-type.ts';
import { entryOf, type GoValue, textOf } from './template/go-value.ts';
import { volumeType } from '../system/go-types/volume-type.ts';

/** What a list needs of Engine API `volume.Volume`. */
export interface VolumeSummary {
  readonly Name: string;
  readonly Driver: string;
  readonly Scope: string;
  readonly Mountpoint: string;
  readonly Labels: Readonly<Record<string, string>> | null;
}

const headers = {
  ID: 'VOLUME ID',
  Name: 'VOLUME NAME',
  Group: 'GROUP',
  Driver: 'DRIVER',
  Scope: 'SCOPE',
  Availability: 'AVAILABILITY',
  Mountpoint: 'MOUNTPOINT',
  Labels: 'LABELS',
  Links: 'LINKS',
  Size: 'SIZE',
  Status: 'STATUS',
};

const hidden = (name: string, type: GoType) => ({ ...field(name, type), exported: false });
const columnNames = 'Name Driver Scope Mountpoint Labels Links Size Group Status Availability'.split(' ');

/** `*formatter.volumeContext` of docker/cli 28.2.2. */
const type = rowType('volumeContext', columnNames, [hidden('v', volumeType)], {
  Label: {
    params: [stringType],
    result: stringType,
    call: (row, [name]) => textOf(entryOf(entryOf(row, 'labels'), textOf(name))),
  },
});

function rowFor(volume: VolumeSummary): GoValue {
  const labels = Object.entries(volume.Labels ?? {});
  const none = { Links: 'N/A', Size: 'N/A', Group: 'N/A', Status: 'N/A', Availability: 'N/A' };
  const columns = {
    Name: volume.Name,
    Driver: volume.Driver,
    Scope: volume.Scope,
    Mountpoint: volume.Mountpoint,
    Labels: labels.map(([key, value]) => `${key}=${value}`).join(','),
    ...none,
  };
  return rowOf(type, columns, { v: volume, labels: volume.Labels ?? {} });
}

/** What `docker volume ls` prints for the daemon's answer, in the natural order of the names. */
export function formatVolumes(
  list: readonly VolumeSummary[],
  { format, quiet }: { readonly format: string; readonly quiet: boolean },
): Formatted {
  const rows = list.toSorted((a, b) => naturalOrder(a.Name, b.Name)).map(rowFor);
  return formatList(rows, headers, formatOf(format, quiet));
}

function formatOf(format: string, quiet: boolean): string {
  switch (format) {
    case '':
    case 'table':
      return quiet ? '{{.Name}}' : 'table {{.Driver}}\t{{.Name}}';
    case 'raw':
      return quiet ? 'name: {{.Name}}' : 'name: {{.Name}}\ndriver: {{.Driver}}\n';
    default:
      return format;
  }
}

/** Digits count as numbers, the rest as bytes (github.com/fvbommel/sortorder, NaturalLess). */
function naturalOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D/g) ?? []);
  for (const [at, part] of (left ?? []).entries()) {
    const other = right?.[at];
    if (other === undefined) return 1;
    if (part === other) continue;
    const areNumbers = /^\d/.test(part) && /^\d/.test(other);
    const difference = areNumbers ? Number(part) - Number(other) : 0;
    return difference !== 0 ? difference : byteOrder(part, other);
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
