import type { Case } from '../case.ts';
import { one } from './make.ts';

const create = (flags: string): Case => one(`limits: create ${flags}`, `create ${flags} busybox true`);
const shown = (name: string, flags: string, field: string): Case =>
  one(
    `limits: ${name}`,
    `create --name box ${flags} busybox true`,
    `inspect -f '{{${field}}}' box`,
    'rm box',
  );

/** Limits that are asked for, refused and shown, and a process limit that is met. */
export const limits: readonly Case[] = [
  create('-m 1m'),
  create('-m 6291455'),
  create('-m -1'),
  create('-m 10m --memory-swap 5m'),
  create('--memory-swap 10m'),
  create('-m 10m --memory-reservation 20m'),
  create('--memory-reservation 1m'),
  create('--cpus 1 --cpu-quota 1000'),
  create('--cpus 1 --cpu-period 1000'),
  create('--cpu-quota 10'),
  create('--cpu-period 10'),
  create('--cpu-period 2000000'),
  create('--cpus x'),
  create('-m x'),
  create('--pids-limit x'),
  shown('memory shown', '-m 64m', '.HostConfig.Memory'),
  shown('memory and swap shown', '-m 64m', '.HostConfig.MemorySwap'),
  shown('smallest memory', '-m 6m', '.HostConfig.Memory'),
  shown('reservation shown', '-m 64m --memory-reservation 32m', '.HostConfig.MemoryReservation'),
  shown('cpus shown', '--cpus 0.5', '.HostConfig.NanoCpus'),
  shown('quota shown', '--cpu-quota 50000 --cpu-period 100000', '.HostConfig.CpuQuota'),
  shown('shares shown', '--cpu-shares 512', '.HostConfig.CpuShares'),
  shown('processes shown', '--pids-limit 9', '.HostConfig.PidsLimit'),
  shown('no limit of processes', '', '.HostConfig.PidsLimit'),
  shown('not killed', '-m 64m', '.State.OOMKilled'),
  one(
    'limits: a shell that cannot fork',
    "run --rm --pids-limit 5 busybox sh -c 'for i in 1 2 3 4 5 6 7 8; do sleep 3 & done; echo still'",
  ),
  one(
    'limits: a pipe that cannot be made',
    "run --rm --pids-limit 1 busybox sh -c 'echo a | cat; echo still'",
  ),
  one('limits: no room for a program', "run --rm --pids-limit 1 busybox sh -c 'ls /; echo still'"),
  one(
    'limits: no room for a substitution',
    "run --rm --pids-limit 1 busybox sh -c 'echo $(echo a); echo still'",
  ),
];
