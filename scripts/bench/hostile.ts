import fc from 'fast-check';
import { catalogue } from '../../src/content/images/catalogue.ts';
import { createAnswering } from '../../src/features/embed/answering.ts';
import { FRESH } from '../../src/features/embed/begin.ts';
import { carryOut, stateOf } from '../../src/features/embed/carry-out.ts';
import { createPlayer, type Player } from '../../src/player/player.ts';
import { allParts } from '../../src/sim/all-parts.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { hostileMessage } from '../../src/trace/embed-message.fixture.ts';
import { callFrom, type EmbedCall } from '../../src/trace/embed-message.ts';
import { openStored } from '../../src/trace/link.ts';

/** Messages drawn at once. */
const PORTION = 1000;
/** Of so many messages one that is a call reaches a machine: it is the machine that takes the time. */
const CARRIED = 50;
/** Calls after which the machine begins anew, so that its run does not become longer and longer. */
const AFRESH = 10;

/** Sends an embed so many messages of those who mean ill; how many were heard as calls, and how many did anything else. */
export async function sendHostile(
  count: number,
): Promise<{ readonly calls: number; readonly effects: number }> {
  const supply = {
    hub: hubFrom(catalogue),
    parts: allParts,
    lookUp: null,
    suffices: () => true,
  };
  const player = createPlayer(FRESH, supply, () => 0);
  const desk = { player, plan: null, restart: () => player.load(FRESH), focus: () => undefined };
  const themes: string[] = [];
  let now = 0;
  let last: EmbedCall | null = null;
  let calls = 0;
  let carried = 0;
  let effects = 0;
  let sent = 0;
  const answer = createAnswering(
    async (call) => {
      last = call;
      if (sent % CARRIED !== 0) return { ok: true, result: null };
      if (++carried % AFRESH === 0) player.load(FRESH);
      return carryOut(call, { ...desk, dress: (theme) => themes.push(theme) });
    },
    () => now,
  );
  for (let seed = 0; sent < count; seed++)
    for (const message of fc.sample(hostileMessage, { numRuns: PORTION, seed })) {
      sent++;
      now += 30;
      last = null;
      const before = player.store.getState();
      const received = callFrom(message);
      const call = received && 'call' in received ? received.call : null;
      await answer(message);
      if (call) calls++;
      const isAsMeant = JSON.stringify(last) === JSON.stringify(call);
      const isSound = call ? isSoundNow(player) : player.store.getState() === before;
      if (!isAsMeant || !isSound) effects++;
    }
  const isStrange = (theme: string): boolean => !['auto', 'light', 'dark', 'contrast'].includes(theme);
  return { calls, effects: effects + themes.filter(isStrange).length + Object.keys(Object.prototype).length };
}

function isSoundNow(player: Player): boolean {
  const { at, last, state } = stateOf(player);
  return at >= -1 && at <= last && openStored(state).kind !== 'broken';
}
