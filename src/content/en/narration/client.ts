import type { ClientEvent } from '../../../sim/cli/events.ts';
import type { Moment } from '../../../trace/moment.ts';
import { called, clipped, counted, quoted, type Sentences } from './sentences.ts';

/** Sentences for the terminal, the prompt and the docker client. */
export const clientNarration: Sentences<ClientEvent> = {
  'line.submitted': ({ event: { line } }) => {
    const shown = clipped(line.split('!')[0] ?? '', 70);
    return shown === '' ? 'You press Enter on an empty line.' : `You enter the command “${shown}”.`;
  },
  'prompt.shown': ({ event, before }) => promptSentence(event.exitCode, !before.terminal.foreground),
  'command.started': ({ deck, event }) =>
    deck === 1
      ? 'The client reads the command.'
      : `The docker client runs as process ${event.pid} and reads its command line.`,
  'command.moved': ({ event, ...moment }) => {
    const { server } = called(moment);
    if (event.to === 'asking') return `The client asks ${server} and waits for the answer.`;
    if (event.to === 'streaming') return `The client now passes on what ${server} sends.`;
    return 'The client has read the command.';
  },
  'command.ended': ({ event }) => `The client ends with exit code ${event.exitCode}.`,
  'output.written': (moment) => outputSentence(moment, printed),
  'terminal.modeSet': ({ event }) =>
    event.mode === 'raw'
      ? 'Your keys now go straight to the program in the container.'
      : 'Your keys go to the prompt again.',
  'terminal.resized': ({ event }) =>
    `The terminal now has ${counted(event.columns, 'column')} and ${counted(event.rows, 'row')}.`,
  'screen.cleared': () => 'The terminal is wiped clean.',
  'hint.given': () => 'There is a hint beside the terminal.',
};

/** What stands for the return of the prompt. */
function promptSentence(exitCode: number, isFirst: boolean): string {
  if (isFirst) return 'The computer is on, and the prompt waits for a command.';
  return exitCode === 0
    ? 'The prompt is back and waits for the next command.'
    : `The prompt is back. The command ended with exit code ${exitCode}.`;
}

/** A client that has printed something: its state and its words. */
export interface Printing {
  readonly state: string;
  readonly argv: readonly string[];
}

/** What was written to the terminal; `told` says what a client's standard output is. */
export function outputSentence(
  moment: Moment<'output.written'>,
  told: (moment: Moment<'output.written'>, client: Printing) => string,
): string {
  const { event, before } = moment;
  const { server, hub } = called(moment);
  const text = event.text;
  if (event.stream === 'tty') {
    return text === '$ '
      ? promptSentence(0, !before.terminal.foreground)
      : 'The terminal shows what you typed.';
  }
  const client = Object.values(before.invocations)[0];
  if (!client) return `The shell prints ${quoted(text)}.`;
  const missing = /^Unable to find image '(.*)' locally/.exec(text)?.[1];
  if (missing !== undefined)
    return `The client prints that it cannot find ${clipped(missing.replace(/:latest$/, ''), 40)} on this computer.`;
  if (/: Pulling from /.test(text))
    return `The client prints that ${server} is pulling the image from ${hub}.`;
  if (text.startsWith('Digest: '))
    return "The client prints the image's digest, the fingerprint of its content.";
  if (text.startsWith('Status: Downloaded')) return 'The client prints that the download is complete.';
  if (text.startsWith('Status: Image is up to date'))
    return 'The client prints that the image was already up to date.';
  if (text.includes('\x1b[') && client.state === 'asking')
    return 'The client redraws the progress of the download.';
  if (/^(docker: )?Error response from daemon/.test(text))
    return `The client prints the reason that ${server} gave.`;
  if (event.stream === 'stderr' && client.state !== 'streaming')
    return `The client prints a message: ${quoted(text)}.`;
  return told(moment, client);
}

/** Standard output of the client: what it passes on from a container, or words of its own. */
export function printed(moment: Moment<'output.written'>, client: Printing): string {
  const text = moment.event.text;
  if (client.state === 'streaming') {
    if (clipped(text, 1000) === '') return 'A line break from the container reaches your terminal.';
    const lines = text.trim().split('\n').length;
    return lines > 1
      ? `The client prints ${counted(lines, 'line')} that the program wrote. Now you can read them.`
      : `The client prints ${quoted(text)}, which came from the container.`;
  }
  return `The client prints ${quoted(text)}.`;
}
