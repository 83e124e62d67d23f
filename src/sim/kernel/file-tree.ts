/** A node of a file system. Text only: our images hold no binary files. */
export interface FileNode {
  readonly type: 'file' | 'dir' | 'symlink' | 'device';
  /** Permission bits, 0o755. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** A file's text. */
  readonly content?: string;
  /** Where a symlink leads. */
  readonly target?: string;
  /** A device's kind and numbers as mknod(1) takes them, `c 1 3`; `p` for a named pipe. A whiteout has none. */
  readonly rdev?: string;
  /** How long stat(2) says that it is, where its text does not: 0 for what the kernel makes up. */
  readonly size?: number;
  /**
   * In /proc/PID. `door`: a link that leads where no path of the reader does, to the root of another one. `sealed`: the
   * kernel opens it for nobody who may not look into the process that it belongs to.
   */
  readonly guard?: 'door' | 'sealed';
  /** Unix seconds. */
  readonly mtime?: number;
  /** In a memory disk: the control group whose memory its pages are. */
  readonly charged?: string;
  /** trusted.overlay.opaque: a directory that hides what the layers below have at its place. */
  readonly opaque?: boolean;
}

/** The files of one directory on the disk by absolute path (`/etc/passwd`); whiteouts as `.wh.` entries. */
export type FileTree = Readonly<Record<string, FileNode>>;
