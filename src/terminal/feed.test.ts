import { expect, it } from 'vitest';
import { createFeed } from './feed.ts';

/** A feed, what it gave, and what reads the oldest of that. */
function slow() {
  const given: string[] = [];
  const unread: (() => void)[] = [];
  const feed = createFeed((bytes, read) => {
    given.push(bytes);
    unread.push(read);
  });
  return { given, ...feed, readOne: () => unread.shift()?.() };
}

it('lets one view wait while bytes are being read, the newest', () => {
  const { given, give, whenRead, readOne } = slow();
  for (let i = 1; i <= 1000; i++) whenRead(() => give(`view ${i}`));
  expect(given).toEqual(['view 1']);
  readOne();
  expect(given).toEqual(['view 1', 'view 1000']);
  readOne();
  whenRead(() => give('view 1001'));
  expect(given).toEqual(['view 1', 'view 1000', 'view 1001']);
});

it('gives what cannot wait at once, and then waits for all of it', () => {
  const { given, give, whenRead, readOne } = slow();
  const read: string[] = [];
  give('');
  give('screen', () => read.push('screen'));
  give('lines above it', () => read.push('lines'));
  whenRead(() => give('view'));
  readOne();
  expect([given, read]).toEqual([['screen', 'lines above it'], ['screen']]);
  readOne();
  expect([given, read]).toEqual([
    ['screen', 'lines above it', 'view'],
    ['screen', 'lines'],
  ]);
});
