import { place, readFile, stat, target, timeOf, writeFile } from '../../kernel/files.ts';
import { processOf } from '../../kernel/fork.ts';
import { placeOf } from '../../kernel/vfs.ts';
import type { Procedure } from '../../procedure.ts';
import type { Shell } from './shell.ts';

/** So many lines are remembered (FEATURE_EDITING_HISTORY). */
export const MOST_LINES = 255;

/** The file that a shell keeps its lines in. */
export interface HistoryFile {
  readonly path: string;
  /** As many lines are in it, as far as the shell knows. */
  lines: number;
}

/** Names the file: HISTFILE, or .ash_history in the home. Shells that are not busybox's have none. */
export function nameHistoryFile(shell: Shell): void {
  const { machine, pid } = shell.context;
  if (!stat(machine, pid, '/bin/busybox').ok) return;
  const home = shell.variables.get('HOME');
  if (!shell.variables.has('HISTFILE') && home !== undefined)
    shell.variables.set('HISTFILE', `${home.replace(/\/$/, '')}/.ash_history`);
  const path = shell.variables.get('HISTFILE');
  if (path) shell.historyFile = { path, lines: 0 };
}

/** Reads the lines of earlier shells, once there are none of this one; a file that cannot be read holds none. */
export function recallHistory({ context, history, historyFile }: Shell): void {
  if (!historyFile || history.length > 0) return;
  const lines = linesIn(context, historyFile.path);
  historyFile.lines = lines.length;
  history.push(...lines.slice(-MOST_LINES));
}

/** Puts a line at the file's end as soon as it is typed, and says nothing where that fails. */
export function* keepLine({ context, historyFile: file }: Shell, line: string): Procedure {
  if (!file) return;
  const { machine, pid } = context;
  const found = target(machine, pid, file.path);
  if (!found.ok || (found.value.node && found.value.node.type !== 'file')) return;
  if (found.value.node) {
    if (yield* writeFile(machine, pid, file.path, `${line}\n`, true)) return;
  } else {
    const where = placeOf(machine.world(), pid, found.value.path);
    if (where.readonly) return;
    const { uid, gid } = processOf(machine, pid);
    const node = {
      type: 'file',
      mode: 0o600,
      uid,
      gid,
      content: `${line}\n`,
      mtime: timeOf(machine),
    } as const;
    if (yield* place(machine, where.overlay, where.path, node, pid)) return;
  }
  file.lines++;
  if (file.lines <= MOST_LINES * 4) return;
  const newest = linesIn(context, file.path).slice(-MOST_LINES);
  yield* writeFile(machine, pid, file.path, `${newest.join('\n')}\n`);
  file.lines = newest.length;
}

function linesIn({ machine, pid }: Shell['context'], path: string): readonly string[] {
  const text = readFile(machine, pid, path);
  return text.ok ? text.value.split('\n').filter((line) => line !== '') : [];
}
