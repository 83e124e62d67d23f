import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMoment } from './link.fixture.ts';
import { LINK_EPOCH, linkOf, type LinkedMoment, openLink, openStored, storedOf } from './link.ts';
import { toBase64url } from './link-base64.ts';
import { pack, unpack } from './link-pack.ts';
import { oldLinks } from './old-links.fixture.ts';

const hello: LinkedMoment = {
  run: {
    seed: 7,
    epoch: LINK_EPOCH,
    columns: 80,
    rows: 24,
    inputs: [
      { at: 1000, kind: 'line', line: 'docker run hello-world' },
      { at: 9000, after: 412, kind: 'keys', keys: '\x03' },
    ],
  },
  at: 120,
  deck: 2,
  lesson: 'image-and-container',
};
const opened = (moment: LinkedMoment) => ({ kind: 'run', ...moment });
const withPayload = (payload: unknown) =>
  openLink({ search: '?v=1', hash: `#r1.${pack(JSON.stringify(payload))}` });

describe('a link', () => {
  it('brings a command over several lines, as long as one may be', () => {
    const line = `cat <<EOF\n${'x\n'.repeat(8000)}EOF`;
    const moment = { ...hello, run: { ...hello.run, inputs: [{ at: 1000, kind: 'line' as const, line }] } };
    const link = linkOf(moment);
    expect(link && openLink(link)).toEqual(opened(moment));
  });

  it('gives back the moment it was made of', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(openLink(linkOf(moment)!)).toEqual(opened(moment));
        expect(openStored(storedOf(moment))).toEqual(opened(moment));
      }),
    );
  });

  it.each(oldLinks)('that was made in the past opens for ever: $what', ({ link, moment }) => {
    expect(openStored(link)).toEqual(opened(moment));
  });

  it('written by hand is a fresh machine with these lines, at its end', () => {
    const search = '?v=1&run=docker%20pull%20alpine&run=docker+run+alpine+date+%2B%25s&deck=2&run=';
    expect(openLink({ search, hash: '' })).toEqual({
      kind: 'run',
      at: 5_000_000,
      deck: 2,
      lesson: null,
      run: {
        seed: 1,
        epoch: LINK_EPOCH,
        columns: 80,
        rows: 24,
        inputs: [
          { at: 1000, kind: 'line', line: 'docker pull alpine' },
          { at: 2000, kind: 'line', line: 'docker run alpine date +%s' },
        ],
      },
    });
  });

  it.each([
    ['a sign that begins no escape', 'run=100%', 'damaged'],
    ['bytes that are no UTF-8', 'run=%ff', 'damaged'],
    ['a second line within one', 'run=docker%20ps%0Adocker%20ps', 'damaged'],
    ['an escape character', 'run=%1b]0;x%07', 'damaged'],
    ['one of the C1 controls', 'run=%c2%9b', 'damaged'],
    ['a line of 512 and one', `run=${'x'.repeat(513)}`, 'too-large'],
    ['a line of a megabyte', `run=${'%20'.repeat(350_000)}`, 'too-large'],
    ['seventeen lines', Array(17).fill('run=ls').join('&'), 'too-large'],
  ] as const)('written by hand with %s says why it cannot be', (_what, query, reason) => {
    expect(openLink({ search: `?v=1&${query}`, hash: '' })).toEqual({ kind: 'broken', reason });
  });

  it('has its lines in one place', () => {
    const { search, hash } = linkOf(hello)!;
    expect(openLink({ search: `${search}&run=ls`, hash })).toEqual({ kind: 'broken', reason: 'damaged' });
    expect(openLink({ search: `${search}&run=`, hash })).toEqual(opened(hello));
  });

  it('survives what hosts of embedded pages put behind it', () => {
    const { search, hash } = linkOf(hello)!;
    expect(openLink({ search, hash: `${hash}#?secret=a1B2` })).toEqual(opened(hello));
    expect(openLink({ search: '', hash: '#?secret=a1B2' })).toEqual({ kind: 'none' });
  });

  it('is no link where nothing speaks of a run', () => {
    for (const parts of [
      { search: '', hash: '' },
      { search: '?utm_source=x', hash: '#terminal' },
    ])
      expect(openLink(parts)).toEqual({ kind: 'none' });
  });

  it('without a system means Linux, and one with a system that is none is damaged', () => {
    const { run: linux } = openLink({ search: '?v=1&seed=3', hash: '' }) as LinkedMoment;
    expect(linux.platform).toBeUndefined();
    expect(openLink({ search: '?v=1&seed=3&on=macos', hash: '' })).toMatchObject({
      run: { platform: 'macos' },
    });
    expect(openLink({ search: '?v=1&seed=3&on=beos', hash: '' })).toEqual({
      kind: 'broken',
      reason: 'damaged',
    });
  });

  it('without inputs opens a fresh machine', () => {
    const fresh = openLink({ search: '?v=1&seed=3', hash: '' });
    expect(fresh).toMatchObject({
      kind: 'run',
      deck: 1,
      lesson: null,
      run: { seed: 3, inputs: [], columns: 80 },
    });
  });

  it.each(['?v=2', '?v=10&seed=1'])('of a later version says so: %s', (search) => {
    expect(openLink({ search, hash: '' })).toEqual({ kind: 'broken', reason: 'newer' });
  });

  it.each([
    'v=x',
    'v=0',
    'v=1&seed=-1',
    'v=1&seed=4294967296',
    'v=1&seed=1.5',
    'v=1&seed=',
    'v=1&at=-2',
    'v=1&at=1e3',
    'v=1&deck=4',
    'v=1&deck=0',
    'v=1&lesson=../x',
    'v=1&lesson=%3Cb%3E',
    'v=1&epoch=99999999999999',
  ])('with a query that cannot be meant is damaged: %s', (query) => {
    expect(openLink({ search: `?${query}`, hash: '' })).toEqual({ kind: 'broken', reason: 'damaged' });
  });

  it('drops members that nobody knows', () => {
    const input = { at: 1, kind: 'line', line: 'ls', __proto__: { x: 1 }, evil: true };
    expect(withPayload({ columns: 80, rows: 24, inputs: [input], more: 1 })).toMatchObject({
      run: { inputs: [{ at: 1, kind: 'line', line: 'ls' }] },
    });
    const result = withPayload({ columns: 80, rows: 24, inputs: [input] });
    expect(JSON.stringify(result)).not.toContain('evil');
  });

  it.each([
    ['a command of 16 kB and one', { at: 0, kind: 'line', line: 'x'.repeat(16_385) }],
    ['a time before the start', { at: -1, kind: 'advance' }],
    ['a time of no number', { at: null, kind: 'advance' }],
    ['a time of a hundred days', { at: 8_640_000_000, kind: 'advance' }],
    ['a time between two', { at: 0.5, kind: 'advance' }],
    ['an app that there is not', { at: 0, kind: 'app', app: 'constructor', device: 'disk' }],
    ['a device that no app can ask for', { at: 0, kind: 'app', app: 'node', device: 'cpu' }],
    ['an unknown kind', { at: 0, kind: 'fetch', url: 'x' }],
    ['an unknown signal', { at: 0, kind: 'signal', signal: 'toString' }],
    ['a terminal without columns', { at: 0, kind: 'resize', columns: 0, rows: 24 }],
    [
      'a request without headers',
      { at: 0, kind: 'request', request: { method: 'GET', path: '/', body: null } },
    ],
    [
      'a header of no text',
      { at: 0, kind: 'request', request: { method: 'GET', path: '/', headers: { a: 1 }, body: null } },
    ],
    ['a list', []],
    ['nothing', null],
  ])('with %s is damaged', (_name, input) => {
    expect(withPayload({ columns: 80, rows: 24, inputs: [input] })).toEqual({
      kind: 'broken',
      reason: 'damaged',
    });
  });

  it('takes two thousand inputs and no more', () => {
    const inputs = (count: number) => Array.from({ length: count }, () => ({ at: 0, kind: 'advance' }));
    expect(withPayload({ columns: 80, rows: 24, inputs: inputs(2000) }).kind).toBe('run');
    expect(withPayload({ columns: 80, rows: 24, inputs: inputs(2001) })).toEqual({
      kind: 'broken',
      reason: 'too-large',
    });
  });

  it('is not made of what could not be opened again', () => {
    const run = (inputs: LinkedMoment['run']['inputs']) => ({ ...hello, run: { ...hello.run, inputs } });
    const line = (text: string) => ({ at: 0, kind: 'line' as const, line: text });
    expect(linkOf(run(Array.from({ length: 2001 }, () => line('ls'))))).toBeNull();
    expect(linkOf(run(Array.from({ length: 20 }, (_, i) => line(String(i).repeat(2000)))))).not.toBeNull();
    expect(storedOf(run(Array.from({ length: 20 }, () => line('x'.repeat(4000)))))).toBeNull();
    expect(linkOf({ ...hello, run: { ...hello.run, seed: 0.5 } })).toBeNull();
  });

  it('that is a bomb does not go off', () => {
    // 16 MB of nothing is 16 kB packed: the inflater must stop after a few portions.
    const bomb = toBase64url(deflateSync(new Uint8Array(16_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(30_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(unpack(bomb).fault).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
    expect(openLink({ search: '?v=1', hash: `#r1.${bomb}` })).toEqual({
      kind: 'broken',
      reason: 'too-large',
    });
  });

  it('of one megabyte that would be a gigabyte is refused within 50 ms', () => {
    // Deflate of a megabyte of nothing that goes on, a thousand times.
    const portion = deflateRawSync(new Uint8Array(2 ** 20), {
      level: 9,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    const bomb = toBase64url(Buffer.concat(Array(1024).fill(portion)));
    expect(bomb.length).toBeGreaterThan(1_000_000);
    // As long as a link may be, it would still be a hundred megabytes.
    for (const packed of [bomb, bomb.slice(0, 131_072)]) {
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        expect(openStored(`?v=1#r1.${packed}`)).toEqual({ kind: 'broken', reason: 'too-large' });
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });

  it('unpacks 64 kB and not one byte more', () => {
    const noise = Array.from({ length: 65_536 }, (_, i) => String.fromCharCode(97 + ((i * i) % 23))).join('');
    expect(unpack(pack(noise)).text).toBe(noise);
    expect(unpack(pack(`${noise}x`)).fault).toBe('too-large');
  });

  it('damaged in any way gives a whole moment or says that it is broken, and never throws', () => {
    const outcomes = { run: 0, none: 0, broken: 0 };
    const damage = fc.array(fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.string({ maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    // A hundred links are enough to damage in three thousand ways.
    const links = fc.sample(anyMoment, 100).map((moment) => storedOf(moment)!);
    fc.assert(
      fc.property(fc.constantFrom(...links), damage, (link, changes) => {
        let text = link;
        for (const { at, cut, put } of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + cut);
        }
        const result = openStored(text);
        outcomes[result.kind]++;
        // What it gives can be linked to again, so it is within all bounds.
        if (result.kind === 'run') expect(openLink(linkOf(result)!)).toEqual(result);
      }),
      { numRuns: 3000 },
    );
    expect(outcomes.run).toBeGreaterThan(30);
    expect(outcomes.broken).toBeGreaterThan(300);
  });

  it('of pure noise never throws either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        expect(['run', 'none', 'broken']).toContain(
          openLink({ search: `?v=1&${search}`, hash: `#r1.${hash}` }).kind,
        );
      }),
    );
    expect([null, 7, {}, undefined].map((value) => openStored(value).kind)).toEqual(Array(4).fill('none'));
  });
});
