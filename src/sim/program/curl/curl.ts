import { writeFile } from '../../kernel/files.ts';
import { connect } from '../../kernel/socket.ts';
import type { Procedure } from '../../procedure.ts';
import { answerHead, fetchOver, type HttpReply, redirection } from '../http.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { resolve } from '../resolve.ts';
import { METER_HEAD, METER_NOTHING, meterEnd } from './meter.ts';
import { type CurlWords, readCurlWords } from './words.ts';

/** Debian 12 has this one. */
const VERSION = '7.88.1';
const MORE = "curl: try 'curl --help' or 'curl --manual' for more information\n";
const HELP = `Usage: curl [options...] <url>

Of curl's options this one knows:
 -A, --user-agent <name>    say that this name asks
 -d, --data <data>          send this, with POST
 -f, --fail                 an answer of 400 and more is a failure
 -H, --header <header>      send a header, too
 -i, --include              show the head of the answer, too
 -I, --head                 ask for the head alone
 -L, --location             go where the answer says
 -o, --output <file>        write to a file
 -O, --remote-name          write to a file named as the page
 -s, --silent               tell nothing (-S: but for failures)
 -v, --verbose              tell all that is sent and what comes
 -w, --write-out <format>   at the end write this, with %{http_code}
 -X, --request <method>     ask with this method
`;

/** Exit codes: curl(1), "EXIT CODES". */
const code = {
  scheme: 1,
  usage: 2,
  url: 3,
  name: 6,
  connect: 7,
  status: 22,
  write: 23,
  tls: 35,
  empty: 52,
} as const;

/** How often another place is looked for with -L. */
const REDIRECTIONS = 50;

/** One transfer of a curl. */
interface Transfer {
  readonly context: ProcessContext;
  readonly words: CurlWords;
  readonly host: string;
  readonly port: number;
  /** What the server is called in `Host`. */
  readonly place: string;
  readonly meter: boolean;
  /** The body goes to a terminal. */
  readonly isShown: boolean;
  /** The number of connections made before. */
  made: number;
}

/** curl [OPTIONS] URL...: fetches over HTTP and writes what comes. */
export const curl: Program = function* (context) {
  const words = readCurlWords(context.argv.slice(1));
  if (typeof words === 'string') {
    yield* write(context, 'stderr', `curl: ${words}\n${MORE}`);
    return code.usage;
  }
  if (words.on.has('help') || words.on.has('version')) {
    yield* write(context, 'stdout', words.on.has('help') ? HELP : `curl ${VERSION}\nProtocols: http\n`);
    return 0;
  }
  if (words.urls.length === 0) {
    yield* write(context, 'stderr', MORE);
    return code.usage;
  }
  let last = 0;
  for (const [i, url] of words.urls.entries()) last = yield* transfer(context, words, url, words.outputs[i]);
  return last;
};

function* transfer(
  context: ProcessContext,
  words: CurlWords,
  url: string,
  output: string | null | undefined,
): Procedure<number> {
  const { on } = words;
  function* fail(exit: number, text: string): Procedure<number> {
    if (!on.has('silent') || on.has('show-error'))
      yield* write(context, 'stderr', `curl: (${exit}) ${text}\n`);
    return exit;
  }
  const [, scheme = 'http', host = '', number, path = '/'] =
    /^(?:(\w+):\/\/)?([^:/?#]+)(?::(\d+))?([/?][^#]*)?(?:#.*)?$/.exec(url) ?? [];
  const port = Number(number ?? (scheme === 'https' ? 443 : 80));
  if (host === '' || port > 65_535)
    return yield* fail(code.url, 'URL using bad/illegal format or missing URL');
  if (scheme !== 'http' && scheme !== 'https')
    return yield* fail(code.scheme, `Protocol "${scheme}" not supported or disabled in libcurl`);
  const asked = path.startsWith('/') ? path : `/${path}`;
  const name = output === null ? asked.replace(/\?.*/, '').split('/').pop() : output;
  if (name === '') {
    yield* write(context, 'stderr', 'curl: Remote file name has no length!\n');
    return yield* fail(code.write, 'Failed writing received data to disk/application');
  }
  const isShown = isTerminal(context, 'stdout');
  const one: Transfer = {
    context,
    words,
    host,
    port,
    place: number === undefined ? host : `${host}:${number}`,
    meter: !on.has('silent') && !on.has('no-progress-meter') && (name !== undefined || !isShown),
    isShown: isShown && name === undefined,
    made: 0,
  };
  const begun = context.machine.now();
  if (one.meter) yield* write(context, 'stderr', METER_HEAD);
  const address = yield* resolve(context, host);
  if (address === null) return yield* fail(code.name, `Could not resolve host: ${host}`);
  let got = yield* ask(one, address, asked, scheme);
  for (;;) {
    if ('exit' in got) return yield* fail(got.exit, got.text);
    const next = on.has('location') && one.made < REDIRECTIONS ? redirection(got.reply) : null;
    if (next === null) break;
    if (on.has('include')) yield* write(context, 'stdout', answerHead(got.reply));
    yield* tell(one, `* Issue another request to this URL: '${scheme}://${one.place}${next}'\n`);
    got = yield* ask(one, address, next, scheme);
  }
  const { reply } = got;
  if (on.has('fail') && reply.status >= 400) {
    if (one.meter) yield* write(context, 'stderr', METER_NOTHING);
    return yield* fail(code.status, `The requested URL returned error: ${reply.status}`);
  }
  const body = on.has('head') ? '' : reply.body;
  const text = (on.has('head') || on.has('include') ? answerHead(reply) : '') + body;
  const problem =
    name === undefined || name === '-'
      ? yield* write(context, 'stdout', text)
      : yield* writeFile(context.machine, context.pid, name, text);
  if (one.meter) yield* write(context, 'stderr', meterEnd(body.length, context.machine.now() - begun));
  if (problem) return yield* fail(code.write, 'Failure writing output to destination');
  const format = words.values.get('write-out');
  if (format !== undefined) yield* write(context, 'stdout', written(format, reply, body));
  return 0;
}

/** What comes, or with which code curl ends and what it says. */
type Got = { readonly reply: HttpReply } | { readonly exit: number; readonly text: string };

function* ask(one: Transfer, address: string, path: string, scheme: string): Procedure<Got> {
  const { context, words, host, port } = one;
  const begun = context.machine.now();
  yield* tell(one, `*   Trying ${address}:${port}...\n`);
  const connected = yield* connect(context.machine, context.pid, address, port);
  const count = one.made++;
  if (!connected.ok) {
    const after = context.machine.now() - begun;
    const failed = `Failed to connect to ${host} port ${port} after ${after} ms: Couldn't connect to server`;
    yield* tell(one, `* connect to ${address} port ${port} failed: Connection refused\n* ${failed}\n`);
    if (one.meter) yield* write(context, 'stderr', METER_NOTHING);
    yield* tell(one, `* Closing connection ${count}\n`);
    return { exit: code.connect, text: failed };
  }
  yield* tell(one, `* Connected to ${host} (${address}) port ${port} (#${count})\n`);
  if (scheme === 'https')
    return { exit: code.tls, text: 'OpenSSL/3.0.16: error:0A00010B:SSL routines::wrong version number' };
  const data = words.data.join('&');
  const hasData = words.data.length > 0;
  const method = words.values.get('request') ?? (words.on.has('head') ? 'HEAD' : hasData ? 'POST' : 'GET');
  const headers = {
    Host: one.place,
    'User-Agent': words.values.get('user-agent') ?? `curl/${VERSION}`,
    Accept: '*/*',
    ...Object.fromEntries(
      words.headers.flatMap((row) => {
        const at = row.indexOf(':');
        return at > 0 ? [[row.slice(0, at), row.slice(at + 1).trim()]] : [];
      }),
    ),
    ...(hasData
      ? { 'Content-Length': String(data.length), 'Content-Type': 'application/x-www-form-urlencoded' }
      : {}),
  };
  const head = Object.entries(headers).map(([name, value]) => `> ${name}: ${value}\n`);
  yield* tell(one, `> ${method} ${path} HTTP/1.1\n${head.join('')}> \n`);
  const reply = yield* fetchOver(context.pid, connected.value, path, headers, { method, body: data });
  if (reply === null) {
    yield* tell(one, `* Empty reply from server\n* Closing connection ${count}\n`);
    return { exit: code.empty, text: 'Empty reply from server' };
  }
  const isOld = reply.protocol === 'HTTP/1.0';
  if (isOld) yield* tell(one, '* HTTP 1.0, assume close after body\n');
  yield* tell(
    one,
    answerHead(reply)
      .split('\r\n')
      .slice(0, -1)
      .map((row) => `< ${row}\n`)
      .join(''),
  );
  if (!one.isShown && reply.body !== '' && !words.on.has('head'))
    yield* tell(one, `{ [${reply.body.length} bytes data]\n`);
  const closes = isOld || reply.headers.Connection === 'close';
  yield* tell(
    one,
    closes ? `* Closing connection ${count}\n` : `* Connection #${count} to host ${host} left intact\n`,
  );
  return { reply };
}

function* tell({ context, words }: Transfer, text: string): Procedure {
  if (words.on.has('verbose')) yield* write(context, 'stderr', text);
}

/** What `-w` writes: curl(1) has more variables. */
const written = (format: string, { status }: HttpReply, body: string): string =>
  format
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replace(/%\{(\w+)\}/g, (_all, name: string) => {
      if (name === 'http_code' || name === 'response_code') return String(status).padStart(3, '0');
      return name === 'size_download' ? String(body.length) : '';
    });
