/** A chunk of script, as the build wraps it: a CommonJS module that is run when somebody first requires it. */
type Chunk = (require: Require, exports: object) => void;

/** What a chunk asks for others by: at once for what has come, later for what is in another script. */
interface Require {
  (file: string): unknown;
  readonly later: (file: string) => Promise<unknown>;
}

declare global {
  /** Chunks by file, put here by the scripts they came in. */
  var belowdeckChunks: { readonly [file: string]: Chunk } | undefined;
}

const running = new Map<string, object>();
const coming = new Map<string, Promise<void>>();

function require(file: string): unknown {
  const known = running.get(file);
  if (known) return known;
  const chunk = globalThis.belowdeckChunks?.[file];
  if (!chunk) throw new Error(`There is no chunk ${file}.`);
  const exports = {};
  running.set(file, exports);
  chunk(Object.assign(require, { later }), exports);
  return exports;
}

/** What a chunk in a script gives, once that script has come. Rejects where it cannot be had; then it can be asked again. */
export function later(file: string): Promise<unknown> {
  const name = file.replace(/^\.\/|\.js$/g, '');
  const script = coming.get(name) ?? runScript(name);
  coming.set(name, script);
  return script.then(
    () => require(file),
    (error: unknown) => {
      coming.delete(name);
      throw error;
    },
  );
}

/**
 * Runs a script that the page keeps in a template. Modules do not load in a sandbox or from a file, classic scripts do.
 * As a copy of what the page was written with, it is trusted: no text is made into an address here.
 */
function runScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
    const script = template?.content.querySelector('script')?.cloneNode(true);
    if (!(script instanceof HTMLScriptElement)) throw new Error(`The page has no script for ${name}.`);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${name} could not be loaded`));
    });
    document.head.append(script);
  });
}
