import type { Case } from '../case.ts';
import { inBox, one } from './make.ts';

const SETS = 'grep Cap /proc/self/status';

/** A shell text in a container with these flags. */
const within = (name: string, flags: string, text: string): Case => ({
  name: `capabilities: ${name}`,
  steps: [`run --rm ${flags} busybox sh -c '${text}'`],
  beside: true,
});
const sets = (flags: string): Case => within(`sets ${flags}`, flags, SETS);
const create = (flags: string): Case => one(`capabilities: create ${flags}`, `create ${flags} busybox true`);
const SHOWN =
  '{{json .HostConfig.CapAdd}} {{json .HostConfig.CapDrop}} {{.HostConfig.Privileged}} {{json .HostConfig.SecurityOpt}}';
const shown = (flags: string): Case =>
  one(`capabilities: shown ${flags}`, `create --name box ${flags} busybox true`, `inspect -f '${SHOWN}' box`);

/**
 * What root may in a container. Those that reach out of it are not given here: with CAP_SYS_TIME one sets the clock of
 * the machine that the comparison runs on.
 */
export const capabilities: readonly Case[] = [
  sets(''),
  sets('-u 1000'),
  sets('--cap-drop ALL'),
  sets('--cap-drop all --cap-add chown'),
  sets('--cap-drop CHOWN --cap-drop CAP_MKNOD'),
  sets('--cap-add SYS_ADMIN --cap-drop CHOWN'),
  sets('--cap-add net_admin --cap-add cap_sys_ptrace'),
  sets('--cap-add CHOWN'),
  sets('--cap-add net_admin -u 1000'),
  create('--cap-add NOSUCH'),
  create('--cap-drop CAP_FOO'),
  create('--cap-drop foo --cap-add bar'),
  create('--cap-add CAP_ALL'),
  create('--cap-add foo -m 1m'),
  one('capabilities: unknown, and no image of the name either', 'run --cap-add foo busybox:nosuch true'),
  shown('--cap-add net_admin --cap-add CAP_SYS_TIME --cap-add NET_ADMIN --cap-drop chown'),
  shown('--cap-drop all --cap-drop chown --cap-add all'),
  shown('--privileged --cap-drop chown'),
  shown('--pid host'),
  shown('--ipc host'),
  shown('--uts host'),
  one(
    'capabilities: what a privileged container has hidden',
    'create --name box --privileged busybox true',
    "inspect -f '{{json .HostConfig.MaskedPaths}} {{json .HostConfig.ReadonlyPaths}}' box",
  ),
  one(
    'capabilities: nothing hidden',
    'create --name box --security-opt systempaths=unconfined busybox true',
    "inspect -f '{{json .HostConfig.MaskedPaths}} {{json .HostConfig.ReadonlyPaths}}' box",
  ),
  within(
    'no CHOWN',
    '--cap-drop CHOWN',
    'touch /f; chown 1000 /f; echo $?; chown 0 /f; echo $?; chown :0 /f; echo $?; chown :5 /f; echo $?; ls -l /f | cut -c1-40',
  ),
  within('CHOWN', '', 'touch /f; chown 1000:5 /f; echo $?'),
  within(
    'no FOWNER',
    '--cap-drop FOWNER',
    'touch /f; chown 1000 /f; chmod 777 /f; echo $?; chown 0 /f; chmod 700 /f; echo $?',
  ),
  within(
    'sticky',
    '--cap-drop FOWNER',
    'mkdir /t; chmod 1777 /t; touch /t/a /t/b; chown 1000 /t /t/a; rm -f /t/a; echo $?; rm /t/b; echo $?',
  ),
  within(
    'no DAC_OVERRIDE',
    '--cap-drop DAC_OVERRIDE',
    'touch /f; chmod 0 /f; cat /f; echo $?; echo x > /f; mkdir /d; chown 1000 /d; chmod 700 /d; ls /d; echo $?; touch /d/g; echo $?; cat /etc/passwd | wc -l',
  ),
  within(
    'no DAC_OVERRIDE, but DAC_READ_SEARCH',
    '--cap-drop DAC_OVERRIDE --cap-add DAC_READ_SEARCH',
    'mkdir /x; chmod 0 /x; ls /x; echo $?; touch /f; chmod 0 /f; cat /f; echo $?; touch /x/a; echo $?; echo a > /f',
  ),
  within('no NET_RAW', '--cap-drop NET_RAW', 'ping -c 1 127.0.0.1; echo $?'),
  within(
    'a user and ping',
    '-u 1000',
    'ping -c 1 127.0.0.1; echo $?; cat /proc/sys/net/ipv4/ping_group_range',
  ),
  within('a low port of the host, for a user', '--network host -u 1000', 'httpd -f -p 81'),
  within(
    'a low port of the host, without NET_BIND_SERVICE',
    '--network host --cap-drop NET_BIND_SERVICE',
    'httpd -f -p 81',
  ),
  within('a low port of its own, for a user', '-u 1000', 'httpd -f -p 80 & sleep 1; kill $!'),
  within('low ports are for all', '', 'cat /proc/sys/net/ipv4/ip_unprivileged_port_start'),
  within(
    'without SYS_ADMIN',
    '',
    'hostname x; echo $?; mount -t tmpfs t /tmp; echo $?; umount /dev/shm; echo $?',
  ),
  within(
    'with SYS_ADMIN',
    '--cap-add SYS_ADMIN',
    'hostname x; echo $?; hostname; mount -t tmpfs t /tmp; echo $?; echo a > /tmp/f; umount /tmp; echo $?; ls /tmp; umount /dev/shm; echo $?; mount -t proc p /tmp; echo $?',
  ),
  within(
    'SYS_ADMIN is root only',
    '--cap-add SYS_ADMIN -u 1000',
    'hostname x; echo $?; mount -t tmpfs t /tmp; echo $?',
  ),
  within(
    'a privileged user is a user',
    '--privileged -u 1000',
    'hostname x; echo $?; mount -t tmpfs t /tmp; echo $?; touch /etc/f; grep CapEff /proc/self/status',
  ),
  within('what a privileged container may write', '--privileged -u 1000', 'mount | grep ^sysfs'),
  within('what others may not write', '', 'mount | grep ^sysfs'),
  inBox(
    'capabilities: signals to others',
    "exec -u 1000 box sh -c 'kill 1; echo $?; kill -0 1; echo $?; kill 999 1; echo $?; busybox kill 1'",
    'exec -u 1000 box kill 1',
    'exec -u 1000 box killall sleep',
    "exec -u 1000 box sh -c 'sleep 5 & kill $!; echo $?'",
  ),
  one(
    'capabilities: no KILL',
    'run -d --name box --cap-drop KILL -u 1000 busybox sleep 100',
    "exec -u 0 box sh -c 'kill 1; echo $?; sleep 5 & kill $!; echo $?'",
    `exec -u 0 box ${SETS}`,
    `exec box ${SETS}`,
    'exec box grep Cap /proc/1/status',
  ),
  one(
    'capabilities: of an exec are those of its container',
    'run -d --name box --cap-drop CHOWN --cap-add SYS_ADMIN busybox sleep 100',
    `exec box ${SETS}`,
    `exec -u 1000 box ${SETS}`,
    "exec box sh -c 'hostname x; hostname; touch /f; chown 5 /f'",
  ),
];
