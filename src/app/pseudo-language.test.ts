import { expect, test, vi } from 'vitest';

/** Letters as nobody types them: what is still in plain letters was not in the content. */
const { pseudo } = vi.hoisted(() => {
  const pseudoText = (text: string) =>
    text.replace(/[!-~]/g, (letter) =>
      /[a-z]/i.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
    );
  const pseudo = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value);
    if (typeof value === 'function') return (...args: readonly unknown[]) => pseudo(value(...args));
    if (Array.isArray(value)) return value.map(pseudo);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pseudo(one)]));
  };
  return { pseudo };
});

vi.mock('../content/en/interface.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/header-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/timeline-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/narration.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/lessons/images-and-containers.ts', async (original) =>
  pseudo({ ...(await original<object>()) }),
);

/** The same in every language: the product's name, the sign for letters, lines to type, and images of the hub. */
const MACHINE = [
  /^Belowdeck$/,
  /^Aa$/,
  /^docker [a-z -]+$/,
  /^(hello-w(orld|…)|alpine|busybox)$/,
  /^[a-z]+@[a-z]+:?.*$/,
];

test('the page of a first visit has no word that is not content', async () => {
  const { staticPage } = await import('./static-page.tsx');
  const html = staticPage().replace(/<style.*?<\/style>/gs, '');
  const texts = html.replace(/<[^>]*>/g, '\n').split('\n');
  const names = [...html.matchAll(/ (?:aria-label|title|placeholder|alt|aria-description)="([^"]*)"/g)];
  const said = [...texts, ...names.map(([, name = '']) => name)]
    .map((text) => text.replace(/&[a-z#0-9]+;/gi, ' ').trim())
    .filter((text) => text !== '');
  expect(said.filter((text) => /[ａ-ｚ]/.test(text)).length).toBeGreaterThan(30);
  const left = said.filter((text) => /[a-z]/i.test(text) && !MACHINE.some((one) => one.test(text)));
  expect([...new Set(left)]).toEqual([]);
});
