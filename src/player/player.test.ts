import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/images/catalogue.ts';
import { allParts } from '../sim/all-parts.ts';
import { lookUp } from '../sim/shell/look-up.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createPlayer, type Player } from './player.ts';
import { isAtEnd, worldAt } from './player-state.ts';
import type { Run } from './run.ts';

const supply = {
  hub: hubFrom(catalogue),
  parts: allParts,
  lookUp,
  suffices: () => true,
};
const fresh: Run = { seed: 1, epoch: 1_767_258_000_000, columns: 80, rows: 24, inputs: [] };

function open(run: Run = fresh) {
  const clock = { ms: 0 };
  const player = createPlayer(run, supply, () => clock.ms);
  return { player, clock };
}

/** Lets the watcher's time pass until nothing moves. */
function watch(player: Player): void {
  for (
    let i = 0;
    i < 10_000 && ['playing', 'stepping'].includes(player.store.getState().playback.status);
    i++
  )
    player.tick(1000);
}

const lines = (player: Player) =>
  player.store.getState().run.inputs.flatMap((input) => (input.kind === 'line' ? [input.line] : []));
const events = (player: Player) =>
  JSON.stringify(player.store.getState().steps.map(({ event, at }) => [at, event]));
const names = (player: Player) =>
  Object.values(worldAt(player.store.getState()).host.engine.containers).map(({ status }) => status);

describe('a player', () => {
  it('runs what is typed, from the keys to the prompt', () => {
    const { player } = open();
    player.keys('docker run hello-world\r');
    expect(player.store.getState().playback.status).toBe('playing');
    watch(player);
    expect(isAtEnd(player.store.getState())).toBe(true);
    expect(names(player)).toEqual(['exited']);
  });

  it('keeps what is typed while something plays, and delivers it in order', () => {
    const { player } = open();
    player.keys('docker create hello-world\r');
    player.keys('docker create hello-world\rdocker p');
    expect(player.store.getState().ahead).toBe('docker create hello-world\rdocker p');
    watch(player);
    watch(player);
    expect(lines(player)).toEqual(['docker create hello-world', 'docker create hello-world']);
    expect(player.store.getState().editor.text).toBe('docker p');
    expect(names(player)).toEqual(['created', 'created']);
  });

  it('takes a command over several lines as one, typed or pasted, also among others', () => {
    const { player } = open();
    player.keys('docker create \\\r');
    expect(player.store.getState()).toMatchObject({
      playback: { status: 'ended' },
      editor: { above: 'docker create \\\n', text: '' },
    });
    player.keys('hello-world\r');
    watch(player);
    player.keys('\x1b[200~docker create \\\n  hello-world\ntrue &&\ndocker ps -a\nec\x1b[201~');
    for (let i = 0; i < 3; i++) watch(player);
    expect(lines(player)).toEqual([
      'docker create \\\nhello-world',
      'docker create \\\n  hello-world',
      'true &&\ndocker ps -a',
    ]);
    const state = player.store.getState();
    expect(state.editor.text).toBe('ec');
    expect(state.chapters.filter(({ line }) => line !== '')).toHaveLength(3);
    expect(names(player)).toEqual(['created', 'created']);
    expect(events(open(state.run).player)).toBe(events(player));
    player.keys('\x15\x1b[A');
    expect(player.store.getState().editor.text).toBe('true && docker ps -a');
    player.keys('\x10\x10');
    expect(player.store.getState().editor.text).toBe('docker create hello-world');
  });

  it('gives up an unfinished command at Ctrl-C, and for a line that is entered from elsewhere', () => {
    const { player } = open();
    player.keys('for i in 1 2; do\recho');
    player.keys('\x03');
    watch(player);
    const { steps, editor } = player.store.getState();
    const written = steps.map(({ event }) => (event.type === 'output.written' ? event.text : '')).join('');
    expect(written).toBe('$ for i in 1 2; do\r\n> echo^C\r\n$ ');
    expect(worldAt(player.store.getState()).terminal.lastExitCode).toBe(130);
    expect(editor.above).toBe('');
    player.keys('while\r');
    player.enter('docker ps');
    watch(player);
    expect(lines(player)).toEqual(['docker ps']);
  });

  it('takes a line after an hour of an endless loop, of which only so much has happened as a page can hold', () => {
    const { player, clock } = open();
    player.keys('docker run -d busybox sh -c "while true; do date; done"\r');
    watch(player);
    clock.ms += 3_600_000;
    player.keys('docker ps\r');
    const { run, steps } = player.store.getState();
    expect(lines(player)).toHaveLength(2);
    expect(steps.length).toBeLessThan(20_000);
    // And a reload has the same.
    expect(
      open(run)
        .player.store.getState()
        .steps.map(({ at }) => at),
    ).toEqual(steps.map(({ at }) => at));
  });

  it('goes back into a run with an endless loop that it has waited for', () => {
    const { player, clock } = open();
    player.keys('docker run busybox sh -c "while true; do date; done"\r');
    watch(player);
    clock.ms += 3_600_000;
    player.keys('\x03');
    player.seek(40);
    expect(() => player.keys('docker ps\r')).not.toThrow();
    expect(() => player.undo()).not.toThrow();
    expect(lines(player)).toHaveLength(1);
  });

  it('plays a line at once, whatever a server has done in the background since', () => {
    const { player, clock } = open();
    player.keys('docker run -d redis\r');
    watch(player);
    clock.ms += 60_000;
    player.keys('docker ps\r');
    player.tick(1);
    const { steps, playback, chapters } = player.store.getState();
    expect(steps[playback.cursor]?.event).toMatchObject({ type: 'line.submitted', line: 'docker ps' });
    expect(chapters.at(-1)?.from).toBe(playback.cursor);
  });

  it('replaces the future when a line is typed in the past, and one undo brings it back', () => {
    const { player } = open();
    for (const line of ['docker run hello-world', 'docker ps -a']) {
      player.enter(line);
      watch(player);
    }
    const before = events(player);
    const { chapters } = player.store.getState();
    player.seek(chapters[2]?.from ?? 0);
    player.back();
    player.enter('docker version');
    watch(player);
    expect(lines(player)).toEqual(['docker run hello-world', 'docker version']);
    player.undo();
    expect(lines(player)).toEqual(['docker run hello-world', 'docker ps -a']);
    expect(events(player)).toBe(before);
    expect(player.store.getState().replaced).toBeNull();
  });

  it('delivers what was typed ahead when the watcher goes to the end, before what is typed later', () => {
    const { player } = open();
    player.keys('docker create hello-world\r');
    player.keys('docker images\r');
    player.pause();
    player.keys('docker ps');
    player.seek(Number.MAX_SAFE_INTEGER);
    watch(player);
    expect(lines(player)).toEqual(['docker create hello-world', 'docker images']);
    expect(player.store.getState().editor.text).toBe('docker ps');
  });

  it('leaves what was written at the prompt on the screen when Ctrl-C drops it', () => {
    const { player } = open();
    player.keys('docker im');
    player.keys('\x03');
    watch(player);
    const { steps, editor } = player.store.getState();
    const shown = steps.map(({ event }) => (event.type === 'output.written' ? event.text : '')).join('');
    expect(shown).toBe('$ docker im^C\r\n$ ');
    expect(editor.text).toBe('');
  });

  it('interrupts first when a line is typed in the middle of a command', () => {
    const { player } = open();
    player.enter('docker run hello-world');
    watch(player);
    const { steps, reel } = player.store.getState();
    const pulling = reel.seqs.find((seq) => steps[seq]?.event.type === 'manifest.fetched') ?? 0;
    player.seek(pulling);
    player.enter('docker images');
    watch(player);
    const world = worldAt(player.store.getState());
    expect(Object.keys(world.host.engine.containers)).toEqual([]);
    expect(world.terminal.lastExitCode).toBe(0);
    expect(player.store.getState().steps.slice(0, pulling + 1)).toEqual(steps.slice(0, pulling + 1));
  });

  it('takes Ctrl-C at once, at the playhead', () => {
    const { player } = open();
    player.enter('docker run busybox sleep 1000');
    for (let i = 0; i < 4; i++) player.tick(1000);
    player.keys('\x03');
    watch(player);
    expect(worldAt(player.store.getState()).terminal.foreground).toBe(false);
    expect(lines(player)).toEqual(['docker run busybox sleep 1000']);
  });

  it('gives keys to the program that has the terminal', () => {
    const { player } = open();
    player.enter('docker run -it busybox sh');
    watch(player);
    expect(worldAt(player.store.getState()).terminal.foreground).toBe(true);
    player.keys('exit 3\r');
    watch(player);
    expect(worldAt(player.store.getState()).terminal).toMatchObject({ foreground: false, lastExitCode: 3 });
  });

  it('counts the time that a person takes as time of the machine', () => {
    const { player, clock } = open();
    player.enter('docker run -d --name web nginx');
    watch(player);
    clock.ms += 180_000;
    player.enter('docker ps');
    watch(player);
    const printed = player.store
      .getState()
      .steps.flatMap(({ event }) =>
        event.type === 'output.written' && event.stream === 'stdout' ? [event.text] : [],
      );
    expect(printed.join('')).toContain('Up 3 minutes');
  });

  it('is the same machine when the run is loaded again, at any moment and size', () => {
    const { player } = open();
    player.resize(120, 30);
    player.enter('docker run hello-world');
    watch(player);
    player.resize(60, 20);
    player.enter('docker pull alpine');
    watch(player);
    const again = open(player.store.getState().run).player;
    expect(events(again)).toBe(events(player));
    again.seek(40);
    expect(worldAt(again.store.getState())).toEqual(player.store.getState().steps[40]?.world);
  });

  it('keeps the moment when the deck changes', () => {
    const { player } = open();
    player.enter('docker run hello-world');
    watch(player);
    const { steps, reel } = player.store.getState();
    const looked = reel.seqs.find((seq) => steps[seq]?.event.type === 'image.lookedUp') ?? 0;
    player.seek(looked);
    player.setDeck(3);
    expect(player.store.getState().playback.cursor).toBe(looked);
    player.step();
    watch(player);
    player.setDeck(1);
    expect(player.store.getState().playback.cursor).toBeGreaterThanOrEqual(looked);
  });

  it('steps to the next moment and back, and knows how far it has been', () => {
    const { player } = open();
    player.enter('docker run hello-world');
    player.pause();
    player.step();
    watch(player);
    const there = player.store.getState().playback.cursor;
    player.back();
    expect(player.store.getState().playback.cursor).toBeLessThan(there);
    expect(player.store.getState().furthest).toBe(there);
    player.step();
    watch(player);
    expect(player.store.getState().playback.cursor).toBe(there);
  });
});
