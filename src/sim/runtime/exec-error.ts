import { errorText } from '../kernel/errno.ts';
import { findInPath, type Image, loadImage } from '../kernel/exec.ts';
import { stat } from '../kernel/files.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';

/** A path to execute, or Go's exec.LookPath words for why there is none, as runc passes them on. */
export function lookPath(
  machine: Machine,
  pid: Pid,
  name: string,
  path: string | undefined,
): { readonly ok: true; readonly path: string } | { readonly ok: false; readonly message: string } {
  const say = (why: string) => ({ ok: false as const, message: `exec: ${JSON.stringify(name)}: ${why}` });
  if (!name.includes('/')) {
    const found = findInPath(machine, pid, name, path);
    return found.ok ? { ok: true, path: found.value } : say('executable file not found in $PATH');
  }
  const found = stat(machine, pid, name);
  if (!found.ok) return say(`stat ${name}: ${errorText[found.error].toLowerCase()}`);
  if (found.value.node.type === 'dir') return say('is a directory');
  return findInPath(machine, pid, name, path).ok ? { ok: true, path: name } : say('permission denied');
}

/** What execve(2) loads, or the line that runc's init prints instead. */
export function loadOrSay(
  machine: Machine,
  pid: Pid,
  path: string,
  argv: readonly string[],
): { readonly ok: true; readonly image: Image } | { readonly ok: false; readonly message: string } {
  const image = loadImage(machine, pid, path, argv);
  if (image.ok) return { ok: true, image: image.value };
  return { ok: false, message: `exec ${path}: ${errorText[image.error].toLowerCase()}` };
}
