import { describe, expect, it } from 'vitest';
import { createSimulation } from '../simulate.ts';
import type { World } from '../world.ts';
import { complete } from './complete.ts';
import { hub } from './hub.fixture.ts';

function worldAfter(...lines: readonly string[]): World {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 1, epoch: 1_750_000_000_000, terminal, hub });
  for (const line of lines) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
    simulation.settle();
  }
  return simulation.world();
}

const fresh = worldAfter();
const used = worldAfter(
  'docker create --name still alpine',
  'docker run -d --name awake nginx sleep 900',
  'docker run -d --name awful nginx:1.27 sleep 900',
  'docker pull python:2.7',
  'docker volume create data',
  'docker volume create more',
  'docker network create net',
);

const texts = (line: string, world: World): readonly string[] =>
  complete(line, world).candidates.map(({ text }) => text);

describe('complete', () => {
  it.each([
    ['', ['clear', 'docker', 'help', 'history']],
    ['do', ['docker']],
    ['ls', []],
    ['ls do', []],
    ['docker r', ['rename', 'restart', 'rm', 'rmi', 'run']],
    ['docker con', ['container']],
    ['docker container st', ['start', 'stats', 'stop']],
    ['docker image ', ['history', 'inspect', 'ls', 'prune', 'pull', 'rm', 'tag']],
    ['docker network r', ['rm']],
    ['docker container l', ['logs', 'ls']],
    ['docker atta', ['attach']],
    ['docker help ru', ['run']],
    ['docker --v', ['--version']],
    [
      'docker ps --',
      ['--all', '--filter', '--format', '--help', '--last', '--latest', '--no-trunc', '--quiet', '--size'],
    ],
    ['docker run --na', ['--name']],
    ['docker run --netw', ['--network', '--network-alias']],
    ['docker run --pull ', ['always', 'missing', 'never']],
    ['docker run --pull=al', ['--pull=always']],
    ['docker run --name ', []],
    ['docker run -it --rm al', ['alpine']],
    ['docker run alpine ', []],
    ['docker run alpine:3', ['alpine:3', 'alpine:3.22', 'alpine:3.22.0']],
    ['docker ps --filter s', ['since=', 'status=']],
    ['docker ps -aqf status=e', ['status=exited']],
    ['docker ps --filter=status=e', ['--filter=status=exited']],
    ['docker images -f dangling=', ['dangling=false', 'dangling=true']],
    ['docker rmi ', []],
    ['docker ps; docker pu', ['pull']],
    ['docker ps && FOO=1 docker pu', ['pull']],
    ['echo "docker pu', []],
    ['docker run "al', []],
    ['docker ps # docker pu', []],
  ])('on a fresh machine %j could be %j', (line, candidates) => {
    expect(texts(line, fresh)).toEqual(candidates);
  });

  it.each([
    ['docker stop ', ['awake', 'awful']],
    ['docker container kill aw', ['awake', 'awful']],
    ['docker stop awake ', ['awful']],
    ['docker start ', ['still']],
    ['docker rm ', ['still']],
    ['docker rm -f ', ['awake', 'awful', 'still']],
    ['docker logs aw', ['awake', 'awful']],
    ['docker logs awake ', []],
    ['docker cp st', ['still:']],
    ['docker cp -L still:/bin/s', ['still:/bin/sh', 'still:/bin/sleep']],
    ['docker cp still:/et', ['still:/etc/']],
    ['docker cp nosuch:/', []],
    ['docker cp still:/etc/hosts ./a ', []],
    ['docker container cp x aw', ['awake:', 'awful:']],
    ['docker volume rm ', ['data', 'more']],
    ['docker volume rm data ', ['more']],
    ['docker volume inspect d', ['data']],
    ['docker volume create ', []],
    ['docker network rm ', ['net']],
    ['docker network connect net aw', ['awake', 'awful']],
    ['docker rename ', ['awake', 'awful', 'still']],
    ['docker rmi ', ['alpine', 'nginx', 'python:2.7']],
    ['docker rmi nginx:', ['nginx:1.27', 'nginx:latest']],
    ['docker container inspect st', ['still']],
    ['docker image inspect ', ['alpine', 'nginx', 'python:2.7']],
    ['docker images ', ['alpine', 'nginx', 'python']],
    ['docker ps --filter name=aw', ['name=awake', 'name=awful']],
    ['docker ps --filter ancestor=al', ['ancestor=alpine']],
  ])('on a machine in use %j could be %j', (line, candidates) => {
    expect(texts(line, used)).toEqual(candidates);
  });

  it('says where the word begins', () => {
    expect(complete('docker  ru', fresh).start).toBe(8);
  });

  it('offers filters that the daemon takes', () => {
    const lines = ['ps', 'images'].flatMap((verb) =>
      texts(`docker ${verb} -f `, fresh).map((filter) => ({ verb, filter })),
    );
    expect(lines.length).toBeGreaterThan(10);
    const simulation = createSimulation({
      seed: 1,
      epoch: 0,
      terminal: { isTty: false, columns: 80, rows: 24 },
      hub,
    });
    for (const { verb, filter } of lines) {
      const value = complete(`docker ${verb} -f ${filter}`, used).candidates[0]?.text ?? `${filter}1`;
      simulation.submit({ at: simulation.now() + 10, kind: 'line', line: `docker ${verb} -f ${value}` });
      simulation.settle();
    }
    const said = simulation.steps.flatMap(({ event }) =>
      event.type === 'output.written' ? [event.text] : [],
    );
    expect(said.join('')).not.toContain('invalid filter');
  });
});
