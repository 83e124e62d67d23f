import type { InvocationState } from '../../sim/cli/invocation.ts';
import type { LayerState } from '../../sim/engine/layer-state.ts';
import type { ExchangeState } from '../../sim/exchange.ts';
import type { ProcessState } from '../../sim/kernel/state.ts';
import type { Participant } from '../../sim/names.ts';
import type { ShimState, TaskState } from '../../sim/runtime/state.ts';
import type { ContainerStatus, NamespaceType, RuntimeStatus } from '../../sim/spec.ts';

type Kind = 'image' | 'layer' | 'container' | 'process' | 'namespace' | 'cgroup' | 'message';

/** Names of single facts: each is a label and nothing else. */
type Label =
  | 'name'
  | 'id'
  | 'digest'
  | 'diffId'
  | 'size'
  | 'layersBottomFirst'
  | 'layersStored'
  | 'layerCount'
  | 'entrypoint'
  | 'command'
  | 'environment'
  | 'workingDirectory'
  | 'user'
  | 'containersMade'
  | 'configuration'
  | 'state'
  | 'fetched'
  | 'directory'
  | 'usedBy'
  | 'files'
  | 'status'
  | 'problem'
  | 'image'
  | 'images'
  | 'processes'
  | 'process'
  | 'address'
  | 'addresses'
  | 'limits'
  | 'ownFiles'
  | 'log'
  | 'pidInside'
  | 'pidOutside'
  | 'container'
  | 'containers'
  | 'parent'
  | 'exitCode'
  | 'memory'
  | 'namespaces'
  | 'whose'
  | 'hostname'
  | 'mounts'
  | 'inside'
  | 'cpu'
  | 'processCount'
  | 'namespaceCount'
  | 'cgroupCount'
  | 'path'
  | 'from'
  | 'to'
  | 'method'
  | 'requestBody'
  | 'replyBody'
  | 'streamedTo'
  | 'streamedFrom'
  | 'now'
  | 'repositories'
  | 'processors'
  | 'running'
  | 'received'
  | 'sent'
  | 'read'
  | 'written'
  | 'tags'
  | 'pulled'
  /** Values that stand for nothing. */
  | 'noneYet'
  | 'nobody'
  | 'atRest'
  | 'noReplyYet'
  | 'theComputer'
  | 'computersOwn'
  | 'computersOwnMeans'
  /** The inspector itself. */
  | 'region'
  | 'close'
  | 'copy'
  | 'copied';

type Connection = 'network' | 'cable' | 'rule' | 'volume' | 'bind' | 'tmpfs';

/** Words for what leads through a container's walls: the network, and what is mounted. */
interface ConnectionFacts {
  readonly titles: { readonly [C in Connection]: (name: string) => string };
  readonly means: { readonly [C in Connection]: string };
  readonly bridge: string;
  readonly address: string;
  readonly wayOut: string;
  readonly noWayOut: string;
  readonly cables: string;
  readonly onHost: string;
  readonly inContainer: string;
  readonly mac: string;
  readonly network: string;
  readonly networks: string;
  readonly from: string;
  readonly leadsTo: string;
  readonly ports: string;
  readonly mounts: string;
  readonly nameless: string;
  readonly at: (path: string, container: string, isReadOnly: boolean) => string;
  readonly places: string;
}

/** What the inspector says, in one language. */
export type InspectorWords = { readonly [L in Label]: string } & {
  readonly connections: ConnectionFacts;
  readonly kinds: { readonly [K in Kind]: string };
  readonly means: {
    readonly [K in Exclude<Kind, 'message' | 'namespace'> | 'device' | 'repository' | 'app']: string;
  };
  readonly sees: { readonly [T in NamespaceType]: string };
  readonly participants: {
    readonly [P in Participant]: { readonly name: string; readonly exact: string; readonly means: string };
  };
  readonly devices: { readonly [D in 'cpu' | 'memory' | 'disk' | 'network']: string };
  readonly apps: Readonly<Record<string, string>>;
  readonly layerStates: { readonly [S in LayerState]: string };
  readonly processStates: { readonly [S in ProcessState]: string };
  readonly exchangeStates: { readonly [S in ExchangeState]: string };
  readonly clientStates: { readonly [S in InvocationState]: string };
  readonly taskStates: { readonly [S in TaskState]: string };
  readonly shimStates: { readonly [S in ShimState]: string };
  readonly runcStates: { readonly [S in RuntimeStatus]: string };
  /** The thing was selected, and at this moment there is none. */
  readonly absent: (kind: string) => string;
  readonly bytes: (count: number) => string;
  readonly bytesOf: (part: number, whole: number) => string;
  /** Memory in use of a limit in bytes; null is no limit. */
  readonly memoryUse: (used: number, limit: number | null) => string;
  readonly cpuUse: (used: number, limit: number | null) => string;
  readonly countOf: (count: number, limit: number | null) => string;
  readonly layerOf: (number: number, count: number, size: string) => string;
  readonly layerNow: (state: string, fetched: string) => string;
  readonly deleted: (path: string) => string;
  readonly andMore: (count: number) => string;
  readonly ownOrShared: (namespace: string, isShared: boolean) => string;
  readonly asks: (from: string, to: string) => string;
  /** What a program of the computer can be told to do. */
  readonly browser: {
    readonly address: string;
    readonly open: string;
    readonly nothing: string;
    /** `status` is null where nobody answered; then the text says why. */
    readonly answered: (address: string, status: number | null, text: string) => string;
  };
  readonly acts: { readonly intro: string; readonly disk: string; readonly network: string };
  /** One image and what was made from it, as a picture to play with. */
  readonly family: {
    readonly title: string;
    /** How it is like class and object, and where that ends. */
    readonly like: string;
    readonly ends: string;
    readonly layers: (count: number) => string;
    readonly layer: (number: number, bytes: number) => string;
    readonly starts: (line: string, variables: number) => string;
    readonly more: string;
    readonly noneYet: string;
    readonly made: (count: number) => string;
    readonly state: (status: ContainerStatus) => string;
    readonly own: (paths: readonly string[]) => string;
    readonly volumes: (names: readonly string[]) => string;
    readonly write: string;
    readonly writeIn: (name: string) => string;
    readonly ended: string;
    readonly remove: string;
    readonly removeOne: (name: string) => string;
    readonly gone: (name: string) => string;
    readonly lost: (paths: readonly string[]) => string;
    readonly kept: (layers: number, volumes: readonly string[]) => string;
  };
  /** What one process sees, beside another. */
  readonly sight: {
    readonly title: string;
    readonly only: string;
    readonly compareWith: string;
    /** `container` is null for a process of the computer itself. */
    readonly viewer: (name: string, pid: number, container: string | null) => string;
    /** The viewer in the title of the picture. */
    readonly caption: (name: string, container: string | null) => string;
    readonly processes: string;
    readonly more: (count: number) => string;
    readonly files: string;
    readonly computersFiles: string;
    readonly imageFiles: (image: string) => string;
    /** `volume` by its name, else a path of the computer; memory where both are empty. */
    readonly mounted: (at: string, volume: string | null, source: string) => string;
    /** A process that the other sees too, under another number. */
    readonly seenAs: (pid: number, name: string, other: number) => string;
    readonly hostname: string;
    readonly network: string;
    readonly memory: string;
    readonly memoryLimit: (bytes: number | null) => string;
  };
  /** `up` and `gone` are seconds since it was started and since it ended. */
  readonly containerStatus: (
    status: ContainerStatus,
    since: { readonly exitCode: number; readonly up: number | null; readonly gone: number | null },
  ) => string;
};
