import { useStage } from './context.ts';
import type { Rect } from './layout/geometry.ts';
import { wrapped } from './layout/text.ts';
import { Text } from './Text.tsx';

/** What the daemon is busy with, and of a pull how far it is. */
export function DaemonWork({ area }: { readonly area: Rect }) {
  const { scene, words } = useStage();
  const { daemon } = scene.trip;
  const isNow = scene.touched.has('daemon');
  const face = daemon.kind === 'idle' ? 'text' : 'bold';
  const most = Math.max(1, Math.floor((area.height - (daemon.progress === null ? 0 : 14)) / 18));
  const lines = wrapped(words.activity(daemon), area.width + 4, 13, face).slice(0, most);
  const barY = area.y + 12 + lines.length * 18;
  return (
    <g aria-hidden="true">
      {lines.map((line, i) => (
        <Text
          key={line}
          x={area.x}
          y={area.y + 18 + i * 18}
          room={area.width + 8}
          face={face}
          tone={isNow ? 'now' : 'ink-2'}
        >
          {line}
        </Text>
      ))}
      {daemon.progress !== null && (
        <>
          <rect x={area.x} y={barY} width={area.width} height={6} rx={3} className="bar" />
          <rect
            x={area.x}
            y={barY}
            width={area.width * daemon.progress}
            height={6}
            rx={3}
            className="bar-done"
          />
        </>
      )}
    </g>
  );
}
