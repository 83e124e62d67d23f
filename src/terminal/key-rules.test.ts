import { describe, expect, it } from 'vitest';
import { escapedAfter, type Key, type KeyMoment, ownerOf } from './key-rules.ts';

const key = (name: string, held = ''): Key => ({
  type: 'keydown',
  key: name,
  ctrlKey: held.includes('c'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
  metaKey: held.includes('m'),
});
const moment = (change: Partial<KeyMoment> = {}): KeyMoment => ({
  escaped: false,
  canComplete: true,
  hasSelection: false,
  ...change,
});

describe('ownerOf', () => {
  it.each([
    [key('Tab'), {}, 'terminal'],
    [key('Tab'), { escaped: true }, 'browser'],
    [key('Tab'), { canComplete: false }, 'browser'],
    [key('Tab', 's'), {}, 'browser'],
    [key('Escape'), {}, 'terminal'],
    [key('PageDown'), {}, 'browser'],
    [key('PageUp', 's'), {}, 'browser'],
    [key('F5'), {}, 'browser'],
    [key('F'), {}, 'terminal'],
    [key('c', 'c'), {}, 'terminal'],
    [key('c', 'c'), { hasSelection: true }, 'copy'],
    [key('C', 'cs'), {}, 'copy'],
    [key('v', 'c'), {}, 'browser'],
    [key('V', 'cs'), {}, 'browser'],
    [key('c', 'm'), {}, 'browser'],
    [key('r', 'c'), {}, 'terminal'],
    [key('b', 'a'), {}, 'terminal'],
  ] as const)('gives %j at %j to the %s', (pressed, change, owner) => {
    expect(ownerOf(pressed, moment(change))).toBe(owner);
  });
});

it('remembers Escape over modifiers and key releases only', () => {
  expect(escapedAfter(key('Escape'), false)).toBe(true);
  expect(escapedAfter(key('Shift', 's'), true)).toBe(true);
  expect(escapedAfter({ ...key('a'), type: 'keyup' }, true)).toBe(true);
  expect(escapedAfter(key('a'), true)).toBe(false);
  expect(escapedAfter(key('Tab'), true)).toBe(false);
});
