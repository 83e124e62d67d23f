import { httpDate } from '../clock-text.ts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { readFile, stat, timeOf } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { HttpAnswer, HttpAsked } from '../http.ts';
import type { ProcessContext } from '../program.ts';
import type { Major } from './value.ts';

/** A server of files: whose words it speaks, and which directory it shows. */
export interface FileServer {
  readonly major: Major;
  readonly version: string;
  readonly directory: string;
}

/** `mimetypes` of Python; 2.7 has older names for some. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  py: 'text/x-python',
  sh: 'application/x-sh',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};
const OLDER: Readonly<Record<string, string>> = {
  js: 'application/javascript',
  md: 'application/octet-stream',
  py: 'text/plain',
};

function typeOf(path: string, major: Major): string {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return (major === 2 ? OLDER[ending] : undefined) ?? TYPES[ending] ?? 'application/octet-stream';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** `urllib.parse.quote`. */
const quoted = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`,
  );

function unquoted(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const sizeOf = (text: string): string => String(utf8ToBytes(text).length);

const head = ({ machine }: ProcessContext, { version }: FileServer) => ({
  Server: `SimpleHTTP/0.6 Python/${version}`,
  Date: httpDate(timeOf(machine)),
});

const REASONS: Readonly<Record<number, readonly [string, string]>> = {
  404: ['File not found', 'Nothing matches the given URI'],
  501: ['Unsupported method', 'Server does not support this operation'],
};

/** A page that says what went wrong. */
function errorPage(context: ProcessContext, server: FileServer, status: number, method: string): HttpAnswer {
  const [message = '', why = ''] = REASONS[status] ?? [];
  const reason = status === 501 ? `${message} ('${method}')` : message;
  const begin = { ...head(context, server), Connection: 'close' };
  if (server.major === 2) {
    const body = `<head>\n<title>Error response</title>\n</head>\n<body>\n<h1>Error response</h1>\n<p>Error code ${status}.\n<p>Message: ${reason}.\n<p>Error code explanation: ${status} = ${why}.\n</body>\n`;
    return { status, reason, headers: { ...begin, 'Content-Type': 'text/html' }, body };
  }
  const body = `<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: ${status}</p>
        <p>Message: ${reason}.</p>
        <p>Error code explanation: ${status} - ${why}.</p>
    </body>
</html>
`;
  const type = 'text/html;charset=utf-8';
  return {
    status,
    reason,
    headers: { ...begin, 'Content-Type': type, 'Content-Length': sizeOf(body) },
    body,
  };
}

/** A directory's names as a page, folders with a slash, links with an @. */
function listing(
  context: ProcessContext,
  server: FileServer,
  path: string,
  shown: string,
): HttpAnswer | null {
  const { machine, pid } = context;
  const names = readDirectory(machine, pid, path);
  if (!names.ok) return null;
  const key = (name: string): string => name.toLowerCase();
  const rows = [...names.value]
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .map((name) => {
      const full = `${path}/${name}`;
      const [itself, target] = [stat(machine, pid, full, false), stat(machine, pid, full)];
      const isFolder = target.ok && target.value.node.type === 'dir';
      const isLink = itself.ok && itself.value.node.type === 'symlink';
      const text = isLink ? `${name}@` : isFolder ? `${name}/` : name;
      const end = server.major === 2 ? '' : '</li>';
      return `<li><a href="${quoted(name)}${isFolder ? '/' : ''}">${escaped(text)}</a>${end}\n`;
    })
    .join('');
  const title = `Directory listing for ${escaped(unquoted(shown))}`;
  const body =
    server.major === 2
      ? `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html>\n<title>${title}</title>\n<body>\n<h2>${title}</h2>\n<hr>\n<ul>\n${rows}</ul>\n<hr>\n</body>\n</html>\n`
      : `<!DOCTYPE HTML>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n<h1>${title}</h1>\n<hr>\n<ul>\n${rows}</ul>\n<hr>\n</body>\n</html>\n`;
  const charset = server.major === 2 ? 'UTF-8' : 'utf-8';
  const type = `text/html; charset=${charset}`;
  const headers = { ...head(context, server), 'Content-type': type, 'Content-Length': sizeOf(body) };
  return { status: 200, reason: 'OK', headers, body };
}

/** What Python's server answers to a request: a file, a directory's list, the way to it, or an error. */
export function answerPath(context: ProcessContext, server: FileServer, asked: HttpAsked): HttpAnswer {
  const { machine, pid } = context;
  const { method } = asked;
  if (method !== 'GET' && method !== 'HEAD') return errorPage(context, server, 501, method);
  const missing = (): HttpAnswer => errorPage(context, server, 404, method);
  const bare = asked.path.split(/[?#]/, 1)[0] ?? '';
  const steps: string[] = [];
  for (const step of unquoted(bare).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  const root = server.directory === '/' ? '' : server.directory;
  let path = `${root}/${steps.join('/')}`.replace(/(?<=.)\/$/, '');
  let found = stat(machine, pid, path);
  if (found.ok && found.value.node.type === 'dir') {
    if (!bare.endsWith('/')) {
      const rest = asked.path.slice(bare.length);
      const empty: Readonly<Record<string, string>> = server.major === 2 ? {} : { 'Content-Length': '0' };
      const headers = { ...head(context, server), Location: `${bare}/${rest}`, ...empty };
      return { status: 301, reason: 'Moved Permanently', headers, body: '' };
    }
    const folder = path;
    const index = ['index.html', 'index.htm'].find((name) => stat(machine, pid, `${folder}/${name}`).ok);
    if (index === undefined) return listing(context, server, path, asked.path) ?? missing();
    path = `${path}/${index}`;
    found = stat(machine, pid, path);
  } else if (bare.endsWith('/')) return missing();
  const file = readFile(machine, pid, path);
  if (!file.ok || !found.ok) return missing();
  const headers = {
    ...head(context, server),
    'Content-type': typeOf(path, server.major),
    'Content-Length': sizeOf(file.value),
    'Last-Modified': httpDate(found.value.node.mtime ?? 0),
  };
  return { status: 200, reason: 'OK', headers, body: file.value };
}
