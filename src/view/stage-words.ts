import { amount } from '../content/en/narration/amounts.ts';
import type { Words } from '../content/en/words.ts';
import { partsOf, type ThingId } from '../scene/thing.ts';
import { shortReference } from '../scene/hue.ts';
import type { StageWords } from '../stage/words.ts';

/** What the stage writes, taken from the words of the interface. */
export function stageWordsOf(words: Words): StageWords {
  const { participants, strata, devices, empty, gauges } = words;
  const named = ({ name, exact }: { readonly name: string; readonly exact: string }) => ({
    title: name,
    subtitle: exact,
  });
  return {
    ...words.stage,
    trip: words.views.trip.name,
    machine: words.views.machine.name,
    software: strata.software.name,
    kernel: strata.kernel.name,
    hardware: strata.hardware.name,
    gate: words.gate.means,
    client: named(participants.client),
    daemon: named(participants.daemon),
    store: named(participants.imageStore),
    registry: named(participants.registry),
    emptyShelf: empty.cache,
    noContainers: empty.containers,
    missing: words.imageState.missing,
    disk: devices.disk,
    cpu: devices.cpu,
    memory: devices.memory,
    name: (thing) => nameOf(thing, words),
    activity: ({ kind, about }) => words.activity(kind, about),
    clientState: ({ trip }) => (trip.command === null ? '' : words.clientState[trip.client]),
    tokenLabel: ({ moment }) => (moment === null ? '' : words.messageLabel(moment)),
    status: ({ status, exitCode }) =>
      status === 'exited' ? words.stage.exited(exitCode) : words.containerStatus[status],
    sees: (wall, { processes: [first] }, isShort) =>
      words.stage.sees(
        wall.type,
        wall.sees,
        { inside: first?.inside ?? 1, outside: first?.outside ?? 0 },
        isShort,
        wall.of,
      ),
    used: (used, limit) => gauges.memoryUse(used, limit),
    cpuOf: ({ cpu, cpuMax }) => gauges.cpuUse(cpu, cpuMax),
    pidsOf: ({ pids, pidsMax }) => gauges.processUse(pids, pidsMax),
    layer: (place, { bytes }) => words.stage.layer(place, amount(bytes)),
    blueprint: ({ name, state, plates, containers }) =>
      words.stage.blueprint(name, words.imageState[state], plates.length, containers),
  };
}

function nameOf(thing: ThingId, words: Words): string {
  const { kind, id } = partsOf(thing);
  if (kind === 'app') return words.apps[id as keyof Words['apps']] ?? id;
  if (kind === 'device') return words.devices[id as keyof Words['devices']] ?? id;
  if (kind === 'repository') return shortReference(id);
  if (thing === 'client') return 'docker';
  return words.participants[thing as keyof Words['participants']]?.name ?? id;
}
