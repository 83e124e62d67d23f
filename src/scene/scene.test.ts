import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterAt, chaptersOf } from '../trace/chapter.ts';
import { DECKS, reelOf } from '../trace/deck.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import { type Scene, sceneAt } from './scene.ts';
import type { ThingId } from './thing.ts';

const lines = [
  'docker run hello-world',
  'docker run hello-world',
  'docker run -d --name web nginx',
  'docker rm -f web',
];
const { steps, initial } = recorded(...lines);
const chapters = chaptersOf(steps, initial);
const pictureAt = (seq: number, deck: 1 | 2 | 3 = 1): Scene =>
  sceneAt(steps, initial, seq, deck, chapterAt(chapters, seq));
const seqsOf = (type: string) => steps.flatMap(({ seq, event }) => (event.type === type ? [seq] : []));
const [missed = -1, found = -1] = seqsOf('image.lookedUp');

describe('the picture of a step', () => {
  it('shows a miss: an empty place on the shelf, and nothing there', () => {
    const { trip, token, room } = pictureAt(missed);
    expect(trip.shelf).toMatchObject([{ name: 'hello-world', state: 'missing', plates: [] }]);
    expect(token).toMatchObject({ kind: 'look', from: 'daemon', to: 'store', good: false });
    expect(room.stacks).toEqual([]);
    expect(room.expected).toMatchObject({ name: 'hello-world' });
  });

  it('shows a hit on the same shelf once the image is there', () => {
    const { trip, token } = pictureAt(found);
    expect(trip.shelf).toMatchObject([{ name: 'hello-world', state: 'stored' }]);
    expect(token).toMatchObject({ kind: 'look', good: true });
  });

  it('lets a layer arrive on the shelf and on the disk at the same moment', () => {
    const [landed = -1] = seqsOf('layer.extracted');
    const before = pictureAt(landed - 1);
    expect(before.trip.shelf[0]?.plates[0]?.state).not.toBe('stored');
    const after = pictureAt(landed + 1);
    expect(after.trip.shelf[0]?.plates[0]).toMatchObject({ state: 'stored', fraction: 1 });
    expect(after.room.stacks[0]?.plates[0]?.id).toBe(after.trip.shelf[0]?.plates[0]?.id);
  });

  it('draws a file that a container writes on the way to its own files, and counts it', () => {
    const made = recorded('docker run -d --name box busybox sleep 9999', 'docker exec box touch /new');
    const { seq = -1 } =
      made.steps.find(({ event }) => event.type === 'file.written' && event.path === '/new') ?? {};
    const { room, touched } = sceneAt(
      made.steps,
      made.initial,
      seq,
      1,
      chapterAt(chaptersOf(made.steps, made.initial), seq),
    );
    const own: ThingId = `container:${Object.keys(made.steps[seq]!.world.host.engine.containers)[0]}`;
    expect(room.flow).toMatchObject({ from: { thing: own }, to: { at: 'disk', plate: own } });
    expect(touched.has(own)).toBe(true);
    expect(room.stacks[0]?.own).toMatchObject([{ id: own, files: 1 }]);
  });

  it('lets the layer of a commit land on the shelf and on the disk, and its image stand there', () => {
    const made = recorded('docker run --name box busybox touch /new', 'docker commit box mine');
    const [landed = -1] = made.steps.flatMap(({ seq, event }) =>
      event.type === 'layer.committed' ? [seq] : [],
    );
    const told = chaptersOf(made.steps, made.initial);
    const at = (seq: number) => sceneAt(made.steps, made.initial, seq, 1, chapterAt(told, seq));
    const picture = at(landed);
    expect(picture.token).toMatchObject({ kind: 'layer', from: 'daemon', to: 'store' });
    expect(picture.touched).toContain('device:disk');
    expect(picture.room.flow).toMatchObject({ from: { thing: 'daemon' }, to: { at: 'disk' } });
    const after = at(made.steps.length - 1);
    expect(after.trip.shelf.map(({ name }) => name)).toEqual(['busybox', 'mine']);
  });

  it('never shows the image twice while it is being stored', () => {
    for (const { seq } of steps)
      expect(pictureAt(seq).trip.shelf.filter(({ name }) => name === 'hello-world').length).toBeLessThan(2);
  });

  it('builds a container that is not alive before its own program runs, and keeps it when that has ended', () => {
    const [made = -1] = seqsOf('container.created');
    expect(pictureAt(made).room.containers).toMatchObject([
      { status: 'created', isAlive: false, walls: [], change: 'created' },
    ]);
    const [pivoted = -1] = seqsOf('root.pivoted');
    expect(pictureAt(pivoted).room.containers[0]?.walls.map(({ type }) => type)).toEqual([
      'pid',
      'mnt',
      'net',
      'uts',
      'ipc',
      'cgroup',
    ]);
    expect(pictureAt(pivoted).room.containers[0]?.isAlive).toBe(false);
    const [produced = -1] = seqsOf('output.produced');
    expect(pictureAt(produced).room.containers[0]).toMatchObject({
      isAlive: true,
      processes: [{ inside: 1 }],
    });
    expect(pictureAt(chapters[1]?.to ?? -1).room.containers).toMatchObject([
      { status: 'exited', isAlive: false, walls: [], processes: [] },
    ]);
  });

  it('shows two containers out of one image after a second run', () => {
    const { room, trip } = pictureAt(chapters[2]?.to ?? -1);
    expect(room.containers.map(({ image }) => image)).toEqual(['hello-world', 'hello-world']);
    expect(trip.shelf).toMatchObject([{ name: 'hello-world', containers: 2 }]);
    expect(room.stacks).toMatchObject([{ plates: [{}], own: [{}, {}] }]);
  });

  it('takes a removed container away together with its files', () => {
    const [removed = -1] = seqsOf('container.removed');
    expect(pictureAt(removed).room.containers.at(-1)).toMatchObject({ name: 'web', change: 'removed' });
    const after = pictureAt(removed + 1).room;
    expect(after.containers.map(({ name }) => name)).not.toContain('web');
    expect(after.stacks.find(({ name }) => name === 'nginx')?.own).toEqual([]);
  });

  it('moves into the machine when the container starts, and back at the prompt', () => {
    const [pivoted = -1] = seqsOf('root.pivoted');
    expect([
      pictureAt(missed).focus,
      pictureAt(pivoted).focus,
      pictureAt(chapters[1]?.to ?? -1).focus,
    ]).toEqual(['trip', 'machine', 'trip']);
  });

  it('names system calls on deck 3 only', () => {
    const [mounted = -1] = seqsOf('mount.added');
    expect(pictureAt(mounted, 3).room.flow?.call).toBe('mount');
    expect(pictureAt(mounted, 2).room.flow?.call ?? null).toBeNull();
  });

  it('is the same from either side, and plain data', () => {
    const fresh = recorded(...lines);
    fc.assert(
      fc.property(
        fc.array(fc.nat(steps.length - 1), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...DECKS),
        (route, deck) => {
          for (const seq of route) {
            const there = pictureAt(seq, deck);
            const again = sceneAt(
              fresh.steps,
              fresh.initial,
              seq,
              deck,
              chapterAt(chaptersOf(fresh.steps, fresh.initial), seq),
            );
            expect(again).toEqual(there);
          }
        },
      ),
      { numRuns: 40 },
    );
    const { moment: _moment, touched: _touched, ...plain } = pictureAt(missed);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });

  it('lights something in every moment of the story', () => {
    const dark = reelOf(steps, initial, 1).filter(
      (seq) => !pictureAt(seq).atRest && pictureAt(seq).touched.size === 0,
    );
    expect(dark.map((seq) => steps[seq]?.event.type)).toEqual([]);
  });
});
