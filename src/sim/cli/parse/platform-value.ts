import { goQuote } from '../format/go-quote.ts';

/** A platform as github.com/containerd/platforms reads it, with its keys as JSON has them. */
export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly 'os.version'?: string;
  readonly variant?: string;
}

/** A platform, or why the text is none. */
export type ReadPlatform =
  | { readonly ok: true; readonly platform: Platform }
  | { readonly ok: false; readonly problem: string };

const osPattern = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.-]*)\\))?$';
const partPattern = '^[A-Za-z0-9_.-]+$';
const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);
const architectures = new Set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  ),
);

/** Other names of one architecture, and of its variants, have one spelling each. */
function normal(name: string, variant: string): readonly [architecture: string, variant: string] {
  const [architecture, kind] = [name.toLowerCase(), variant.toLowerCase()];
  switch (architecture) {
    case 'i386':
      return ['386', ''];
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return ['amd64', kind === 'v1' ? '' : kind];
    case 'aarch64':
    case 'arm64':
      return ['arm64', kind === '8' || kind === 'v8' ? '' : kind];
    case 'armhf':
      return ['arm', 'v7'];
    case 'armel':
      return ['arm', 'v6'];
    case 'arm':
      return ['arm', kind === '' ? 'v7' : /^[5-8]$/.test(kind) ? `v${kind}` : kind];
    default:
      return [architecture, kind];
  }
}

/** Reads `os[(version)][/architecture[/variant]]`, or one of the first two alone: the client fills in the other. */
export function readPlatform(text: string): ReadPlatform {
  const wrong = (problem: string): ReadPlatform => ({
    ok: false,
    problem: `${problem}: invalid argument`,
  });
  const quoted = goQuote(text);
  if (text.includes('*')) return wrong(`${quoted}: wildcards not yet supported`);
  const [first = '', ...others] = text.split('/');
  const system = new RegExp(osPattern).exec(first);
  if (system === null)
    return wrong(
      `${goQuote(first)} is an invalid OS component of ${quoted}: OSAndVersion specifier component must match ${goQuote(osPattern)}`,
    );
  // All that follows a third slash is one part.
  const parts = others.length > 3 ? [...others.slice(0, 2), others.slice(2).join('/')] : others;
  const part = parts.find((each) => !new RegExp(partPattern).test(each));
  if (part !== undefined)
    return wrong(
      `${goQuote(part)} is an invalid component of ${quoted}: platform specifier component must match ${goQuote(partPattern)}`,
    );
  const lower = (system[1] ?? '').toLowerCase();
  const os = lower === 'macos' ? 'darwin' : lower;
  const made = (name: string, architecture: string, variant: string): ReadPlatform => ({
    ok: true,
    platform: {
      architecture,
      os: name,
      ...(system[2] ? { 'os.version': system[2] } : {}),
      ...(variant === '' ? {} : { variant }),
    },
  });
  const [architecture, variant] = normal(parts[0] ?? first, parts[1] ?? '');
  const usual = architecture === 'arm' && variant === 'v7' ? '' : variant;
  switch (parts.length) {
    case 0:
      if (systems.has(os)) return made(os, 'amd64', '');
      if (architectures.has(architecture)) return made('linux', architecture, usual);
      return wrong(`${quoted}: unknown operating system or architecture`);
    case 1:
      return made(os, architecture, usual);
    case 2:
      return made(os, architecture, architecture === 'arm64' && variant === '' ? 'v8' : variant);
    default:
      return wrong(`${quoted}: cannot parse platform specifier`);
  }
}

/** What `--platform` of run and create sends, `os/architecture/variant`: a version of the system is not among it. */
export function platformText(
  text: string,
): { readonly ok: true; readonly text: string } | Extract<ReadPlatform, { readonly ok: false }> {
  const read = readPlatform(text);
  if (!read.ok) return read;
  const { os, architecture, variant = '' } = read.platform;
  return { ok: true, text: [os, architecture, variant].filter((part) => part !== '').join('/') };
}
