import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hubFrom } from '../../sim/registry/hub-from.ts';
import { allParts } from '../../sim/all-parts.ts';
import { catalogue } from '../../content/images/catalogue.ts';
import { plans } from '../../content/lessons/plans.ts';
import { createPlayer } from '../../player/player.ts';
import { callFrom, type EmbedCall } from '../../trace/embed-message.ts';
import { hostileMessage } from '../../trace/embed-message.fixture.ts';
import { openStored } from '../../trace/link.ts';
import { createAnswering } from './answering.ts';
import { FRESH } from './begin.ts';
import { carryOut, stateOf } from './carry-out.ts';

const supply = {
  hub: hubFrom(catalogue),
  parts: allParts,
  lookUp: null,
  suffices: () => true,
};
const plan = plans.find(({ id }) => id === 'walls') ?? null;

/** An embed without a page: its player, what it was told to look like, and what answers messages. */
function embed(now: () => number) {
  const player = createPlayer(FRESH, supply, () => 0);
  const themes: string[] = [];
  const heard: EmbedCall[] = [];
  const answer = createAnswering(async (call) => {
    heard.push(call);
    return carryOut(call, {
      player,
      plan,
      restart: () => player.load(FRESH),
      dress: (theme) => themes.push(theme),
      focus: () => undefined,
    });
  }, now);
  return { player, themes, heard, answer };
}

it('does what it is asked, and says how it stands', async () => {
  const { player, answer, themes } = embed(() => 0);
  expect(await answer({ id: 1, method: 'run', params: { line: 'docker ps' } })).toEqual({
    id: 1,
    ok: true,
    result: null,
  });
  expect(player.store.getState().run.inputs).toMatchObject([{ kind: 'line', line: 'docker ps' }]);
  await answer({ id: 2, method: 'goTo', params: { to: 3 } });
  expect(await answer({ id: 3, method: 'getState' })).toMatchObject({
    id: 3,
    ok: true,
    result: { at: 3, status: 'paused' },
  });
  const { state } = stateOf(player);
  await answer({ id: 4, method: 'reset' });
  expect(player.store.getState().run.inputs).toEqual([]);
  await answer({ id: 5, method: 'setState', params: { state } });
  const afterwards = stateOf(player);
  expect(afterwards.at).toBe(3);
  expect(openStored(afterwards.state)).toEqual(openStored(state));
  await answer({ id: 6, method: 'setTheme', params: { theme: 'dark' } });
  expect(themes).toEqual(['dark']);
  expect(await answer({ id: 7, method: 'goTo', params: { to: 'no-such-beat' } })).toEqual({
    id: 7,
    ok: false,
    error: { code: 'invalid' },
  });
  await answer({ id: 8, method: 'goTo', params: { to: plan?.beats.find(({ kind }) => kind === 'run')?.id } });
  expect(player.store.getState().run.inputs).toHaveLength(1);
});

it('hears no more than fifty calls a second', async () => {
  let now = 0;
  const { heard, answer } = embed(() => now);
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, id) => answer({ id, method: 'getState' })),
  );
  expect(heard).toHaveLength(50);
  expect(replies.at(-1)).toEqual({ id: 59, ok: false, error: { code: 'too-many' } });
  now = 1000;
  expect(await answer({ id: 61, method: 'getState' })).toMatchObject({ ok: true });
});

it('hears of five thousand messages those that are calls, and of these what the schema has', async () => {
  let now = 0;
  const heard: EmbedCall[] = [];
  const answer = createAnswering(
    async (call) => {
      heard.push(call);
      return { ok: true, result: null };
    },
    () => now,
  );
  const calls: EmbedCall[] = [];
  for (const message of fc.sample(hostileMessage, { numRuns: 5000, seed: 11 })) {
    now += 30;
    const received = callFrom(message);
    if (received && 'call' in received) calls.push(received.call);
    const reply = await answer(message);
    expect(reply?.id).toBe(received?.id);
  }
  expect(heard).toEqual(calls);
  expect(calls.length).toBeGreaterThan(1000);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('is not moved by what is no call, and stays a sound machine whatever the calls', async () => {
  let now = 0;
  const { player, themes, answer } = embed(() => now);
  for (const [i, message] of fc.sample(hostileMessage, { numRuns: 150, seed: 12 }).entries()) {
    now += 30;
    const before = player.store.getState();
    const received = callFrom(message);
    await answer(message);
    if (received === null || 'fault' in received) {
      expect(player.store.getState()).toBe(before);
      continue;
    }
    for (const theme of themes) expect(['auto', 'light', 'dark', 'contrast']).toContain(theme);
    const { at, last, state } = stateOf(player);
    expect(at).toBeGreaterThanOrEqual(-1);
    expect(at).toBeLessThanOrEqual(last);
    expect(openStored(state).kind).toMatch(/^(run|none)$/);
    // Else what they typed becomes a longer and longer run.
    if (i % 10 === 0) player.load(FRESH);
  }
});
