import { expect } from 'vitest';
import { HOST_ROOT } from './host-tree.ts';
import { hostNamespaces } from './initial-world.ts';
import { namespaceIn } from './kernel/namespace-at.ts';
import type { World } from './world.ts';

/** No process and no control group of a container that has ended. */
export function expectNothingLeft({ host }: World, id: string): void {
  const processes = host.kernel.processes.filter(({ cgroup }) => cgroup.includes(id));
  expect(processes, `processes of ${id}`).toEqual([]);
  expect(Object.keys(host.kernel.cgroups).filter((path) => path.includes(id))).toEqual([]);
}

/** That nothing in a World that has come to rest points at what is not there, and nothing is left of what has ended. */
export function expectSound(world: World): void {
  const { engine, kernel, runtime, hardware } = world.host;
  const processes = kernel.processes;
  const names = Object.values(engine.containers).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, status } of Object.values(engine.containers)) {
    if (runtime.tasks[id] !== undefined) continue;
    expect(status, id).not.toBe('running');
    expectNothingLeft(world, id);
  }
  for (const { chainIds } of Object.values(engine.images))
    for (const chainId of chainIds) expect(engine.layers).toHaveProperty([chainId]);
  for (const { lower } of Object.values(engine.containers))
    for (const directory of lower) expect(hardware.disk).toHaveProperty([directory]);
  const directories = [
    HOST_ROOT,
    ...Object.values(engine.layers).map(({ directory }) => directory),
    ...Object.values(engine.containers).flatMap(({ writable }) => [writable, `${writable}-init`]),
  ];
  // A memory disk is there as long as some mount namespace has it mounted.
  const memory = Object.values(world.host.kernel.mounts).flatMap((mounts) =>
    mounts.flatMap((mount) => mount.memory ?? []),
  );
  expect(Object.keys(hardware.disk).sort()).toEqual([...directories, ...new Set(memory)].sort());
  expectPlugged(world);
  const used = new Set(
    processes.flatMap(({ namespaces, forChildren }) => [
      ...Object.values(namespaces),
      ...Object.values(forChildren),
    ]),
  );
  for (const { parent } of kernel.namespaces) if (parent !== undefined) used.add(parent);
  for (const [id, mounts] of Object.entries(kernel.mounts)) {
    expect(namespaceIn(kernel.namespaces, id)?.type, id).toBe('mnt');
    for (const { fstype, namespace } of mounts) if (fstype === 'nsfs' && namespace) used.add(namespace);
  }
  expect(kernel.namespaces.filter(({ id }) => !used.has(id))).toEqual([]);
}

/** Of each veth pair both ends are there, one plugged into a bridge, and the host has none of a container that has ended. */
function expectPlugged({ host }: World): void {
  const { namespaces } = host.kernel;
  for (const { id, interfaces = {} } of namespaces)
    for (const [name, { kind, peer, master }] of Object.entries(interfaces)) {
      if (kind !== 'veth') continue;
      expect(namespaceIn(namespaces, peer?.namespace)?.interfaces?.[peer?.name ?? '']?.peer).toEqual({
        namespace: id,
        name,
      });
      if (id === hostNamespaces.net) expect(Object.keys(interfaces)).toContain(master);
    }
  const live = Object.values(host.engine.containers).filter(({ id }) => host.runtime.tasks[id] !== undefined);
  if (live.length > 0) return;
  const left = Object.values(namespaceIn(namespaces, hostNamespaces.net)?.interfaces ?? {});
  expect(left.filter(({ kind }) => kind === 'veth')).toEqual([]);
  expect(namespaceIn(namespaces, hostNamespaces.net)?.nat ?? []).toEqual([]);
}
