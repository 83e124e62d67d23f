import { stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import { fitsPattern } from './glob.ts';
import type { Shell } from './shell.ts';

/** Paths that fit a pattern part by part; the pattern itself when none does (glob(7)). */
export function matches(shell: Shell, pattern: string): readonly string[] {
  const { machine, pid } = shell.context;
  const parts = pattern.split('/');
  if (!parts.some((part) => /[*?[]/.test(part))) return [pattern];
  let paths: readonly string[] = [''];
  for (const [i, part] of parts.entries()) {
    const end = i === parts.length - 1 ? '' : '/';
    paths = paths.flatMap((path) => {
      if (!/[*?[]/.test(part)) return [path + part + end];
      const names = readDirectory(machine, pid, path || '.');
      return (names.ok ? ['.', '..', ...names.value] : [])
        .filter((name) => fitsPattern(part, name) && (part.startsWith('.') || !name.startsWith('.')))
        .map((name) => path + name + end);
    });
  }
  const found = paths.filter((path) => stat(machine, pid, path, false).ok);
  return found.length > 0 ? found : [pattern];
}
