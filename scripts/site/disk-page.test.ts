import { expect, it } from 'vitest';
import { pageFaults } from './built-faults.ts';
import { policyOfPage } from './content-security.ts';
import { diskPage } from './disk-page.ts';

const scripts = { start: './assets/start.js', main: './assets/main.js', rest: './assets/rest.js' };
const page = (head: string): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policyOfPage('')}"><style>p{color:red}</style><link rel="manifest" href="./manifest.webmanifest" />${head}</head><body><p>Here.</p></body></html>`;
const modules =
  '<script type="module" crossorigin src="./assets/index-1.js"></script><link rel="modulepreload" crossorigin href="./assets/start-1.js">';

it('has scripts that a browser runs from a disk, and a policy that knows nothing of offline', () => {
  const html = diskPage(page(modules), scripts);
  expect(html).not.toMatch(/module|rel="manifest|crossorigin|belowdeck-offline/);
  expect(html).toContain('<script src="./assets/start.js"></script>');
  expect(html).toContain('sha256-');
  expect(pageFaults(html)).toEqual([]);
});

it('is not made of a page that is built in another way', () => {
  const another = `${modules}<script type="module" src="./assets/more.js"></script>`;
  expect(() => diskPage(page(another), scripts)).toThrow('built in another way');
});
