import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { importClosure } from './import-closure.ts';

const FACES = /@font-face\s*\{[^}]*\}/g;

/** What an entry is made of, for where browsers run no modules. */
export interface ClassicScripts {
  /** The entry, as the chunk `./NAME.js`, and all that it imports. */
  readonly first: string;
  /** All that comes later, as the chunk `./rest.js`. */
  readonly rest: string;
  /** Its style, without the fonts. */
  readonly style: string;
}

/** The chunks of an entry as two classic scripts: a factory each, in a table by their files. */
export async function classicScripts(entryFile: string, name: string): Promise<ClassicScripts> {
  const entry = new URL(`../../src/${entryFile}`, import.meta.url).pathname;
  let closure: ReadonlySet<string> | null = null;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: false,
      modulePreload: false,
      lib: { entry, formats: ['cjs'], fileName: () => `${name}.js`, cssFileName: 'style' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          exports: 'named',
          chunkFileNames: '[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                debugName: 'what comes later',
                name: (id, context) => {
                  closure ??= importClosure(entry, context);
                  return closure.has(id) ? null : 'rest';
                },
              },
            ],
          },
        },
      },
    },
  });
  let style = '';
  const first: string[] = [];
  const rest: string[] = [];
  for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : [])
    for (const file of output) {
      if (file.type === 'asset') style += file.fileName.endsWith('.css') ? String(file.source) : '';
      else (file.fileName === 'rest.js' ? rest : first).push(asScript(file.fileName, file.code));
    }
  return { first: first.join(''), rest: rest.join(''), style: style.replace(FACES, '').trim() };
}

/** A CommonJS chunk as a classic script. What it imports later is asked for by name, as `require` has it all at once. */
function asScript(file: string, code: string): string {
  const asked = code.replaceAll(
    /Promise\.resolve\(\)\.then\(\(\)=>require\((["'`][^"'`]+["'`])\)\)/g,
    'require.later($1)',
  );
  return `(self.belowdeckChunks??={})[${JSON.stringify(`./${file}`)}]=(require,exports)=>{${asked}\n};\n`;
}
