import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A chunk of the built page, as Vite's manifest has it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Bytes of script, gzip, by when the page needs it. */
export interface ScriptSizes {
  /** Until keys are taken and echoed: what the page loads by itself. */
  readonly keys: number;
  /** Until a first `docker run hello-world` can run: that, and the page in full. */
  readonly firstRun: number;
  /** Everything, with what comes in idle time or when it is asked for. */
  readonly all: number;
}

const gzip = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The sizes of a built page, from its manifest. Throws where the page no longer loads as this expects. */
export function scriptSizes(directory: string): ScriptSizes {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(join(directory, '.vite/manifest.json'), 'utf8'),
  );
  const closure = (name: string, into = new Set<string>()): Set<string> => {
    const chunk = manifest[name];
    if (chunk === undefined)
      throw new Error(`The manifest has no ${name}: has the page another way of loading?`);
    if (into.has(chunk.file)) return into;
    into.add(chunk.file);
    for (const one of chunk.imports ?? []) closure(one, into);
    return into;
  };
  const sum = (files: Iterable<string>): number =>
    [...files]
      .filter((file) => file.endsWith('.js'))
      .reduce((total, file) => total + gzip(join(directory, file)), 0);
  const keys = closure('index.html');
  const firstRun = closure('src/app/page.tsx', new Set(keys));
  return {
    keys: sum(keys),
    firstRun: sum(firstRun),
    all: sum(new Set(Object.values(manifest).map(({ file }) => file))),
  };
}

/** Bytes of the first picture: the page itself with its style, gzip. */
export function firstPictureSize(directory: string): number {
  return gzip(join(directory, 'index.html'));
}

/** Bytes of an embed, gzip: the script of a page that shows it as an element, its poster with the page round it, and all that it loads until the picture is alive. */
export function embedSizes(directory: string): {
  readonly host: number;
  readonly poster: number;
  readonly picture: number;
} {
  const page = join(directory, 'embed.html');
  const scripts = [
    ...readFileSync(page, 'utf8').matchAll(/src="\.\/(assets\/embed-(start|machine)-[^"]+)"/g),
  ];
  if (scripts.length !== 2) throw new Error('embed.html has not the two scripts of its picture.');
  const posters = readdirSync(join(directory, 'posters')).filter((name) => name.endsWith('.svg'));
  const poster = gzip(page) + Math.max(...posters.map((name) => gzip(join(directory, 'posters', name))));
  return {
    host: gzip(join(directory, 'below-deck.js')),
    poster,
    picture: scripts.reduce((sum, [, file = '']) => sum + gzip(join(directory, file)), poster),
  };
}
