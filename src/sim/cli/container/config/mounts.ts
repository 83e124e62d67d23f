import type { Json } from '../../../spec.ts';
import { absolute } from './volumes.ts';
import { byteSize } from '../../parse/byte-size.ts';

type Fields = ReadonlyMap<string, readonly string[]>;
type Options = { readonly [key: string]: Json };

const isTrue = (values: readonly string[] | undefined) =>
  values !== undefined && !/^(0|f|false)$/i.test(values.at(-1) ?? '');

/** `HostConfig.Mounts` of `--mount`, whose form was checked with the flag: opts/mount.go of docker/cli 28.2.2. */
export function mountsOf(specs: readonly string[], directory: string): readonly Json[] {
  return specs.map((spec) => mountOf(fieldsOf(spec), directory));
}

function fieldsOf(spec: string): Fields {
  const fields = new Map<string, readonly string[]>();
  for (const field of spec.split(',')) {
    const [key = '', ...value] = field.split('=');
    const name = key.toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), value.length === 0 ? 'true' : value.join('=')]);
  }
  return fields;
}

function mountOf(fields: Fields, directory: string): Json {
  const last = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)?.at(-1)).find((value) => value !== undefined);
  const type = last('type')?.toLowerCase() ?? 'volume';
  const asked = last('source', 'src');
  const source = type === 'bind' && asked?.startsWith('.') ? absolute(asked, directory) : asked;
  const bind = bindOptions(fields);
  const volume = volumeOptions(fields);
  const tmpfs = tmpfsOptions(fields);
  return {
    Type: type,
    ...(source === undefined || source === '' ? {} : { Source: source }),
    Target: last('target', 'dst', 'destination') ?? '',
    ...(isTrue(fields.get('readonly') ?? fields.get('ro')) ? { ReadOnly: true } : {}),
    ...(last('consistency') === undefined ? {} : { Consistency: last('consistency')?.toLowerCase() ?? '' }),
    ...(bind === null ? {} : { BindOptions: bind }),
    ...(volume === null ? {} : { VolumeOptions: volume }),
    ...(last('image-subpath') === undefined
      ? {}
      : { ImageOptions: { Subpath: last('image-subpath') ?? '' } }),
    ...(tmpfs === null ? {} : { TmpfsOptions: tmpfs }),
  };
}

function bindOptions(fields: Fields): Options | null {
  const propagation = fields.get('bind-propagation')?.at(-1)?.toLowerCase();
  const recursive = fields.get('bind-recursive')?.at(-1);
  if (propagation === undefined && recursive === undefined && !fields.has('bind-nonrecursive')) return null;
  return {
    ...(propagation === undefined ? {} : { Propagation: propagation }),
    ...(recursive === 'disabled' || isTrue(fields.get('bind-nonrecursive')) ? { NonRecursive: true } : {}),
    ...(recursive === 'writable' ? { ReadOnlyNonRecursive: true } : {}),
    ...(recursive === 'readonly' ? { ReadOnlyForceRecursive: true } : {}),
  };
}

function volumeOptions(fields: Fields): Options | null {
  const driver = fields.get('volume-driver')?.at(-1);
  const options = pairs(fields.get('volume-opt'));
  const labels = pairs(fields.get('volume-label'));
  const subpath = fields.get('volume-subpath')?.at(-1);
  const noCopy = fields.get('volume-nocopy');
  if (![driver, options, labels, subpath, noCopy].some((value) => value !== undefined)) return null;
  return {
    ...(isTrue(noCopy) ? { NoCopy: true } : {}),
    ...(labels === undefined ? {} : { Labels: labels }),
    ...(subpath === undefined ? {} : { Subpath: subpath }),
    DriverConfig: {
      ...(driver === undefined ? {} : { Name: driver }),
      ...(options === undefined ? {} : { Options: options }),
    },
  };
}

function pairs(values: readonly string[] | undefined): Options | undefined {
  if (values === undefined) return undefined;
  return Object.fromEntries(
    values.map((value) => {
      const [key = '', ...rest] = value.split('=');
      return [key, rest.join('=')] as const;
    }),
  );
}

function tmpfsOptions(fields: Fields): Options | null {
  const size = fields.get('tmpfs-size')?.at(-1);
  const mode = fields.get('tmpfs-mode')?.at(-1);
  if (size === undefined && mode === undefined) return null;
  const bytes = size === undefined ? 0 : byteSize(size);
  return {
    ...(size === undefined ? {} : { SizeBytes: typeof bytes === 'number' ? bytes : 0 }),
    ...(mode === undefined ? {} : { Mode: Number.parseInt(mode, 8) }),
  };
}
