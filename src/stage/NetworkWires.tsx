import type { Network } from '../scene/network.ts';
import type { ConnectionWords } from './connection-words.ts';
import { useStage } from './context.ts';
import { bottom, middleX, middleY, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { type Bar, type Line, type NetworkLayout, PORT_HALF, trackOf } from './layout/network-layout.ts';
import { fitting } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** The network in the kernel: bridges as bars, veth pairs as lines through the walls, published ports as tags before them. */
export function NetworkWires({
  layout,
  net,
  network,
  words,
}: {
  readonly layout: MachineLayout;
  readonly net: NetworkLayout;
  readonly network: Network;
  readonly words: ConnectionWords;
}) {
  const { scene } = useStage();
  const { card } = net;
  return (
    <g className="network">
      {card && network.card && (
        <g>
          {net.bars.map((bar) => (
            <WayOut key={bar.bridge.name} bar={bar} x={card.x} y={middleY(card)} />
          ))}
          <path d={`M${middleX(card)} ${bottom(card)}V${layout.devices.network.y}`} className="wire-out" />
          <Thing
            id="device:network"
            label={fitting(words.card(network.card.name, network.card.address), 1000)}
            className="network-card"
          >
            <rect {...card} rx={4} className="box bridge-bar" />
            <Text x={middleX(card)} y={card.y + 14.5} room={card.width - 6} size="small" anchor="middle">
              {fitting(words.card(network.card.name, network.card.address), card.width - 6)}
            </Text>
          </Thing>
        </g>
      )}
      {net.bars.map((bar) => (
        <BridgeBar key={bar.bridge.name} bar={bar} network={network} words={words} />
      ))}
      {net.barsFolded > 0 && net.bars[0] && (
        <Text
          x={right(net.bars[0].rect) - 6}
          y={net.bars[0].rect.y + 14.5}
          room={120}
          size="small"
          anchor="end"
          tone="ink-2"
        >
          {words.more(net.barsFolded)}
        </Text>
      )}
      {net.tags.map(({ rule, rect, text }) => (
        <Thing key={rule.id} id={rule.id} label={words.ruleName(rule)} className="rule">
          <path d={`M${right(rect) - 5} ${trackOf({ rect })}h22`} className="wire-out" />
          <rect {...rect} rx={4} className="box" />
          <Text
            x={middleX(rect)}
            y={rect.y + 14.5}
            room={rect.width}
            size="small"
            face="bold"
            anchor="middle"
          >
            {text}
          </Text>
        </Thing>
      ))}
      {net.tags.length > 0 && net.tagsFolded > 0 && net.bars[0] && (
        <Text x={layout.frame.x + 14} y={net.bars[0].rect.y - 6} room={150} size="small" tone="ink-2">
          {words.more(net.tagsFolded)}
        </Text>
      )}
      {net.crowds.map(({ bar, x, top, count }) => (
        <g key={bar.bridge.name} className="cable-crowd">
          <path d={`M${x} ${top}V${bar.rect.y}`} className="cable" />
          <rect
            x={x - PORT_HALF}
            y={bar.rect.y - 3}
            width={PORT_HALF * 2}
            height={7}
            rx={1}
            className="port"
          />
          {layout.kernel.height > 100 && (
            <Text x={x + 8} y={layout.kernel.y + 30} room={84} size="small" tone="ink-2">
              {words.onNetwork(count)}
            </Text>
          )}
        </g>
      ))}
      {net.joints.map(({ guest, x, top, to }) => (
        <g key={guest} className={`hue-${to.box.hue}`} aria-hidden="true">
          <path d={`M${x} ${top}V${to.bar.rect.y - 8}H${to.x}`} className="cable" />
          <circle cx={x} cy={top} r={3.5} className="cable-end" />
        </g>
      ))}
      {net.lines.map((line) => (
        <CableLine
          key={line.cable.outside}
          line={line}
          isExact={scene.deck === 3}
          layout={layout}
          words={words}
        />
      ))}
    </g>
  );
}

function BridgeBar({
  bar,
  network,
  words,
}: {
  readonly bar: Bar;
  readonly network: Network;
  readonly words: ConnectionWords;
}) {
  const { bridge, rect, label } = bar;
  const members = network.cables.filter((cable) => cable.bridge === bridge.name).length;
  return (
    <Thing id={bridge.id} label={words.bridgeName(bridge, members)} className="bridge">
      <rect {...rect} rx={4} className="box bridge-bar" />
      <Text x={label.x} y={rect.y + 14.5} room={label.room} size="small" face="bold">
        {fitting(words.bridge(bridge), label.room)}
      </Text>
    </Thing>
  );
}

/** From a bridge to the network card, as long as the network is not closed. */
function WayOut({ bar, x, y }: { readonly bar: Bar; readonly x: number; readonly y: number }) {
  if (bar.bridge.internal) return null;
  const from = right(bar.rect);
  return <path d={`M${from} ${middleY(bar.rect)}H${(from + x) / 2}V${y}H${x}`} className="wire-out" />;
}

/** A veth pair: its two ends, and the line between them that goes through the wall. */
function CableLine({
  line,
  isExact,
  layout,
  words,
}: {
  readonly line: Line;
  readonly isExact: boolean;
  readonly layout: MachineLayout;
  readonly words: ConnectionWords;
}) {
  const { viewpoint } = useStage();
  const { cable, box, x, top, port, isNamed, room } = line;
  return (
    <g className={`hue-${box.hue} ${viewpoint?.beyond.has(box.id) ? 'is-beyond' : ''}`}>
      <Thing id={cable.id} label={words.cable(cable, box.name)} className="cable-thing">
        <path d={`M${x} ${top}V${port}`} className="row-hit cable-hit" />
        <path d={`M${x} ${top}V${port}`} className="cable" />
        <circle cx={x} cy={top} r={3.5} className="cable-end" />
        <rect x={x - PORT_HALF} y={port - 3} width={PORT_HALF * 2} height={7} rx={1} className="port" />
        {isNamed && (
          <Text x={x + 8} y={top + 4.5} room={room} size="small">
            {`${cable.inside} ${cable.address}`}
          </Text>
        )}
        {isExact && layout.kernel.height > 150 && (
          <Text x={x + 8} y={port - 7} room={room} size="small" face="mono" tone="ink-2">
            {cable.outside}
          </Text>
        )}
      </Thing>
    </g>
  );
}
