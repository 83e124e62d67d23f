import type { ContainerId, DirectoryId, ImageId, Millis, Pid } from '../names.ts';
import type { ContainerStatus, Json } from '../spec.ts';
import type { LayerState } from './layer-state.ts';
import type { MessageLog } from './message-log.ts';
import type { StoreState } from './store-state.ts';

/** One layer in the image store. The same files are a directory on the disk. */
export interface StoredLayer {
  readonly chainId: string;
  readonly diffId: string;
  readonly digest: string;
  readonly directory: DirectoryId;
  readonly size: number;
}

/** One image in the store: a configuration and the layers it names, bottom first. */
export interface StoredImage {
  readonly id: ImageId;
  /** The image-spec configuration, raw, as it was pulled. */
  readonly config: string;
  readonly chainIds: readonly string[];
  /** Uncompressed bytes of all layers, as the public image has them. */
  readonly size: number;
  /** Unix seconds. */
  readonly created: number;
  /** The image that it was made on top of here; a pulled one has none. */
  readonly parent?: ImageId;
}

/** A pull under way: what each layer does. `current` of `total` bytes as the public image has them. */
export interface Pull {
  readonly reference: string;
  readonly layers: readonly {
    readonly digest: string;
    readonly state: LayerState;
    readonly current: number;
    readonly total: number;
  }[];
}

/** One line of a container's log (json-file driver). */
export interface LogEntry {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  readonly time: string;
}

/** Where a container is on a network. */
export interface Endpoint extends NetworkPlace {
  readonly endpointId: string;
  readonly ipAddress: string;
  readonly macAddress: string;
  /** The names that others on the network find it by; on the default bridge there are none. */
  readonly dnsNames?: readonly string[];
  /** What of the host leads to which of the container's ports. */
  readonly ports?: readonly PublishedPort[];
}

/** A published port: `0.0.0.0:8080->80/tcp`. */
export interface PublishedPort {
  /** The container's, `80/tcp`. */
  readonly port: string;
  readonly hostIp: string;
  readonly hostPort: number;
}

/** What a container is to have on a network: Engine API `network.EndpointSettings`, raw. */
export interface Attachment {
  /** Its name. */
  readonly network: string;
  readonly settings: { readonly [key: string]: Json };
}

/** A network that somebody has made. */
export interface UserNetwork {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Millis;
  readonly subnet: string;
  /** The part of it that addresses are given out of, where that is asked for. */
  readonly range?: string;
  readonly gateway: string;
  /** Whether its subnet was asked for; only then can an address be asked for, too. */
  readonly hasOwnSubnet: boolean;
  /** Nothing leads from it to the world outside. */
  readonly internal: boolean;
  readonly attachable: boolean;
  readonly labels: Json;
  readonly options: Json;
}

/** A bridge network as those see it that are plugged into it. */
export interface NetworkPlace {
  readonly network: string;
  readonly networkId: string;
  /** The bridge: an interface of the host, and the way out for those on it. */
  readonly bridge: string;
  readonly gateway: string;
  readonly prefixLength: number;
  /** No way leads out of it. */
  readonly internal?: boolean;
}

/** A directory under the daemon's care that outlives containers: Engine API `volume.Volume`, of the driver local. */
export interface Volume {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly options: Readonly<Record<string, string>> | null;
  readonly createdAt: Millis;
}

/** Something of the host, a volume or memory that is mounted into a container: Engine API `container.MountPoint`. */
export interface MountPoint {
  readonly type: 'bind' | 'volume' | 'tmpfs';
  /** The volume's. */
  readonly name?: string;
  /** A path of the host; '' for memory. */
  readonly source: string;
  readonly destination: string;
  /** As it was asked for, `z` or `ro,z`. */
  readonly mode: string;
  readonly readonly: boolean;
  /** A volume that nobody gave a name: it goes with `rm -v`. */
  readonly anonymous?: true;
  /** tmpfs: its mount options. */
  readonly options?: readonly string[];
}

/** A container as the daemon keeps it. */
export interface Container {
  readonly id: ContainerId;
  /** Without the leading slash. */
  readonly name: string;
  readonly imageId: ImageId;
  /** The name as the learner gave it, for IMAGE in `docker ps`. */
  readonly image: string;
  readonly status: ContainerStatus;
  /** The request's `Config` merged with the image's: Engine API `container.Config`, raw. */
  readonly config: { readonly [key: string]: Json };
  /** Engine API `container.HostConfig`, raw. */
  readonly hostConfig: { readonly [key: string]: Json };
  /** What PID 1 is: entrypoint and command together. */
  readonly argv: readonly string[];
  readonly writable: DirectoryId;
  /** The image's directories under it, the topmost first, as `lowerdir=` has them. */
  readonly lower: readonly DirectoryId[];
  readonly mounts: readonly MountPoint[];
  readonly createdAt: Millis;
  readonly startedAt: Millis | null;
  readonly finishedAt: Millis | null;
  readonly pid: Pid | null;
  readonly exitCode: number;
  readonly error: string;
  readonly oomKilled: boolean;
  readonly restartCount: number;
  readonly endpoints: readonly Endpoint[];
  /** The request's `NetworkingConfig.EndpointsConfig`, raw. */
  readonly networking: { readonly [key: string]: Json };
  /** Which networks it is to be on; null as long as that is what it was created with. */
  readonly networks: readonly Attachment[] | null;
  readonly log: readonly LogEntry[];
}

/** Everything the daemon knows. */
export interface Engine {
  /** What the image store is doing. */
  readonly store: StoreState;
  readonly images: Readonly<Record<ImageId, StoredImage>>;
  /** Full reference (`docker.io/library/alpine:latest`) to the image and the digest it was pulled as. */
  readonly tags: Readonly<Record<string, { readonly imageId: ImageId; readonly digest: string | null }>>;
  readonly layers: Readonly<Record<string, StoredLayer>>;
  readonly pulls: Readonly<Record<string, Pull>>;
  readonly containers: Readonly<Record<ContainerId, Container>>;
  /** Those beside bridge, host and none, by id. */
  readonly networks: Readonly<Record<string, UserNetwork>>;
  readonly volumes: Readonly<Record<string, Volume>>;
  readonly messages: MessageLog;
  readonly notes: Readonly<Record<string, Json>>;
}
