import type { Outcome } from '../kernel/errno.ts';
import type { FileNode } from '../kernel/file-tree.ts';
import type { Procedure } from '../procedure.ts';

/** A file system that archives are made of and unpacked into: the client's, or a container's as its daemon sees it. */
export interface Files {
  /** lstat(2): the node, and its path without links. */
  readonly lstat: (path: string) => Outcome<{ readonly path: string; readonly node: FileNode }>;
  /** stat(2). */
  readonly stat: (path: string) => Outcome<{ readonly path: string; readonly node: FileNode }>;
  /** The names in a directory, sorted. */
  readonly names: (path: string) => readonly string[];
  /** A file's text. */
  readonly read: (path: string) => Outcome<string>;
  /** Puts a node at a path, itself a link or not. Null when all went well. */
  readonly put: (path: string, node: FileNode) => Procedure<Outcome<null>>;
  /** Removes what is there with all that is in it. */
  readonly remove: (path: string) => Procedure<Outcome<null>>;
}
