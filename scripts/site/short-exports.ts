import type { Plugin } from 'vite';

/** An export list at the end of a chunk, and an import of names or a handing on from another chunk beside it. */
const exported = /export\{([^{}]*)\};?\s*$/;
const taken = /(import|export)\{([^{}]*)\}from"\.\/([^"]+)"/g;
/** What takes a chunk whole, and asks for its names later. */
const takenWhole = /(?:import\*as [\w$]+ from|import\()\s*["'`]\.\/([^"'`]+)["'`]/g;

/** `a as b` of a list, as [a, b]. */
const pairsOf = (list: string): readonly (readonly [string, string])[] =>
  list.split(',').flatMap((one) => {
    const [from = '', to = from] = one.trim().split(' as ');
    return from === '' ? [] : [[from, to] as const];
  });

const listOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([from, to]) => (from === to ? from : `${from} as ${to}`)).join(',');

/**
 * The chunks, by file name, with each export under the name that it has inside of its chunk. `default` stays, and so
 * do all exports of a chunk that anybody takes whole.
 */
export function withShortExports(chunks: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const whole = new Set(
    [...chunks.values()].flatMap((code) => [...code.matchAll(takenWhole)].map(([, file]) => file)),
  );
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const [file, code] of chunks) {
    const list = exported.exec(code)?.[1];
    if (list === undefined || whole.has(file)) continue;
    names.set(
      file,
      new Map(pairsOf(list).map(([inside, outside]) => [outside, outside === 'default' ? outside : inside])),
    );
  }
  const shorten = (file: string, code: string): string => {
    const own = names.get(file);
    const renamed = code.replace(taken, (all, word: string, list: string, from: string) => {
      const theirs = names.get(from);
      if (!theirs) return all;
      const pairs = pairsOf(list).map(([outside, here]) => [theirs.get(outside) ?? outside, here] as const);
      return `${word}{${listOf(pairs)}}from"./${from}"`;
    });
    return own
      ? renamed.replace(exported, (_all, list: string) => {
          const pairs = pairsOf(list).map(
            ([inside, outside]) => [inside, own.get(outside) ?? outside] as const,
          );
          return `export{${listOf(pairs)}};`;
        })
      : renamed;
  };
  return new Map([...chunks].map(([file, code]) => [file, shorten(file, code)]));
}

/**
 * Exports things under the names that they have inside of a chunk anyhow. The bundler gives them other ones, and the
 * list of both is 0.8 kB of a first run, packed.
 */
export function shortExports(): Plugin {
  return {
    name: 'belowdeck-short-exports',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
      const folder = (file: string) => file.replace(/^.*\//, '');
      const short = withShortExports(new Map(chunks.map(({ fileName, code }) => [folder(fileName), code])));
      for (const chunk of chunks) chunk.code = short.get(folder(chunk.fileName)) ?? chunk.code;
    },
  };
}
