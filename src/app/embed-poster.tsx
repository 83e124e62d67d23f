import { renderToStaticMarkup } from 'react-dom/server';
import { embedWords } from '../content/en/embed-words.ts';
import { interfaceWords as words } from '../content/en/interface.ts';
import { lessons } from '../content/en/lessons.ts';
import { FRESH, goToBeat, goToFirst } from '../features/embed/begin.ts';
import { lastLines } from '../features/embed/last-lines.ts';
import { createPlayer, type Player } from '../player/player.ts';
import { PictureArea } from '../view/PictureArea.tsx';
import { sentenceAt } from '../view/sentence.ts';
import { pageSupply } from './supply.ts';

/** A still picture of an embed, as SVG without its style, and what it shows in words. */
export interface Poster {
  /** The lesson it is of; `first` for an embed without one. */
  readonly name: string;
  readonly alt: string;
  readonly svg: string;
}

/** px, as an embed in a post is drawn. */
const SIZE = { width: 720, height: 480 };
const PICTURE = 308;
const TERMINAL = 120;
const BAR = SIZE.height - PICTURE - TERMINAL;
const LINE = 17.5;

/** Every poster there is: that of a first container, and one for each lesson. */
export async function posters(): Promise<readonly Poster[]> {
  const supply = pageSupply();
  await supply.whole();
  const made: Poster[] = [];
  for (const lesson of [null, ...lessons]) {
    const player = createPlayer(FRESH, supply, () => 0);
    if (lesson) goToBeat(player, lesson, null);
    else goToFirst(player);
    const sentence = sentenceAt(player, player.store.getState().playback.cursor);
    made.push({
      name: lesson?.id ?? 'first',
      alt: embedWords.poster(lesson?.title ?? embedWords.fresh, sentence),
      svg: drawn(await picture(player), player, sentence),
    });
  }
  return made;
}

/** The shell of embed.html: what stands in its body before any script, at the first poster. */
export function embedBody(alt: string): string {
  return renderToStaticMarkup(
    <>
      <div id="root" />
      <main id="poster">
        <h1 className="visually-hidden">{embedWords.title}</h1>
        <img src="./posters/first.svg" alt={alt} width={SIZE.width} height={SIZE.height} />
        <button id="start" type="button">
          {embedWords.start}
        </button>
        <p className="poster-loading" role="status">
          {embedWords.loading}
        </p>
      </main>
      <noscript>
        <p className="poster-note">
          {embedWords.noScript}{' '}
          <a href="./" target="_blank" rel="noopener">
            {embedWords.open}
          </a>
        </p>
      </noscript>
    </>,
  );
}

/** The picture at the playhead, once all that it is drawn with has come. */
async function picture(player: Player): Promise<string> {
  const draw = (): string =>
    renderToStaticMarkup(
      <PictureArea
        player={player}
        words={words}
        still={true}
        textScale={1}
        lit={null}
        selected={null}
        viewpoint={null}
        onLit={() => undefined}
        onSelect={() => undefined}
        assumed={{ width: SIZE.width, height: PICTURE }}
      />,
    );
  let before = '';
  for (let now = draw(); now !== before; now = draw()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const svg = before.slice(before.indexOf('<svg'), before.lastIndexOf('</svg>') + 6);
  // Nobody reaches into a picture: the poster has one name, and these are only bytes.
  return svg
    .replace(/ (?:role|tabindex|aria-[a-z]+|data-[a-z]+|focusable)="[^"]*"/g, '')
    .replace(/<!--.*?-->/g, '');
}

function drawn(stage: string, player: Player, sentence: string): string {
  const { steps, playback } = player.store.getState();
  const rows = Math.floor((TERMINAL - 20) / LINE);
  const lines = lastLines(steps, playback.cursor, rows);
  const around = renderToStaticMarkup(
    <>
      <g transform={`translate(0 ${PICTURE})`}>
        <rect className="poster-terminal" width={SIZE.width} height={TERMINAL} />
        <text className="poster-lines" y={12}>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one still picture
            <tspan key={i} x={16} dy={i === 0 ? 13 : LINE}>
              {line === '' ? ' ' : line}
            </tspan>
          ))}
        </text>
      </g>
      <g transform={`translate(0 ${PICTURE + TERMINAL})`}>
        <rect className="poster-bar" width={SIZE.width} height={BAR} />
        <text className="poster-sentence" x={16} y={BAR / 2 + 5}>
          {sentence}
        </text>
      </g>
    </>,
  );
  const placed = stage.replace('<svg', `<svg class="stage" width="${SIZE.width}" height="${PICTURE}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" class="poster">STYLE<rect class="poster-paper" width="${SIZE.width}" height="${SIZE.height}"/>${placed}${around}</svg>`;
}
