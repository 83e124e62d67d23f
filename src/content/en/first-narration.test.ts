import { expect, test } from 'vitest';
import { DECKS, reelOf } from '../../trace/deck.ts';
import { momentAt } from '../../trace/moment.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { learnToTell, narrate } from './narration.ts';
import { closerNarration } from './narration/closer.ts';

test('a first run is told by the words that come first as it is told by all of them', () => {
  const { steps, initial } = recorded('docker run hello-world', 'docker run hello-world');
  const told = () =>
    DECKS.map((deck) =>
      reelOf(steps, initial, deck).map((seq) => {
        const moment = momentAt(steps, initial, seq, deck);
        return moment === null ? '' : narrate(moment);
      }),
    );
  const first = told();
  learnToTell(closerNarration);
  const all = told();
  expect(first[0]).toEqual(all[0]);
  // Below the story some steps wait for their words; those that have some keep them.
  for (const [deck, sentences] of first.entries())
    for (const [i, sentence] of sentences.entries())
      if (sentence !== '') expect(sentence).toBe(all[deck]?.[i]);
});
