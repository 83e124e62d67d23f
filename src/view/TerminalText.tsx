import { useEffect, useState } from 'react';
import { textViewWords as words } from '../content/en/text-view-words.ts';
import type { Player } from '../player/player.ts';
import { chapterOf } from '../player/player-state.ts';
import { clean } from '../terminal/clean.ts';
import { plainLines } from '../terminal/plain-lines.ts';
import { readTerminal } from '../terminal/read-terminal.ts';
import { usePlayer } from './use-player.ts';

/** ms that the playhead rests before its lines are read: while it runs there would be others each time. */
const REST = 200;

/** What the command at the playhead has left on the terminal so far, as text: the terminal itself says none to ears. */
export function TerminalText({ player }: { readonly player: Player }) {
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const count = usePlayer(player, (state) => state.count);
  const [lines, setLines] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `steps` grows in place, `count` says when
  useEffect(() => {
    let isOver = false;
    const timer = window.setTimeout(() => {
      const state = player.store.getState();
      const written = state.steps
        .slice(chapterOf(state)?.from ?? 0, cursor + 1)
        .map(({ event }) => (event.type === 'output.written' ? event.text : ''));
      void plainLines(readTerminal(state.run.columns), clean(written.join('')).text).then((read) => {
        if (!isOver) setLines(read);
      });
    }, REST);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [player, cursor, count]);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{words.terminal}</h2>
      <pre className="text-view-lines">{lines.join('\n')}</pre>
    </section>
  );
}
