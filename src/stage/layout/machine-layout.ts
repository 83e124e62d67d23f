import type { ContainerBox } from '../../scene/container-box.ts';
import type { EngineRoom } from '../../scene/engine-room.ts';
import type { ThingId } from '../../scene/thing.ts';
import { bottom, type Rect, right } from './geometry.ts';
import { hostIn } from './host-layout.ts';

/** Where everything in the machine stands. */
export interface MachineLayout {
  readonly mode: 'full' | 'strip';
  readonly frame: Rect;
  readonly software: Rect;
  /** The y of the gate between software and kernel. */
  readonly gate: number;
  readonly kernel: Rect;
  /** The unbroken band at the foot of the kernel; no height where there is no room. */
  readonly band: Rect;
  /** How many bridges have room in the band; then the band is as high as they need. */
  readonly lanes: number;
  /** The virtual machine that Linux is in, and its kernel's own band; null where Linux has the computer to itself. */
  readonly virtual: { readonly rect: Rect; readonly band: Rect } | null;
  readonly hardware: Rect;
  /** Programs of the host; none where there is no room. */
  readonly apps: readonly { readonly id: ThingId; readonly rect: Rect }[];
  readonly daemon: Rect;
  /** containerd, shim, runc under the daemon, on deck 3. */
  readonly helpers: readonly { readonly id: 'containerd' | 'shim' | 'runc'; readonly rect: Rect }[];
  readonly columns: readonly Column[];
  /** Containers that have no column of their own. */
  readonly others: { readonly boxes: readonly ContainerBox[]; readonly rect: Rect } | null;
  readonly devices: Readonly<Record<'cpu' | 'memory' | 'network', Rect>>;
  readonly disk: Rect;
  /** The part of the disk that is for what images and containers have. */
  readonly shelf: Rect;
  /** The part of the disk that is for what outlives containers; null while there is nothing of it. */
  readonly kept: Rect | null;
  /** px from the left edge of the kernel that its words may take. */
  readonly margin: number;
}

/** One container's column: its box in software, its walls down into the kernel. */
export interface Column {
  /** null: the place where one is going to be built. */
  readonly box: ContainerBox | null;
  readonly rect: Rect;
  readonly wall: Rect;
  /** Where its rows and gauges stand, inside the kernel. */
  readonly inner: Rect;
}

/** px: lower than this there is no room for three strata. */
const LEAST_HEIGHT = 176;
const GAP = 12;
const LEAST_COLUMN = 138;
const MOST_COLUMN = 236;
const HELPER = 26;
/** px that the containers without a column take together. */
const OTHERS = 94;

/** Lays out the machine in a frame. */
export function layoutMachine(frame: Rect, room: EngineRoom, deck: 1 | 2 | 3): MachineLayout {
  if (frame.height < LEAST_HEIGHT) return stripLayout(frame);
  const narrow = frame.width < 560;
  const softwareHeight = Math.max(84, Math.min(150, frame.height * 0.34));
  const hardwareHeight = Math.max(74, Math.min(narrow ? 110 : 168, frame.height * 0.3));
  const software = { ...frame, height: softwareHeight };
  const gate = bottom(software);
  const hardware = { ...frame, y: bottom(frame) - hardwareHeight, height: hardwareHeight };
  const kernel = { ...frame, y: gate, height: hardware.y - gate };
  const lanes = lanesIn(kernel.height, room.bridges);
  const laneBand = (kernel.height > 150 ? LANE_TITLE : 0) + lanes * LANE;
  const bandHeight = lanes > 0 && room.around === null ? laneBand : kernel.height > 150 ? 30 : 0;
  const band = { ...kernel, y: bottom(kernel) - bandHeight, height: bandHeight };
  const pad = narrow ? 8 : 14;
  const top = software.y + (narrow || softwareHeight < 100 ? 24 : 28);
  const inside = softwareHeight - (narrow || softwareHeight < 100 ? 24 + 8 : 28 + 12);

  const host = { x: frame.x + pad, y: top, width: frame.width, height: inside };
  const hasHelpers = !narrow && deck === 3 && inside > 96;
  const { apps, daemon } = hostIn(host, room, hasHelpers ? 2 * (HELPER + 6) : 0, narrow);
  const helpers = hasHelpers ? helpersUnder(daemon, room) : [];

  const areaX = right(daemon) + (narrow ? 13 : GAP + 6);
  const area: Rect = { x: areaX, y: top, width: right(frame) - pad - areaX, height: inside };
  const margin = areaX - frame.x - pad - 4;
  const virtual =
    room.around === null
      ? null
      : virtualIn(
          daemon,
          frame,
          software,
          band,
          pad,
          lanes > 0 ? laneBand : 24,
          kernel.height > 110 ? lanes : 0,
        );
  // What containers have in the kernel stands over the band of the kernel that is theirs.
  const linux = virtual
    ? { kernel: { ...kernel, height: bottom(virtual.band) - gate }, band: virtual.band }
    : { kernel, band };
  const { columns, others } = columnsIn(area, room, linux.kernel, linux.band, software, narrow ? 50 : OTHERS);
  const deviceTop = hardware.y + (narrow ? 24 : 28);
  const deviceHeight = hardwareHeight - (narrow ? 24 + 8 : 28 + 12);
  const { devices, disk } = devicesIn(frame, pad, deviceTop, deviceHeight, narrow);
  const keptWidth = room.hasKept ? Math.min(190, disk.width * 0.36) : 0;
  return {
    mode: 'full',
    frame,
    software,
    gate,
    kernel,
    band,
    lanes: virtual?.band.height === 0 ? 0 : lanes,
    virtual,
    hardware,
    apps,
    daemon,
    helpers,
    columns,
    others,
    devices,
    disk,
    shelf: { ...disk, width: disk.width - keptWidth },
    kept: keptWidth > 0 ? { ...disk, x: right(disk) - keptWidth, width: keptWidth } : null,
    margin,
  };
}

/** px of one bridge in the band of the kernel, and of the line of names above them. */
export const LANE = 26;
export const LANE_TITLE = 22;

/** How many bridges have room in a kernel so high. */
function lanesIn(height: number, bridges: number): number {
  const most = height > 300 ? 3 : height > 230 ? 2 : height >= 60 ? 1 : 0;
  return Math.min(bridges, most);
}

/** From the daemon to the right edge, from the software down to the band of the computer's own kernel. */
function virtualIn(
  daemon: Rect,
  frame: Rect,
  software: Rect,
  band: Rect,
  pad: number,
  bandHeight: number,
  lanes: number,
): NonNullable<MachineLayout['virtual']> {
  const x = daemon.x - 7;
  const y = software.y + 6;
  const rect = { x, y, width: right(frame) - pad / 2 - x, height: band.y - 6 - y };
  // Where the computer's own kernel has no room for a band, bridges still have one from a certain height on.
  const height = band.height > 0 ? bandHeight : lanes * LANE;
  return { rect, band: { ...rect, y: bottom(rect) - height, height } };
}

function helpersUnder(daemon: Rect, room: EngineRoom): MachineLayout['helpers'] {
  const half = (daemon.width - 6) / 2;
  const y = bottom(daemon) + 6;
  const places = {
    containerd: { x: daemon.x, y, width: daemon.width, height: HELPER },
    shim: { x: daemon.x, y: y + HELPER + 6, width: half, height: HELPER },
    runc: { x: daemon.x + half + 6, y: y + HELPER + 6, width: half, height: HELPER },
  };
  return room.helpers.map(({ id }) => ({ id, rect: places[id] }));
}

function columnsIn(
  area: Rect,
  room: EngineRoom,
  kernel: Rect,
  band: Rect,
  software: Rect,
  aside: number,
): Pick<MachineLayout, 'columns' | 'others'> {
  const wanted: readonly (ContainerBox | null)[] = room.expected
    ? [...room.containers, null]
    : room.containers;
  const least = Math.min(LEAST_COLUMN, area.width);
  const fits = (width: number) => Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const fit = fits(area.width);
  const shown = wanted.length <= fit ? wanted : chosen(wanted, fits(area.width - aside - GAP));
  const folded = room.containers.filter((box) => !shown.includes(box));
  const side = folded.length > 0 ? aside + GAP : 0;
  const width = Math.min(
    MOST_COLUMN,
    (area.width - side - (shown.length - 1) * GAP) / Math.max(1, shown.length),
  );
  // Where Linux is in a virtual machine, its name stands above the walls.
  const top = room.around === null ? software.y + 16 : area.y - 4;
  const at = (place: number): number => area.x + side + place * (width + GAP);
  const columns = shown.map((box, place): Column => {
    const rect = { x: at(place), y: area.y, width, height: area.height };
    const wall = {
      x: rect.x - 5,
      y: top,
      width: width + 10,
      height: bottom(kernel) - band.height - top,
    };
    const inner = { x: rect.x, y: kernel.y + 16, width, height: kernel.height - band.height - 24 };
    return { box, rect, wall, inner };
  });
  const others = folded.length > 0 ? { boxes: folded, rect: { ...area, width: aside } } : null;
  return { columns, others };
}

/** The containers that get a column: those that something happens to, then the running, then the newest; in order. */
function chosen(wanted: readonly (ContainerBox | null)[], count: number): readonly (ContainerBox | null)[] {
  const rank = (box: ContainerBox | null): number => {
    if (box === null || box.change !== null) return 0;
    return box.processes.length > 0 || box.status === 'running' ? 1 : 2;
  };
  const best = wanted
    .map((box, place) => ({ box, place }))
    .toSorted((a, b) => rank(a.box) - rank(b.box) || b.place - a.place)
    .slice(0, count);
  return best.toSorted((a, b) => a.place - b.place).map(({ box }) => box);
}

function devicesIn(
  frame: Rect,
  pad: number,
  y: number,
  height: number,
  narrow: boolean,
): Pick<MachineLayout, 'devices' | 'disk'> {
  const size = narrow ? 58 : Math.min(92, frame.width * 0.105);
  const x = frame.x + pad;
  if (narrow) {
    // A small screen keeps what stories go to: the network and the disk.
    const network = { x, y, width: size, height };
    const none = { x, y, width: 0, height: 0 };
    const disk = { x: right(network) + 8, y, width: right(frame) - pad - right(network) - 8, height };
    return { devices: { cpu: none, memory: none, network }, disk };
  }
  const device = (place: number): Rect => ({ x: x + place * (size + 8), y, width: size, height });
  const network = { x: right(frame) - pad - size, y, width: size, height };
  const diskX = x + 2 * (size + 8) + 4;
  return {
    devices: { cpu: device(0), memory: device(1), network },
    disk: { x: diskX, y, width: network.x - 12 - diskX, height },
  };
}

function stripLayout(frame: Rect): MachineLayout {
  const strip = { ...frame, height: Math.min(frame.height, 44) };
  const empty = { x: strip.x, y: bottom(strip), width: 0, height: 0 };
  return {
    mode: 'strip',
    frame: strip,
    software: strip,
    gate: bottom(strip),
    kernel: empty,
    band: empty,
    lanes: 0,
    virtual: null,
    hardware: empty,
    apps: [],
    daemon: { x: strip.x + 12, y: strip.y, width: 80, height: strip.height },
    helpers: [],
    columns: [],
    others: null,
    devices: { cpu: empty, memory: empty, network: empty },
    disk: empty,
    shelf: empty,
    kept: null,
    margin: 0,
  };
}
