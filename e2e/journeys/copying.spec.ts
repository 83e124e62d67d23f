import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('copies a file into a container and another out of it, at the prompt and in the picture', async ({
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker run -d --name box busybox sleep 1000');
  await belowdeck.run('echo from the computer > note');
  await belowdeck.run('docker cp note box:/tmp/note');
  await belowdeck.shows('Successfully copied 2.05kB to box:/tmp/note');
  await belowdeck.seek(/^The server answers: the files lie at \/tmp in box now\.$/);
  // It lies in the layer that is the container's own.
  await belowdeck.thing(/^box, from busybox/).click();
  const box = belowdeck.inspector(/box/);
  await expect(box).toContainText('/tmp/note');
  // At the request nothing lay there yet.
  await belowdeck.seek(/^The client asks the server to unpack a tar archive at \/tmp in box\.$/);
  await expect(box).not.toContainText('/tmp/note');
  await belowdeck.toEnd();
  await belowdeck.run('docker exec box cat /tmp/note');
  await belowdeck.shows(/\nfrom the computer\n/);
  await belowdeck.run("docker exec box sh -c 'echo from the container > /tmp/reply'");
  await belowdeck.run('docker cp box:/tmp/reply .');
  await belowdeck.shows('Successfully copied 2.05kB to /home/you/.');
  await belowdeck.seek(/^The file \/home\/you\/reply is written on the disk of the computer\.$/);
  await belowdeck.toEnd();
  await belowdeck.run('cat reply');
  await belowdeck.shows(/\nfrom the container\n/);
  // What is not there is told as the file's lack, not as the container's.
  await belowdeck.enter('docker cp box:/tmp/none .');
  await belowdeck.tells(/^The server answers: there is nothing at \/tmp\/none in box\.$/);
  await belowdeck.prompt();
  await belowdeck.shows('Could not find the file');
});
