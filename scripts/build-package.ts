/** Builds the npm package of the embed into dist-package: three entries with their types, and nothing of the page. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const directory = 'dist-package';
const entries = { belowdeck: '.', react: './react', element: './element' } as const;

const { name, version, license, description, engines }: Record<string, unknown> = JSON.parse(
  await readFile('package.json', 'utf8'),
);

await rm(directory, { recursive: true, force: true });
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: directory,
    target: 'es2022',
    minify: false,
    lib: {
      entry: { belowdeck: 'src/sdk/belowdeck.ts', react: 'src/sdk/react.tsx', element: 'src/sdk/element.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^react(\/|$)/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
await buildTypes();
await writeFile(
  join(directory, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description,
      license,
      type: 'module',
      engines,
      sideEffects: ['./element.js'],
      exports: Object.fromEntries(
        Object.entries(entries).map(([file, path]) => [
          path,
          { types: `./types/sdk/${file}.d.ts`, default: `./${file}.js` },
        ]),
      ),
      peerDependencies: { react: '>=18' },
      peerDependenciesMeta: { react: { optional: true } },
    },
    null,
    2,
  )}\n`,
);
await cp('LICENSE', join(directory, 'LICENSE'));
await cp('docs/embedding.md', join(directory, 'README.md'));

/** Declarations of the entries and of what they name, which import one another as the files that there are. */
async function buildTypes(): Promise<void> {
  const types = join(directory, 'types');
  await mkdir(types, { recursive: true });
  const { status, stdout } = spawnSync(
    'npx',
    ['--no-install', 'tsc', '-p', 'tsconfig.package.json', '--outDir', types],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The types of the package could not be made:\n${stdout}`);
  for (const entry of await readdir(types, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.d.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(/(from |import\()(['"])(\.[^'"]+)\.tsx?\2/g, '$1$2$3.js$2'));
  }
}
