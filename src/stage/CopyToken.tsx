import { useTransform } from 'motion/react';
import { useStage } from './context.ts';
import { between, boxPath, middleX, type Rect } from './layout/geometry.ts';
import type { StageLayout } from './layout/stage-layout.ts';
import { MovingPath } from './moving.tsx';

/** The blueprint stays where it is; its outline is copied down into the machine, where the container is built. */
export function CopyToken({ layout }: { readonly layout: StageLayout }) {
  const { scene, progress, still } = useStage();
  const { token } = scene;
  const column =
    token?.kind === 'copy' ? layout.machine.columns.find(({ box }) => box?.id === token.to) : undefined;
  const from = fromShelf(layout);
  const to = column?.rect ?? from;
  const d = useTransform(progress, (t) => boxPath(between(from, to, eased(t / 0.5)), 8));
  if (!column?.box || still) return null;
  return <MovingPath d={d} className={`copy hue-${column.box.hue}`} />;
}

function fromShelf(layout: StageLayout): Rect {
  const { store } = layout.trip;
  return { x: middleX(store) - 33, y: store.y + Math.min(54, store.height / 2), width: 66, height: 44 };
}

function eased(t: number): number {
  const within = Math.min(1, Math.max(0, t));
  return within * within * (3 - 2 * within);
}
