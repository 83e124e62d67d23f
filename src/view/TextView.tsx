import { useId, useMemo, useState } from 'react';
import { interfaceWords } from '../content/en/interface.ts';
import { textViewWords as words } from '../content/en/text-view-words.ts';
import type { Player } from '../player/player.ts';
import { chapterOf } from '../player/player-state.ts';
import { printable } from '../sim/shell/printable.ts';
import { sceneAt } from '../scene/scene.ts';
import { sentenceAt } from './sentence.ts';
import { TerminalText } from './TerminalText.tsx';
import { stageWordsOf } from './stage-words.ts';
import { type TextItem, textTreeOf } from './text-tree.ts';
import './text-view.css';
import { usePlayer } from './use-player.ts';

/** A button that turns the picture into text and back: the same moment in nested lists. */
export function TextView({ player }: { readonly player: Player }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="text-view-switch"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.close : words.open}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach all of it
        <section id={id} className="text-view" aria-label={words.title} tabIndex={0}>
          <PictureInText player={player} />
          <TerminalText player={player} />
        </section>
      )}
    </>
  );
}

function PictureInText({ player }: { readonly player: Player }) {
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const count = usePlayer(player, (state) => state.count);
  const deck = usePlayer(player, (state) => state.deck);
  const stage = useMemo(() => stageWordsOf(interfaceWords), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `steps` grows in place, `count` says when
  const tree = useMemo(() => {
    const state = player.store.getState();
    return textTreeOf(sceneAt(state.steps, state.initial, cursor, deck, chapterOf(state)), stage);
  }, [player, stage, cursor, count, deck]);
  const sentence = sentenceAt(player, cursor);
  return (
    <>
      {sentence !== '' && (
        <p className="text-view-now">
          <strong>{words.now}:</strong> {sentence}
        </p>
      )}
      {tree.map(({ text, items }) => (
        <section key={text}>
          <h2>{text}</h2>
          <Items items={items} />
        </section>
      ))}
    </>
  );
}

function Items({ items }: { readonly items: readonly TextItem[] }) {
  return (
    <ul>
      {items.map(({ id, text, items: inner }, i) => (
        // The same thing may stand in two places, and some are no things.
        // biome-ignore lint/suspicious/noArrayIndexKey: an item without a name has only its place
        <li key={`${id ?? text} ${i}`}>
          {printable(text)}
          {inner.length > 0 && <Items items={inner} />}
        </li>
      ))}
    </ul>
  );
}
