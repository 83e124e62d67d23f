import { cleanPath } from '../archive/go-path.ts';
import type { Json } from '../spec.ts';
import type { MountPoint } from './state.ts';

type Record_ = { readonly [key: string]: Json };

/** A mount as it was asked for, or the daemon's words against it. */
export type MountSpec =
  | {
      readonly ok: true;
      readonly point: MountPoint;
      /** False where the image's files do not go into a new volume. */
      readonly copies: boolean;
      /** What a new volume is made with. */
      readonly volume: { readonly driver: string; readonly options: Record_; readonly labels: Record_ };
      /** `--mount type=bind`: its source has to be there. */
      readonly needsSource: boolean;
    }
  | { readonly ok: false; readonly message: string };

const LABELS = ['z', 'Z'];
const COPY = ['nocopy'];
const CONSISTENCY = ['consistent', 'cached', 'delegated'];
const PROPAGATION = ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'];
const modeGroups = [['ro', 'rw'], LABELS, PROPAGATION, COPY, CONSISTENCY];

const record = (value: Json | undefined): Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record_) : {};

/** Whether a mode has words that are known, and of each kind at most one (moby volume/mounts/linux_parser.go). */
export function isMode(mode: string): boolean {
  if (mode === '') return true;
  const words = mode.split(',');
  return (
    words.every((word) => modeGroups.some((group) => group.includes(word))) &&
    modeGroups.every((group) => words.filter((word) => group.includes(word)).length <= 1)
  );
}

/** An absolute path without `.`, `..` and needless slashes. */
export const cleanWhole = (path: string): string => cleanPath(`/${path}`);

/** `-v source:target[:mode]`. */
export function bindSpec(raw: string, driver: string): MountSpec {
  const refused: MountSpec = { ok: false, message: `invalid volume specification: '${raw}'` };
  const [source = '', target = '', mode = '', ...more] = raw.split(':');
  const isShort = raw.split(':').length < 3;
  if (more.length > 0 || source === '' || target === '') return refused;
  if (isShort && isMode(target)) return refused;
  if (!isMode(mode)) return { ok: false, message: `invalid mode: ${mode}` };
  const words = mode.split(',');
  const isBind = source.startsWith('/');
  const spec = specOf({
    Type: isBind ? 'bind' : 'volume',
    Source: source,
    Target: target,
    ReadOnly: words.includes('ro'),
    ...(words.some((word) => PROPAGATION.includes(word)) ? { BindOptions: {} } : {}),
    ...(words.some((word) => COPY.includes(word)) ? { VolumeOptions: { NoCopy: true } } : {}),
  });
  if (!spec.ok) return { ok: false, message: `${refused.message}: ${spec.message}` };
  const volume = { ...spec.volume, driver };
  return { ...spec, point: { ...spec.point, mode: modeOf(spec.point, mode) }, volume, needsSource: false };
}

/** A mode that is not given is `z` for a volume (moby daemon, setBindModeIfNull). */
const modeOf = ({ type }: Pick<MountPoint, 'type'>, mode: string): string =>
  type === 'volume' && mode === '' ? 'z' : mode;

/** One of `HostConfig.Mounts`, as `--mount` asks for it (moby volume/mounts/validate.go). */
export function mountSpec(asked: Json): MountSpec {
  const spec = specOf(record(asked));
  return spec.ok ? { ...spec, point: { ...spec.point, mode: modeOf(spec.point, '') } } : spec;
}

function specOf(asked: Record_): MountSpec {
  const [type, source, target] = [asked.Type, asked.Source, asked.Target].map((one) => String(one ?? ''));
  const problem = problemOf(type ?? '', source ?? '', target ?? '', asked);
  if (problem !== null)
    return { ok: false, message: `invalid mount config for type ${JSON.stringify(type)}: ${problem}` };
  const readonly = asked.ReadOnly === true;
  const destination = cleanWhole(target ?? '');
  const volumeOptions = record(asked.VolumeOptions);
  const driver = record(volumeOptions.DriverConfig);
  const base = {
    ok: true,
    copies: volumeOptions.NoCopy !== true,
    volume: {
      driver: String(driver.Name ?? ''),
      options: record(driver.Options),
      labels: record(volumeOptions.Labels),
    },
    needsSource: type === 'bind',
  } as const;
  const common = { destination, readonly, mode: '' };
  if (type === 'tmpfs')
    return {
      ...base,
      point: { ...common, type, source: '', options: memoryOptions(record(asked.TmpfsOptions)) },
    };
  if (type === 'bind') return { ...base, point: { ...common, type, source: cleanWhole(source ?? '') } };
  return { ...base, point: { ...common, type: 'volume', source: '', name: source ?? '' } };
}

function problemOf(type: string, source: string, target: string, asked: Record_): string | null {
  const has = (key: string): boolean => asked[key] !== undefined && asked[key] !== null;
  if (type !== 'bind' && type !== 'volume' && type !== 'tmpfs') return 'mount type unknown';
  if (target === '') return 'field Target must not be empty';
  if (cleanWhole(target) === '/' && target.startsWith('/'))
    return "invalid specification: destination can't be '/'";
  if (!target.startsWith('/')) return `invalid mount path: '${target}' mount path must be absolute`;
  if (type === 'bind') {
    if (source === '') return 'field Source must not be empty';
    if (has('VolumeOptions')) return 'field VolumeOptions must not be specified';
    if (!source.startsWith('/')) return `invalid mount path: '${source}' mount path must be absolute`;
  }
  if (type === 'volume') {
    if (has('BindOptions')) return 'field BindOptions must not be specified';
    if (source === '' && asked.ReadOnly === true)
      return 'must not set ReadOnly mode when using anonymous volumes';
  }
  if (type === 'tmpfs') {
    if (has('BindOptions')) return 'field BindOptions must not be specified';
    if (source !== '') return 'field Source must not be specified';
    if (has('VolumeOptions')) return 'field VolumeOptions must not be specified';
  }
  return null;
}

function memoryOptions({ SizeBytes, Mode }: Record_): readonly string[] {
  return [
    ...(typeof Mode === 'number' && Mode > 0 ? [`mode=${Mode.toString(8)}`] : []),
    ...(typeof SizeBytes === 'number' && SizeBytes > 0 ? [`size=${SizeBytes}`] : []),
  ];
}
