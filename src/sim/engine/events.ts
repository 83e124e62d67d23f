import type { ContainerId, DirectoryId, ImageId } from '../names.ts';
import type { ContainerStatus, Json } from '../spec.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import type { Container, StoredImage, UserNetwork, Volume } from './state.ts';
import type { LayerState } from './layer-state.ts';

/** What `docker events` prints: Engine API `events.Message`. */
export interface EngineMessage {
  readonly Type: string;
  readonly Action: string;
  readonly Actor: { readonly ID: string; readonly Attributes: Readonly<Record<string, string>> };
  readonly scope: string;
  /** Unix seconds and nanoseconds. */
  readonly time: number;
  readonly timeNano: number;
}

/** Events of the daemon and its image store. */
export type EngineEvent =
  /** The daemon looked into its image store. `imageId` is null when it is not there: the miss. */
  | { readonly type: 'image.lookedUp'; readonly reference: string; readonly imageId: ImageId | null }
  | { readonly type: 'pull.started'; readonly reference: string }
  | {
      readonly type: 'pull.ended';
      readonly reference: string;
      readonly outcome: 'downloaded' | 'up-to-date' | 'failed' | 'cancelled';
    }
  /** The registry's manifest is here: what is to be fetched is known. Sizes in bytes, as the public image has them. */
  | {
      readonly type: 'manifest.fetched';
      readonly reference: string;
      readonly digest: string;
      readonly layers: readonly { readonly digest: string; readonly size: number }[];
    }
  | {
      readonly type: 'layer.moved';
      readonly digest: string;
      readonly to: LayerState;
    }
  | {
      readonly type: 'layer.progressed';
      readonly digest: string;
      readonly current: number;
      readonly total: number;
    }
  /** A layer's files are on the disk, ready to be a read-only lower directory. */
  | {
      readonly type: 'layer.extracted';
      readonly digest: string;
      readonly diffId: string;
      readonly chainId: string;
      readonly directory: DirectoryId;
      readonly tree: FileTree;
      /** Uncompressed bytes, as the public image has them. */
      readonly size: number;
    }
  /** A container's writable layer was packed, and its files lie in the store as one more read-only layer. */
  | {
      readonly type: 'layer.committed';
      readonly digest: string;
      readonly diffId: string;
      readonly chainId: string;
      readonly directory: DirectoryId;
      readonly tree: FileTree;
      /** Bytes of its files. */
      readonly size: number;
    }
  | { readonly type: 'image.stored'; readonly image: StoredImage }
  | {
      readonly type: 'image.tagged';
      readonly reference: string;
      readonly imageId: ImageId;
      readonly digest: string | null;
    }
  | { readonly type: 'image.untagged'; readonly reference: string }
  | { readonly type: 'image.deleted'; readonly imageId: ImageId }
  | { readonly type: 'layer.deleted'; readonly chainId: string }
  /** A container was built out of an image: its configuration and one empty writable layer; no process yet. */
  | { readonly type: 'container.created'; readonly container: Container; readonly directory: DirectoryId }
  | {
      readonly type: 'container.changed';
      readonly id: ContainerId;
      /** Where it changes. */
      readonly status?: ContainerStatus;
      readonly change: Partial<Omit<Container, 'id' | 'status'>>;
    }
  | { readonly type: 'container.renamed'; readonly id: ContainerId; readonly name: string }
  /** The container and its writable layer are gone. The image is not. */
  | { readonly type: 'container.removed'; readonly id: ContainerId }
  /** Lines of output, and at its end what is none; each becomes an entry of the log. */
  | {
      readonly type: 'log.written';
      readonly id: ContainerId;
      readonly stream: 'stdout' | 'stderr';
      readonly text: string;
      /** Unix time in ns, as decimal digits. */
      readonly time: string;
    }
  /** The files of its own that lie in no layer are on the host's disk: host paths. */
  | { readonly type: 'container.equipped'; readonly id: ContainerId; readonly files: FileTree }
  | { readonly type: 'network.created'; readonly network: UserNetwork }
  | { readonly type: 'network.removed'; readonly id: string }
  /** A directory for it is there. */
  | { readonly type: 'volume.created'; readonly volume: Volume }
  /** A new volume got what the image has at the place where it is mounted. Paths from the volume's root, `/`. */
  | { readonly type: 'volume.filled'; readonly name: string; readonly tree: FileTree }
  | { readonly type: 'volume.removed'; readonly name: string }
  | { readonly type: 'message.published'; readonly message: EngineMessage }
  | { readonly type: 'daemon.noted'; readonly key: string; readonly value: Json };
