import { memo } from 'react';
import { tryLines } from '../content/try-lines.ts';
import type { Words } from '../content/en/words.ts';
import type { Player } from '../player/player.ts';

/** Keys that the keyboard on a screen lacks, as a terminal sends them. */
const keys = [
  { name: 'enter', sends: '\r' },
  { name: 'tab', sends: '\t' },
  { name: 'interrupt', sends: '\x03' },
  { name: 'up', sends: '\x1b[A' },
] as const;

/** Lines to try and keys to press, for fingers. */
export const Chips = memo(function Chips({
  player,
  words,
}: {
  readonly player: Player;
  readonly words: Words;
}) {
  return (
    <fieldset className="chips" aria-label={words.terminal.chips}>
      {tryLines.map((line) => (
        <button
          key={line}
          type="button"
          className="chip"
          aria-label={words.terminal.chip(line)}
          onClick={() => player.enter(line)}
        >
          {line}
        </button>
      ))}
      {keys.map(({ name, sends }) => (
        <button key={name} type="button" className="chip" onClick={() => player.keys(sends)}>
          {words.terminal.keys[name]}
        </button>
      ))}
    </fieldset>
  );
});
