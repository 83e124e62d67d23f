import { type ChildProcess, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { test } from '../test.ts';

const ENGINE = 4197;
const STAGE = 4198;
test.use({ baseURL: `http://127.0.0.1:${STAGE}` });

let engine: ChildProcess;
test.beforeAll(async () => {
  engine = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', 'src/node/belowdeck.ts', 'engine', '--seed', '3'],
      ...['--port', `${ENGINE}`, '--stage', '--stage-port', `${STAGE}`],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  engine.stdout?.on('data', (text) => {
    said += text;
  });
  await expect
    .poll(() => said, { timeout: 30_000 })
    .toMatch(/listens on[\s\S]*stage is at|stage is at[\s\S]*listens on/);
});
test.afterAll(() => {
  engine.kill('SIGINT');
});

const ask = (method: string, path: string, body?: object) =>
  fetch(`http://127.0.0.1:${ENGINE}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  }).then((answer) => answer.text());

test('what a docker asks the engine is drawn as it happens, and who comes late sees how it stands', async ({
  page,
}) => {
  await page.goto('/?present&live');
  const sentence = page.locator('.present-sentence');
  await expect(sentence).toHaveText(/The computer is on|prompt/);
  await ask('HEAD', '/_ping');
  await ask('POST', '/v1.50/images/create?fromImage=docker.io%2Flibrary%2Fhello-world&tag=latest');
  await expect(sentence).toHaveText('You enter the command “docker pull hello-world”.');
  await expect(page.getByRole('textbox', { name: 'Terminal' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expect(sentence).toHaveText(/^The client asks the server to pull hello-world/);
  await ask('HEAD', '/_ping');
  await ask('POST', '/v1.50/containers/create?name=first', { Image: 'hello-world' });
  await page.reload();
  const picture = page.getByRole('group', { name: /^Picture of the machine/ });
  await expect(picture.getByRole('button', { name: /^first, / })).toBeVisible();
  await page.keyboard.press('g');
  const places = page.getByRole('dialog').getByRole('listitem');
  await expect(places).toHaveText([/The beginning/, /docker pull hello-world/, /docker … hello-world/]);
});
