import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { partsOf, type ThingId } from '../../../scene/thing.ts';
import { type AppDevice, type AppName, appNames } from '../../../sim/kernel/app.ts';
import type { Pid } from '../../../sim/names.ts';
import type { Step } from '../../../sim/simulate.ts';
import type { World } from '../../../sim/world.ts';
import { IconButton } from '../../../ui/Button.tsx';
import type { Viewpoint } from '../../../stage/context.ts';
import { AppActs } from './AppActs.tsx';
import { BrowserWindow } from './BrowserWindow.tsx';
import type { PageShown } from '../../../sim/kernel/events.ts';
import { FactList } from './FactList.tsx';
import { ImageFamilyPicture } from './ImageFamily.tsx';
import { imageFamilyOf } from '../../../scene/image-family.ts';
import { factsOf } from './facts/facts-of.ts';
import './Inspector.css';
import { Raw } from './Raw.tsx';
import { SightTable } from './SightTable.tsx';
import type { InspectorWords } from '../../../content/en/inspector-words-type.ts';

/** What is inside the thing that was selected, at the moment of the playhead. */
export function Inspector({
  thing,
  world,
  steps,
  cursor,
  onSelect,
  onPoint,
  lit = null,
  onViewpoint,
  onAsk,
  onOpen,
  onRun,
  onClose,
  onCopy,
  words,
}: {
  readonly thing: ThingId;
  /** The World at the cursor. */
  readonly world: World;
  readonly steps: readonly Step[];
  readonly cursor: number;
  readonly onSelect: (thing: ThingId) => void;
  /** The pointer or the focus is on a thing that is named here; null when it left. */
  readonly onPoint?: (thing: ThingId | null) => void;
  /** The thing that is pointed at anywhere on the page. */
  readonly lit?: ThingId | null;
  /** The picture is to be seen with the eyes of a process; null for everybody's. */
  readonly onViewpoint: (viewpoint: Viewpoint | null) => void;
  /** A program of the computer is to do something. */
  readonly onAsk: (app: AppName, device: AppDevice) => void;
  /** The browser is to open an address. */
  readonly onOpen: (address: string) => void;
  /** A line is to be typed at the prompt and run. */
  readonly onRun: (line: string) => void;
  readonly onClose: () => void;
  /** Puts text on the clipboard; says whether that went well. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly words: InspectorWords;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const facts = useMemo(
    () => factsOf(thing, { world, steps, cursor }, words),
    [thing, world, steps, cursor, words],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is another text, read from its heading on
  useEffect(() => heading.current?.focus({ preventScroll: true }), [thing]);
  const family = useMemo(() => {
    const { kind, id: image } = partsOf(thing);
    return kind === 'image' ? imageFamilyOf(steps, world, cursor, image) : null;
  }, [thing, steps, world, cursor]);
  const pid = viewerIn(thing, world);
  const app = appNames.find((name) => thing === `app:${name}`);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="inspector" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className="inspector-head">
        <h2 className="inspector-title" id={id} ref={heading} tabIndex={-1}>
          {facts.title}
        </h2>
        <IconButton look="quiet" icon="close" label={words.close} onPress={onClose} />
        <p className="inspector-subtitle">{facts.subtitle}</p>
      </header>
      {app !== undefined && <AppActs app={app} onAsk={onAsk} words={words.acts} />}
      {app === 'browser' && (
        <BrowserWindow page={pageShown(steps, cursor)} onOpen={onOpen} words={words.browser} />
      )}
      {family && (
        <ImageFamilyPicture
          family={family}
          onRun={onRun}
          onSelect={onSelect}
          onPoint={onPoint}
          words={words.family}
        />
      )}
      {pid !== null && (
        <SightTable key={pid} pid={pid} world={world} onViewpoint={onViewpoint} words={words.sight} />
      )}
      <FactList rows={facts.rows} onSelect={onSelect} onPoint={onPoint} lit={lit} />
      {facts.raw.map((raw) => (
        <Raw key={raw.label} raw={raw} onCopy={onCopy} words={words} />
      ))}
    </section>
  );
}

/** Whose eyes a thing has: those of a process, or of the first in a container; null where there are none. */
function viewerIn(thing: ThingId, world: World): Pid | null {
  const { kind, id } = partsOf(thing);
  if (kind === 'process') return Number(id);
  return kind === 'container' ? (world.host.engine.containers[id]?.pid ?? null) : null;
}

/** What the browser shows at a step: what it was last answered. */
function pageShown(steps: readonly Step[], cursor: number): PageShown | null {
  for (let seq = cursor; seq >= 0; seq--) {
    const event = steps[seq]?.event;
    if (event?.type === 'process.answered' && event.page) return event.page;
  }
  return null;
}
