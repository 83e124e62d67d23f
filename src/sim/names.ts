/** A string or number that means one thing only; made where it is born, never mixed up after. */
type Branded<Base, Name extends string> = Base & { readonly __name?: Name };

/** Simulated milliseconds since the machine was switched on. Whole numbers. */
export type Millis = Branded<number, 'Millis'>;
/** 64 lower-case hex characters. */
export type ContainerId = Branded<string, 'ContainerId'>;
/** `sha256:` and 64 hex characters: the digest of the image's configuration. */
export type ImageId = Branded<string, 'ImageId'>;
/** A process number as the host's own PID namespace counts it. */
export type Pid = Branded<number, 'Pid'>;
/** The inode number that /proc/PID/ns/* shows, `pid:[4026532301]`. */
export type NamespaceId = Branded<string, 'NamespaceId'>;
/** One command line's life as a client, `command-3`. */
export type InvocationId = Branded<string, 'InvocationId'>;
/** One request and all that belongs to it, `exchange-12`. */
export type ExchangeId = Branded<string, 'ExchangeId'>;
/** A directory on the disk that holds one layer's files, `overlay2/<hex>`. */
export type DirectoryId = Branded<string, 'DirectoryId'>;

/** Who sends and who receives: the participants of every picture. */
export type Participant =
  | 'client'
  | 'daemon'
  | 'imageStore'
  | 'registry'
  | 'containerd'
  | 'shim'
  | 'runc'
  | 'kernel';
