import { describe, expect, it } from 'vitest';
import { chapterAt, chaptersOf, phaseAt } from './chapter.ts';
import { DECKS, reelOf } from './deck.ts';
import { momentAt } from './moment.ts';
import { recorded } from './recorded.fixture.ts';

const { steps, initial } = recorded(
  'docker run hello-world',
  'docker run hello-world',
  'docker run -d nginx',
  'nope',
);
const types = (deck: 1 | 2 | 3) => reelOf(steps, initial, deck).map((seq) => steps[seq]?.event.type);

describe('the reel of a run', () => {
  it('tells a first run on deck 1 from the keystroke to the prompt', () => {
    const [, first] = chaptersOf(steps, initial);
    const story = reelOf(steps, initial, 1).filter(
      (seq) => seq >= (first?.from ?? 0) && seq <= (first?.to ?? 0),
    );
    expect(story.map((seq) => steps[seq]?.event.type)).toEqual([
      'line.submitted',
      'request.sent',
      'image.lookedUp',
      'response.sent',
      'output.written',
      'request.sent',
      'request.sent',
      'manifest.fetched',
      'output.written',
      'layer.progressed',
      'layer.extracted',
      'image.stored',
      'output.written',
      'request.sent',
      'image.lookedUp',
      'container.created',
      'response.sent',
      'request.sent',
      'root.pivoted',
      'process.executed',
      'output.produced',
      'process.exited',
      'output.written',
      'container.changed',
      'prompt.shown',
    ]);
  });

  it.each(DECKS)('goes forward only, on deck %i, and has the whole screen at its end', (deck) => {
    const seqs = reelOf(steps, initial, deck);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
    const rest = steps.slice((seqs.at(-1) ?? 0) + 1);
    expect(rest.filter(({ event }) => event.type === 'output.written')).toEqual([]);
  });

  it('divides a run more finely on every deck', () => {
    expect(types(1).length).toBeLessThan(types(2).length);
    expect(types(2).length).toBeLessThan(types(3).length);
  });

  it('shows messages from deck 2 on, and the way into the kernel on deck 3', () => {
    expect(types(2)).toEqual(expect.arrayContaining(['bundle.written', 'message.published', 'layer.moved']));
    expect(types(2)).not.toContain('mount.added');
    expect(types(3)).toEqual(
      expect.arrayContaining([
        'task.moved',
        'shim.moved',
        'runc.called',
        'cgroup.created',
        'namespace.created',
        'mount.added',
        'root.pivoted',
        'process.executed',
        'process.exited',
      ]),
    );
  });

  it('thins a long download to tenths of each layer', () => {
    const shown = new Map<string, number>();
    for (const seq of reelOf(steps, initial, 1)) {
      const event = steps[seq]?.event;
      if (event?.type === 'layer.progressed') shown.set(event.digest, (shown.get(event.digest) ?? 0) + 1);
    }
    expect(Math.max(...shown.values())).toBeGreaterThan(5);
    expect(Math.max(...shown.values())).toBeLessThanOrEqual(11);
  });

  it('gives the system call that a fact is the effect of', () => {
    const mount = steps.find(({ event }) => event.type === 'mount.added');
    expect(momentAt(steps, initial, mount?.seq ?? -1, 3)?.syscall?.name).toBe('mount');
    expect(momentAt(steps, initial, -1, 1)).toBeNull();
  });
});

describe('the chapters of a run', () => {
  const chapters = chaptersOf(steps, initial);

  it('are one a line, and cover every step once', () => {
    expect(chapters.map(({ line }) => line)).toEqual([
      '',
      'docker run hello-world',
      'docker run hello-world',
      'docker run -d nginx',
      'nope',
    ]);
    expect(chapters.map(({ from }) => from)).toEqual([0, ...chapters.slice(0, -1).map(({ to }) => to + 1)]);
    expect(chapters.at(-1)?.to).toBe(steps.length - 1);
  });

  it('have phases in the order of the story: a second run has nothing to pull', () => {
    expect(chapters.map(({ phases }) => phases.map(({ key }) => key))).toEqual([
      ['boot'],
      ['ask', 'look', 'pull', 'create', 'start', 'run', 'end'],
      ['ask', 'look', 'create', 'start', 'run', 'end'],
      ['ask', 'look', 'pull', 'create', 'start', 'run'],
      ['ask'],
    ]);
  });

  it('are found by any step', () => {
    for (const { seq } of steps) {
      const chapter = chapterAt(chapters, seq);
      expect(chapter && seq >= chapter.from && seq <= chapter.to).toBe(true);
    }
    expect(phaseAt(chapters[1] ?? null, chapters[1]?.to ?? 0)).toBe('end');
    expect(phaseAt(null, 0)).toBe('boot');
  });
});

it('does not make a moment of every key that is typed at a program', () => {
  const shell = recorded('docker run -it busybox sh');
  const before = reelOf(shell.steps, shell.initial, 1).length;
  for (const keys of ['l', 's', '\r']) {
    shell.submit({ at: shell.now() + 500, kind: 'keys', keys });
    shell.settle();
    if (keys !== '\r') expect(reelOf(shell.steps, shell.initial, 1).length).toBeLessThanOrEqual(before + 1);
  }
  const seqs = reelOf(shell.steps, shell.initial, 1).slice(before);
  expect(seqs.map((seq) => shell.steps[seq]?.event.type)).toEqual([
    'output.produced',
    'output.written',
    'output.produced',
    'output.written',
  ]);
});
