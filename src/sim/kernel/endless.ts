import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { FileNode } from './file-tree.ts';

/** null(4), random(4): what is read from them has no end. */
const ZEROS = ['c 1 5', 'c 1 7'];
const RANDOM = ['c 1 8', 'c 1 9'];

/** Whether there is always more to read from a device with these numbers. */
export const isEndless = (rdev = ''): boolean => [...ZEROS, ...RANDOM].includes(rdev);

/** So many characters from an endless device; '' from another one. Random ones follow from who asks and when. Texts here have no bytes above 127. */
export function fromEndless(machine: Machine, pid: Pid, { rdev = '' }: FileNode, count: number): string {
  if (ZEROS.includes(rdev)) return '\0'.repeat(count);
  if (!RANDOM.includes(rdev)) return '';
  let state = (machine.world().seed + machine.now() + pid) >>> 0;
  const codes = Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(state >>> 25);
  });
  return codes.join('');
}
