import { namespaceAt } from '../../../../sim/kernel/namespace-at.ts';
import type { Process } from '../../../../sim/kernel/state.ts';
import { usageOf } from '../../../../sim/kernel/usage.ts';
import { hostPids } from '../../../../sim/initial-world.ts';
import { processAt } from '../../../../sim/kernel/process-at.ts';
import { containerOf } from '../../../../sim/runtime/container-of.ts';
import type { NamespaceType } from '../../../../sim/spec.ts';
import type { World } from '../../../../sim/world.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, type Row, row } from './facts.ts';
import { commandLine, containerRows, processRows, programName } from './names.ts';

const TYPES: readonly NamespaceType[] = ['pid', 'mnt', 'net', 'uts', 'ipc', 'user', 'cgroup', 'time'];

/** A process as the kernel keeps it: how it is counted, what it sees, what it uses. */
export function processFacts(id: string, { world }: Look, words: InspectorWords): Facts {
  const process = processAt(world, Number(id));
  if (!process) return { title: `pid ${id}`, subtitle: words.absent(words.kinds.process), rows: [], raw: [] };
  const parent = processAt(world, process.ppid);
  const host = processAt(world, hostPids.init)?.namespaces;
  return {
    title: programName(process),
    subtitle: words.means.process,
    rows: [
      ...row(words.command, commandLine(process.argv), { exact: true }),
      ...row(words.pidInside, process.nspid === process.pid ? null : process.nspid),
      ...row(words.pidOutside, process.pid),
      ...containerOfRow(world, process, words.container),
      ...(parent ? processRows(words.parent, [parent]) : []),
      ...row(words.state, words.processStates[process.state]),
      ...row(words.exitCode, process.exit?.code),
      ...row(words.memory, words.bytes(process.memory)),
      ...row(words.limits, words.kinds.cgroup, { thing: `cgroup:${process.cgroup}` }),
      ...row(words.user, `${process.uid}:${process.gid}`, { exact: true }),
      ...row(words.workingDirectory, process.cwd, { exact: true }),
      ...TYPES.flatMap((type) =>
        row(
          words.namespaces,
          words.ownOrShared(process.namespaces[type], process.namespaces[type] === host?.[type]),
          { exact: true, thing: `namespace:${process.namespaces[type]}` },
        ),
      ),
    ],
    raw: [],
  };
}

/** A namespace: what it decides, and who is in it. */
export function namespaceFacts(id: string, { world }: Look, words: InspectorWords): Facts {
  const { kernel } = world.host;
  const namespace = namespaceAt(world, id);
  if (!namespace) return { title: id, subtitle: words.absent(words.kinds.namespace), rows: [], raw: [] };
  const { type } = namespace;
  const inside = kernel.processes.filter((process) => process.namespaces[type] === id);
  const isHost = processAt(world, hostPids.init)?.namespaces[type] === id;
  return {
    title: `${type} ${words.kinds.namespace}`,
    subtitle: words.sees[type],
    rows: [
      ...row(words.id, id, { exact: true }),
      ...row(words.whose, isHost ? words.theComputer : null),
      ...(isHost ? [] : inside.slice(0, 1).flatMap((process) => containerOfRow(world, process, words.whose))),
      ...row(words.hostname, namespace.hostname, { exact: true }),
      ...Object.entries(namespace.interfaces ?? {}).flatMap(([name, { address }]) =>
        row(words.addresses, address === undefined ? name : `${name} ${address}`, { exact: true }),
      ),
      ...(world.host.kernel.mounts[namespace.id] ?? []).flatMap(({ target, fstype }) =>
        row(words.mounts, `${target} (${fstype})`, { exact: true }),
      ),
      ...(inside.length > 0 ? processRows(words.inside, inside) : row(words.inside, words.nobody)),
    ],
    raw: [],
  };
}

/** A control group: how much of what is used, and the limits. */
export function cgroupFacts(path: string, { world }: Look, words: InspectorWords): Facts {
  const { kernel } = world.host;
  const cgroup = kernel.cgroups[path];
  if (!cgroup)
    return { title: words.kinds.cgroup, subtitle: words.absent(words.kinds.cgroup), rows: [], raw: [] };
  const inside = kernel.processes.filter((process) => process.cgroup === path);
  const { memory, cpu } = usageOf(world, path, kernel.cpu.since);
  return {
    title: words.kinds.cgroup,
    subtitle: words.means.cgroup,
    rows: [
      ...inside.slice(0, 1).flatMap((process) => containerOfRow(world, process, words.container)),
      ...row(words.memory, words.memoryUse(memory.used, memory.limit)),
      ...row(words.cpu, words.cpuUse(cpu.used, cpu.limit)),
      ...row(words.processCount, words.countOf(inside.length, cgroup.pidsMax)),
      ...(inside.length > 0 ? processRows(words.inside, inside) : row(words.inside, words.nobody)),
      ...row(words.path, path, { exact: true }),
    ],
    raw: [],
  };
}

function containerOfRow(world: World, process: Process, label: string): Row[] {
  const id = containerOf(process);
  const container = id === null ? undefined : world.host.engine.containers[id];
  return container ? containerRows(label, [container]) : [];
}
