import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talks } from '../../../content/en/talks.ts';
import { catalogue } from '../../../content/images/catalogue.ts';
import type { Talk, TalkStep } from '../../../curriculum/talk.ts';
import { createPlayer, type Player } from '../../../player/player.ts';
import { isAtEnd } from '../../../player/player-state.ts';
import { allParts } from '../../../sim/all-parts.ts';
import { hubFrom } from '../../../sim/registry/hub-from.ts';
import { lookUp } from '../../../sim/shell/look-up.ts';
import { createTalkRun, type TalkRun } from './talk-run.ts';
import type { TalkState } from './talk-state.ts';

const hub = hubFrom(catalogue);
const fresh = { seed: 1, epoch: 1_767_258_000_000, columns: 80, rows: 24, inputs: [] };

const step = (given: Partial<TalkStep>): TalkStep => ({
  title: '',
  say: '',
  type: null,
  typing: 'keys',
  stop: null,
  point: null,
  deck: null,
  ...given,
});
const talk: Talk = {
  title: 'A talk',
  minutes: null,
  steps: [
    step({ say: 'Hello.' }),
    step({ type: 'docker run hello-world', stop: { type: 'image.stored', nth: 1 } }),
    step({ stop: { type: 'container.created', nth: 1 } }),
    step({ stop: 'end' }),
    step({ type: 'docker ps -a', typing: 'enter' }),
    step({ type: 'docker images', typing: 'at-once' }),
  ],
};

function hold(one: Talk = talk, kept: TalkState | null = null, from: Player | null = null) {
  let has = true;
  const supply = { hub, parts: allParts, lookUp, suffices: () => has };
  let ms = 0;
  const player = from ?? createPlayer(fresh, supply, () => (ms += 7));
  let waiting: (() => void) | null = null;
  const wait = (then: () => void) => {
    waiting = then;
    return () => {
      waiting = null;
    };
  };
  const run: TalkRun = createTalkRun(one, player, kept, wait, () => false);
  return {
    player,
    run,
    state: run.store.getState,
    text: () => player.store.getState().editor.text,
    at: () => player.store.getState().steps[player.store.getState().playback.cursor]?.event.type,
    lack: (isThere: boolean) => {
      has = isThere;
    },
    /** Lets time pass until nothing moves and nothing types. */
    rest: () => {
      for (let i = 0; i < 4000; i++) {
        const then = waiting;
        waiting = null;
        then?.();
        if (['playing', 'stepping'].includes(player.store.getState().playback.status)) player.tick(300);
        else if (waiting === null) return;
      }
      throw new Error('it never comes to rest');
    },
  };
}

describe('a talk', () => {
  it('types a letter with any key, runs with Enter, and stops where it is told to', () => {
    const { run, state, text, at, rest } = hold();
    run.next();
    expect(state()).toMatchObject({ step: 1, phase: 'typing', typed: 0 });
    run.enter();
    run.letter();
    expect(text()).toBe('do');
    run.complete();
    run.letter();
    expect(text()).toBe('docker run hello-world');
    run.rewind();
    expect(text()).toBe('');
    run.next();
    expect(state()).toMatchObject({ phase: 'ready', typed: 22 });
    run.enter();
    expect(state().phase).toBe('running');
    rest();
    expect(state()).toMatchObject({ step: 1, phase: 'done' });
    expect(at()).toBe('image.stored');
    run.next();
    rest();
    expect(at()).toBe('container.created');
    run.next();
    run.next();
    expect(state()).toMatchObject({ step: 3, phase: 'done' });
    expect(at()).toBe('prompt.shown');
  });

  it('types by itself until Enter, or at once', () => {
    const { run, state, text, player, rest } = hold();
    run.jump(4);
    expect(text()).toBe('');
    rest();
    expect(text()).toBe('docker ps -a');
    expect(state()).toMatchObject({ step: 4, phase: 'ready' });
    run.enter();
    rest();
    run.next();
    expect(state()).toMatchObject({ step: 5, phase: 'running' });
    rest();
    expect(state().phase).toBe('done');
    const lines = player.store.getState().run.inputs.map((input) => input.kind === 'line' && input.line);
    expect(lines).toEqual(['docker run hello-world', 'docker ps -a', 'docker images']);
    run.next();
    expect(state()).toMatchObject({ step: 5, phase: 'done' });
  });

  it('is left for free play and comes back to the letter, the moment and the machine', () => {
    const { run, state, text, player, rest, at } = hold();
    run.jump(1);
    run.letter();
    run.letter();
    const before = player.store.getState().run;
    run.leave();
    expect(text()).toBe('');
    player.enter('docker run -d nginx');
    rest();
    run.comeBack();
    expect(player.store.getState().run).toBe(before);
    expect(text()).toBe('do');
    run.next();
    run.next();
    run.next();
    expect(at()).toBe('image.stored');
    run.leave();
    player.enter('docker ps');
    rest();
    expect(at()).not.toBe('image.stored');
    run.comeBack();
    expect(at()).toBe('image.stored');
    expect(state()).toMatchObject({ step: 1, phase: 'done', isFree: false });
  });

  it('goes back to a step as it was when it was done, and on again without typing', () => {
    const { run, state, player, at } = hold();
    run.jump(3);
    run.next();
    const { run: whole } = player.store.getState();
    run.back();
    expect(at()).toBe('container.created');
    run.back();
    expect(at()).toBe('image.stored');
    expect(state()).toMatchObject({ step: 1, phase: 'done' });
    run.next();
    run.next();
    expect(player.store.getState().run).toBe(whole);
    expect(state()).toMatchObject({ step: 3, phase: 'done' });
    expect(isAtEnd(player.store.getState())).toBe(true);
  });

  it('comes back to where it was after the page was loaded again', () => {
    const first = hold();
    first.run.jump(2);
    first.run.next();
    first.run.dispose();
    const again = hold(talk, first.state(), first.player);
    expect(again.state()).toMatchObject({ step: 2, phase: 'done' });
    again.run.next();
    again.rest();
    expect(again.at()).toBe('prompt.shown');
    again.run.jump(1);
    expect(again.player.store.getState().run.inputs).toEqual([]);
  });

  it('waits where a line waits for a part of the page, and stops nowhere else', () => {
    const { run, state, player, lack, rest, at } = hold();
    run.jump(1);
    run.complete();
    lack(false);
    run.enter();
    run.next();
    expect(state()).toMatchObject({ step: 1, phase: 'running' });
    lack(true);
    player.supplied();
    rest();
    expect(at()).toBe('image.stored');
  });

  it.each(Object.entries(talks))('%s is gone through with one key', (_name, one) => {
    const { run, state, player } = hold(one);
    for (let presses = 0; state().step < one.steps.length - 1 || state().phase !== 'done'; presses++) {
      expect(presses).toBeLessThan(5 * one.steps.length);
      run.next();
    }
    const typed = one.steps.flatMap(({ type }) => type ?? []);
    const lines = player.store.getState().run.inputs.map((input) => input.kind === 'line' && input.line);
    expect(lines).toEqual(typed);
  });

  it('has at the prompt what it says it typed, whatever is pressed, and can always be ended', () => {
    const press = fc.constantFrom(
      'next',
      'back',
      'letter',
      'enter',
      'rewind',
      'complete',
      'leave',
      'comeBack',
      'rest',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(press, fc.nat(5)), { maxLength: 12 }), (presses) => {
        const { run, state, text, rest } = hold();
        for (const one of presses) {
          if (typeof one === 'number') run.jump(one);
          else if (one === 'rest') rest();
          else if (!state().isFree || one === 'comeBack') run[one]();
          const { step: now, phase, typed, isFree } = state();
          if (!isFree && (phase === 'typing' || phase === 'ready'))
            expect(text()).toBe(talk.steps[now]?.type?.slice(0, typed));
        }
        run.comeBack();
        for (let i = 0; i < 20; i++) run.next();
        expect(state()).toMatchObject({ step: 5, phase: 'done' });
      }),
      { numRuns: 12 },
    );
  });
});
