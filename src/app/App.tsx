import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { interfaceWords as words } from '../content/en/interface.ts';
import { afresh, carriedOver, type Course } from '../curriculum/course.ts';
import { Header } from '../features/playground/header/Header.tsx';
import { headerWords } from '../content/en/header-words.ts';
import { type LessonOfPage, Playground } from '../features/playground/Playground.tsx';
import { linkTo } from '../platform/address.ts';
import { prefersReducedMotion, watchReducedMotion } from '../platform/reduced-motion.ts';
import { localStore } from '../platform/storage.ts';
import {
  applyTextSize,
  applyTheme,
  type TextSize,
  textSizeFrom,
  type Theme,
  themeFrom,
} from '../platform/theme.ts';
import type { Platform } from '../sim/desktop.ts';
import type { Player } from '../player/player.ts';
import type { AssumedSize } from '../stage/use-size.ts';
import { TEXT_SIZE, THEME } from './kept.ts';
import { keepCourse, keptCourse, linkToNow, placeNow } from './session.ts';
import { TERMINAL_SIZES } from './terminal-sizes.ts';
import { freshRun, onPlatform, type Place } from './visit.ts';

/** Comes when something is to be kept. */
const SaveDialog = lazy(() =>
  import('../features/playground/save/SaveDialog.tsx').then((module) => ({ default: module.SaveDialog })),
);

/** Comes when somebody presents. */
const Present = lazy(() =>
  import('../features/present/Present.tsx').then((module) => ({ default: module.Present })),
);

/** Copies text; how comes with the first thing that is copied. */
const copyText = async (text: string): Promise<boolean> =>
  (await import('../platform/clipboard.ts')).copyText(text);

/** The page round a player: its head, and the mode it is in. */
export function App({
  player,
  own,
  opens = null,
  presents = false,
  lesson,
  assumed,
  whole,
}: {
  readonly player: Player;
  readonly own: Place | null;
  /** The lesson that a link opens. */
  readonly opens?: string | null;
  /** The address asks for presenter mode. */
  readonly presents?: boolean;
  readonly lesson: LessonOfPage;
  /** The picture's size until it has been measured. */
  readonly assumed?: AssumedSize | undefined;
  /** Settles when every part of the machine is there. */
  readonly whole: () => Promise<void>;
}) {
  const [theme, setTheme] = useState<Theme>(() => themeFrom(localStore.read(THEME)));
  const [textSize, setTextSize] = useState<TextSize>(() => textSizeFrom(localStore.read(TEXT_SIZE)));
  const [course, setCourse] = useState<Course>(() => keptCourse(localStore, opens));
  const [isSaving, setSaving] = useState(false);
  const [isPresenting, setPresenting] = useState(presents);
  const [before, setBefore] = useState<Place | null>(own);
  const still = useSyncExternalStore(watchReducedMotion, prefersReducedMotion, () => false);
  useEffect(() => {
    applyTheme(theme);
    localStore.write(THEME, theme);
  }, [theme]);
  useEffect(() => {
    applyTextSize(textSize);
    localStore.write(TEXT_SIZE, textSize);
  }, [textSize]);
  useEffect(() => keepCourse(course, localStore), [course]);

  const linkNow = useCallback(
    async (lesson: string | null = course.lesson) => {
      const parts = await linkToNow(player, lesson);
      return parts && linkTo(parts);
    },
    [player, course.lesson],
  );
  const share = useCallback(async () => {
    const link = await linkNow();
    return {
      link: link ?? linkTo({ search: '', hash: '' }),
      copied: link !== null && (await copyText(link)),
    };
  }, [linkNow]);
  const startOver = useCallback(() => {
    const place = placeNow(player);
    setBefore(place);
    player.load(onPlatform(freshRun(place.run.seed + 1, Date.now()), place.run.platform));
    setCourse(afresh);
  }, [player]);
  const platform = useStore(player.store, ({ run }) => run.platform ?? 'linux');
  const changePlatform = useCallback(
    (next: Platform) => {
      // Where the virtual machine cannot be had, the page says so and keeps the old one.
      void whole().then(
        () => {
          const { run, steps } = player.store.getState();
          player.load(onPlatform(run, next), undefined, true);
          setCourse((course) => carriedOver(course, steps, player.store.getState().steps));
        },
        () => undefined,
      );
    },
    [player, whole],
  );
  const bringBack = useCallback(() => {
    if (!before) return;
    player.load(before.run, before.at, before !== own);
    player.setDeck(before.deck);
    setBefore(null);
  }, [player, before, own]);

  if (isPresenting)
    return (
      <Suspense>
        <Present
          player={player}
          still={still}
          lesson={course.lesson}
          linkNow={linkNow}
          onLeave={() => setPresenting(false)}
        />
      </Suspense>
    );
  return (
    <div className="app">
      {(['terminal', 'picture', 'narration'] as const).map((part) => (
        <a key={part} className="skip-link" href={`#${part}`}>
          {words.skipLinks[part]}
        </a>
      ))}
      <Header
        platform={platform}
        onPlatform={changePlatform}
        theme={theme}
        textSize={textSize}
        onTheme={setTheme}
        onTextSize={setTextSize}
        onShare={share}
        onSave={() => setSaving(true)}
        onPresent={() => setPresenting(true)}
        onStartOver={startOver}
        onUndoStartOver={before ? bringBack : null}
        words={headerWords}
      />
      <Playground
        player={player}
        lesson={lesson}
        assumed={assumed}
        course={course}
        onCourse={setCourse}
        onPlatform={changePlatform}
        still={still}
        fontSize={TERMINAL_SIZES[textSize]}
        highContrast={theme === 'contrast'}
        onCopy={copyText}
      />
      {isSaving && (
        <Suspense>
          <SaveDialog
            player={player}
            link={linkNow}
            lesson={course.lesson}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
