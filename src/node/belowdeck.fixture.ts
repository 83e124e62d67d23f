import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./belowdeck.ts', import.meta.url));

/** Starts `belowdeck` with these words, as its npm scripts do. */
export function startBelowdeck(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', program, ...words], { stdio: 'pipe' });
}

/** What a run of `belowdeck` wrote, and its exit code. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Runs `belowdeck` to its end with `input` as its standard input. */
export function runBelowdeck(words: readonly string[], input = ''): Promise<Ended> {
  const child = startBelowdeck(...words);
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  child.stdin?.end(input);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ ...output, exitCode }));
  });
}
