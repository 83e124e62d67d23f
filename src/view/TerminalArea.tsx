import { lazy, type Ref, Suspense } from 'react';
import type { Words } from '../content/en/words.ts';
import { isMoving } from '../player/playback.ts';
import type { Player } from '../player/player.ts';
import { isAtEnd, worldForKeys } from '../player/player-state.ts';
import { type TerminalHandle, TerminalView } from '../terminal/TerminalView.tsx';
import './terminal-area.css';
import { Chips } from './Chips.tsx';
import { usePlayer } from './use-player.ts';

/** Comes with the first hint; where it cannot be had, there is none. */
const HintNote = lazy(() =>
  import('./HintNote.tsx').then(
    (module) => ({ default: module.HintNote }),
    () => new Promise<never>(() => undefined),
  ),
);

/** The terminal at the playhead, and beside it what is said about it: a hint, keys that wait, a future replaced. */
export function TerminalArea({
  player,
  words,
  fontSize,
  highContrast,
  still,
  ref,
}: {
  readonly player: Player;
  readonly words: Words;
  readonly fontSize: number;
  readonly highContrast: boolean;
  readonly still: boolean;
  readonly ref?: Ref<TerminalHandle>;
}) {
  const steps = usePlayer(player, (state) => state.steps);
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const editor = usePlayer(player, (state) => (isTyping(state) ? state.editor : null));
  const listed = usePlayer(player, (state) => state.listed);
  return (
    <section id="terminal" tabIndex={-1} className="terminal-area" aria-label={words.terminal.region}>
      <TerminalView
        ref={ref}
        steps={steps}
        cursor={cursor}
        editor={editor}
        listed={listed}
        onData={player.keys}
        onResize={player.resize}
        fontSize={fontSize}
        label={words.terminal.region}
        description={words.terminal.help}
        highContrast={highContrast}
        still={still}
      />
      <Beside player={player} words={words} />
      <Chips player={player} words={words} />
    </section>
  );
}

/** True where a line is being edited: at the prompt, or on the way to replacing what comes after a pause. */
function isTyping(state: ReturnType<Player['store']['getState']>): boolean {
  if (isMoving(state.playback)) return false;
  const { foreground, mode } = worldForKeys(state).terminal;
  return (
    !foreground || (!isAtEnd(state) && mode === 'cooked' && state.editor.above + state.editor.text !== '')
  );
}

/** What is said beside the terminal, never in it. */
function Beside({ player, words }: { readonly player: Player; readonly words: Words }) {
  const ahead = usePlayer(player, (state) => state.ahead);
  const replaced = usePlayer(player, (state) => state.replaced);
  const isInviting = usePlayer(player, ({ run, editor }) => run.inputs.length === 0 && editor.text !== '');
  const hint = usePlayer(player, hintSeq);
  const event = hint === null ? undefined : player.store.getState().steps[hint]?.event;
  const lines = ahead.split('\r').length - 1;
  return (
    <div className="beside" role="status">
      {isInviting && <p className="beside-note">{words.invitation}</p>}
      {event?.type === 'hint.given' && (
        <Suspense>
          <HintNote hint={event.hint} title={words.hintTitle} />
        </Suspense>
      )}
      {ahead !== '' && <p className="beside-note">{words.typedAhead(Math.max(1, lines))}</p>}
      {replaced && (
        <p className="beside-note">
          {words.fork.notice}{' '}
          <button type="button" className="beside-action" onClick={player.undo}>
            {words.fork.undo}
          </button>
          <button type="button" className="beside-action" onClick={player.forget}>
            {words.fork.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/** The seq of the hint of the command at the playhead, once it has been given; null where there is none. */
function hintSeq({ steps, playback }: ReturnType<Player['store']['getState']>): number | null {
  for (let seq = playback.cursor; seq >= 0; seq--) {
    const type = steps[seq]?.event.type;
    if (type === 'hint.given') return seq;
    if (type === 'line.submitted') return null;
  }
  return null;
}
