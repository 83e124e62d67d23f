import type { ContainerBox } from '../../scene/container-box.ts';
import type { Bridge, Cable, Network, PortRule } from '../../scene/network.ts';
import type { ContainerId } from '../../sim/names.ts';
import { bottom, type Rect, right } from './geometry.ts';
import { type Column, LANE, LANE_TITLE, type MachineLayout } from './machine-layout.ts';
import { rowPlaces } from './row-layout.ts';
import { widthOf } from './text.ts';

/** A bridge as a bar in the band of the kernel. */
export interface Bar {
  readonly bridge: Bridge;
  readonly rect: Rect;
  /** Where its name has room. */
  readonly label: { readonly x: number; readonly room: number };
}

/** A veth pair as a line from a container's row down to a port of its bridge. */
export interface Line {
  readonly cable: Cable;
  readonly box: ContainerBox;
  readonly x: number;
  /** The y of the container's end, and whether its name has room beside it. */
  readonly top: number;
  readonly isNamed: boolean;
  /** The y of the port. */
  readonly port: number;
  readonly bar: Bar;
  /** px for the host's name of it. */
  readonly room: number;
}

/** The containers without a column that are on a bridge, as one line. */
export interface Crowd {
  readonly bar: Bar;
  readonly x: number;
  readonly top: number;
  readonly count: number;
}

/** A published port as a tag on the wire that leads to its bridge. */
export interface Tag {
  readonly rule: PortRule;
  readonly rect: Rect;
  readonly text: string;
}

/** A container that uses another one's end: from its row to the other's line. */
export interface Joint {
  readonly guest: ContainerId;
  readonly x: number;
  readonly top: number;
  readonly to: Line;
}

/** Where the network stands. */
export interface NetworkLayout {
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  readonly crowds: readonly Crowd[];
  readonly tags: readonly Tag[];
  /** Published ports that have no tag: there is no room. */
  readonly tagsFolded: number;
  /** Bridges that have no bar. */
  readonly barsFolded: number;
  readonly joints: readonly Joint[];
  /** The network card's interface; null where there is no room beside the bars. */
  readonly card: Rect | null;
  /** Where packets of the host itself come in: the y of its loopback. */
  readonly loopback: number;
}

const PAD = 14;
const BAR = 20;
const PORT = 5;

/** Lays the network out in the band that the machine's layout has left for it. */
export function layoutNetwork(
  layout: MachineLayout,
  network: Network,
  forms: (rule: PortRule) => readonly string[],
): NetworkLayout {
  const band = layout.virtual?.band ?? layout.band;
  const isTall = layout.kernel.height > 150;
  const columns = layout.columns.filter(({ box }) => (box?.walls.length ?? 0) > 0);
  const places = new Map<string, Column>(columns.flatMap((one) => (one.box ? [[one.box.key, one]] : [])));
  const shown = barsShown(network, places, layout.lanes);
  const hasCard = layout.devices.network.width > 0 && layout.frame.width >= 560 && !layout.virtual;
  const left = layout.daemon.x;
  const end = hasCard ? layout.devices.network.x - 16 : right(band) - 8;
  const firstPort = Math.min(...[...places.values()].map(({ wall }) => wall.x + 6), end);
  const hasSide = left - layout.frame.x > 120 && !layout.virtual;
  const published = network.rules.length > 0;
  const bars = shown.map((bridge, i): Bar => {
    const y = band.y + (isTall ? LANE_TITLE : 0) + i * LANE + 2;
    const rect = { x: left, y, width: end - left, height: BAR };
    // Without room at its side a bar carries its tags itself, and its name stands after the first port.
    const x = hasSide || !published ? left + 8 : firstPort + 8;
    return { bridge, rect, label: { x, room: (hasSide || !published ? firstPort : end) - x - 6 } };
  });
  const lines = linesIn(network, places, bars, layout);
  const lineOf = new Map(lines.map((line) => [line.cable.container, line]));
  const tags = tagsIn(network, bars, forms, {
    from: hasSide ? layout.frame.x + PAD : left + 3,
    to: hasSide ? left - 12 : firstPort - 8,
  });
  const top = bars[0]?.rect.y ?? band.y;
  return {
    bars,
    lines,
    crowds: crowdsIn(network, places, bars, layout),
    tags,
    tagsFolded: network.rules.length - tags.length,
    barsFolded: network.bridges.filter((one) => !shown.includes(one) && isOfUse(one, network)).length,
    joints: columns.flatMap(({ box, inner, wall }): Joint[] => {
      const to = box && lineOf.get(network.guests.get(box.key) ?? '');
      return to ? [{ guest: box.key, x: wall.x + 6, top: endOf(box, inner, layout).top, to }] : [];
    }),
    card: hasCard && bars.length > 0 ? { ...layout.devices.network, y: top, height: BAR } : null,
    loopback: isTall ? band.y + 9 : band.y - 6,
  };
}

/** docker0 is always there; it is of use once somebody is on it. */
const isOfUse = ({ name }: Bridge, { cables }: Network): boolean =>
  name !== 'docker0' || cables.some(({ bridge }) => bridge === name);

/** The bridges that have a place: those with a container in sight first; in the host's order. */
function barsShown(network: Network, places: ReadonlyMap<string, Column>, lanes: number): readonly Bridge[] {
  const rank = ({ name }: Bridge) => {
    const on = network.cables.filter(({ bridge }) => bridge === name);
    return on.some(({ container }) => places.has(container ?? ''))
      ? 0
      : on.length > 0
        ? 1
        : name === 'docker0'
          ? 3
          : 2;
  };
  const best = network.bridges.toSorted((a, b) => rank(a) - rank(b)).slice(0, lanes);
  return network.bridges.filter((bridge) => best.includes(bridge));
}

function linesIn(
  network: Network,
  places: ReadonlyMap<string, Column>,
  bars: readonly Bar[],
  layout: MachineLayout,
): readonly Line[] {
  const taken = new Map<string, number>();
  return network.cables.flatMap((cable): Line[] => {
    const column = places.get(cable.container ?? '');
    const bar = bars.find(({ bridge }) => bridge.name === cable.bridge);
    if (!column?.box || !bar) return [];
    const before = taken.get(column.box.key) ?? 0;
    taken.set(column.box.key, before + 1);
    const x = column.wall.x + 6 + before * 5;
    const end = endOf(column.box, column.inner, layout);
    return [
      {
        cable,
        box: column.box,
        x,
        top: end.top + before * 4,
        isNamed: end.isNamed && before === 0,
        port: bar.rect.y,
        bar,
        room: column.inner.width - 12,
      },
    ];
  });
}

/** Where a container's end of its cable is: at the row of its network, or below what little is said of it. */
function endOf(box: ContainerBox, inner: Rect, layout: MachineLayout) {
  const row = rowPlaces(box, inner, layout).walls[box.walls.findIndex(({ type }) => type === 'net')];
  if (row !== undefined && row !== null) return { top: row - 4, isNamed: false };
  const hasRoom = inner.height >= 62 && inner.height < 110;
  return { top: hasRoom ? inner.y + 54 : bottom(inner), isNamed: hasRoom };
}

function crowdsIn(
  network: Network,
  places: ReadonlyMap<string, Column>,
  bars: readonly Bar[],
  layout: MachineLayout,
): readonly Crowd[] {
  const { others } = layout;
  if (!others) return [];
  const hidden = new Set(others.boxes.map(({ key }) => key));
  return bars.flatMap((bar, i): Crowd[] => {
    const count = network.cables.filter(
      ({ bridge, container }) =>
        bridge === bar.bridge.name && hidden.has(container ?? '') && !places.has(container ?? ''),
    ).length;
    return count > 0 ? [{ bar, count, x: others.rect.x + 6 + i * 6, top: bottom(others.rect) }] : [];
  });
}

/** Tags from the right to the left, each bar's beside it, in the longest form that all of a bar fit in. */
function tagsIn(
  network: Network,
  bars: readonly Bar[],
  forms: (rule: PortRule) => readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Tag[] {
  const width = (text: string) => widthOf(text, 12.5, 'bold') + 12;
  return bars.flatMap((bar): Tag[] => {
    // The newest beside the bar; where there is no room for all it is the oldest that are left out.
    const rules = network.rules.filter(({ bridge }) => bridge === bar.bridge.name).toReversed();
    const texts = rules.map(forms);
    const count = Math.max(0, ...texts.map((one) => one.length));
    const inForm = (form: number) => texts.map((one) => one[Math.min(form, one.length - 1)] ?? '');
    const sum = (all: readonly string[]) => all.reduce((px, text) => px + width(text) + 6, 0);
    const best = Array.from({ length: count }, (_, form) => inForm(form)).find(
      (all) => sum(all) <= to - from,
    );
    const all = best ?? inForm(count - 1);
    let x = to;
    return rules
      .map((rule, i): Tag => {
        const text = all[i] ?? '';
        x -= width(text);
        const rect = { x, y: bar.rect.y, width: width(text), height: BAR };
        x -= 6;
        return { rule, rect, text };
      })
      .filter(({ rect }) => rect.x >= from);
  });
}

/** Where packets run along a bar or past a tag: at its upper edge, clear of the words. */
export const trackOf = ({ rect }: { readonly rect: Rect }): number => rect.y;

/** Half the side of a port. */
export const PORT_HALF = PORT;
