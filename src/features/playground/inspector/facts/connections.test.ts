import { expect, it } from 'vitest';
import { inspectorWords as words } from '../../../../content/en/inspector-words.ts';
import type { ThingId } from '../../../../scene/thing.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import { lookAt, stepsOf } from './moment.fixture.ts';

const steps = stepsOf(
  'docker network create --internal back',
  'docker run -d --name web -p 8080:80 -v data:/data nginx',
  'docker run --name fills -v data:/in busybox touch /in/kept',
  'docker run -d --name db --network back -v /tmp:/host:ro --tmpfs /t busybox sleep 1000',
);
const look = lookAt(steps);
const facts = (thing: ThingId): Facts => factsOf(thing, look, words);
const told = ({ title, rows }: Facts): readonly string[] => [
  title,
  ...rows.map(({ label, value }) => `${label}: ${value}`),
];
const container = (name: string) => {
  const found = Object.values(look.world.host.engine.containers).find((one) => one.name === name);
  if (!found) throw new Error(`no container ${name}`);
  return facts(`container:${found.id}`);
};

it('tells of a network who is plugged in and what leads there', () => {
  expect(told(facts('network:docker0'))).toEqual([
    'network bridge',
    'Interface: docker0',
    'Address: 172.17.0.1/16',
    'Way out: eth0',
    'Plugged in: web 172.17.0.2',
    'Published ports: 0.0.0.0:8080',
  ]);
});

it('goes from a container to its networks, ports and mounts, and from each of them on', () => {
  const things = container('web').rows.flatMap(({ thing }) => thing ?? []);
  expect(things).toEqual(expect.arrayContaining(['network:docker0', 'rule:0.0.0.0:8080/tcp', 'volume:data']));
  expect(told(facts('rule:0.0.0.0:8080/tcp'))).toContain('Is led to: 172.17.0.2:80');
  const back = container('db').rows.flatMap(({ thing }) => (thing?.startsWith('network:') ? [thing] : []));
  expect(told(facts(back[0] ?? 'network:'))).toContain('Way out: None: it is closed');
  const [cable] = facts(back[0] ?? 'network:').rows.flatMap(({ thing }) =>
    thing?.startsWith('cable:') ? [thing] : [],
  );
  expect(told(facts(cable ?? 'cable:'))).toContain('End in the container: eth0 172.18.0.2');
});

it('tells of a volume where containers have it and what is in it', () => {
  expect(told(facts('volume:data'))).toEqual([
    'volume data',
    'Where containers have it: /data in web',
    'Where containers have it: /in in fills',
    'Directory on the disk: /var/lib/docker/volumes/data/_data',
    'Files: /kept',
  ]);
  expect(told(facts('bind:/tmp'))).toContain('Where containers have it: /host in db, read-only');
});

it('says what a thing was that is not there', () => {
  for (const thing of [
    'network:br-0',
    'cable:veth0',
    'rule:0.0.0.0:1/tcp',
    'volume:x',
    'tmpfs:x:/t',
  ] as const)
    expect(facts(thing).subtitle).not.toBe('');
});
