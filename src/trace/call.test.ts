import { expect, it } from 'vitest';
import { callOf, registryPart } from './call.ts';

it.each([
  ['HEAD', '/_ping', 'ping', ''],
  ['GET', '/v1.50/version', 'version', ''],
  ['POST', '/v1.50/containers/create?name=web', 'create', 'web'],
  ['POST', '/v1.50/images/create?fromImage=docker.io%2Flibrary%2Fnginx&tag=latest', 'pull', 'nginx:latest'],
  ['POST', '/v1.50/containers/web/start', 'start', 'web'],
  ['POST', '/v1.50/containers/web/wait?condition=next-exit', 'wait', 'web'],
  ['DELETE', '/v1.50/containers/web?force=1', 'remove', 'web'],
  ['GET', '/v1.50/containers/json?all=1', 'list', ''],
  ['GET', '/v1.50/containers/web/json', 'inspect', 'web'],
  ['DELETE', '/v1.50/images/a/b%3Ac', 'remove-image', 'a/b:c'],
  ['GET', '/v1.50/images/json', 'list-images', ''],
  ['GET', '/%zz/%', 'other', '%'],
] as const)('reads %s %s', (method, path, name, subject) => {
  expect(callOf(method, path)).toEqual({ name, subject });
});

it('knows what is asked of a registry', () => {
  expect(registryPart('/v2/library/nginx/manifests/latest')).toBe('manifest');
  expect(registryPart('/v2/library/nginx/blobs/sha256:00')).toBe('blob');
  expect(registryPart('/v2/')).toBe('other');
});
