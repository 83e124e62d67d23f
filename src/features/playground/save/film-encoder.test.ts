import { expect, test } from 'vitest';
import { FilmEncoder } from './film-encoder.ts';

/** The last stream of the chain, which ends after the others. */
class Watched extends FilmEncoder {
  async isWaiting(): Promise<boolean> {
    const reader = Reflect.get(this._palette, '_stream').getReader();
    const end = async (): Promise<boolean> => ((await reader.read()).done ? false : end());
    return Promise.race([end(), new Promise<boolean>((resolve) => setTimeout(resolve, 100, true))]);
  }
}

const encoder = () => new Watched({ width: 2, height: 1 });
const picture = () => ({ data: new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255]), delay: 100 });

test('without being let go, the streams of a film wait for more', async () => {
  const film = encoder();
  await film.encode(picture());
  expect(await film.isWaiting()).toBe(true);
});

test('a film that was stopped half way waits for nothing, nor one of no picture', async () => {
  for (const pictures of [0, 1]) {
    const film = encoder();
    for (let i = 0; i < pictures; i++) await film.encode(picture());
    film.letGo();
    expect(await film.isWaiting()).toBe(false);
  }
});

test('a film that is made waits for nothing', async () => {
  const film = encoder();
  await film.encode(picture());
  expect((await film.flush('arrayBuffer')).byteLength).toBeGreaterThan(20);
  film.letGo();
  expect(await film.isWaiting()).toBe(false);
});
