import { expect, it } from 'vitest';
import { hubFrom } from '../../sim/registry/hub-from.ts';
import { catalogue } from './catalogue.ts';
import { firstCatalogue } from './first-catalogue.ts';
import { repositories } from './repositories.ts';

it('lists what the hub holds, in the same order', () => {
  expect(JSON.stringify(repositories)).toBe(JSON.stringify(hubFrom(catalogue).repositories));
});

it('has the image of the first run as the whole hub has it', () => {
  const path = '/v2/library/hello-world/manifests/latest';
  const ask = { method: 'GET', path, headers: { Accept: 'application/vnd.oci.image.index.v1+json' } };
  const answer = hubFrom(firstCatalogue).handle(ask);
  expect(answer.status).toBe(200);
  expect(answer).toEqual(hubFrom(catalogue).handle(ask));
});
