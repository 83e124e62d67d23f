import '../ui/base.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { interfaceWords as words } from '../content/en/interface.ts';
import { lessons } from '../content/en/lessons.ts';
import { catalogue } from '../content/images/catalogue.ts';
import { linkTo, readAddress, writeAddress } from '../platform/address.ts';
import { now } from '../platform/clock.ts';
import { localStore } from '../platform/storage.ts';
import { createPlayer, type Player } from '../player/player.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { App } from './App.tsx';
import { Failed, Notice } from './Failed.tsx';
import { linkOf } from '../trace/link.ts';
import { beginVisit, freshPlace, keepMoment, linkToNow, type Visit } from './session.ts';

/** How long after a change the moment is kept, in ms: a run that plays changes all the time. */
const KEEP_AFTER = 400;

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no element #root');
const root = createRoot(element);
begin(beginVisit(readAddress(), localStore));

function begin(visit: Visit): void {
  if (visit.fault !== null) {
    root.render(
      <Notice
        title={words.brokenLink.title}
        text={words.brokenLink.text}
        link={null}
        onStartOver={() => {
          writeAddress({ search: '', hash: '' });
          begin({ ...visit, fault: null });
        }}
        startOver={words.brokenLink.startOver}
      />,
    );
    return;
  }
  const { place } = visit;
  let player: Player;
  try {
    player = createPlayer(place.run, hubFrom(catalogue), now);
    player.setDeck(place.deck);
    if (place.at < Number.MAX_SAFE_INTEGER) player.seek(place.at);
  } catch {
    // Only a bug of ours throws; the inputs that led to it are in the link.
    const parts = linkOf({ ...place, at: -1, lesson: null });
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
  if (visit.isFirst) player.keys(firstLine());
  keepUpToDate(player);
  root.render(
    <StrictMode>
      <Failed
        replay={() => {
          const parts = linkToNow(player, '');
          return parts && linkTo(parts);
        }}
        onStartOver={() => begin({ ...visit, place: freshPlace() })}
      >
        <App player={player} own={visit.own} />
      </Failed>
    </StrictMode>,
  );
}

/** What stands at the prompt on a first visit, so that Enter is all it takes. */
function firstLine(): string {
  return lessons[0]?.beats.find((beat) => beat.kind === 'run')?.line ?? '';
}

/** Keeps the moment for a reload. An address that showed another one is no longer true and goes. */
function keepUpToDate(player: Player): void {
  let timer = 0;
  let { run } = player.store.getState();
  player.store.subscribe((state) => {
    if (state.run !== run) {
      run = state.run;
      if (readAddress().search !== '') writeAddress({ search: '', hash: '' });
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => keepMoment(player, localStore), KEEP_AFTER);
  });
  window.addEventListener('pagehide', () => keepMoment(player, localStore));
}
