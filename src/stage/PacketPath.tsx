import type { PacketWay } from '../scene/packet-way.ts';
import { pathOf } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import type { NetworkLayout } from './layout/network-layout.ts';
import { packetPoints } from './layout/packet-points.ts';
import { Traveller } from './Traveller.tsx';

/** A packet on its way along the network: a full dot asks, a ring answers. */
export function PacketPath({
  way,
  net,
  layout,
}: {
  readonly way: PacketWay;
  readonly net: NetworkLayout;
  readonly layout: MachineLayout;
}) {
  const { whole, part } = packetPoints(way, net, layout);
  const end = whole.at(-1);
  if (whole.length < 2 || !end) return null;
  return (
    <g className="token flow packet" aria-hidden="true">
      <path d={pathOf(whole)} className={way.isAnswer ? 'wire-now packet-answer' : 'wire-now'} />
      {part.length > 1 && <Traveller points={part} look={way.isAnswer ? 'ring' : 'dot'} />}
      {way.isRefused && (
        <path d={`M${end.x - 7} ${end.y - 7}l14 14m0 -14l-14 14`} className="packet-refused" />
      )}
    </g>
  );
}
