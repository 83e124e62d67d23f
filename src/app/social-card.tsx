import { renderToStaticMarkup } from 'react-dom/server';
import { cardWords as words } from '../content/en/card-words.ts';
import { embedWords } from '../content/en/embed-words.ts';
import { Mark } from '../features/playground/header/Mark.tsx';
import type { Player } from '../player/player.ts';
import { stillMoments, stillPicture } from './still-picture.tsx';

/** One moment for where links are shown as cards. */
export interface Card {
  /** Where its page is in the site. */
  readonly path: string;
  /** The lesson that it is the end of; `first` for a first container. */
  readonly name: string;
  readonly lesson: string | null;
  readonly title: string;
  readonly about: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** 840 x 441 px, without its style. */
  readonly svg: string;
}

/** px; at 1200 x 630 all is drawn larger by 10/7. */
const SIZE = { width: 840, height: 441 };
const HEAD = 62;
const FOOT = 56;
const MARGIN = 28;
/** Letters of a command line that fit. */
const LETTERS = 64;

/** Every card there is: that of a first container, and one for each lesson. */
export async function cards(): Promise<readonly Card[]> {
  const made: Card[] = [];
  for (const { name, lesson, title, beats, sentence, player } of await stillMoments()) {
    const stage = await stillPicture(player, { width: SIZE.width, height: SIZE.height - HEAD - FOOT });
    const about = lesson === null ? words.about : words.lesson(beats);
    const alt = embedWords.poster(title, sentence);
    made.push({
      path: `lessons/${name}`,
      name,
      lesson,
      title,
      about,
      alt,
      svg: drawn(stage, title, lastLine(player), words.site),
    });
  }
  return made;
}

/** A page of the gallery: one host that a moment is shown by. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** A card for each example, all of the end of one lesson. */
export async function exampleCards(lesson: string, examples: readonly Example[]): Promise<readonly Card[]> {
  const moment = (await stillMoments()).find(({ name }) => name === lesson);
  if (!moment) throw new Error(`There is no lesson ${lesson}.`);
  const stage = await stillPicture(moment.player, { width: SIZE.width, height: SIZE.height - HEAD - FOOT });
  const alt = embedWords.poster(moment.title, moment.sentence);
  return examples.map(({ id, name, note }) => {
    const title = words.example(name, moment.title);
    const svg = drawn(stage, moment.title, lastLine(moment.player), name);
    return { path: `examples/${id}`, name: lesson, lesson, title, about: words.exampleOf(note), alt, svg };
  });
}

/** The body of the page of an example: how it is made, and the moment it shows. `home` is as above. */
export function exampleBody(
  { title, about, alt }: Omit<Card, 'svg'>,
  lesson: string,
  snippet: string,
  home: string,
): string {
  return renderToStaticMarkup(
    <main>
      <p>
        <a href="../">{words.gallery}</a>
      </p>
      <h1>{title}</h1>
      <p>{about}</p>
      <pre>
        <code>{snippet}</code>
      </pre>
      <img src={`../../posters/${lesson}.svg`} alt={alt} width={720} height={480} loading="lazy" />
      <p>
        <a href={home}>{words.open}</a>
      </p>
    </main>,
  );
}

/** The body of the list of all examples. */
export function galleryBody(examples: readonly Example[], home: string): string {
  return renderToStaticMarkup(
    <main>
      <h1>{words.gallery}</h1>
      <ul>
        {examples.map(({ id, name, note }) => (
          <li key={id}>
            <a href={`${id}/`}>{name}</a>. {note}
          </li>
        ))}
      </ul>
      <p>
        <a href={home}>{words.open}</a>
      </p>
    </main>,
  );
}

/** The body of the page of one moment. `home` is the address of the first page, with what opens the moment. */
export function cardBody({ name, title, about, alt }: Omit<Card, 'svg'>, home: string): string {
  return renderToStaticMarkup(
    <main>
      <h1>{title}</h1>
      <p>{about}</p>
      <img src={`../../posters/${name}.svg`} alt={alt} width={720} height={480} loading="lazy" />
      <p>
        <a href={home}>{words.open}</a>
      </p>
    </main>,
  );
}

/** The line that was typed last. */
function lastLine(player: Player): string {
  const { inputs } = player.store.getState().run;
  const last = inputs.findLast((input) => input.kind === 'line');
  const line = last?.kind === 'line' ? last.line : '';
  return line.length > LETTERS ? `${line.slice(0, LETTERS - 1)}…` : line;
}

/** `aside` stands at the right of the title, smaller. */
function drawn(stage: string, title: string, line: string, aside: string): string {
  const foot = SIZE.height - FOOT;
  const around = renderToStaticMarkup(
    <>
      <rect className="card-bar" width={SIZE.width} height={HEAD} />
      <g className="card-mark" transform={`translate(${MARGIN} 14)`}>
        <Mark size={34} />
      </g>
      <text className="card-title" x={MARGIN + 46} y={HEAD / 2 + 9}>
        {title}
      </text>
      <text className="card-site" x={SIZE.width - MARGIN} y={HEAD / 2 + 7}>
        {aside}
      </text>
      <rect className="card-terminal" y={foot} width={SIZE.width} height={FOOT} />
      <text className="card-line" x={MARGIN} y={foot + FOOT / 2 + 7}>
        {`$ ${line}`}
      </text>
    </>,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" class="card"><g transform="translate(0 ${HEAD})">${stage}</g>${around}</svg>`;
}
