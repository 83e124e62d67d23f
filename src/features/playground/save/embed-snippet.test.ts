import { describe, expect, it } from 'vitest';
import { embedOptionsFrom } from '../../../trace/embed-options.ts';
import { linkOf, openLink } from '../../../trace/link.ts';
import { embedOf, embedSnippet } from './embed-snippet.ts';

const run = {
  seed: 3,
  epoch: 0,
  columns: 80,
  rows: 24,
  inputs: [{ at: 1, kind: 'line' as const, line: 'docker ps' }],
};
const parts = linkOf({ run, at: 12, deck: 2, lesson: null });

describe('the address of an embed', () => {
  it('opens the moment of the link, and looks as was chosen', () => {
    const link = `https://example.org/deep/?${parts?.search.slice(1)}${parts?.hash}`;
    const { href, search, hash, pathname } = new URL(embedOf({ link, theme: 'dark', start: 'visible' }));
    expect(pathname).toBe('/deep/embed.html');
    expect(openLink({ search, hash })).toMatchObject({ kind: 'run', at: 12, deck: 2, run });
    expect(embedOptionsFrom(search)).toMatchObject({ theme: 'dark', start: 'visible', deck: 2 });
    expect(href.match(/v=1/g)).toHaveLength(1);
  });

  it('leaves out what is usual', () => {
    const usual = { theme: 'auto', start: 'click' } as const;
    expect(embedOf({ link: 'https://example.org/?lesson=walls', ...usual })).toBe(
      'https://example.org/embed.html?v=1&lesson=walls',
    );
    expect(embedOf({ link: 'file:///tmp/site/index.html', ...usual })).toBe(
      'file:///tmp/site/embed.html?v=1',
    );
  });
});

it('the code keeps to its attributes, whatever the title', () => {
  const code = embedSnippet(
    'https://example.org/embed.html?v=1&lesson=walls',
    'full',
    '"><script>x</script>',
  );
  expect(code).toContain('src="https://example.org/embed.html?v=1&amp;lesson=walls"');
  expect(code).toContain('title="&quot;>&lt;script>x&lt;/script>"');
  expect(code).toContain('width="100%" height="480"');
  expect(code).not.toContain('allow-same-origin');
});

it('a frame from a disk has no sandbox, in which it could load nothing', () => {
  expect(embedSnippet('file:///tmp/embed.html?v=1', 'full', 'x')).not.toContain('sandbox');
});
