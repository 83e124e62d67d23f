import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { embedsOf, type Post, servePost } from './embed-page.ts';

let post: Post | null = null;
test.afterEach(async () => {
  await post?.close();
  post = null;
});

/** The post of react-post.tsx as one script. */
async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: new URL('./react-post.tsx', import.meta.url).pathname,
        formats: ['iife'],
        name: 'post',
        fileName: () => 'post.js',
      },
    },
  });
  for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : [])
    for (const file of output)
      if (file.type === 'chunk') return file.code.replaceAll('</script', '<\\/script');
  throw new Error('The post has become no script.');
}

test('the React wrapper makes one embed, dresses it, loads another, calls it by its ref, and takes it away', async ({
  page,
  baseURL,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  post = await servePost(
    `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><div id="root" style="width:720px"></div><script>history.replaceState(null, '', '?src=${baseURL}/embed.html');</script><script>${await script()}</script></html>`,
  );
  await page.goto(post.url);
  // In strict mode React makes it twice; one is left.
  await expect(page.locator('.embed iframe')).toHaveCount(1);
  const heard = page.locator('output');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(heard).toHaveText('ready walls, command docker ps -a', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Dark' }).click();
  const [walls] = embedsOf(page);
  if (!walls) throw new Error('there is no embed');
  await expect(walls.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.embed iframe')).toHaveAttribute('src', /lesson=walls/);
  await page.getByRole('button', { name: 'Doors' }).click();
  await expect(page.locator('.embed iframe')).toHaveAttribute('src', /lesson=doors/);
  await expect(page.locator('.embed iframe')).toHaveCount(1);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(heard).toHaveText(/ready doors, command docker ps -a$/, { timeout: 40_000 });
  await page.getByRole('button', { name: 'Away' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(thrown).toEqual([]);
});
