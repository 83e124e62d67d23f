import type { Exchange } from '../../../../sim/exchange.ts';
import { hostPids } from '../../../../sim/initial-world.ts';
import { processAt } from '../../../../sim/kernel/process-at.ts';
import type { Participant } from '../../../../sim/names.ts';
import type { World } from '../../../../sim/world.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { plain } from './exchange.ts';
import { type Facts, type Look, type Row, row } from './facts.ts';
import { commandLine, containerRows, familiar, imageName, processRows } from './names.ts';

/** One of those who talk to one another: what it is, and what it is doing now. */
export function participantFacts(id: Participant, { world }: Look, words: InspectorWords): Facts {
  const { name, exact, means } = words.participants[id];
  return { title: `${name}: ${exact}`, subtitle: means, rows: rowsOf[id](world, words), raw: [] };
}

type RowsOf = (world: World, words: InspectorWords) => Row[];

const rowsOf: { readonly [P in Participant]: RowsOf } = {
  client: (world, words) => {
    const active = Object.values(world.invocations).filter(({ state }) => state !== 'ended');
    if (active.length === 0) return row(words.now, words.clientStates.ended);
    return active.flatMap(({ argv, state, pid }) => [
      ...row(words.now, words.clientStates[state]),
      ...row(words.command, commandLine(argv), { exact: true }),
      ...row(words.pidOutside, pid, { thing: `process:${pid}` }),
    ]);
  },
  daemon: (world, words) => [
    ...nowRows(world, 'daemon', words),
    ...imageRows(world, words),
    ...orNone(
      containerRows(words.containers, Object.values(world.host.engine.containers)),
      words.containers,
      words,
    ),
    ...processOf(world, hostPids.dockerd, words),
  ],
  imageStore: (world, words) => {
    const { engine } = world.host;
    const arriving = Object.values(engine.pulls).flatMap(({ layers }) => layers);
    const layers = Object.values(engine.layers);
    return [
      ...(arriving.length === 0
        ? row(words.now, words.atRest)
        : arriving.flatMap(({ digest, state, current, total }) =>
            row(words.now, words.layerNow(words.layerStates[state], words.bytesOf(current, total)), {
              thing: `layer:${digest}`,
            }),
          )),
      ...imageRows(world, words),
      ...row(words.layerCount, layers.length),
      ...row(words.size, words.bytes(layers.reduce((sum, { size }) => sum + size, 0))),
    ];
  },
  registry: (world, words) => [
    ...nowRows(world, 'registry', words),
    ...Object.keys(world.hub).flatMap((repository) =>
      row(words.repositories, familiar(`docker.io/${repository}`), { thing: `repository:${repository}` }),
    ),
  ],
  containerd: (world, words) => [
    ...taskRows(world, words, ({ state }) => words.taskStates[state]),
    ...processOf(world, hostPids.containerd, words),
  ],
  shim: (world, words) =>
    taskRows(world, words, ({ shim }) => (shim ? words.shimStates[shim.state] : words.shimStates.absent)),
  runc: (world, words) =>
    taskRows(world, words, ({ operation, runc }) =>
      [operation === null ? words.atRest : `runc ${operation}`, runc === null ? '' : words.runcStates[runc]]
        .filter((part) => part !== '')
        .join(', '),
    ),
  kernel: (world, words) => {
    const { processes, namespaces, cgroups } = world.host.kernel;
    return [
      ...row(words.processCount, processes.length),
      ...row(words.namespaceCount, namespaces.length),
      ...row(words.cgroupCount, Object.keys(cgroups).length),
      ...processRows(words.processes, processes),
    ];
  },
};

/** The questions that someone is answering at this moment. */
function nowRows(world: World, who: Participant, words: InspectorWords): Row[] {
  const open = Object.values(world.exchanges).filter(
    ({ to, state }: Exchange) => to === who && state !== 'closed',
  );
  return orNone(
    open.map(({ id, method, path }) => ({
      label: words.now,
      value: `${method} ${plain(path)}`,
      thing: `exchange:${id}` as const,
      exact: true,
    })),
    words.now,
    words,
    words.atRest,
  );
}

function imageRows(world: World, words: InspectorWords): Row[] {
  const images = Object.values(world.host.engine.images);
  return orNone(
    images.map(({ id }) => ({
      label: words.images,
      value: imageName(world, id),
      thing: `image:${id}` as const,
    })),
    words.images,
    words,
  );
}

function processOf(world: World, pid: number, words: InspectorWords): Row[] {
  const process = processAt(world, pid);
  return process ? processRows(words.process, [process]) : [];
}

function taskRows(
  world: World,
  words: InspectorWords,
  say: (task: World['host']['runtime']['tasks'][string]) => string,
): Row[] {
  const rows = Object.values(world.host.runtime.tasks).map((task) => ({
    label: world.host.engine.containers[task.container]?.name ?? words.container,
    value: say(task),
    thing: `container:${task.container}` as const,
  }));
  return rows.length > 0 ? rows : row(words.now, words.atRest);
}

function orNone(rows: Row[], label: string, words: InspectorWords, none = words.noneYet): Row[] {
  return rows.length > 0 ? rows : row(label, none);
}
