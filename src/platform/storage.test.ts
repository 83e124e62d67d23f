import { describe, expect, it } from 'vitest';
import { createStore, type StorageArea } from './storage.ts';

const mapArea = (map = new Map<string, string>()): StorageArea => ({
  getItem: (key) => map.get(key) ?? null,
  setItem: (key, value) => void map.set(key, value),
  removeItem: (key) => void map.delete(key),
});
const kept = mapArea();
const forbidden = (): StorageArea => {
  throw new Error('SecurityError');
};
const full: StorageArea = {
  getItem: () => null,
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => {},
};

describe('the store', () => {
  it.each([
    ['a browser that keeps', () => kept],
    ['one that forbids', forbidden],
    ['one that is full', () => full],
  ])('reads back what it wrote in %s', (_name, area) => {
    const store = createStore(area, 1);
    expect(store.read('run')).toBeNull();
    expect(store.write('run', { seed: 7 })).toBe(true);
    expect(store.read('run')).toEqual({ seed: 7 });
    store.remove('run');
    expect(store.read('run')).toBeNull();
  });

  it('reads nothing of another version, of damage, or of strangers', () => {
    const map = new Map<string, string>();
    const area = mapArea(map);
    createStore(() => area, 1).write('run', 'old');
    expect(createStore(() => area, 2).read('run')).toBeNull();
    for (const text of ['', '{', 'null', '7', '[]', '{"v":1}', '{"data":1}']) {
      map.set('run', text);
      expect(createStore(() => area, 1).read('run'), text).toBeNull();
    }
  });

  it('refuses what is too large or no data, and keeps what was there', () => {
    const area = mapArea();
    const store = createStore(() => area, 1);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    store.write('run', 'small');
    expect(store.write('run', 'x'.repeat(262_144))).toBe(false);
    expect(store.write('run', circle)).toBe(false);
    expect(store.read('run')).toBe('small');
  });
});
