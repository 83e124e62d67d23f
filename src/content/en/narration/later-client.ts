import type { ClientEvent } from '../../../sim/cli/events.ts';
import type { Moment } from '../../../trace/moment.ts';
import { outputSentence, printed, type Printing } from './client.ts';
import { containerName } from './names.ts';
import { clipped, counted, type Sentences } from './sentences.ts';

/** What the client prints at later commands is told more exactly than a first run needs. */
export const laterClientNarration: Sentences<Extract<ClientEvent, { type: 'output.written' }>> = {
  'output.written': (moment) =>
    moment.event.text.includes(': Already exists')
      ? 'The client prints “Already exists”: that layer is on the disk.'
      : outputSentence(moment, printedLater),
};

/** Standard output of the client: its own words, or what it passes on from a container. */
function printedLater(moment: Moment<'output.written'>, client: Printing): string {
  const text = moment.event.text;
  const shown = clipped(text, 1000);
  if (client.argv.includes('logs')) return 'The client prints what the log of the container holds.';
  if (client.state === 'streaming') return printed(moment, client);
  if (/^[0-9a-f]{64}$/.test(shown)) {
    const { networks, volumes } = moment.world.host.engine;
    if (volumes[shown])
      return `The client prints the name that the volume was given, ${shown.slice(0, 12)}….`;
    const whose = networks[shown] ? 'network' : 'container';
    return `The client prints the ${whose}'s full id, which begins ${shown.slice(0, 12)}.`;
  }
  if (shown === '') return 'The client prints an empty line.';
  if (text.includes('CONTAINER ID')) {
    const rows = text.trim().split('\n').length - 1;
    return rows === 0
      ? 'The client prints the table of containers. It has no rows.'
      : `The client prints a table with ${counted(rows, 'container')}.`;
  }
  if (text.startsWith('REPOSITORY')) {
    const rows = text.trim().split('\n').length - 1;
    return `The client prints a table with ${counted(rows, 'image')}.`;
  }
  if (/^[[{]/.test(shown)) return 'The client prints all of it as JSON.';
  if (/^(Untagged|Deleted): /.test(text)) return 'The client prints what is gone from the cache.';
  if (text.startsWith('Client:')) return 'The client prints its own version and the version of the server.';
  const named = containerName(moment, shown);
  if (client.argv.includes(shown)) return `The client prints “${named}”: that is done.`;
  return printed(moment, client);
}
