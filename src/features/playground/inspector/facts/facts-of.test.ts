import { describe, expect, it } from 'vitest';
import type { ThingId } from '../../../../scene/thing.ts';
import { inspectorWords as words } from '../../../../content/en/inspector-words.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import { lookAt, stepsOf } from './moment.fixture.ts';

const hello = stepsOf('docker run hello-world');
const busy = stepsOf(
  'docker run -d --name web -m 64m nginx',
  'docker run --name old alpine sh -c "echo hi > /note; rm /etc/shells; exit 3"',
);
const of = (facts: Facts, label: string) =>
  facts.rows.filter((row) => row.label === label).map(({ value }) => value);
const lead = (facts: Facts, label: string): ThingId => {
  const thing = facts.rows.find((row) => row.label === label)?.thing;
  if (thing === undefined) throw new Error(`${label} leads nowhere`);
  return thing;
};
const named = (name: string) => {
  const { world } = lookAt(busy);
  const container = Object.values(world.host.engine.containers).find((one) => one.name === name)!;
  return factsOf(`container:${container.id}`, lookAt(busy), words);
};

describe('what the inspector says', () => {
  it('of an image: names, digests, layers, settings, and what was made from it', () => {
    const look = lookAt(hello);
    const [image] = Object.values(look.world.host.engine.images);
    const facts = factsOf(`image:${image!.id}`, look, words);
    expect(facts.title).toBe('hello-world:latest');
    expect(of(facts, words.id)).toEqual([image!.id]);
    expect(of(facts, words.digest)[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(of(facts, words.command)).toEqual(['/hello']);
    expect(of(facts, words.layersBottomFirst)).toHaveLength(1);
    expect(of(facts, words.containersMade)).toHaveLength(1);
    expect(JSON.parse(facts.raw[0]!.text).os).toBe('linux');
  });

  it('of the layer an image leads to: whose it is, and its files', () => {
    const look = lookAt(hello);
    const [image] = Object.values(look.world.host.engine.images);
    const layer = factsOf(
      lead(factsOf(`image:${image!.id}`, look, words), words.layersBottomFirst),
      look,
      words,
    );
    expect(of(layer, words.usedBy)).toEqual(['hello-world:latest']);
    expect(of(layer, words.files)).toContain('/hello');
  });

  it('of a layer on its way: how much of it is here', () => {
    const look = lookAt(hello, ({ event }) => event.type === 'layer.progressed');
    const { event } = hello[look.cursor]!;
    if (event.type !== 'layer.progressed') throw new Error('no progress');
    const facts = factsOf(`layer:${event.digest}`, look, words);
    expect(of(facts, words.fetched)[0]).toMatch(/ of /);
    expect(of(facts, words.files)).toEqual([]);
  });

  it('of a running container: image, process, address, limits', () => {
    const web = named('web');
    expect(of(web, words.status)[0]).toMatch(/^Running/);
    expect(of(web, words.image)).toEqual(['nginx']);
    expect(of(web, words.address)[0]).toMatch(/^172\.17\.0\./);
    const look = lookAt(busy);
    const group = factsOf(lead(web, words.limits), look, words);
    expect(of(group, words.memory)[0]).toMatch(/ of 64 MB$/);
    expect(of(group, words.container)).toEqual(['web']);
    const main = factsOf(lead(web, words.processes), look, words);
    expect(of(main, words.pidInside)).toEqual(['1']);
    expect(Number(of(main, words.pidOutside)[0])).toBeGreaterThan(1000);
    expect(of(main, words.namespaces)).toHaveLength(8);
    expect(of(main, words.namespaces).filter((text) => text.includes('as the computer'))).toHaveLength(2);
    const wall = factsOf(lead(main, words.namespaces), look, words);
    expect(wall.title).toBe('pid namespace');
    expect(of(wall, words.whose)).toEqual(['web']);
    expect(of(wall, words.inside)[0]).toMatch(/^nginx: master process nginx .*\(\d+\)$/);
  });

  it('of one that ended: exit code, its own files and what it deleted', () => {
    const old = named('old');
    expect(of(old, words.status)[0]).toMatch(/^Exited with code 3, /);
    expect(of(old, words.ownFiles)).toContain('/note');
    expect(of(old, words.ownFiles)).toContain(words.deleted('/etc/shells'));
    expect(of(old, words.command)).toEqual(['sh -c "echo hi > /note; rm /etc/shells; exit 3"']);
    expect(of(old, words.processes)).toEqual([]);
    expect(of(old, words.ownFiles).join()).not.toContain('.wh.');
  });

  it('of a message: both bodies as they were sent, and no answer before there was one', () => {
    const asked = hello.findIndex(
      ({ event }) => event.type === 'request.sent' && event.path.includes('/create'),
    );
    const { event } = hello[asked]!;
    if (event.type !== 'request.sent') throw new Error('no request');
    const thing: ThingId = `exchange:${event.exchange}`;
    const early = factsOf(
      thing,
      lookAt(hello, ({ seq }) => seq === asked),
      words,
    );
    expect(early.title).toMatch(/^POST \/containers\/create/);
    expect(of(early, words.status)).toEqual([words.noReplyYet]);
    expect(early.raw.map(({ label }) => label)).toEqual([words.requestBody]);
    expect(JSON.parse(early.raw[0]!.text).Image).toBe('hello-world');
    const late = factsOf(thing, lookAt(hello), words);
    expect(of(late, words.status)).toEqual(['404 Not Found']);
    expect(late.raw[1]!.text).toContain('No such image');
  });

  it('of everyone and everything, at every moment, without a hole', () => {
    const last = lookAt(busy).world;
    const things = [
      ...Object.keys(words.participants),
      ...['cpu', 'memory', 'disk', 'network'].map((id) => `device:${id}`),
      ...Object.keys(last.hub).map((id) => `repository:${id}`),
      ...busy.flatMap(({ event }) => (event.type === 'request.sent' ? [`exchange:${event.exchange}`] : [])),
      ...Object.keys(last.host.engine.containers).map((id) => `container:${id}`),
      ...Object.values(last.host.engine.layers).map(({ digest }) => `layer:${digest}`),
      ...last.host.kernel.processes.map(({ pid }) => `process:${pid}`),
      ...last.host.kernel.namespaces.map(({ id }) => `namespace:${id}`),
      ...Object.keys(last.host.kernel.cgroups).map((path) => `cgroup:${path}`),
      'app:terminal',
      'image:sha256:nothing',
    ] as ThingId[];
    for (let seq = 0; seq < busy.length; seq += 17) {
      const look = { world: busy[seq]!.world, steps: busy, cursor: seq };
      for (const thing of things) {
        const { title, subtitle, rows } = factsOf(thing, look, words);
        expect(`${title} ${subtitle}`, thing).not.toMatch(/undefined|NaN|\[object/);
        expect(subtitle, thing).not.toBe('');
        for (const { label, value } of rows)
          expect(`${label}: ${value}`, thing).not.toMatch(/^undefined|undefined$|NaN|\[object|: $/);
      }
    }
  });
});
