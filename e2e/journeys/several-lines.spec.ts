import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('a command over several lines is typed, pasted, given up, replayed and brought back', async ({
  belowdeck: docker,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, type } = docker;
  const press = (key: string) => page.keyboard.press(key);
  const lastLine = async () => (await docker.screen()).split('\n').at(-1);
  await docker.clearLine();

  await type('docker run --rm \\');
  await press('Enter');
  await expect.poll(lastLine).toBe('>');
  await type('usybox echo hi');
  await press('Control+a');
  await type('b');
  await docker.shows('$ docker run --rm \\\n> busybox echo hi');
  await press('Enter');
  await docker.playedToEnd();
  await docker.prompt();
  await docker.shows('> busybox echo hi\n');
  await docker.shows(/\nhi\n\$$/);
  await docker.toStart();
  await expect(docker.narration).toContainText('docker run --rm');
  await docker.toEnd();

  // The first is one command, the others run one by one.
  await docker.paste('docker run --rm \\\n  busybox echo pasted\necho next\ncat <<EOF\nlast\nEOF\n');
  await docker.playedToEnd();
  await docker.shows(/\npasted\n\$ echo next\nnext\n/);
  await docker.shows(/\n\$ cat <<EOF\n> last\n> EOF\nlast\n\$$/);
  await docker.prompt();

  await type('for i in 1 2; do');
  await press('Enter');
  await type('echo');
  await press('Control+c');
  await docker.shows('$ for i in 1 2; do\n> echo^C\n$');
  await docker.prompt();
  await docker.run('echo $?');
  await docker.shows(/echo \$\?\n130\n\$$/);

  const seen = await docker.screen();
  await page.reload();
  await docker.shows(seen.slice(-60));
  await type('');
  for (let i = 0; i < 5; i++) await press('ArrowUp');
  await docker.line('docker run --rm busybox echo hi');
});
