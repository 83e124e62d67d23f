import type { Desktop } from '../sim/desktop.ts';
import type { ContainerBox, Gauges, Wall } from '../scene/container-box.ts';
import type { Scene } from '../scene/scene.ts';
import type { Life } from '../scene/life.ts';
import type { ThingId } from '../scene/thing.ts';
import type { Activity, Blueprint, Plate } from '../scene/trip.ts';

interface Named {
  readonly title: string;
  readonly subtitle: string;
}

/** Every word that the stage writes, in one language. */
export interface StageWords {
  readonly picture: string;
  readonly trip: string;
  readonly machine: string;
  /** The machine's title while one process looks; its name is given. */
  readonly machineSeenBy: (viewer: string) => string;
  /** On the button that gives a view the room. */
  readonly show: string;
  readonly computer: string;
  readonly network: string;
  readonly software: string;
  readonly kernel: string;
  readonly hardware: string;
  /** What the gate is, in one short sentence. */
  readonly gate: string;
  readonly oneKernel: string;
  /** The virtual machine that Linux is in, its kernel, and the kernel of the system around it. */
  readonly virtual: string;
  readonly linuxKernel: string;
  readonly kernelOf: (platform: Desktop['platform']) => string;
  readonly namespaces: Named;
  readonly cgroups: Named;
  readonly client: Named;
  readonly daemon: Named;
  readonly store: Named;
  readonly registry: Named;
  readonly dockerServer: string;
  readonly emptyShelf: string;
  readonly noContainers: string;
  readonly expected: string;
  readonly missing: string;
  readonly shared: string;
  readonly atRest: string;
  readonly disk: string;
  readonly cpu: string;
  readonly memory: string;
  readonly gaugeMemory: string;
  readonly gaugeCpu: string;
  readonly gaugePids: string;
  /** A wall in plain words, for deck 1. */
  readonly wall: (type: Wall['type']) => string;
  readonly more: (count: number) => string;
  readonly name: (thing: ThingId) => string;
  readonly activity: (activity: Activity) => string;
  readonly clientState: (scene: Scene) => string;
  readonly tokenLabel: (scene: Scene) => string;
  readonly fromImage: (image: string) => string;
  readonly status: (box: ContainerBox) => string;
  readonly process: (name: string, inside: number) => string;
  /** How a process stands that is not at work, in a word. */
  readonly processLife: (life: Life) => string;
  readonly sees: (wall: Wall, box: ContainerBox, isShort: boolean) => string;
  readonly used: (used: number, limit: number | null) => string;
  readonly cpuOf: (gauges: Pick<Gauges, 'cpu' | 'cpuMax'>) => string;
  readonly pidsOf: (gauges: Gauges) => string;
  /** An empty name is the computer itself. */
  readonly ownFiles: (name: string, count: number) => string;
  /** At a way that is not asked for now. */
  readonly samePath: string;
  /** A program on the computer, and whether the one Python there is the one it needs. */
  readonly program: (name: string, needs: string, works: boolean, isShort: boolean) => string;
  readonly layer: (place: number, plate: Plate) => string;
  readonly layers: (count: number) => string;
  readonly blueprint: (blueprint: Blueprint) => string;
}
