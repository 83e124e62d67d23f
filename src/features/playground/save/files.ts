import { transcriptOf, type TranscriptPart } from '../../../content/en/transcript.ts';
import { narrate } from '../../../content/en/narration.ts';
import { pngOf, rasterOf } from '../../../platform/raster.ts';
import type { Player } from '../../../player/player.ts';
import type { PlayerState } from '../../../player/player-state.ts';
import { standaloneSvg, type Standalone } from '../../../stage/standalone-svg.ts';
import { asciicastOf } from '../../../terminal/asciicast.ts';
import { plainLines } from '../../../terminal/plain-lines.ts';
import { readTerminal } from '../../../terminal/read-terminal.ts';
import { createRecord } from '../../../terminal/screen.ts';
import { momentAt } from '../../../trace/moment.ts';
import { scriptOf } from '../../../trace/script.ts';
import { sentenceAt } from '../../../view/sentence.ts';
import { pageFonts } from './page-fonts.ts';

/** A file to keep. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** px of a PNG for each of the picture: sharp on a slide. */
const SHARP = 2;

const file = (name: string, type: string, content: string): SavedFile => ({
  name: `belowdeck.${name}`,
  blob: new Blob([content], { type }),
});

/** The picture on the page. Throws where there is none. */
async function drawnNow(player: Player): Promise<Standalone> {
  const drawn = document.querySelector<SVGSVGElement>('.picture .stage > svg');
  if (!drawn) throw new Error('the page has no picture');
  return standaloneSvg(drawn, {
    title: sentenceAt(player, player.store.getState().playback.cursor) || document.title,
    background: getComputedStyle(document.body).backgroundColor,
    fonts: await pageFonts(),
  });
}

export async function svgFile(player: Player): Promise<SavedFile> {
  return file('svg', 'image/svg+xml', (await drawnNow(player)).svg);
}

export async function pngFile(player: Player): Promise<SavedFile> {
  const drawn = await drawnNow(player);
  return { name: 'belowdeck.png', blob: await pngOf(await rasterOf(drawn.svg, drawn, SHARP)) };
}

export function castFile(player: Player, title: string): SavedFile {
  const { steps, playback, run } = player.store.getState();
  return file('cast', 'application/x-asciicast', asciicastOf(steps, playback.cursor, { ...run, title }));
}

export function scriptFile(player: Player): SavedFile {
  const { steps, playback } = player.store.getState();
  return file('sh', 'text/x-shellscript', scriptOf(steps, playback.cursor));
}

export async function transcriptFile(player: Player, link: string | null): Promise<SavedFile> {
  return file('md', 'text/markdown', transcriptOf(await partsOf(player.store.getState()), link));
}

/** The commands up to the playhead, with what the terminal has shown of each and what was told on this deck. */
async function partsOf({ steps, initial, chapters, playback, reel, deck, run }: PlayerState) {
  const record = createRecord().follow(steps);
  const parts: TranscriptPart[] = [];
  for (const { from, to, line } of chapters) {
    if (from > playback.cursor) break;
    const last = Math.min(to, playback.cursor);
    // The echo of the line comes with its first step, and a prompt with its last.
    const [begin, end] = [record.at(from).end, record.at(last).end];
    const lines = await plainLines(readTerminal(run.columns), record.parts.slice(begin, end).join(''));
    const output = steps[last]?.event.type === 'prompt.shown' ? lines.slice(0, -1) : lines;
    const sentences = reel.seqs
      .filter((seq) => seq >= from && seq <= last)
      .flatMap((seq) => {
        const moment = momentAt(steps, initial, seq, deck);
        return moment ? [narrate(moment)] : [];
      });
    if (line !== '') parts.push({ line, output, sentences });
  }
  return parts;
}
