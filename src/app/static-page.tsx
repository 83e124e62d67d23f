import { renderToStaticMarkup } from 'react-dom/server';
import { noScriptWords } from '../content/en/no-script-words.ts';
import { createPlayer } from '../player/player.ts';
import { NeverMeasured } from '../view/PictureArea.tsx';
import { LessonArea } from '../features/playground/LessonArea.tsx';
import { App } from './App.tsx';
import { firstLine } from './first-line.ts';
import { freshRun } from './visit.ts';
import { pageSupply } from './supply.ts';

/** Where the terminal writes, as TerminalView leaves it to xterm. */
const GLASS = '<div class="terminal-view-glass"></div>';

/**
 * The page as it is before any script runs, as HTML for #root: a first visit, at the prompt. Throws where the
 * terminal's place is not in it.
 */
export function staticPage(): string {
  const player = createPlayer(freshRun(1, 0), pageSupply(), () => 0);
  const page = renderToStaticMarkup(
    <NeverMeasured value={true}>
      <App
        whole={() => Promise.resolve()}
        player={player}
        own={null}
        lesson={{ Area: LessonArea, still: null }}
      />
    </NeverMeasured>,
  );
  const written = player.store
    .getState()
    .steps.map(({ event }) => (event.type === 'output.written' ? event.text : ''));
  const glass = renderToStaticMarkup(
    <div className="terminal-view-glass">
      <pre className="terminal-still">
        <span>{written.join('')}</span>
        <span>{firstLine()}</span>
      </pre>
      <noscript>
        <p className="terminal-still-note">{noScriptWords.text}</p>
      </noscript>
    </div>,
  );
  const parts = page.split(GLASS);
  if (parts.length !== 2) throw new Error(`The page has no ${GLASS}, or more than one.`);
  return parts.join(glass);
}
