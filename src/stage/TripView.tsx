import type { ReactNode } from 'react';
import { ClientScreen } from './ClientScreen.tsx';
import { useStage } from './context.ts';
import { DaemonWork } from './DaemonWork.tsx';
import { HubShelf } from './HubShelf.tsx';
import { bottom, type Rect, right } from './layout/geometry.ts';
import { widthOf } from './layout/text.ts';
import { contentOf, type TripLayout } from './layout/trip-layout.ts';
import { Shelf } from './Shelf.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';
import { TripStrip } from './TripStrip.tsx';
import { TokenOnWires, Wires } from './Wires.tsx';

/** The trip of a command: client, server, cache and hub, and what travels between them. */
export function TripView({ layout }: { readonly layout: TripLayout }) {
  const { viewpoint } = useStage();
  // What is told here is not to be seen from within a container.
  const isBeyond = viewpoint?.beyond.has('client');
  return (
    <g className={`trip trip-${layout.mode} ${isBeyond ? 'is-beyond' : ''}`}>
      <Ground layout={layout} />
      <Wires layout={layout} />
      {layout.mode === 'strip' ? <TripStrip layout={layout} /> : <Boxes layout={layout} />}
      <TokenOnWires layout={layout} />
    </g>
  );
}

function Ground({ layout }: { readonly layout: TripLayout }) {
  const { words } = useStage();
  const { computer, border, mode } = layout;
  const { around } = useStage().scene.room;
  const [from, to] = border;
  return (
    <>
      <rect {...computer} rx={8} className="computer" />
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} className="network-border" />
      {mode === 'wide' && (
        <>
          <Text x={computer.x + 16} y={computer.y + 22} room={200} tone="ink-2">
            {words.computer}
          </Text>
          {around !== null && <VirtualFrame layout={layout} />}
          <Text x={from.x} y={from.y - 8} room={90} tone="ink-2" anchor="middle">
            {words.network}
          </Text>
        </>
      )}
    </>
  );
}

/** On a Mac or on Windows the server and its cache are in a virtual machine; the client is not. */
function VirtualFrame({ layout }: { readonly layout: TripLayout }) {
  const { words } = useStage();
  const { computer, daemon, store } = layout;
  const x = daemon.x - 11;
  const y = computer.y + 7;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={right(store) + 11 - x}
        height={bottom(daemon) + 10 - y}
        rx={8}
        className="virtual-frame"
      />
      <Text x={daemon.x} y={computer.y + 22} room={240} tone="ink-2">
        {words.virtual}
      </Text>
    </>
  );
}

function Boxes({ layout }: { readonly layout: TripLayout }) {
  const { scene, words } = useStage();
  const { client, daemon, store, registry, mode } = layout;
  const narrow = mode === 'narrow';
  const { trip } = scene;
  return (
    <>
      <Participant
        id="client"
        rect={client}
        named={words.client}
        narrow={narrow}
        state={words.clientState(scene)}
      >
        <ClientScreen area={contentOf(client, narrow)} />
      </Participant>
      <Participant
        id="daemon"
        rect={daemon}
        named={words.daemon}
        narrow={narrow}
        state={words.activity(trip.daemon)}
      >
        <DaemonWork area={contentOf(daemon, narrow)} />
      </Participant>
      <Participant
        id="imageStore"
        rect={store}
        named={words.store}
        narrow={narrow}
        state={`${trip.shelf.length}`}
      >
        <Shelf blueprints={trip.shelf} area={contentOf(store, narrow)} />
      </Participant>
      <Participant id="registry" rect={registry} named={words.registry} narrow={narrow} state="">
        <HubShelf
          area={
            narrow
              ? {
                  x: registry.x + 58,
                  y: registry.y + 6,
                  width: registry.width - 66,
                  height: registry.height - 12,
                }
              : contentOf(registry, false)
          }
        />
      </Participant>
    </>
  );
}

function Participant({
  id,
  rect,
  named,
  narrow,
  state,
  children,
}: {
  readonly id: 'client' | 'daemon' | 'imageStore' | 'registry';
  readonly rect: Rect;
  readonly named: { readonly title: string; readonly subtitle: string };
  readonly narrow: boolean;
  readonly state: string;
  readonly children: ReactNode;
}) {
  const side = narrow ? 8 : 13;
  const room = rect.width - side - 6;
  // Half a sentence says less than none.
  const isSubtitled = !narrow && widthOf(named.subtitle, 13) <= room;
  return (
    <>
      <Thing
        id={id}
        label={[`${named.title}, ${named.subtitle}`, state].filter((part) => part !== '').join(': ')}
        className="participant"
      >
        <rect {...rect} rx={8} className="box" />
        <Text
          x={rect.x + side}
          y={rect.y + (narrow ? 19 : 24)}
          room={rect.width - 2 * side}
          size="title"
          face="bold"
        >
          {named.title}
        </Text>
        {isSubtitled && (
          <Text x={rect.x + side} y={rect.y + 43} room={room} tone="ink-2">
            {named.subtitle}
          </Text>
        )}
      </Thing>
      {children}
    </>
  );
}
