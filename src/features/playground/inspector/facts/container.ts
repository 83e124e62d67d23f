import { containerOf } from '../../../../sim/runtime/container-of.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, row } from './facts.ts';
import { mountRows } from './kept.ts';
import { fileRows } from './layer.ts';
import { networkRows } from './network.ts';
import { commandLine, layersOf, processRows, short } from './names.ts';

/** Lines of the log that are shown: its end. */
const LOG_LINES = 40;

/** A container as the daemon keeps it, with what the kernel and the disk have of it. */
export function containerFacts(id: string, { world, steps, cursor }: Look, words: InspectorWords): Facts {
  const { engine, kernel, hardware } = world.host;
  const container = engine.containers[id];
  if (!container)
    return { title: short(id), subtitle: words.absent(words.kinds.container), rows: [], raw: [] };
  const now = steps[cursor]?.at ?? 0;
  const seconds = (since: number | null) => (since === null ? null : Math.max(0, now - since) / 1000);
  const processes = kernel.processes.filter((process) => containerOf(process) === id);
  const image = engine.images[container.imageId];
  const own = Object.keys(hardware.disk[container.writable] ?? {});
  const log = container.log
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .slice(-LOG_LINES)
    .join('\n');
  const cgroup = processes[0]?.cgroup;
  return {
    title: container.name,
    subtitle: words.means.container,
    rows: [
      ...row(
        words.status,
        words.containerStatus(container.status, {
          exitCode: container.exitCode,
          up: seconds(container.startedAt),
          gone: seconds(container.finishedAt),
        }),
      ),
      ...row(words.problem, container.error),
      ...row(words.image, container.image, image ? { thing: `image:${image.id}` } : {}),
      ...row(words.command, commandLine(container.argv), { exact: true }),
      ...processRows(words.processes, processes),
      ...container.endpoints.flatMap(({ ipAddress }) => row(words.address, ipAddress, { exact: true })),
      ...networkRows(id, world, words),
      ...mountRows(id, world, words),
      ...row(words.limits, cgroup === undefined ? null : words.kinds.cgroup, { thing: `cgroup:${cgroup}` }),
      ...(own.length > 0 ? fileRows(own, words.ownFiles, words) : row(words.ownFiles, words.noneYet)),
      ...layersOf(world, image).map((layer, i, all) => ({
        label: words.layersBottomFirst,
        value: words.layerOf(i + 1, all.length, words.bytes(layer.size)),
        thing: `layer:${layer.digest}` as const,
      })),
      ...row(words.id, id, { exact: true }),
    ],
    raw: [
      ...(log.trim() === '' ? [] : [{ label: words.log, text: log.trimEnd() }]),
      { label: words.configuration, text: JSON.stringify(container.config, null, 2) },
    ],
  };
}
