import { entry, type Reducers } from '../reducers.ts';
import { withKernel, withoutInterface, withoutPeer } from './apply.ts';
import type { KernelEvent } from './events.ts';

/** The kernel's events that a first run never has. */
export const lateKernelReducers = {
  'memory.exhausted': (world, { path }) => {
    const cgroups = world.host.kernel.cgroups;
    const cgroup = entry(cgroups, path, 'control group');
    return withKernel(world, {
      cgroups: { ...cgroups, [path]: { ...cgroup, oomKills: (cgroup.oomKills ?? 0) + 1 } },
    });
  },
  'interface.removed': (world, { namespace, name }) => {
    const { namespaces } = world.host.kernel;
    const gone = namespaces[namespace]?.interfaces?.[name];
    const left = withoutInterface(namespaces, namespace, name);
    return withKernel(world, { namespaces: gone ? withoutPeer(left, gone) : left });
  },
} satisfies Partial<Reducers<KernelEvent>>;
