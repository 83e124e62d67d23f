import type { Rect } from './layout/geometry.ts';
import { middleY, right } from './layout/geometry.ts';
import { wrapped } from './layout/text.ts';
import { contentOf, type TripLayout } from './layout/trip-layout.ts';
import { useStage } from './context.ts';
import { HubShelf } from './HubShelf.tsx';
import { Shelf } from './Shelf.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';
import { Wires } from './Wires.tsx';

/** The trip of a command: client, server, cache and hub, and what travels between them. */
export function TripView({ layout }: { readonly layout: TripLayout }) {
  return (
    <g className={`trip trip-${layout.mode}`}>
      <Ground layout={layout} />
      <Wires layout={layout} />
      {layout.mode === 'strip' ? <Strip layout={layout} /> : <Boxes layout={layout} />}
    </g>
  );
}

function Ground({ layout }: { readonly layout: TripLayout }) {
  const { words } = useStage();
  const { computer, frame, border, mode } = layout;
  const [from, to] = border;
  return (
    <>
      <rect {...(mode === 'strip' ? frame : computer)} rx={8} className="computer" />
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} className="network-border" />
      {mode === 'wide' && (
        <>
          <Text x={computer.x + 16} y={computer.y + 22} room={200} tone="ink-2">
            {words.computer}
          </Text>
          <Text x={from.x} y={from.y - 8} room={90} tone="ink-2" anchor="middle">
            {words.network}
          </Text>
        </>
      )}
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
  readonly children: React.ReactNode;
}) {
  const side = narrow ? 8 : 13;
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
        {!narrow && (
          <Text x={rect.x + side} y={rect.y + 43} room={rect.width - side - 6} tone="ink-2">
            {named.subtitle}
          </Text>
        )}
      </Thing>
      {children}
    </>
  );
}

function ClientScreen({ area }: { readonly area: Rect }) {
  const { scene, words } = useStage();
  const { command } = scene.trip;
  const line = 17;
  const most = Math.max(1, Math.floor((Math.min(area.height, 112) - 12) / line));
  const typed = wrapped(command === null ? '$' : `$ ${command}`, area.width - 18, 12.5, 'mono');
  const state = wrapped(words.clientState(scene), area.width - 18, 12.5, 'mono');
  const shown = [...typed.slice(0, Math.max(1, most - state.length)), ...state].slice(0, most);
  const height = 12 + Math.max(2, shown.length) * line;
  if (area.height < 29) return null;
  return (
    <g aria-hidden="true" className="client-screen">
      <rect {...area} height={Math.min(height, area.height)} rx={4} className="screen" />
      {shown.map((text, i) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a screen is its place
          key={i}
          x={area.x + 9}
          y={area.y + 19 + i * line}
          room={area.width - 12}
          size="small"
          face="mono"
          tone={i < shown.length - state.length || command === null ? 'terminal' : 'terminal-2'}
        >
          {text}
        </Text>
      ))}
    </g>
  );
}

function DaemonWork({ area }: { readonly area: Rect }) {
  const { scene, words } = useStage();
  const { daemon } = scene.trip;
  const isNow = scene.touched.has('daemon');
  const face = daemon.kind === 'idle' ? 'text' : 'bold';
  const most = Math.max(1, Math.floor((area.height - (daemon.progress === null ? 0 : 14)) / 18));
  const lines = wrapped(words.activity(daemon), area.width + 4, 13, face).slice(0, most);
  const barY = area.y + 12 + lines.length * 18;
  return (
    <g aria-hidden="true">
      {lines.map((line, i) => (
        <Text
          key={line}
          x={area.x}
          y={area.y + 18 + i * 18}
          room={area.width + 8}
          face={face}
          tone={isNow ? 'now' : 'ink-2'}
        >
          {line}
        </Text>
      ))}
      {daemon.progress !== null && (
        <>
          <rect x={area.x} y={barY} width={area.width} height={6} rx={3} className="bar" />
          <rect
            x={area.x}
            y={barY}
            width={area.width * daemon.progress}
            height={6}
            rx={3}
            className="bar-done"
          />
        </>
      )}
    </g>
  );
}

function Strip({ layout }: { readonly layout: TripLayout }) {
  const { scene, words } = useStage();
  const { client, daemon, store, registry, frame } = layout;
  const y = middleY(frame) + 5;
  const nameWidth = client.width;
  const names = scene.trip.shelf.map(({ name }) => name).join(', ');
  const title = (
    rect: Rect,
    id: 'client' | 'daemon' | 'imageStore' | 'registry',
    text: string,
    subtitle: string,
  ) => (
    <Thing id={id} label={`${text}, ${subtitle}`} className="participant strip-name">
      <rect
        x={rect.x}
        y={rect.y + 8}
        width={Math.min(rect.width, nameWidth)}
        height={rect.height - 16}
        rx={6}
        className="strip-box"
      />
      <Text x={rect.x + nameWidth / 2} y={y} room={nameWidth} size="title" face="bold" anchor="middle">
        {text}
      </Text>
    </Thing>
  );
  const wide = frame.width >= 560;
  return (
    <>
      {title(client, 'client', words.client.title, words.client.subtitle)}
      {title(daemon, 'daemon', words.daemon.title, words.daemon.subtitle)}
      {title(store, 'imageStore', words.store.title, words.store.subtitle)}
      {wide && (
        <Text x={store.x + nameWidth + 6} y={y} room={store.width - nameWidth - 6} tone="ink-2">
          {names}
        </Text>
      )}
      {title(registry, 'registry', words.registry.title, words.registry.subtitle)}
      {wide && scene.trip.command === null && (
        <Text x={right(frame) - 14} y={y} room={70} tone="ink-2" anchor="end">
          {words.atRest}
        </Text>
      )}
    </>
  );
}
