import { changedHost } from '../changed-world.ts';
import { moved } from '../lifecycle.ts';
import { type Reducers, without } from '../reducers.ts';
import type { World } from '../world.ts';
import type { RuntimeEvent } from './events.ts';
import { type RuntimeTask, runcTransitions, shimTransitions, taskTransitions } from './state.ts';

const noTask = (container: string): RuntimeTask => ({
  container,
  state: 'none',
  pid: null,
  shim: null,
  runc: null,
  operation: null,
  spec: null,
});

const taskOf = (world: World, container: string): RuntimeTask =>
  world.host.runtime.tasks[container] ?? noTask(container);

const withTask = (world: World, container: string, change: Partial<RuntimeTask>): World => {
  const task = taskOf(world, container);
  const next: RuntimeTask = {
    container: task.container,
    state: change.state ?? task.state,
    pid: change.pid ?? task.pid,
    shim: change.shim ?? task.shim,
    runc: change.runc ?? task.runc,
    operation: change.operation ?? task.operation,
    spec: change.spec ?? task.spec,
  };
  return changedHost(world, { runtime: { tasks: { ...world.host.runtime.tasks, [container]: next } } });
};

export const runtimeReducers: Reducers<RuntimeEvent> = {
  'task.moved': (world, { container, to, pid }) =>
    withTask(world, container, {
      ...(pid === undefined ? {} : { pid }),
      state: moved(`task of ${container}`, taskTransitions, taskOf(world, container).state, to),
    }),
  'shim.moved': (world, { container, pid, to }) => {
    const from = taskOf(world, container).shim?.state ?? 'absent';
    return withTask(world, container, {
      shim: { pid, state: moved(`shim of ${container}`, shimTransitions, from, to) },
    });
  },
  'bundle.written': (world, { container, spec }) => withTask(world, container, { spec }),
  'runc.called': (world, { container, operation }) => withTask(world, container, { operation }),
  'runc.moved': (world, { container, to }) => {
    const from = taskOf(world, container).runc ?? 'stopped';
    return withTask(world, container, { runc: moved(`runc ${container}`, runcTransitions, from, to) });
  },
  'bundle.removed': (world, { container }) =>
    changedHost(world, { runtime: { tasks: without(world.host.runtime.tasks, container) } }),
};
