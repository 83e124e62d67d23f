import { build } from 'vite';

/** A file and all that it imports as one script that runs anywhere. */
export async function oneScript(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: {
        entry: new URL(`../../src/${entry}`, import.meta.url).pathname,
        formats: ['iife'],
        name: 'belowdeck',
        fileName: () => 'one.js',
      },
    },
  });
  for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : [])
    for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error(`${entry} has become no script.`);
}
