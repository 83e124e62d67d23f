import { useStage } from './context.ts';
import type { Rect } from './layout/geometry.ts';
import { wrapped } from './layout/text.ts';
import { Text } from './Text.tsx';

/** What the client was asked to do, and what it waits for, as on a small screen. */
export function ClientScreen({ area }: { readonly area: Rect }) {
  const { scene, words } = useStage();
  const { command } = scene.trip;
  const line = 17;
  const most = Math.max(1, Math.floor((Math.min(area.height, 112) - 12) / line));
  const typed = wrapped(command === null ? '$' : `$ ${command}`, area.width - 18, 12.5, 'mono');
  const state = wrapped(words.clientState(scene), area.width - 18, 12.5, 'mono');
  // A state that is not seen whole says less than the command alone.
  const told = state.length < most ? state : [];
  const shown = [...typed.slice(0, Math.max(1, most - told.length)), ...told];
  const height = 12 + Math.max(2, shown.length) * line;
  if (area.height < 29) return null;
  return (
    <g aria-hidden="true" className="client-screen">
      <rect {...area} height={Math.min(height, area.height)} rx={4} className="screen" />
      {shown.map((text, i) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a screen is its place
          key={i}
          x={area.x + 9}
          y={area.y + 19 + i * line}
          room={area.width - 12}
          size="small"
          face="mono"
          tone={i < shown.length - told.length || command === null ? 'terminal' : 'terminal-2'}
        >
          {text}
        </Text>
      ))}
    </g>
  );
}
