import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialPlayback,
  nextShown,
  type Playback,
  previousShown,
  type Reel,
  reducePlayback,
  shownAt,
} from './playback.ts';

const reel: Reel = { seqs: [0, 3, 7], pace: () => 100 };
const at = (cursor: number, elapsed: number, status: Playback['status']): Playback => ({
  ...initialPlayback,
  cursor,
  elapsed,
  status,
});

describe('the playhead', () => {
  it.each([
    ['idle plays from the beginning', initialPlayback, { type: 'play' }, at(-1, 0, 'playing')],
    ['paused plays on', at(3, 40, 'paused'), { type: 'play' }, at(3, 40, 'playing')],
    ['playing pauses', at(3, 40, 'playing'), { type: 'pause' }, at(3, 40, 'paused')],
    ['playing is sent elsewhere', at(3, 40, 'playing'), { type: 'seek', to: 0 }, at(0, 100, 'paused')],
    ['a seek to the last moment ends', at(3, 40, 'paused'), { type: 'seek', to: 7 }, at(7, 100, 'ended')],
    ['playing goes on within a moment', at(0, 0, 'playing'), { type: 'tick', ms: 60 }, at(0, 60, 'playing')],
    ['playing goes over moments', at(0, 0, 'playing'), { type: 'tick', ms: 250 }, at(7, 50, 'playing')],
    ['playing ends', at(7, 50, 'playing'), { type: 'tick', ms: 900 }, at(7, 100, 'ended')],
    ['ended has nothing to play', at(7, 100, 'ended'), { type: 'play' }, at(7, 100, 'ended')],
    ['ended goes back', at(7, 100, 'ended'), { type: 'seek', to: 3 }, at(3, 100, 'paused')],
    ['a step is one moment', at(0, 100, 'paused'), { type: 'step' }, at(3, 0, 'stepping')],
    ['and no more', at(3, 0, 'stepping'), { type: 'tick', ms: 5000 }, at(3, 100, 'paused')],
    ['the last step ends', at(7, 0, 'stepping'), { type: 'tick', ms: 5000 }, at(7, 100, 'ended')],
    ['a step past the end stays', at(7, 100, 'ended'), { type: 'step' }, at(7, 100, 'ended')],
    ['paused does not tick', at(3, 40, 'paused'), { type: 'tick', ms: 60 }, at(3, 40, 'paused')],
  ] as const)('%s', (_name, from, action, to) => {
    expect(reducePlayback(from, action, reel)).toEqual(to);
  });

  it('has speeds from a quarter to four times', () => {
    const fast = reducePlayback(at(0, 0, 'playing'), { type: 'speed', speed: 99 }, reel);
    expect(fast.speed).toBe(4);
    expect(reducePlayback(fast, { type: 'tick', ms: 10 }, reel).elapsed).toBe(40);
    expect(reducePlayback(fast, { type: 'speed', speed: 0 }, reel).speed).toBe(0.25);
  });

  it('comes as far however its time is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const inParts = parts.reduce<Playback>(
          (state, ms) => reducePlayback(state, { type: 'tick', ms }, reel),
          at(0, 0, 'playing'),
        );
        expect(inParts).toEqual(reducePlayback(at(0, 0, 'playing'), { type: 'tick', ms: whole }, reel));
      }),
    );
  });
});

it('finds the moments around a step that is none itself', () => {
  expect([nextShown(reel, 4), previousShown(reel, 4), shownAt(reel, 4)]).toEqual([7, 3, 3]);
  expect([nextShown(reel, 7), previousShown(reel, 0), shownAt(reel, -1)]).toEqual([null, null, -1]);
});
