import type { Place, Token } from '../scene/token.ts';
import { useStage } from './context.ts';
import { type Point, pathOf } from './layout/geometry.ts';
import type { TripLayout, WireName } from './layout/trip-layout.ts';
import { Label } from './Label.tsx';
import { Thing } from './Thing.tsx';
import { Traveller } from './Traveller.tsx';

const ends: Readonly<Record<WireName, readonly [Place, Place]>> = {
  'terminal-client': ['terminal', 'client'],
  'client-daemon': ['client', 'daemon'],
  'daemon-store': ['daemon', 'store'],
  'daemon-registry': ['daemon', 'registry'],
};

/** Which wire a token takes, and whether backwards; null where it takes none of the trip's. */
function wayOf(token: Token): { readonly wire: WireName; readonly backwards: boolean } | null {
  for (const [wire, [from, to]] of Object.entries(ends) as [WireName, readonly [Place, Place]][]) {
    if (token.from === from && token.to === to) return { wire, backwards: false };
    if (token.from === to && token.to === from) return { wire, backwards: true };
  }
  return null;
}

/** The wires between the participants. */
export function Wires({ layout }: { readonly layout: TripLayout }) {
  return (
    <>
      {(Object.keys(ends) as WireName[]).map((name) => {
        const { points } = layout.wires[name];
        return (
          name !== 'terminal-client' && <path key={name} d={pathOf(points)} className={`wire wire-${name}`} />
        );
      })}
    </>
  );
}

/** What travels on a wire in this step. It is drawn over the boxes: its words may need more room than lies between them. */
export function TokenOnWires({ layout }: { readonly layout: TripLayout }) {
  const { token } = useStage().scene;
  const way = token ? wayOf(token) : null;
  return token && way && <TokenOnWire token={token} way={way} layout={layout} />;
}

function TokenOnWire({
  token,
  way,
  layout,
}: {
  readonly token: Token;
  readonly way: NonNullable<ReturnType<typeof wayOf>>;
  readonly layout: TripLayout;
}) {
  const { scene, words } = useStage();
  const { points, label, room } = layout.wires[way.wire];
  const run: readonly Point[] = way.backwards ? points.toReversed() : points;
  const there = token.kind === 'look' ? [...run, ...run.toReversed().slice(1)] : run;
  const text = words.tokenLabel(scene);
  const outlined = token.kind === 'reply' || (token.kind === 'look' && !token.good);
  return (
    <Thing
      id={token.kind === 'request' || token.kind === 'reply' ? token.thing : null}
      label={text}
      className="token"
    >
      <path d={pathOf(run)} className="wire-now" />
      <Traveller points={there} look={token.kind === 'layer' ? 'plate' : outlined ? 'ring' : 'dot'} />
      {room > 0 && text !== '' && (
        <Label
          at={label}
          room={room}
          outlined={outlined}
          above={way.wire !== 'daemon-registry' && layout.mode === 'wide'}
        >
          {text}
        </Label>
      )}
    </Thing>
  );
}
