import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { LinesRow } from './run-lines.ts';

const run = promisify(execFile);

/**
 * Measures whole lines simulated in Node, each the median of seven runs. The code is built first, as the page's is:
 * what runs TypeScript as it is gives every function its name again at each call, which costs more than the call.
 */
export async function measureLines(): Promise<readonly LinesRow[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'belowdeck-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: new URL('./run-lines.ts', import.meta.url).pathname,
        outDir,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'run-lines.mjs' } },
      },
    });
    // In a Node of its own: what has built it would stay in the same memory, which the collector walks through.
    const { stdout } = await run(process.execPath, [join(outDir, 'run-lines.mjs')]);
    return JSON.parse(stdout) as readonly LinesRow[];
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The rows as a table in Markdown. */
export function linesTable(rows: readonly LinesRow[]): string {
  const shown = rows.map(
    ({ what, reach, perSecond, least, most, perProcessorSecond }) =>
      `| ${what} | ≥ ${reach} a second | ${perSecond} a second (${least} to ${most}) | ${perProcessorSecond} |\n`,
  );
  return `| line | reach | median of 7 | for each second of the processor |\n|---|---|---|---|\n${shown.join('')}`;
}

if (process.argv[1]?.endsWith('lines.ts')) process.stdout.write(linesTable(await measureLines()));
