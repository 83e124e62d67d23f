import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type Rgb, rgbOf, seenDistance } from './colour.fixture.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The colours of the block that a selector opens. */
function blockOf(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`tokens.css has no block ${selector}`);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const themes = {
  light: blockOf(':root'),
  dark: blockOf(':root[data-theme="dark"]'),
  contrast: blockOf(':root[data-theme="contrast"]'),
};
const strata = ['--paper', '--sheet', '--kernel', '--hardware'];
const hues = ['--blue', '--green', '--purple', '--ochre', '--hue-5', '--hue-6', '--hue-7', '--hue-8'];
const texts = ['--ink', '--ink-2', '--ink-3', '--now', ...hues];

describe.each([
  { theme: 'light' as const, text: 4.5, edge: 3 },
  { theme: 'dark' as const, text: 4.5, edge: 3 },
  { theme: 'contrast' as const, text: 7, edge: 7 },
])('the tokens of $theme', ({ theme, text, edge }) => {
  const colour = (name: string): Rgb => rgbOf(themes[theme].get(name) ?? `nothing named ${name}`);

  it.each(texts)(`%s reads on every stratum, ${text}:1`, (name) => {
    for (const stratum of strata)
      expect(contrast(colour(name), colour(stratum)), `on ${stratum}`).toBeGreaterThanOrEqual(text);
  });

  it(`outlines stand out from every stratum, ${edge}:1`, () => {
    for (const stratum of strata)
      expect(contrast(colour('--outline'), colour(stratum)), `on ${stratum}`).toBeGreaterThanOrEqual(edge);
  });

  it('what is written on a filled thing reads', () => {
    for (const hue of hues)
      expect(contrast(colour('--on-hue'), colour(hue)), hue).toBeGreaterThanOrEqual(text);
    expect(contrast(colour('--on-now'), colour('--now'))).toBeGreaterThanOrEqual(text);
    expect(contrast(colour('--sheet'), colour('--ink'))).toBeGreaterThanOrEqual(text);
    expect(contrast(colour('--terminal-ink'), colour('--terminal'))).toBeGreaterThanOrEqual(7);
  });

  it('no two hues, nor a hue and now, look alike to anyone', () => {
    const all = [...hues, '--now'];
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(seenDistance(colour(a), colour(b)), `${a} and ${b}`).toBeGreaterThan(7);
  });
});

describe('the three blocks', () => {
  it('name the same colours', () => {
    expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
    expect([...themes.contrast.keys()]).toEqual([...themes.light.keys()]);
  });

  it('have one dark, whether the system or the reader chose it', () => {
    expect(blockOf(':root:not([data-theme])')).toEqual(themes.dark);
  });

  it('keep every size at 12 px or more', () => {
    const sizes = [...css.matchAll(/--type-[\w]+:\s*([\d.]+)rem/g)].map(([, rem]) => Number(rem) * 16);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});
