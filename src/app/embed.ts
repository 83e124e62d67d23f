import { embedWords } from '../content/en/embed-words.ts';
import type { Outcome } from '../features/embed/carry-out.ts';
import { createAnswering } from '../features/embed/answering.ts';
import { namesMoment } from '../features/embed/begin.ts';
import { openDoor } from '../features/embed/door.ts';
import { tellWordPress } from '../features/embed/wordpress.ts';
import { readAddress } from '../platform/address.ts';
import { now } from '../platform/clock.ts';
import { keepWheelOutside, watchWidth, whenSeen } from '../platform/frame.ts';
import { later } from '../platform/parts.ts';
import { applyTheme } from '../platform/theme.ts';
import type { EmbedCall, EmbedEvent } from '../trace/embed-message.ts';
import { embedOptionsFrom, type EmbedTheme } from '../trace/embed-options.ts';
import { embedHeight } from '../trace/embed-size.ts';
import type { OpenEmbed } from './embed-machine.tsx';
import { posters } from './embed-posters.ts';

/** An embed before its machine: the poster, the door to the page round it, and what brings the machine. */
const address = readAddress();
const options = embedOptionsFrom(address.search);
const root = part('root');
const poster = part('poster');
const button = part('start');
let running: Promise<OpenEmbed> | null = null;
let opened: readonly EmbedEvent[] = [];
let height = 0;

dress(options.theme);
keepWheelOutside();
const alt = options.lesson === null ? undefined : posters[options.lesson];
const image = poster.querySelector('img');
if (image && namesMoment(address)) {
  // Of a moment that only a machine can tell there is no picture yet; another one would be wrong.
  image.hidden = true;
} else if (image && alt !== undefined) {
  image.src = `./posters/${options.lesson}.svg`;
  image.alt = alt;
}
const door = openDoor(createAnswering(hear, now), () => [...opened, { event: 'resize', data: { height } }]);
watchWidth((width) => {
  height = embedHeight(width);
  door.tell({ event: 'resize', data: { height } });
  tellWordPress(address.hash, height);
});
button.addEventListener('click', () => {
  // Whoever pressed goes on in the machine; the button is about to go.
  void want().then(
    ({ focus }) => focus(),
    () => undefined,
  );
});
if (options.start === 'load') void want().catch(() => undefined);
if (options.start === 'visible') whenSeen(root, () => void want().catch(() => undefined));

/** The machine, which is loaded when it is wanted for the first time, or again after it could not be had. */
function want(): Promise<OpenEmbed> {
  running ??= bring().catch((error: unknown) => {
    running = null;
    button.textContent = embedWords.again;
    poster.dataset.state = 'failed';
    door.tell({ event: 'error', data: { code: 'failed', message: embedWords.failed } });
    throw error;
  });
  return running;
}

async function bring(): Promise<OpenEmbed> {
  poster.dataset.state = 'loading';
  const machine = await later('./machine.js');
  // The build made this chunk of embed-machine.tsx.
  const { openEmbed } = machine as typeof import('./embed-machine.tsx');
  const embed = await openEmbed({ root, options, address, dress, tell, onPicture: () => poster.remove() });
  opened = [embed.ready];
  tell(embed.ready);
  return embed;
}

function tell(event: EmbedEvent): void {
  door.tell(event);
}

async function hear(call: EmbedCall): Promise<Outcome> {
  if (call.method === 'setTheme') {
    dress(call.theme);
    return { ok: true, result: null };
  }
  return (await want()).call(call);
}

function dress(theme: EmbedTheme): void {
  applyTheme(theme === 'auto' ? 'system' : theme);
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`embed.html has no #${id}`);
  return found;
}
