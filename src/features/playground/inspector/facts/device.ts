import type { World } from '../../../../sim/world.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, type Row, row } from './facts.ts';
import { familiar, imageName, short } from './names.ts';

/** A part of the hardware: counters and blocks. Only the kernel can use it. */
export function deviceFacts(id: string, { world }: Look, words: InspectorWords): Facts {
  const { hardware, kernel } = world.host;
  const facts = (title: string, rows: readonly Row[]): Facts => ({
    title,
    subtitle: words.means.device,
    rows,
    raw: [],
  });
  switch (id) {
    case 'cpu':
      return facts(words.devices.cpu, [
        ...row(words.processors, hardware.cpus),
        ...row(words.running, kernel.processes.filter(({ state }) => state === 'running').length),
      ]);
    case 'memory': {
      const used = kernel.processes.reduce((sum, { memory }) => sum + memory, 0);
      return facts(words.devices.memory, row(words.memory, words.bytesOf(used, hardware.memoryTotal)));
    }
    case 'network':
      return facts(words.devices.network, [
        ...row(words.received, words.bytes(hardware.networkReceived)),
        ...row(words.sent, words.bytes(hardware.networkSent)),
      ]);
    default:
      return facts(words.devices.disk, [
        ...row(words.read, words.bytes(hardware.diskRead)),
        ...row(words.written, words.bytes(hardware.diskWritten)),
        ...directoryRows(world, words),
      ]);
  }
}

/** What lies on the disk for Docker: each layer once, and each container's own files. */
function directoryRows({ host: { engine } }: World, words: InspectorWords): Row[] {
  return [
    ...Object.values(engine.layers).flatMap(({ digest, size }) =>
      row(words.layersStored, `${short(digest)}, ${words.bytes(size)}`, { thing: `layer:${digest}` }),
    ),
    ...Object.values(engine.containers).flatMap(({ id, name }) =>
      row(words.ownFiles, name, { thing: `container:${id}` }),
    ),
  ];
}

/** A repository in the hub: the versions of an image that can be pulled. */
export function repositoryFacts(id: string, { world }: Look, words: InspectorWords): Facts {
  const full = `docker.io/${id}`;
  const here = Object.entries(world.host.engine.tags).filter(([reference]) =>
    reference.startsWith(`${full}:`),
  );
  return {
    title: familiar(full),
    subtitle: words.means.repository,
    rows: [
      ...(world.hub[id] ?? []).flatMap((tag) => row(words.tags, tag, { exact: true })),
      ...(here.length > 0
        ? here.flatMap(([, { imageId }]) =>
            row(words.pulled, imageName(world, imageId), { thing: `image:${imageId}` }),
          )
        : row(words.pulled, words.noneYet)),
    ],
    raw: [],
  };
}
