import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

test('the line is edited as people know it', async ({ belowdeck: docker }) => {
  const { page, line, type } = docker;
  const press = (key: string) => page.keyboard.press(key);
  await docker.clearLine();
  await line('');
  await type('docker images');
  await press('Control+a');
  await type('X');
  await line('Xdocker images');
  await press('Delete');
  await line('Xocker images');
  await press('Backspace');
  await type('d');
  await press('Control+e');
  await type(' -q');
  await line('docker images -q');
  await press('Control+w');
  await line('docker images');
  await press('Alt+b');
  await press('Control+k');
  await line('docker');
  await press('Control+y');
  await line('docker images');
  await press('Home');
  await press('Alt+f');
  await type('!');
  await line('docker! images');
  await press('Control+c');
  await docker.shows('^C');
  await docker.prompt();
  await press('Control+l');
  await expect.poll(docker.screen).toBe('$');
});

test('history: arrows and Ctrl-R', async ({ page }) => {
  const docker = await open(page, linkTo(['docker ps', 'docker images', 'docker version']));
  const { line } = docker;
  const press = (key: string) => page.keyboard.press(key);
  await docker.toEnd();
  await docker.type('docker in');
  await press('ArrowUp');
  await line('docker version');
  await press('ArrowUp');
  await press('ArrowUp');
  await line('docker ps');
  await press('ArrowUp');
  await line('docker ps');
  await press('ArrowDown');
  await line('docker images');
  await press('ArrowDown');
  await press('ArrowDown');
  await line('docker in');
  await press('Control+u');
  await press('Control+r');
  await docker.type('docker');
  await line("(reverse-i-search)`docker': docker version");
  await press('Control+r');
  await press('Control+r');
  await line("(reverse-i-search)`docker': docker ps");
  await press('Control+g');
  await line('');
  await docker.run('history');
  await docker.shows(/1 {2}docker ps\n\s+2 {2}docker images\n\s+3 {2}docker version\n\s+4 {2}history/);
});

test('Tab completes commands, flags, images and containers', async ({ page }) => {
  const docker = await open(page, linkTo(['docker create --name web hello-world']));
  const { line, type } = docker;
  const tab = () => page.keyboard.press('Tab');
  const fresh = () => page.keyboard.press('Control+u');
  await docker.toEnd();
  await type('docker ver');
  await tab();
  await line('docker version');
  await fresh();
  await type('docker run --entry');
  await tab();
  await line('docker run --entrypoint');
  await fresh();
  await type('docker rmi he');
  await tab();
  await line('docker rmi hello-world');
  await fresh();
  await type('docker start w');
  await tab();
  await line('docker start web');
  await fresh();
  await type('docker r');
  await tab();
  await tab();
  await docker.shows(/rename[^$]*rm[^$]*rmi[^$]*run/);
  await expect(docker.terminal).toBeFocused();
});

test('what is no command gets its answer in the terminal and a hint beside it', async ({
  belowdeck: docker,
}) => {
  await docker.clearLine();
  await docker.run('vim notes.txt');
  await docker.shows('vim: command not found');
  await expect(docker.beside).toContainText('Hint vim is not on this machine.');
  expect(await docker.screen()).not.toContain('Hint');
  await docker.run('docker ps');
  await expect(docker.beside).toHaveCount(0);
});

test('a shell in a container takes what is typed inside', async ({ page }) => {
  const docker = await open(page, linkTo(['docker pull alpine']));
  await docker.toEnd();
  await docker.speed(4);
  await docker.enter('docker run -it --name box alpine sh');
  await docker.shows(/\n\/ #$/);
  await docker.type('hostname; echo in"side" > note; cat note\r');
  await docker.shows(/\n[0-9a-f]{12}\ninside\n\/ #$/);
  await expect(docker.thing(/^box, from alpine, running/)).toHaveCount(1);
  await docker.type('exit 3\r');
  await docker.prompt();
  await expect(docker.thing(/^box, from alpine, exit code 3/)).toHaveCount(1);
});
