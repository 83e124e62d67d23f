import type { Player } from '../../player/player.ts';
import type { ThingId } from '../../scene/thing.ts';
import type { Viewpoint } from '../../stage/context.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { inspectorWords } from '../../content/en/inspector-words.ts';
import { usePlayer } from '../../view/use-player.ts';

/** What is known of one thing at the playhead. */
export function InspectorArea({
  player,
  thing,
  lit,
  onSelect,
  onLit,
  onViewpoint,
  onClose,
  onCopy,
}: {
  readonly player: Player;
  readonly thing: ThingId;
  readonly lit: ThingId | null;
  readonly onSelect: (thing: ThingId) => void;
  readonly onLit: (thing: ThingId | null) => void;
  readonly onViewpoint: (viewpoint: Viewpoint | null) => void;
  readonly onClose: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const steps = usePlayer(player, (state) => state.steps);
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const world = steps[cursor]?.world ?? player.store.getState().initial;
  return (
    <aside className="inspector-area">
      <Inspector
        thing={thing}
        world={world}
        steps={steps}
        cursor={cursor}
        onSelect={onSelect}
        onPoint={onLit}
        onViewpoint={onViewpoint}
        onAsk={player.ask}
        onOpen={player.open}
        onRun={player.enter}
        lit={lit}
        onClose={onClose}
        onCopy={onCopy}
        words={inspectorWords}
      />
    </aside>
  );
}
