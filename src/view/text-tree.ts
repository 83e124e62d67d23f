import { connectionWords } from '../content/en/connection-words.ts';
import { textViewWords as words } from '../content/en/text-view-words.ts';
import type { ContainerBox } from '../scene/container-box.ts';
import { keptOf } from '../scene/kept.ts';
import { type Network, networkOf } from '../scene/network.ts';
import type { Scene } from '../scene/scene.ts';
import type { ThingId } from '../scene/thing.ts';
import { appNames } from '../sim/kernel/app.ts';
import type { StageWords } from '../stage/words.ts';

/** Something in the picture, in words, and what is in it. `id` is null for what is no thing of its own. */
export interface TextItem {
  readonly id: ThingId | null;
  readonly text: string;
  readonly items: readonly TextItem[];
}

const item = (id: ThingId | null, text: string, items: readonly TextItem[] = []): TextItem => ({
  id,
  text,
  items,
});

/** Parts of a text, those that say nothing left out. */
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** All that a picture shows, in reading order: the same scene, the same words, nothing left out for want of room. */
export function textTreeOf(scene: Scene, stage: StageWords): readonly TextItem[] {
  return [
    item(null, stage.trip, tripItems(scene, stage)),
    item(null, stage.machine, [
      item(null, words.software, softwareItems(scene, stage)),
      item('kernel', words.kernel, kernelItems(scene)),
      item(null, words.hardware, hardwareItems(scene, stage)),
    ]),
  ];
}

function tripItems(scene: Scene, stage: StageWords): readonly TextItem[] {
  const { trip } = scene;
  const typed = trip.command === null ? '' : words.typed(trip.command);
  return [
    item('client', joined(stage.client.title, typed, stage.clientState(scene))),
    item('daemon', joined(stage.daemon.title, stage.activity(trip.daemon))),
    item(
      'imageStore',
      joined(stage.store.title, trip.shelf.length === 0 ? stage.emptyShelf : ''),
      trip.shelf.map((blueprint) =>
        item(
          blueprint.id,
          stage.blueprint(blueprint),
          blueprint.plates.map((plate, i) => item(plate.id, stage.layer(i + 1, plate))),
        ),
      ),
    ),
    item(
      'registry',
      joined(stage.registry.title, stage.registry.subtitle),
      trip.hub.map(({ id, name }) => item(id, name)),
    ),
  ];
}

function softwareItems({ room }: Scene, stage: StageWords): readonly TextItem[] {
  return [
    ...appNames.map((app) => item(`app:${app}`, stage.name(`app:${app}`))),
    ...(room.hasClient ? [item('client', stage.name('client'))] : []),
    item('daemon', stage.dockerServer),
    ...room.helpers.map(({ id, pid }) => item(id, words.helper(stage.name(id), pid))),
    ...room.containers.map((box) => containerItem(box, stage)),
    ...(room.containers.length === 0 ? [item(null, stage.noContainers)] : []),
  ];
}

function containerItem(box: ContainerBox, stage: StageWords): TextItem {
  const { gauges } = box;
  return item(box.id, joined(box.name, stage.fromImage(box.image), stage.status(box)), [
    ...box.processes.map(({ id, name, inside, outside }) =>
      item(id, joined(stage.process(name, inside).replace('  ', ', '), words.outside(outside))),
    ),
    ...box.walls.map((wall) =>
      item(wall.id, words.wall(stage.wall(wall.type), stage.sees(wall, box, false))),
    ),
    ...(gauges
      ? [
          item(
            gauges.id,
            joined(
              words.gauge(stage.gaugeMemory, stage.used(gauges.memory, gauges.memoryMax)),
              words.gauge(stage.gaugeCpu, stage.cpuOf(gauges)),
              words.gauge(stage.gaugePids, stage.pidsOf(gauges)),
            ),
          ),
        ]
      : []),
  ]);
}

function kernelItems({ world, deck }: Scene): readonly TextItem[] {
  const network = networkOf(world);
  return [
    item(null, words.release(world.host.kernel.release)),
    ...network.bridges.map((bridge) => {
      const cables = network.cables.filter((cable) => cable.bridge === bridge.name);
      return item(
        bridge.id,
        connectionWords.bridgeName(bridge, cables.length),
        cables.map((cable) =>
          item(cable.id, connectionWords.cable(cable, ownerOf(cable, world.host.engine))),
        ),
      );
    }),
    ...network.rules.map((rule) => item(rule.id, connectionWords.rule(rule, deck)[0] ?? '')),
  ];
}

function ownerOf(
  { container }: Network['cables'][number],
  { containers }: Scene['world']['host']['engine'],
): string {
  return containers[container ?? '']?.name ?? '';
}

function hardwareItems({ room, world }: Scene, stage: StageWords): readonly TextItem[] {
  const { cpu, memory, stacks } = room;
  const { card } = networkOf(world);
  return [
    item('device:cpu', joined(stage.cpu, stage.cpuOf({ cpu: cpu.used, cpuMax: cpu.total }))),
    item('device:memory', joined(stage.memory, stage.used(memory.used, memory.total))),
    item('device:disk', stage.disk, [
      ...stacks.map(({ id, name, plates, own }) =>
        item(id, words.stack(name), [
          ...plates.map((plate, i) => item(plate.id, stage.layer(i + 1, plate))),
          ...own.map((one) => item(one.id, words.ownFiles(one.name, one.files))),
        ]),
      ),
      ...keptOf(world).map((kept) =>
        item(
          kept.id,
          connectionWords.keptName(kept),
          kept.uses.map(({ name, path, readonly }) => item(null, words.use(name, path, readonly))),
        ),
      ),
    ]),
    item('device:network', joined(stage.name('device:network'), card ? `${card.name} ${card.address}` : '')),
  ];
}
