import { entry, type Reducers } from '../reducers.ts';
import { withKernel } from './apply.ts';
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
} satisfies Partial<Reducers<KernelEvent>>;
