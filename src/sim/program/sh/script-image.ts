import { findInPath, loadImage } from '../../kernel/exec.ts';
import type { Shell } from './shell.ts';

/** What is run for a file that may be run. A text without `#!` is a script: a shell is given it. */
export function imageOf(shell: Shell, path: string, argv: readonly string[]) {
  const { machine, pid } = shell.context;
  const image = loadImage(machine, pid, path, argv);
  if (image.ok || image.error !== 'ENOEXEC') return image;
  const own = findInPath(machine, pid, 'sh', shell.variables.get('PATH'));
  return own.ok ? loadImage(machine, pid, own.value, ['sh', path, ...argv.slice(1)]) : image;
}
