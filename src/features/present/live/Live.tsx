import { liveWords as words } from '../../../content/en/live-words.ts';
import { presentWords } from '../../../content/en/present-words.ts';
import { Button } from '../../../ui/Button.tsx';
import './live.css';
import { Presenting, type PresentProps } from '../Presenting.tsx';
import { type LiveState, useLive } from './use-live.ts';

/** A real docker drives the picture: the machine of the engine that serves this page. */
export function Live(props: PresentProps) {
  const { player, state } = useLive();
  const said = saidOf(state);
  if (player === null) {
    return (
      <main className="present-waiting">
        <h1 className="visually-hidden">{presentWords.title}</h1>
        <p role="status">{said}</p>
        <Button onPress={props.onLeave}>{presentWords.leave}</Button>
      </main>
    );
  }
  return (
    <>
      <Presenting {...props} key={player.store.getState().run.epoch} player={player} isLive />
      <p className="present-lost" role="status">
        {said}
      </p>
    </>
  );
}

function saidOf(state: LiveState): string {
  switch (state) {
    case 'open':
      return '';
    case 'waiting':
      return words.waiting;
    case 'lost':
      return words.lost;
    case 'none':
      return words.none;
    case 'out-of-step':
      return words.outOfStep;
  }
}
