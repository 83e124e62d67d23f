import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import { hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import { publish } from './publish.ts';
import type { Volume } from './state.ts';

/** What a volume is to be; `name` is '' where the daemon is to choose one. */
export interface WantedVolume {
  readonly name: string;
  readonly driver: string;
  readonly options: { readonly [key: string]: Json };
  readonly labels: { readonly [key: string]: Json };
}

/** The volume, or the daemon's words against it. */
export type MadeVolume =
  | { readonly ok: true; readonly volume: Volume }
  | { readonly ok: false; readonly status: number; readonly message: string };

const ANONYMOUS = 'com.docker.volume.anonymous';
const KNOWN = ['type', 'o', 'device', 'size'];

/** Whether nobody gave it a name when it was made. */
export const isAnonymous = ({ labels }: Volume): boolean => labels !== null && ANONYMOUS in labels;

/** The volume of a name, made where there is none; for no name a new one with a name of 64 hex characters. */
export function* makeVolume(machine: Machine, wanted: WantedVolume): Procedure<MadeVolume> {
  const world = machine.world();
  const known = world.host.engine.volumes[wanted.name];
  if (known) return { ok: true, volume: known };
  const name = wanted.name || hexOf(world.seed, 'volume', world.ordinals.volume ?? 0);
  const problem = problemOf(name, wanted);
  if (problem !== null) return { ok: false, ...problem, message: `create ${name}: ${problem.message}` };
  const texts = (values: { readonly [key: string]: Json }): Readonly<Record<string, string>> | null => {
    const pairs = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    return pairs.length > 0 ? Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1))) : null;
  };
  const labels = texts(wanted.name === '' ? { [ANONYMOUS]: '', ...wanted.labels } : wanted.labels);
  const volume: Volume = { name, labels, options: texts(wanted.options), createdAt: machine.now() };
  yield emit({ type: 'volume.created', volume });
  yield* publish(machine, 'volume', 'create', name, { driver: 'local' });
  return { ok: true, volume };
}

function problemOf(
  name: string,
  { driver, options }: WantedVolume,
): { readonly status: number; readonly message: string } | null {
  if (driver !== '' && driver !== 'local')
    return {
      status: 404,
      message: `error looking up volume plugin ${driver}: plugin ${JSON.stringify(driver)} not found`,
    };
  const refused = (message: string) => ({ status: 400, message });
  if (name.length === 1)
    return refused('volume name is too short, names should be at least two alphanumeric characters');
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
    return refused(
      `${JSON.stringify(name)} includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`,
    );
  const keys = Object.keys(options);
  const odd = keys.find((key) => !KNOWN.includes(key));
  if (odd !== undefined) return refused(`invalid option: ${JSON.stringify(odd)}`);
  const lacking = keys.length > 0 && ['device', 'type'].find((key) => !keys.includes(key));
  return lacking ? refused(`missing required option: ${JSON.stringify(lacking)}`) : null;
}
