import { errorText } from '../../kernel/errno.ts';
import { writeFile } from '../../kernel/files.ts';
import { connect } from '../../kernel/socket.ts';
import type { Procedure } from '../../procedure.ts';
import { fetchOver, redirection } from '../http.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { resolve } from '../resolve.ts';
import { showUsage } from './usage.ts';

/** How often another place is looked for. */
const REDIRECTIONS = 5;

interface Wanted {
  readonly url: string;
  readonly quiet: boolean;
  readonly output: string | null;
}

/** wget [-q] [-O FILE] URL: fetches a page over HTTP. */
export const wget: Program = function* (context) {
  const wanted = wantedOf(context.argv.slice(1));
  if (wanted === null) return yield* showUsage(context, 'wget [-q] [-O FILE] URL\n\nRetrieve files via HTTP');
  const { url, quiet } = wanted;
  const [, scheme = 'http', host = '', number = '80', path = '/'] =
    /^(?:(\w+):\/\/)?([^:/]+)(?::(\d+))?(\/.*)?$/.exec(url) ?? [];
  const place = number === '80' ? host : `${host}:${number}`;
  const complain = function* (text: string): Procedure<number> {
    yield* write(context, 'stderr', `wget: ${text}\n`);
    return 1;
  };
  if (scheme !== 'http') return yield* complain(`not an http or ftp url: ${url}`);
  const address = yield* resolve(context, host);
  if (address === null) return yield* complain(`bad address '${host}'`);
  for (let times = 0, asked = path; times < REDIRECTIONS; times++) {
    if (!quiet) yield* write(context, 'stderr', `Connecting to ${place} (${address}:${number})\n`);
    const connected = yield* connect(context.machine, context.pid, address, Number(number));
    if (!connected.ok)
      return yield* complain(`can't connect to remote host (${address}): ${errorText[connected.error]}`);
    const reply = yield* fetchOver(context.pid, connected.value, asked, {
      Host: place,
      'User-Agent': 'Wget',
      Connection: 'close',
    });
    if (reply === null) return yield* complain('error getting response');
    const next = redirection(reply);
    if (next === null) {
      if (reply.status !== 200)
        return yield* complain(`server returned error: ${reply.protocol} ${reply.status} ${reply.reason}`);
      const file = wanted.output ?? (asked.split('/').pop() || 'index.html');
      return yield* keep(context, file, reply.body, quiet);
    }
    asked = next;
  }
  return yield* complain('too many redirections');
};

function* keep(context: ProcessContext, file: string, body: string, quiet: boolean): Procedure<number> {
  const isStdout = file === '-';
  if (!quiet) yield* write(context, 'stderr', isStdout ? 'writing to stdout\n' : `saving to '${file}'\n`);
  if (isStdout) yield* write(context, 'stdout', body);
  else {
    const problem = yield* writeFile(context.machine, context.pid, file, body);
    if (problem !== null) {
      yield* write(context, 'stderr', `wget: can't open '${file}': ${errorText[problem]}\n`);
      return 1;
    }
  }
  if (quiet) return 0;
  const bar = `${file.padEnd(20).slice(0, 20)} 100% |${'*'.repeat(32)}| ${String(body.length).padStart(5)}  0:00:00 ETA\n`;
  yield* write(context, 'stderr', bar + (isStdout ? 'written to stdout\n' : `'${file}' saved\n`));
  return 0;
}

function wantedOf(words: readonly string[]): Wanted | null {
  let [url, quiet, output]: [string | null, boolean, string | null] = [null, false, null];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const letters = /^-([qO]+)(.*)$/.exec(word);
    if (!letters) {
      if (word.startsWith('-') || url !== null) return null;
      url = word;
      continue;
    }
    const [, flags = '', rest = ''] = letters;
    if (flags.includes('q')) quiet = true;
    if (flags.endsWith('O')) {
      output = rest || (words[++at] ?? null);
      if (output === null) return null;
    } else if (rest !== '' || flags.includes('O')) return null;
  }
  return url === null ? null : { url, quiet, output };
}
