import { renderToStaticMarkup } from 'react-dom/server';
import { embedWords } from '../content/en/embed-words.ts';
import { lastLines } from '../features/embed/last-lines.ts';
import type { Player } from '../player/player.ts';
import { stillMoments, stillPicture } from './still-picture.tsx';

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
  const made: Poster[] = [];
  for (const { name, title, sentence, player } of await stillMoments()) {
    const stage = await stillPicture(player, { width: SIZE.width, height: PICTURE });
    made.push({ name, alt: embedWords.poster(title, sentence), svg: drawn(stage, player, sentence) });
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
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" class="poster">STYLE<rect class="poster-paper" width="${SIZE.width}" height="${SIZE.height}"/>${stage}${around}</svg>`;
}
