import { useEffect, useRef } from 'react';
import { interfaceWords } from '../../content/en/interface.ts';
import type { Player } from '../../player/player.ts';
import type { ThingId } from '../../scene/thing.ts';
import { PictureArea } from '../../view/PictureArea.tsx';
import { usePointing } from '../../view/use-pointing.ts';

/** The picture, as many times closer as asked for; the place under the pointer stays where it is. */
export function Picture({
  player,
  still,
  factor,
  textScale,
  pointed,
}: {
  readonly player: Player;
  readonly still: boolean;
  readonly factor: number;
  readonly textScale: number;
  /** What a talk points at. */
  readonly pointed: ThingId | null;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const { lit, setLit, selected, select } = usePointing();
  useEffect(() => {
    const style = inner.current?.style;
    if (!style) return undefined;
    style.transform = factor === 1 ? '' : `scale(${factor})`;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const box = frame.current?.getBoundingClientRect();
      if (!box) return;
      const part = (at: number, from: number, size: number) =>
        `${Math.min(100, Math.max(0, ((at - from) / size) * 100))}%`;
      style.transformOrigin = `${part(clientX, box.x, box.width)} ${part(clientY, box.y, box.height)}`;
    };
    window.addEventListener('pointermove', follow, { passive: true });
    return () => window.removeEventListener('pointermove', follow);
  }, [factor]);
  return (
    <div className="present-picture" ref={frame}>
      <div className="present-closer" ref={inner}>
        <PictureArea
          player={player}
          words={interfaceWords}
          still={still}
          textScale={textScale}
          lit={lit ?? selected ?? pointed}
          selected={selected}
          viewpoint={null}
          onLit={setLit}
          onSelect={select}
        />
      </div>
    </div>
  );
}
