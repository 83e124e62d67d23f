import { expect, it } from 'vitest';
import { catalogue } from '../content/images/catalogue.ts';
import { createPlayer, type Player } from '../player/player.ts';
import { allParts } from '../sim/all-parts.ts';
import { lookUp } from '../sim/shell/look-up.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { freshRun } from './visit.ts';
import { pageSupply } from './supply.ts';

const everything = {
  hub: hubFrom(catalogue),
  parts: allParts,
  lookUp,
  suffices: () => true,
};
const run = freshRun(1, 1_767_258_000_000);

function watch(player: Player): void {
  for (let i = 0; i < 1000 && player.store.getState().playback.status === 'playing'; i++) player.tick(1000);
}

const trace = (player: Player) => JSON.stringify(player.store.getState().steps);
const lines = (player: Player) =>
  player.store.getState().run.inputs.flatMap((input) => (input.kind === 'line' ? [input.line] : []));

it('makes the same first run of the first parts as of all', () => {
  const players = [pageSupply(), everything].map((supply) => createPlayer(run, supply, () => 0));
  for (const player of players) {
    player.keys('docker run hello-world\r');
    watch(player);
  }
  const [early, whole] = players.map(trace);
  expect(early).toContain('Hello from Docker');
  expect(early === whole).toBe(true);
});

it('keeps a line that needs more until that has come, and what is typed after it', async () => {
  const supply = pageSupply();
  const player = createPlayer(run, supply, () => 0);
  player.keys('docker images');
  player.keys('\rdocker ');
  player.keys('ps\r');
  expect(lines(player)).toEqual([]);
  expect(player.store.getState().ahead).toBe('\rdocker ps\r');
  await supply.whole();
  player.supplied();
  watch(player);
  expect(lines(player)).toEqual(['docker images', 'docker ps']);
  expect(player.store.getState().ahead).toBe('');
});

it('keeps a line that waits when the terminal gets another size', async () => {
  const supply = pageSupply();
  const player = createPlayer(run, supply, () => 0);
  player.keys('docker ps\r');
  player.resize(100, 30);
  await supply.whole();
  player.supplied();
  expect(lines(player)).toEqual(['docker ps']);
});

it('drops a line that waits on Ctrl-C', async () => {
  const supply = pageSupply();
  const player = createPlayer(run, supply, () => 0);
  player.keys('docker ps\r');
  player.keys('\x03');
  await supply.whole();
  player.supplied();
  watch(player);
  expect(lines(player)).toEqual([]);
  player.keys('docker ps\r');
  expect(lines(player)).toEqual(['docker ps']);
});
