import type { Case } from '../case.ts';
import { one } from './make.ts';

const FIELDS =
  '{{.HostConfig.CpuShares}} {{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.MemoryReservation}}';
const shown = (flags: string): Case =>
  one(
    `shares: ${flags}`,
    `create --name box ${flags} busybox true`,
    `inspect -f '${FIELDS}' box`,
    'start -a box',
    'inspect -f {{.State.ExitCode}} box',
  );
const refused = (flags: string): Case => one(`shares: refused ${flags}`, `create ${flags} busybox true`);
const inside = (flags: string, text: string): Case => ({
  name: `shares: ${flags} ${text.split(';')[0]}`,
  steps: [`run --rm ${flags} busybox sh -c '${text}'`],
  beside: true,
});
const SHM = 'grep /dev/shm /proc/mounts';

/** Weights and soft limits, and the memory that processes share. */
export const shares: readonly Case[] = [
  shown('--cpu-shares 2'),
  shown('--cpu-shares 0'),
  shown('-c 512'),
  shown('--cpu-shares -1'),
  shown('-m 10m --memory-swap -1'),
  shown('-m 10m --memory-swap 10m'),
  shown('-m 10m --memory-swap 0'),
  shown('-m 10m --memory-swap 30m'),
  shown('--memory-swap -1'),
  shown('--memory-reservation 6m'),
  shown('-m 64m --memory-reservation 32m'),
  refused('-m 10m --memory-swap -2'),
  refused('--memory-reservation -1'),
  refused('--memory-reservation 5m'),
  refused('-m 10m --memory-swap 9m'),
  refused('--cpu-shares x'),
  refused('--memory-swappiness 101'),
  refused('--shm-size -1'),
  refused('--shm-size x'),
  one(
    'shares: size of shared memory',
    'create --name box --shm-size 1k busybox true',
    'inspect -f {{.HostConfig.ShmSize}} box',
  ),
  inside('--shm-size 1m', SHM),
  inside('--ipc private', SHM),
  inside('--ipc shareable --shm-size 10m', SHM),
  inside('--ipc host', 'ls -ld /dev/shm | cut -c1-11; grep -c "shm tmpfs" /proc/mounts'),
  one(
    'shares: shared memory of another has its size',
    'run -d --name outer --ipc shareable --shm-size 10m busybox sleep 100',
    `run --rm --ipc container:outer --shm-size 2m busybox ${SHM}`,
  ),
];
