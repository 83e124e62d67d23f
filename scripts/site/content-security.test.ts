import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security.ts';

const scriptsOf = (html: string): string | undefined =>
  /script-src ([^;]*);/.exec(contentSecurityPolicy(html))?.[1];

it('allows the nonce of scripts beside what is the site’s own, once', () => {
  const one = '<script nonce="aB3-_" src="./a.js"></script>';
  expect(scriptsOf(`${one}<template>${one}</template>`)).toBe("'self' 'nonce-aB3-_'");
  expect(scriptsOf('<p nonce="aB3">of no script</p><script src="./a.js"></script>')).toBe("'self'");
});
