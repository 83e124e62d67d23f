import { binarySize } from './binary-size.ts';
import { humanSize } from './human-size.ts';
import { type Formatted, formatList } from './list-format.ts';
import { rowOf, rowType } from './row.ts';
import { boolType, field, type GoType, stringType, structOf } from './template/go-type.ts';
import { truncateId } from './truncate-id.ts';

/** What `docker stats` shows of one container; sizes in bytes. `valid` is false while nothing is known. */
export interface StatsEntry {
  /** As it was asked for: a name, or an id of 12 characters. */
  readonly container: string;
  /** With the leading slash. */
  readonly name: string;
  readonly id: string;
  readonly cpuPercent: number;
  readonly memory: number;
  readonly memoryLimit: number;
  readonly memoryPercent: number;
  readonly network: readonly [number, number];
  readonly block: readonly [number, number];
  readonly pids: number;
  readonly valid: boolean;
}

const headers = {
  Container: 'CONTAINER',
  Name: 'NAME',
  ID: 'CONTAINER ID',
  CPUPerc: 'CPU %',
  MemUsage: 'MEM USAGE / LIMIT',
  MemPerc: 'MEM %',
  NetIO: 'NET I/O',
  BlockIO: 'BLOCK I/O',
  PIDs: 'PIDS',
};
const hidden = (name: string, type: GoType) => ({ ...field(name, type), exported: false });

/** `*container.statsContext` of docker/cli 28.2.2. */
const row = rowType('statsContext', Object.keys(headers), [
  hidden('s', structOf('container.StatsEntry', [])),
  hidden('os', stringType),
  hidden('trunc', boolType),
]);
const type = { ...row, name: 'container.statsContext' };

const TABLE =
  'table {{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}';
const pair = ([a, b]: readonly [number, number]): string => `${humanSize(a, 3)} / ${humanSize(b, 3)}`;

/** What `docker stats` prints, a row for each container. */
export function formatStats(entries: readonly StatsEntry[], format: string, trunc: boolean): Formatted {
  const rows = entries.map((entry) => {
    const or = (missing: string, text: string): string => (entry.valid ? text : missing);
    const columns = {
      Container: entry.container,
      Name: entry.name.length > 1 ? entry.name.slice(1) : '--',
      ID: trunc ? truncateId(entry.id) : entry.id,
      CPUPerc: or('--', `${entry.cpuPercent.toFixed(2)}%`),
      MemUsage: or('-- / --', `${binarySize(entry.memory)} / ${binarySize(entry.memoryLimit)}`),
      MemPerc: or('--', `${entry.memoryPercent.toFixed(2)}%`),
      NetIO: or('--', pair(entry.network)),
      BlockIO: or('--', pair(entry.block)),
      PIDs: or('--', String(entry.pids)),
    };
    return rowOf(type, columns, { s: {}, os: 'linux', trunc });
  });
  return formatList(rows, headers, format === '' || format === 'table' ? TABLE : format);
}
