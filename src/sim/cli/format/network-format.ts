import { byteOrder } from './byte-order.ts';
import { type Formatted, formatList } from './list-format.ts';
import { naturalOrder } from './natural-order.ts';
import { rowOf, rowType } from './row.ts';
import { boolType, field, type GoType, stringType } from './template/go-type.ts';
import { networkInspectType } from '../system/go-types/network-inspect-type.ts';
import { truncateId } from './truncate-id.ts';

/** A network of a list: Engine API `network.Summary`. */
export interface NetworkSummary {
  readonly Id: string;
  readonly Name: string;
  readonly Created: string;
  readonly Driver: string;
  readonly Scope: string;
  readonly EnableIPv4: boolean;
  readonly EnableIPv6: boolean;
  readonly Internal: boolean;
  readonly Labels: Readonly<Record<string, string>> | null;
}

/** What `docker network ls` was asked for. */
export interface NetworkListOptions {
  readonly format: string;
  readonly trunc: boolean;
  readonly quiet: boolean;
}

const headers = {
  ID: 'NETWORK ID',
  Name: 'NAME',
  Driver: 'DRIVER',
  Scope: 'SCOPE',
  IPv4: 'IPV4',
  IPv6: 'IPV6',
  Internal: 'INTERNAL',
  Labels: 'LABELS',
  CreatedAt: 'CREATED AT',
};
const hidden = (name: string, type: GoType) => ({ ...field(name, type), exported: false });
const label = { params: [stringType], result: stringType };

/** `*network.networkContext` of docker/cli 28.2.2. */
const row = rowType(
  'networkContext',
  Object.keys(headers),
  [hidden('trunc', boolType), hidden('n', networkInspectType)],
  {
    Label: {
      ...label,
      call: (data, name) =>
        (data as { readonly labels: Readonly<Record<string, string>> }).labels[String(name)] ?? '',
    },
  },
);
const type = { ...row, name: 'network.networkContext' };

const TABLE = 'table {{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}';
const RAW = 'network_id: {{.ID}}\nname: {{.Name}}\ndriver: {{.Driver}}\nscope: {{.Scope}}\n';

/** What `docker network ls` prints for the daemon's answer: in the order of names. */
export function formatNetworks(list: readonly NetworkSummary[], options: NetworkListOptions): Formatted {
  const rows = list
    .toSorted((a, b) => naturalOrder(a.Name, b.Name))
    .map((network) => {
      const labels = network.Labels ?? {};
      const columns = {
        ID: options.trunc ? truncateId(network.Id) : network.Id,
        Name: network.Name,
        Driver: network.Driver,
        Scope: network.Scope,
        IPv4: String(network.EnableIPv4),
        IPv6: String(network.EnableIPv6),
        Internal: String(network.Internal),
        Labels: Object.keys(labels)
          .sort(byteOrder)
          .map((key) => `${key}=${labels[key]}`)
          .join(','),
        CreatedAt: network.Created.replace('T', ' ').replace('Z', ' +0000 UTC'),
      };
      return rowOf(type, columns, { trunc: options.trunc, n: network, labels });
    });
  return formatList(rows, headers, formatOf(options));
}

function formatOf({ format, quiet }: NetworkListOptions): string {
  if (format === 'raw') return quiet ? 'network_id: {{.ID}}' : RAW;
  if (format === '' || format === 'table') return quiet ? '{{.ID}}' : TABLE;
  return format;
}
