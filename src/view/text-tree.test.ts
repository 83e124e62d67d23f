import { describe, expect, it } from 'vitest';
import { interfaceWords } from '../content/en/interface.ts';
import { sceneAt } from '../scene/scene.ts';
import type { ThingId } from '../scene/thing.ts';
import { hostNamespaces } from '../sim/initial-world.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { World } from '../sim/world.ts';
import { chapterAt, chaptersOf } from '../trace/chapter.ts';
import { DECKS } from '../trace/deck.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import { stageWordsOf } from './stage-words.ts';
import { type TextItem, textTreeOf } from './text-tree.ts';

const stage = stageWordsOf(interfaceWords);
const { steps, initial } = recorded(
  'docker volume create kept',
  'docker network create net1',
  'docker run -d --name web -p 8080:80 -v kept:/data --network net1 nginx',
  'docker run -d --name box -m 32m --tmpfs /memory -v /home/you:/mine busybox sleep 1000',
  'docker create --name made hello-world',
  'docker stop box',
  'docker rm box made',
);
const chapters = chaptersOf(steps, initial);
const flat = (items: readonly TextItem[]): readonly TextItem[] =>
  items.flatMap((one) => [one, ...flat(one.items)]);
const textAt = (seq: number, deck: 1 | 2 | 3 = 1) =>
  flat(textTreeOf(sceneAt(steps, initial, seq, deck, chapterAt(chapters, seq)), stage));

/** Everything that a World has and a picture could show, by the kernel's and the daemon's own lists. */
function entitiesOf(world: World): readonly ThingId[] {
  const { engine, kernel } = world.host;
  const inContainers = kernel.processes.filter(
    (process) => containerOf(process) !== null && process.state !== 'zombie',
  );
  const own = (id: string) => !Object.values(hostNamespaces).some((host) => host === id);
  return [
    ...Object.keys(engine.images).map((id) => `image:${id}` as const),
    ...Object.keys(engine.containers).map((id) => `container:${id}` as const),
    ...Object.keys(engine.volumes).map((name) => `volume:${name}` as const),
    ...Object.values(engine.containers)
      .filter(({ status }) => status === 'running')
      .flatMap(({ pid }) => Object.values(processAt(world, pid ?? 0)?.namespaces ?? {}))
      .filter(own)
      .map((id) => `namespace:${id}` as const),
    ...inContainers.map(({ pid }) => `process:${pid}` as const),
  ];
}

describe('the picture as text', () => {
  it('has everything that there is, at every step and on every deck', () => {
    for (const { seq, world } of steps.filter((_, i) => i % 5 === 0 || i === steps.length - 1))
      for (const deck of DECKS) {
        const ids = new Set(textAt(seq, deck).map(({ id }) => id));
        const missing = entitiesOf(world).filter((id) => !ids.has(id));
        expect(missing, `step ${seq}, deck ${deck}`).toEqual([]);
      }
  });

  it('says how things stand, in words', () => {
    const last = textAt(steps.length - 1).map(({ text }) => text);
    expect(last).toContain('web, from nginx, running');
    expect(last).toContain('in web at /data');
    expect(last.some((text) => text.startsWith('network net1: bridge '))).toBe(true);
    expect(last.some((text) => text.startsWith('port 8080 → web'))).toBe(true);
    const started = chapters.find(({ line }) => line.includes('busybox'))?.to ?? -1;
    const before = textAt(started).map(({ text }) => text);
    expect(before).toContain('memory: 1 of 32 MB, CPU: 0, no limit, processes: 1, no limit');
  });

  it('has a text in every line', () => {
    for (const { text } of textAt(steps.length - 1, 3)) expect(text.trim()).not.toBe('');
  });
});
