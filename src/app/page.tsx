import { lazy, startTransition, StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { interfaceWords as words } from '../content/en/interface.ts';
import { linkTo, readAddress, writeAddress } from '../platform/address.ts';
import { now } from '../platform/clock.ts';
import { localStore } from '../platform/storage.ts';
import { createPlayer, type Player } from '../player/player.ts';
import { ReadyContext } from '../terminal/ready-context.ts';
import type { LinkFault } from '../trace/link.ts';
import { App } from './App.tsx';
import type { Early } from './early.ts';
import { Failed, Notice } from './Failed.tsx';
import { loadLinks } from './links.ts';
import { sayMissing } from './Missing.tsx';
import { keepMoment, linkToReplay } from './session.ts';
import { pageSupply } from './supply.ts';
import { freshPlace, freshVisit, type Visit } from './visit.ts';

/** A first run needs no lesson, so it comes after the page. One that cannot be had leaves its first words standing. */
const LessonArea = lazy(() =>
  import('../features/playground/LessonArea.tsx').then(
    (module) => ({ default: module.LessonArea }),
    () => new Promise<never>(() => undefined),
  ),
);

/** Whether the address asks for presenter mode, which then keeps it true. */
const presents = (): boolean => /[?&]present\b/.test(readAddress().search);

/** How long after a change the moment is kept, in ms: a run that plays changes all the time. */
const KEEP_AFTER = 400;

/**
 * The whole page in an element. `early` is its terminal, where that stands already; what was typed in it is
 * delivered. `isFresh` where neither address nor memory holds another moment.
 */
export function openPage(element: HTMLElement, early: Early | null, isFresh: boolean): void {
  const root = createRoot(element);
  const supply = pageSupply();
  const lesson = {
    Area: LessonArea,
    still: isFresh ? element.querySelector('.lesson-area') : null,
    onCome: early?.pressAgain,
  };
  // As large as the static page shows it, it need not be drawn twice.
  const stage = [...element.querySelectorAll('.stage')].find(({ clientWidth }) => clientWidth > 0);
  const assumed = stage && { width: stage.clientWidth, height: stage.clientHeight, isSure: true };
  const takeTerminal = () => early?.take() ?? null;
  if (isFresh) begin(freshVisit());
  else void resume();

  async function resume(): Promise<void> {
    const visit = (await loadLinks()).beginVisit(readAddress(), localStore);
    // Where lines were typed before, any of them may need anything; a virtual machine comes with the rest, too.
    const { inputs, platform } = visit.place.run;
    if (inputs.length > 0 || platform) await supply.whole();
    begin(visit);
  }

  function begin(visit: Visit): void {
    delete element.dataset.visit;
    if (visit.fault !== null) {
      void explain(visit, visit.fault);
      return;
    }
    const { place } = visit;
    let player: Player;
    try {
      player = createPlayer(place.run, supply, now);
      player.setDeck(place.deck);
      if (place.at < Number.MAX_SAFE_INTEGER) player.seek(place.at);
      greet(player, visit.isFirst && visit.lesson === null);
    } catch (error) {
      // The run, or what it leads to, is more than a page can hold.
      if (error instanceof RangeError) {
        void explain(visit.own ? { ...visit, place: visit.own, own: null } : freshVisit(), 'too-large');
        return;
      }
      // Only a bug of ours throws; the inputs that led to it are in the link.
      const parts = linkToReplay(place);
      root.render(
        <Notice
          title={words.bug.title}
          text={words.bug.text}
          link={parts && { href: linkTo(parts), name: words.bug.replay }}
          onStartOver={() => begin({ ...visit, place: freshPlace(), fault: null })}
          startOver={words.bug.startOver}
        />,
      );
      return;
    }
    keepUpToDate(player);
    // Worked out bit by bit, for keys to come between, and put in the static page's place in one go.
    startTransition(() =>
      root.render(
        <StrictMode>
          <Failed
            replay={() => {
              const parts = linkToReplay(player.store.getState());
              return parts && linkTo(parts);
            }}
            onStartOver={() => begin({ ...visit, place: freshPlace() })}
          >
            <ReadyContext value={takeTerminal}>
              <App
                player={player}
                own={visit.own}
                opens={visit.lesson}
                presents={presents()}
                lesson={lesson}
                assumed={assumed}
                whole={supply.whole}
              />
            </ReadyContext>
          </Failed>
          <Then
            go={() => {
              early?.pressAgain();
              void bringRest(player, visit);
            }}
          />
        </StrictMode>,
      ),
    );
  }

  /** Says what is wrong with the link, and goes on without it. */
  async function explain(visit: Visit, fault: LinkFault): Promise<void> {
    const { faults, own, fresh } = (await loadLinks()).linkWords;
    root.render(
      <Notice
        {...faults[fault]}
        link={null}
        onStartOver={() => {
          writeAddress({ search: '', hash: '' });
          begin({ ...visit, fault: null });
        }}
        startOver={visit.isFirst ? fresh : own}
      />,
    );
  }

  /** Brings what a first run does without. Where it cannot be had, the page says so, and lines wait for it. */
  async function bringRest(player: Player, visit: Visit): Promise<void> {
    const bring = () => supply.whole().then(player.supplied);
    await bring().catch(() => sayMissing(bring));
    // Without them a link cannot be made yet; it asks again.
    const links = await loadLinks().catch(() => null);
    links?.settle(visit);
  }

  /** Puts the first line at the prompt of a first visit, and after it what was typed while all this came. */
  function greet(player: Player, isFirst: boolean): void {
    early?.deliverTo(player, () => player.keys(early.line));
    if (isFirst && !early?.line) void offerLine(player);
  }
}

/** Does something as soon as what is before it stands: before anything in it can be pressed. */
function Then({ go }: { readonly go: () => void }): null {
  useLayoutEffect(go, [go]);
  return null;
}

/** Offers the first line where nothing has been written yet. */
async function offerLine(player: Player): Promise<void> {
  const { firstLine } = await import('./first-line.ts');
  const { run, editor } = player.store.getState();
  if (run.inputs.length === 0 && editor.text === '') player.keys(firstLine());
}

/** Keeps the moment for a reload. An address that showed another one is no longer true and goes. */
function keepUpToDate(player: Player): void {
  let timer = 0;
  let { run } = player.store.getState();
  player.store.subscribe((state) => {
    if (state.run !== run) {
      run = state.run;
      if (readAddress().search !== '' && !presents()) writeAddress({ search: '', hash: '' });
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => keepMoment(player, localStore), KEEP_AFTER);
  });
  // One handler: a page that begins anew after a bug of ours forgets the player before.
  window.onpagehide = () => keepMoment(player, localStore);
}
