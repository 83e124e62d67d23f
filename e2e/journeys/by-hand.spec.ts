import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

test('a container built by hand at the prompt has the same layers, limits and walls, and docker does nothing else', async ({
  page,
}) => {
  test.slow();
  const docker = await open(
    page,
    linkTo([
      'docker pull -q busybox',
      'mkdir image upper work rootfs',
      'docker export $(docker create busybox) | tar -xC image',
      'sudo mount -t overlay overlay -o lowerdir=image,upperdir=upper,workdir=work rootfs',
      'sudo mkdir /sys/fs/cgroup/boat; echo 32M | sudo tee /sys/fs/cgroup/boat/memory.max',
    ]),
  );
  await docker.hideLesson();
  await docker.toEnd();
  /** Types a line to what runs in the foreground, and goes to where it waits again. */
  const inside = async (line: string) => {
    await docker.enter(line);
    await docker.toEnd();
  };
  await inside('sudo unshare --fork --pid --mount --uts --ipc --net sh');
  await inside('echo $$ > /sys/fs/cgroup/boat/cgroup.procs');
  await inside('hostname boat');
  await inside('mount -t proc proc rootfs/proc');
  await inside('exec chroot rootfs sh');
  await inside('ps');
  await docker.shows(/PID +USER +TIME +COMMAND\n +1 root +0:00 sh\n +\d+ root +0:00 ps/);
  await inside('hostname');
  await docker.shows(/hostname\nboat\n/);
  // It has a layer to write in, and no more memory than its group.
  await inside('echo kept > /kept; rm /etc/group');
  await inside('stress --vm 64m; echo $?');
  await docker.shows(/Killed\n137\n/);
  await inside('sleep 1000 &');
  // Nothing of it is a container of Docker's; with its first process all of it goes.
  await inside('exit');
  await docker.prompt();
  await docker.run('hostname; ps | grep 1000; ls rootfs/proc');
  await docker.shows(/rootfs\/proc\nbelowdeck\n\$$/);

  await docker.run('cat upper/kept; find upper -type c; ls image/etc/group');
  await docker.shows(/kept\nupper\/etc\/group\nimage\/etc\/group\n/);

  // What docker made is entered in the same way.
  await docker.run('docker run -d --name box -h inner busybox sleep 1000');
  await docker.run("sudo nsenter -t $(docker inspect -f '{{.State.Pid}}' box) -a ps");
  await docker.shows(/ +1 root +0:00 sleep 1000\n +\d+ root +0:00 ps\n/);
  await docker.run('sudo lsns -n -t uts -o NPROCS,COMMAND');
  await docker.shows(/ +1 sleep 1000\n\$$/);
  await expect(docker.thing(/^box, from busybox, running/)).toBeVisible();
});
