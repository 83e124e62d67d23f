import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { interfaceWords } from '../../content/en/interface.ts';
import { presentWords as words } from '../../content/en/present-words.ts';
import { readAddress, writeAddress } from '../../platform/address.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen, wasPressed } from '../../platform/full-screen.ts';
import { localStore } from '../../platform/storage.ts';
import { applyTheme, themeNow, watchTheme } from '../../platform/theme.ts';
import { keepAwake } from '../../platform/wake-lock.ts';
import type { Player } from '../../player/player.ts';
import { chapterOf } from '../../player/player-state.ts';
import type { TerminalHandle } from '../../terminal/TerminalView.tsx';
import { TerminalArea } from '../../view/TerminalArea.tsx';
import { Transcript } from '../../view/Transcript.tsx';
import { showTips } from '../../ui/tips.ts';
import { useTicking } from '../../view/use-player.ts';
import { Code } from './Code.tsx';
import { Foot } from './Foot.tsx';
import { Jump } from './Jump.tsx';
import type { Act } from './key-rules.ts';
import { KeyList } from './KeyList.tsx';
import { NotesBlocked } from './notes/NotesBlocked.tsx';
import { useNotes } from './notes/use-notes.ts';
import { Picture } from './Picture.tsx';
import './present.css';
import './talk/talk.css';
import { hasSingleLetters, keepSingleLetters } from './single-letters.ts';
import { Spotlight } from './Spotlight.tsx';
import { Ring } from './talk/Ring.tsx';
import { Talks } from './talk/Talks.tsx';
import { TalkPlaces } from './talk/TalkPlaces.tsx';
import { talkTakes } from './talk/talk-keys.ts';
import { usePointed } from './talk/use-pointed.ts';
import { useTalk } from './talk/use-talk.ts';
import { useTalkState } from './talk/use-talk-state.ts';
import { useCovered } from './use-covered.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';
import { useLeftFullScreen } from './use-left-full-screen.ts';
import { useScale } from './use-scale.ts';

/** The picture beside the terminal, larger beside a narrower one, or alone; in the order in which a key goes through them. */
const LAYOUTS = ['both', 'wide', 'alone'] as const;
type Layout = (typeof LAYOUTS)[number];
/** Where it is kept for the next time. */
const LAYOUT = 'present-layout';
const layoutKept = (): Layout => LAYOUTS.find((layout) => layout === localStore.read(LAYOUT)) ?? 'both';
/** What needs the machine of this page, and its terminal. */
const NOT_LIVE: ReadonlySet<Act> = new Set<Act>(['talk', 'what-if', 'code', 'zoom']);
/** In the address while somebody presents. */
const MODE = 'present';
const asksForIt = (search: string): boolean => /[?&]present\b/.test(search);
const CLOSER = 1.25;
const CLOSEST = 6;

/** What the mode is given. */
export interface PresentProps {
  readonly player: Player;
  readonly still: boolean;
  readonly lesson: string;
  /** The link to the moment at the playhead; null where the run is too long for one. */
  readonly linkNow: (lesson: null) => Promise<string | null>;
  readonly onLeave: () => void;
}

/** One player on a large screen, driven by keys that remote controls have. `isLive` where its machine is an engine that a real docker talks to. */
export function Presenting({
  player,
  still,
  lesson,
  linkNow,
  onLeave,
  isLive,
}: PresentProps & { readonly isLive: boolean }) {
  const letters = useScale();
  const isIdle = useIdle();
  const theme = useSyncExternalStore(watchTheme, themeNow);
  const [isBlack, setBlack] = useState(false);
  const [isLit, setLit] = useState(false);
  const [layout, setLayout] = useState<Layout>(isLive ? 'alone' : layoutKept);
  const [factor, setFactor] = useState(1);
  const [window, setWindow] = useState<'keys' | 'jump' | 'code' | 'talk' | 'notes' | null>(null);
  const [single, setSingle] = useState(hasSingleLetters);
  const terminal = useRef<TerminalHandle>(null);
  const before = useRef(themeNow());
  const { run: talk, begin: beginTalk, end: endTalk } = useTalk(player, still, !isLive);
  /** The talk, while the keys are its. */
  const { told, point, isTyping } = useTalkState(talk);
  const pointed = usePointed(player, point);
  useEffect(() => {
    if (isTyping && window === null) terminal.current?.focus();
  }, [isTyping, window]);
  useTicking(player);
  useCovered(player);
  useEffect(keepAwake, []);
  useEffect(showTips, []);
  useEffect(() => {
    const chosen = before.current;
    const { run } = player.store.getState();
    if (!asksForIt(readAddress().search)) writeAddress({ search: `?${MODE}`, hash: '' });
    // An address that shows another moment is true until something is typed.
    const stop = player.store.subscribe((state) => {
      const { search } = readAddress();
      if (state.run !== run && /[?&](?:v|at)=/.test(search)) writeAddress({ search: `?${MODE}`, hash: '' });
    });
    if (wasPressed()) void enterFullScreen();
    return () => {
      stop();
      applyTheme(chosen);
      if (asksForIt(readAddress().search)) writeAddress({ search: '', hash: '' });
      void leaveFullScreen();
    };
  }, [player]);
  useLeftFullScreen(onLeave);

  const changeLayout = (next: Layout): void => {
    setLayout(next);
    localStore.write(LAYOUT, next);
  };

  const act = (asked: Act): void => {
    if (isLive && NOT_LIVE.has(asked)) return;
    const chapter = chapterOf(player.store.getState());
    switch (asked) {
      case 'next':
        setBlack(false);
        if (told) told.next();
        else player.step();
        break;
      case 'back':
        setBlack(false);
        if (told) told.back();
        else player.back();
        break;
      case 'first':
        player.seek(chapter?.from ?? -1);
        break;
      case 'last':
        player.seek(chapter?.to ?? Number.MAX_SAFE_INTEGER);
        break;
      case 'black':
        setBlack(!isBlack);
        break;
      case 'jump':
      case 'keys':
      case 'code':
      case 'talk':
        setWindow(window === asked ? null : asked);
        break;
      case 'what-if':
        if (told) {
          told.leave();
          terminal.current?.focus();
        } else talk?.comeBack();
        break;
      case 'notes':
        if (!notes.open()) setWindow('notes');
        break;
      case 'zoom':
        changeLayout(LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? 'both');
        setFactor(1);
        break;
      case 'closer':
        setFactor(Math.min(CLOSEST, factor * CLOSER));
        break;
      case 'farther':
        setFactor(Math.max(1, factor / CLOSER));
        break;
      case 'whole':
        setFactor(1);
        break;
      case 'spotlight':
        setLit(!isLit);
        break;
      case 'screen':
        void (isFullScreen() ? leaveFullScreen() : enterFullScreen());
        break;
      case 'contrast':
        applyTheme(theme === 'contrast' ? plain(before.current) : 'contrast');
        break;
      case 'deck1':
        player.setDeck(1);
        break;
      case 'deck2':
        player.setDeck(2);
        break;
      case 'deck3':
        player.setDeck(3);
        break;
      case 'leave':
        if (isBlack) setBlack(false);
        else if (isLit) setLit(false);
        else if (layout !== 'both' && !isLive) changeLayout('both');
        else onLeave();
    }
  };
  const notes = useNotes(player, talk, isBlack, act);
  useKeys(single, act, (event, focus) => told !== null && talkTakes(event, focus, told));
  const changeSingle = useCallback((next: boolean) => {
    setSingle(next);
    keepSingleLetters(next);
  }, []);
  const { chapters } = player.store.getState();
  return (
    <main className={`present ${isIdle ? 'present-idle' : ''} present-${layout}`}>
      <h1 className="visually-hidden">{words.title}</h1>
      {!isLive && (
        <div className="present-terminal">
          <TerminalArea
            ref={terminal}
            player={player}
            words={interfaceWords}
            fontSize={letters}
            highContrast={theme === 'contrast'}
            still={still}
          />
        </div>
      )}
      <Picture
        player={player}
        still={still}
        factor={factor}
        textScale={layout === 'both' ? 1.25 : 1.5}
        pointed={pointed.thing}
      />
      {pointed.at && !isLit && <Ring at={pointed.at} />}
      <Foot player={player} talk={talk} isLive={isLive} onAct={act} onLeave={onLeave} />
      <Transcript player={player} label={interfaceWords.transcript} />
      {isLit && <Spotlight at={pointed.at} />}
      {window === 'keys' && (
        <KeyList single={single} onSingle={changeSingle} onClose={() => setWindow(null)} />
      )}
      {window === 'talk' && (
        <Talks
          held={talk?.talk ?? null}
          onBegin={(one, name) => {
            beginTalk(one, name);
            notes.restartClock();
          }}
          onEnd={endTalk}
          onClose={() => setWindow(null)}
        />
      )}
      {window === 'notes' && <NotesBlocked address={notes.address} onClose={() => setWindow(null)} />}
      {window === 'jump' && told && <TalkPlaces run={told} onClose={() => setWindow(null)} />}
      {window === 'jump' && !told && (
        <Jump
          title={words.jump}
          places={chapters.map(({ line }) => line || words.firstMachine)}
          onJump={(place) => player.seek(chapters[place]?.from ?? -1)}
          onClose={() => setWindow(null)}
        />
      )}
      {window === 'code' && <Code lesson={lesson} linkNow={linkNow} onClose={() => setWindow(null)} />}
      {isBlack && <div className="present-black" />}
      <p className="visually-hidden" role="status">
        {isBlack ? words.black : isLit ? words.spotlight : ''}
      </p>
    </main>
  );
}

/** The theme to go back to from high contrast. */
function plain(chosen: ReturnType<typeof themeNow>): ReturnType<typeof themeNow> {
  return chosen === 'contrast' ? 'system' : chosen;
}
