import type { FileNode, FileTree } from '../kernel/file-tree.ts';

const owner = { uid: 0, gid: 0 };

/** A directory of root's. */
export function directory(mode = 0o755): FileNode {
  return { type: 'dir', mode, ...owner };
}

/** A text file of root's. */
export function file(content: string, mode = 0o644): FileNode {
  return { type: 'file', mode, ...owner, content };
}

/** A symbolic link. */
export function link(target: string): FileNode {
  return { type: 'symlink', mode: 0o777, ...owner, target };
}

/** An executable that stands for a program of ours: see src/sim/program/programs.ts. */
export function executable(program: string): FileNode {
  return file(`#!belowdeck ${program}\n`, 0o755);
}

/** The same node under several names of one directory: `/bin` and `cat` give `/bin/cat`. */
export function named(directory: string, names: readonly string[], node: FileNode): FileTree {
  return Object.fromEntries(names.map((name) => [`${directory}/${name}`, node]));
}
