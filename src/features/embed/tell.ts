import type { Player } from '../../player/player.ts';
import type { PlayerState } from '../../player/player-state.ts';
import type { EmbedEvent, EmbedState } from '../../trace/embed-message.ts';
import { sentenceAt } from '../../view/sentence.ts';

const statusOf = ({ playback }: PlayerState): EmbedState['status'] =>
  playback.status === 'stepping' ? 'playing' : playback.status;

const linesOf = ({ run }: PlayerState): readonly string[] =>
  run.inputs.flatMap((input) => (input.kind === 'line' ? [input.line] : []));

/** Tells what a player does from now on, as events; gives what ends it. */
export function tellOf(player: Player, tell: (event: EmbedEvent) => void): () => void {
  let before = player.store.getState();
  return player.store.subscribe((state) => {
    const old = before;
    before = state;
    if (state.run !== old.run) {
      const lines = linesOf(state);
      const line = lines.at(-1);
      if (line !== undefined && lines.length > linesOf(old).length)
        tell({ event: 'command', data: { line } });
    }
    const { cursor } = state.playback;
    if (cursor !== old.playback.cursor || state.steps !== old.steps) {
      const data = { at: cursor, last: state.steps.length - 1, sentence: sentenceAt(player, cursor) };
      tell({ event: 'step', data });
    }
    const status = statusOf(state);
    if (status === statusOf(old)) return;
    tell({ event: 'state', data: { status } });
    if (status === 'ended') tell({ event: 'complete', data: { at: cursor } });
  });
}
