/** Builds the npm package, packs it, and holds the pack to what publint and are-the-types-wrong ask of one. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const directory = 'dist-package';
/** What is meant to be there, so that a lost file is seen. */
const EXPECTED = ['LICENSE', 'README.md', 'belowdeck.js', 'element.js', 'package.json', 'react.js'];
/** The package has modules only, for those who resolve `exports`. */
const RESOLUTIONS = ['node16-esm', 'bundler'];

await import('./build-package.ts');
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: directory, encoding: 'utf8' }),
);
const tarball = join(directory, packed.filename);
const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
const paths: readonly string[] = packed.files.map(({ path }: { readonly path: string }) => path);

const complaints = [
  ...EXPECTED.filter((path) => !paths.includes(path)).map((path) => `the pack has no ${path}`),
  ...paths.filter((path) => /\/sim\/|\.test\./.test(path)).map((path) => `the pack has ${path}`),
];
const { messages } = await publint({ pkgDir: directory, level: 'suggestion', strict: true, pack: false });
for (const message of messages) complaints.push(`publint: ${formatMessage(message, manifest)}`);
const { types, ...analysis } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
if (types === false) complaints.push('are-the-types-wrong: there are none');
else
  for (const problem of 'problems' in analysis ? analysis.problems : [])
    if (!('resolutionKind' in problem) || RESOLUTIONS.includes(problem.resolutionKind))
      complaints.push(`are-the-types-wrong: ${JSON.stringify(problem)}`);

for (const complaint of complaints) console.error(complaint);
console.log(`${packed.filename}: ${paths.length} files, ${(packed.size / 1000).toFixed(1)} kB packed`);
process.exitCode = complaints.length === 0 ? 0 : 1;
