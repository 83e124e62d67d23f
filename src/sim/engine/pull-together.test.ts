import { expect, it } from 'vitest';
import { catalogue } from '../../content/images/catalogue.ts';
import { hubFrom } from '../registry/hub-from.ts';
import { createSimulation } from '../simulate.ts';

const after = (line: string, stopped = false) => {
  const simulation = createSimulation({
    seed: 1,
    epoch: 1_768_467_600_000,
    terminal: { isTty: true, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  simulation.submit({ at: 10, kind: 'line', line });
  if (stopped) simulation.submit({ at: 2000, kind: 'line', line: 'kill %1' });
  simulation.settle();
  return simulation.world().host.engine;
};

it.each([
  ['of one image', 'docker pull -q python:2 & docker pull -q python:2'],
  ['of images with layers in common', 'docker pull -q python:2 & docker pull -q python:latest'],
  ['of one image, three times', 'docker pull python:2 & docker run python:2 true & docker pull python:2'],
])('two pulls at once %s bring what they should, and leave none under way', (_what, line) => {
  const { images, pulls, layers } = after(`${line}; wait`);
  expect(Object.keys(images).length).toBeGreaterThan(0);
  expect(pulls).toEqual({});
  for (const { chainIds } of Object.values(images))
    for (const id of chainIds) expect(layers[id]).toBeDefined();
});

it('a pull that waited for one that was stopped brings the image by itself', () => {
  const { images, pulls } = after('docker pull -q python:2 & docker pull -q python:2', true);
  expect(Object.keys(images)).toHaveLength(1);
  expect(pulls).toEqual({});
});
