import type { ExecutionConfig } from '../image/config.ts';

type Changed =
  | { readonly ok: true; readonly config: ExecutionConfig }
  | { readonly ok: false; readonly message: string };
type Change = (config: ExecutionConfig, text: string) => ExecutionConfig;

/** What `docker commit -c` may say: the instructions of a Dockerfile that only change how a container is run. */
const instructions: Readonly<Record<string, Change>> = {
  cmd: (config, text) => ({ ...config, Cmd: commandOf(text) }),
  entrypoint: (config, text) => ({ ...config, Entrypoint: commandOf(text) }),
  env: (config, text) => ({ ...config, Env: withPairs(config.Env ?? [], pairsOf(text)) }),
  expose: (config, text) => ({
    ...config,
    ExposedPorts: { ...config.ExposedPorts, ...namesOf(wordsOf(text).map(withProtocol)) },
  }),
  label: (config, text) => ({
    ...config,
    Labels: { ...config.Labels, ...Object.fromEntries(pairsOf(text)) },
  }),
  user: (config, text) => ({ ...config, User: text }),
  volume: (config, text) => ({
    ...config,
    Volumes: { ...config.Volumes, ...namesOf(listOf(text) ?? wordsOf(text)) },
  }),
  workdir: (config, text) => ({ ...config, WorkingDir: within(config.WorkingDir || '/', text) }),
};

/** A configuration with these instructions applied, in their order. */
export function withChanges(config: ExecutionConfig, changes: readonly string[]): Changed {
  let changed = config;
  let hasCommand = false;
  for (const line of changes) {
    const [, word = '', text = ''] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(line) ?? [];
    const name = word.toLowerCase();
    const change = Object.hasOwn(instructions, name) ? instructions[name] : undefined;
    if (!change) return { ok: false, message: `${name} is not a valid change command` };
    changed = change(changed, text);
    hasCommand ||= name === 'cmd';
    // A new entry point takes the old command with it (moby builder/dockerfile/dispatchers.go).
    if (name === 'entrypoint' && !hasCommand) changed = { ...changed, Cmd: undefined };
  }
  return { ok: true, config: changed };
}

/** `["echo", "hi"]` as its words; null for anything else. */
function listOf(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const isList = Array.isArray(value) && value.every((word) => typeof word === 'string');
    return isList ? (value as readonly string[]) : null;
  } catch {
    return null;
  }
}

const commandOf = (text: string): readonly string[] => listOf(text) ?? ['/bin/sh', '-c', text];

const unquoted = (text: string): string =>
  text.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_all, a, b) => a ?? b);

const wordsOf = (text: string): readonly string[] =>
  text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g) ?? [];

/** `A=1 B="two words"`, or the older form with one name and all that follows it. */
function pairsOf(text: string): readonly (readonly [string, string])[] {
  const words = wordsOf(text);
  if (!(words[0] ?? '').includes('=')) {
    const [, name = '', value = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    return [[unquoted(name), value]];
  }
  return words.map((word) => {
    const at = word.indexOf('=');
    return [unquoted(word.slice(0, at)), unquoted(word.slice(at + 1))] as const;
  });
}

function withPairs(env: readonly string[], pairs: readonly (readonly [string, string])[]): readonly string[] {
  const merged = new Map(env.map((line) => [line.split('=', 1)[0] ?? '', line]));
  for (const [name, value] of pairs) merged.set(name, `${name}=${value}`);
  return [...merged.values()];
}

const withProtocol = (port: string): string => (port.includes('/') ? port : `${port}/tcp`);

const namesOf = (names: readonly string[]): Readonly<Record<string, Record<string, never>>> =>
  Object.fromEntries(names.map((name) => [name, {}]));

const within = (directory: string, path: string): string =>
  path.startsWith('/') ? path : `${directory.replace(/\/$/, '')}/${path}`;
