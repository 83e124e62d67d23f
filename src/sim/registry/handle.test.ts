import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildImage } from '../image/build-image.ts';
import { digestOf } from '../image/digest.ts';
import { file } from '../image/file.ts';
import { mediaTypes } from '../image/descriptor.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { hubFrom } from './hub-from.ts';
import { rangeOf } from './range.ts';

const image = buildImage({
  repository: 'library/small',
  tags: ['latest', '1', '1.0'],
  architecture: 'amd64',
  format: 'oci',
  created: '2025-01-01T00:00:00Z',
  config: { Cmd: ['/a'] },
  steps: [
    {
      created: '2025-01-01T00:00:00Z',
      createdBy: 'COPY a /',
      layer: { files: { '/a': file('a\n') }, publicSize: { packed: 10, unpacked: 20 } },
    },
  ],
});
const hub = hubFrom({ images: [image] });
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  hub.handle({ method, path, headers });
const codeOf = (body: string | Uint8Array) => JSON.parse(String(body)).errors[0].code;
const layerDigest = Object.entries(image.content).find(([, packed]) => 'base64' in packed)?.[0] ?? '';
const missing = digestOf('nothing');

describe('the distribution API', () => {
  it('says what it speaks', () => {
    expect(ask('/v2/')).toMatchObject({
      status: 200,
      headers: { 'Docker-Distribution-Api-Version': 'registry/2.0' },
    });
  });

  it('gives the index for a tag and for its digest, and its size without it for HEAD', () => {
    const byTag = ask('/v2/library/small/manifests/1.0', { accept: mediaTypes.ociIndex });
    expect(byTag.status).toBe(200);
    expect(byTag.headers['Content-Type']).toBe(mediaTypes.ociIndex);
    expect(byTag.headers['Docker-Content-Digest']).toBe(digestOf(byTag.body));
    expect(ask(`/v2/library/small/manifests/${image.index}`)).toEqual(byTag);
    const head = ask('/v2/library/small/manifests/1.0', {}, 'HEAD');
    expect(head).toEqual({ ...byTag, body: '' });
  });

  it('gives blobs, whole and in parts', () => {
    const path = `/v2/library/small/blobs/${layerDigest}`;
    const whole = ask(path);
    expect(digestOf(whole.body)).toBe(layerDigest);
    const part = ask(path, { Range: 'bytes=2-5' });
    expect(part.status).toBe(206);
    expect(part.body).toEqual(whole.body.slice(2, 6));
    expect(part.headers['Content-Range']).toBe(`bytes 2-5/${whole.body.length}`);
    expect(ask(path, { range: 'bytes=99999-' }).status).toBe(416);
    expect(hub.publicSize(layerDigest)).toEqual({ packed: 10, unpacked: 20 });
    expect(hub.publicSize(image.index)).toBeNull();
  });

  it('lists tags, a page at a time where asked', () => {
    expect(JSON.parse(String(ask('/v2/library/small/tags/list').body))).toEqual({
      name: 'library/small',
      tags: ['1', '1.0', 'latest'],
    });
    const page = ask('/v2/library/small/tags/list?n=2');
    expect(JSON.parse(String(page.body)).tags).toEqual(['1', '1.0']);
    expect(page.headers.Link).toBe('</v2/library/small/tags/list?last=1.0&n=2>; rel="next"');
    expect(JSON.parse(String(ask('/v2/library/small/tags/list?n=2&last=1.0').body)).tags).toEqual(['latest']);
  });

  it.each([
    ['/v2/library/small/manifests/2.0', 404, 'MANIFEST_UNKNOWN'],
    [`/v2/library/small/manifests/${missing}`, 404, 'MANIFEST_UNKNOWN'],
    ['/v2/library/small/manifests/sha256:1', 400, 'DIGEST_INVALID'],
    [`/v2/library/small/manifests/${layerDigest}`, 404, 'MANIFEST_UNKNOWN'],
    [`/v2/library/small/blobs/${missing}`, 404, 'BLOB_UNKNOWN'],
    [`/v2/library/small/blobs/${image.index}`, 404, 'BLOB_UNKNOWN'],
    ['/v2/library/small/blobs/x', 400, 'DIGEST_INVALID'],
    ['/v2/library/none/manifests/latest', 401, 'UNAUTHORIZED'],
    ['/v2/library/none/tags/list', 401, 'UNAUTHORIZED'],
    ['/v2/library/small/tags/list?n=x', 400, 'PAGINATION_NUMBER_INVALID'],
  ])('refuses %s', (path, status, code) => {
    const response = ask(path);
    expect(response.status).toBe(status);
    expect(codeOf(response.body)).toBe(code);
  });

  it('refuses to write, and to serve what the asker does not take', () => {
    expect(ask('/v2/library/small/blobs/uploads/', {}, 'POST').status).toBe(405);
    expect(ask('/v2/library/small/manifests/1', { Accept: mediaTypes.dockerManifest }).status).toBe(404);
    expect(ask('/v2/library/small/manifests/1', { Accept: 'application/json, */*;q=0.1' }).status).toBe(200);
  });

  it('no path and no header makes it throw', () => {
    const name = fc.constantFrom('library/small', 'x', '..', '');
    const kind = fc.constantFrom('manifests', 'blobs', 'tags', 'x');
    const last = fc.oneof(fc.string(), fc.constantFrom('list', 'latest', image.index, layerDigest, missing));
    const path = fc.oneof(
      fc.string(),
      fc.tuple(name, kind, last).map(([a, b, c]) => `/v2/${a}/${b}/${c}`),
    );
    const method = fc.constantFrom('GET', 'HEAD', 'PUT');
    fc.assert(
      fc.property(path, method, fc.string(), (path, method, range) => {
        const { status } = ask(path, { range }, method);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
    );
  });
});

it('any bytes survive base64, as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

it.each([
  [null, null],
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=5-', { first: 5, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=2-99', { first: 2, last: 9 }],
  ['bytes=5-2', null],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=0-1,4-5', null],
])('a Range of %s of ten bytes', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});
