import type { MotionValue } from 'motion/react';
import { type ComponentType, createContext, useContext } from 'react';
import type { Scene } from '../scene/scene.ts';
import type { ThingId } from '../scene/thing.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import type { StageWords } from './words.ts';

/** The eyes of one process: whose they are, and what in the picture they do not see. */
export interface Viewpoint {
  readonly name: string;
  readonly beyond: ReadonlySet<ThingId>;
}

/** What every part of the picture may need. */
export interface StageContext {
  readonly scene: Scene;
  readonly words: StageWords;
  /** How far the step has come, 0 to 1: all motion of the timeline follows it. */
  readonly progress: MotionValue<number>;
  readonly still: boolean;
  readonly lit: ThingId | null;
  readonly selected: ThingId | null;
  /** Null for who sees everything. */
  readonly viewpoint: Viewpoint | null;
  /** What leads through the walls of containers; it comes when there is something to draw. */
  readonly Connections: ComponentType<{ readonly layout: MachineLayout }>;
}

const Context = createContext<StageContext | null>(null);

export const StageProvider = Context.Provider;

/** The picture that a part belongs to. */
export function useStage(): StageContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the picture outside of a stage');
  return context;
}
