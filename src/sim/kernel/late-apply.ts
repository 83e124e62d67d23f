import { namespaceIn } from './namespace-at.ts';
import { processAt } from './process-at.ts';
import type { NamespaceId } from '../names.ts';
import { entry, type Reducers, unchanged, without } from '../reducers.ts';
import {
  kernelReducers,
  withDirectory,
  withKernel,
  withoutInterface,
  mountsIn,
  withMounts,
  withNamespace,
  withoutPeer,
} from './apply.ts';
import type { World } from '../world.ts';
import { isWithin } from './cgroup.ts';
import { afterCarrying } from './carried.ts';
import type { KernelEvent } from './events.ts';
import { withIo } from './io-account.ts';
import type { ListeningSocket, NatRule } from './interfaces.ts';

function withRules(
  world: World,
  id: NamespaceId,
  change: (rules: readonly NatRule[]) => readonly NatRule[],
): World {
  return withKernel(world, {
    namespaces: withNamespace(world.host.kernel.namespaces, id, ({ nat = [] }) => ({ nat: change(nat) })),
  });
}

function withSockets(
  world: World,
  id: NamespaceId,
  change: (sockets: readonly ListeningSocket[]) => readonly ListeningSocket[],
): World {
  return withKernel(world, {
    namespaces: withNamespace(world.host.kernel.namespaces, id, ({ sockets = [] }) => ({
      sockets: change(sockets),
    })),
  });
}

/** The kernel's events that a first run never has. */
export const lateKernelReducers = {
  'memory.exhausted': (world, { path }) => {
    const cgroups = world.host.kernel.cgroups;
    const cgroup = entry(cgroups, path, 'control group');
    return withKernel(world, {
      cgroups: { ...cgroups, [path]: { ...cgroup, oomKills: (cgroup.oomKills ?? 0) + 1 } },
    });
  },
  'device.used': (world, event) => withIo(kernelReducers['device.used'](world, event), event),
  'processes.passed': (world, { parent, count }) => {
    const { namespaces, nextPid } = world.host.kernel;
    let levels = namespaces;
    for (const id of Object.keys(processAt(world, parent)?.pids ?? {})) {
      if (namespaceIn(namespaces, id)?.nextPid === undefined) continue;
      levels = withNamespace(levels, id, ({ nextPid = 0 }) => ({ nextPid: nextPid + count }));
    }
    return withKernel(world, { nextPid: nextPid + count, namespaces: levels });
  },
  // runc takes away what a privileged container has made in its group, too.
  'cgroup.removed': (world, event) =>
    Object.keys(world.host.kernel.cgroups)
      .filter((path) => isWithin(path, event.path))
      .reduce((left, path) => kernelReducers['cgroup.removed'](left, { ...event, path }), world),
  'cgroup.changed': (world, { path, change }) => {
    const cgroups = world.host.kernel.cgroups;
    const cgroup = entry(cgroups, path, 'control group');
    return withKernel(world, { cgroups: { ...cgroups, [path]: { ...cgroup, ...change } } });
  },
  'file.removed': (world, { directory, path }) =>
    withDirectory(world, directory, (tree) => without(tree, path)),
  'interface.removed': (world, { namespace, name }) => {
    const { namespaces } = world.host.kernel;
    const gone = namespaceIn(namespaces, namespace)?.interfaces?.[name];
    const left = withoutInterface(namespaces, namespace, name);
    return withKernel(world, { namespaces: gone ? withoutPeer(left, gone) : left });
  },
  'socket.opened': (world, { namespace: id, socket }) =>
    withSockets(world, id, (all) => all.concat([socket])),
  'socket.closed': (world, { namespace: id, socket }) =>
    withSockets(world, id, (all) =>
      all.filter(
        ({ pid, port, protocol }) =>
          pid !== socket.pid || port !== socket.port || protocol !== socket.protocol,
      ),
    ),
  'packet.passed': unchanged,
  'packets.carried': (world, { way, there, back }) => afterCarrying(world, way, there, back),
  'packet.redirected': unchanged,
  'rule.added': (world, { namespace, rule }) => withRules(world, namespace, (rules) => rules.concat([rule])),
  'rule.removed': (world, { namespace, rule }) =>
    withRules(world, namespace, (rules) =>
      rules.filter(
        ({ address, port, protocol }) =>
          address !== rule.address || port !== rule.port || protocol !== rule.protocol,
      ),
    ),
  'mount.removed': (world, { namespace: id, target }) => {
    const before = mountsIn(world, id);
    const last = before.findLastIndex((mount) => mount.target === target);
    return withMounts(
      world,
      id,
      before.filter((_mount, i) => i !== last),
    );
  },
} satisfies Partial<Reducers<KernelEvent>>;
