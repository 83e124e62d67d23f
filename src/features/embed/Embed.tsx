import { lazy, type Ref, Suspense, useSyncExternalStore } from 'react';
import { embedWords } from '../../content/en/embed-words.ts';
import { interfaceWords as words } from '../../content/en/interface.ts';
import { prefersReducedMotion, watchReducedMotion } from '../../platform/reduced-motion.ts';
import { themeNow, watchTheme } from '../../platform/theme.ts';
import type { Player } from '../../player/player.ts';
import type { TerminalHandle } from '../../terminal/TerminalView.tsx';
import type { EmbedOptions } from '../../trace/embed-options.ts';
import { PictureArea } from '../../view/PictureArea.tsx';
import { Transcript } from '../../view/Transcript.tsx';
import { usePointing } from '../../view/use-pointing.ts';
import { usePlayer, useTicking } from '../../view/use-player.ts';
import { Bar } from './Bar.tsx';
import './embed.css';

/** Comes after the picture: it is half of the script. */
const TerminalArea = lazy(() =>
  import('../../view/TerminalArea.tsx').then((module) => ({ default: module.TerminalArea })),
);

/** The picture and the terminal of one player, in any room from a phone's width on. */
export function Embed({
  player,
  options,
  link,
  terminal,
}: {
  readonly player: Player;
  readonly options: EmbedOptions;
  readonly link: () => string;
  readonly terminal: Ref<TerminalHandle>;
}) {
  const { lit, setLit, selected, select } = usePointing();
  const moves = usePlayer(player, ({ playback }) => playback.status === 'playing');
  useTicking(player);
  const reduces = useSyncExternalStore(watchReducedMotion, prefersReducedMotion);
  const theme = useSyncExternalStore(watchTheme, themeNow);
  const still = options.motion === 'auto' ? reduces : options.motion === 'reduce';
  const { layout, controls, font } = options;
  const typed = options.readonly ? { ...player, keys: ignored, enter: ignored } : player;
  return (
    <main className={`embed ${layout === 'full' ? '' : 'embed-one'} ${moves ? 'is-moving' : ''}`}>
      <h1 className="visually-hidden">{embedWords.title}</h1>
      {layout !== 'terminal' && (
        <div className="embed-picture">
          <PictureArea
            player={player}
            words={words}
            still={still}
            textScale={1}
            lit={lit ?? selected}
            selected={selected}
            viewpoint={null}
            onLit={setLit}
            onSelect={select}
          />
        </div>
      )}
      {layout !== 'diagram' && (
        <div className="embed-terminal">
          <Suspense fallback={<div className="terminal-area" />}>
            <TerminalArea
              ref={terminal}
              player={typed}
              words={words}
              fontSize={font}
              highContrast={theme === 'contrast'}
              still={still}
            />
          </Suspense>
        </div>
      )}
      <Bar player={player} controls={controls} link={link} />
      <Transcript player={player} label={words.transcript} />
    </main>
  );
}

function ignored(): void {
  // Nothing is typed into an embed that is only to be read.
}
