import { spawn } from 'node:child_process';

/** What a program wrote, and its exit code; -1 when a signal ended it. */
export interface Executed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs a program without input, or with one that never says anything; one that takes more than ten seconds is killed. */
export function execute(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdin: 'none' | 'silent' = 'none',
): Promise<Executed> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env,
      stdio: [stdin === 'none' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const output = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(killer);
      resolve({ ...output, exitCode: code ?? -1 });
    });
  });
}
