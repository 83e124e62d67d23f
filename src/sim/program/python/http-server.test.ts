import { expect, test } from 'vitest';
import { recorded } from '../../../trace/recorded.fixture.ts';
import type { Simulation } from '../../simulate.ts';

const text = (simulation: Simulation, from: number): string =>
  simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('')
    .replaceAll('\r', '');

function said(simulation: Simulation, line: string, ...keys: readonly string[]): string {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
  simulation.settle();
  for (const one of keys) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'keys', keys: one });
    simulation.settle();
  }
  return text(simulation, from);
}

function shown(simulation: Simulation, address: string) {
  simulation.submit({ at: simulation.now() + 1000, kind: 'open', address });
  simulation.settle();
  const events = simulation.steps.map(({ event }) => event);
  const last = events.findLast((event) => event.type === 'process.answered');
  return last?.page;
}

const FILES = "mkdir sub 'a b'; touch sub/inside .hid; echo '<h1>x</h1>' > page.html; echo hi > 'a&b.txt'";
const serving = (image: string, module: string): Simulation =>
  recorded(
    `docker run -d -t --name web -p 8000:8000 -w /srv ${image} sh -c "${FILES}; exec python -m ${module}"`,
  );
const log = (simulation: Simulation): readonly string[] =>
  said(simulation, 'docker logs web')
    .split('\n')
    .filter((line) => /^172|^Serv|^Trace|^Key/.test(line))
    .map((line) => line.replace(/\[.*?\]/, '[TIME]'));

/** As Python 3.13.0 writes it for the same files. */
const listing3 = `<!DOCTYPE HTML>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Directory listing for /</title>
</head>
<body>
<h1>Directory listing for /</h1>
<hr>
<ul>
<li><a href=".hid">.hid</a></li>
<li><a href="a%20b/">a b/</a></li>
<li><a href="a%26b.txt">a&amp;b.txt</a></li>
<li><a href="page.html">page.html</a></li>
<li><a href="sub/">sub/</a></li>
</ul>
<hr>
</body>
</html>
`;

/** As Python 2.7.18 writes it. */
const listing2 = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html>
<title>Directory listing for /</title>
<body>
<h2>Directory listing for /</h2>
<hr>
<ul>
<li><a href=".hid">.hid</a>
<li><a href="a%20b/">a b/</a>
<li><a href="a%26b.txt">a&amp;b.txt</a>
<li><a href="page.html">page.html</a>
<li><a href="sub/">sub/</a>
</ul>
<hr>
</body>
</html>
`;

const missing3 = `<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: 404</p>
        <p>Message: File not found.</p>
        <p>Error code explanation: 404 - Nothing matches the given URI.</p>
    </body>
</html>
`;

const missing2 = `<head>
<title>Error response</title>
</head>
<body>
<h1>Error response</h1>
<p>Error code 404.
<p>Message: File not found.
<p>Error code explanation: 404 = Nothing matches the given URI.
</body>
`;

test.each([
  ['python:3', 'http.server', listing3, missing3, ' (http://0.0.0.0:8000/)'],
  ['python:2.7', 'SimpleHTTPServer', listing2, missing2, ''],
])('%s shows files and directories, and says so in its log', (image, module, listing, missing, place) => {
  const simulation = serving(image, module);
  expect(shown(simulation, 'http://localhost:8000/')).toMatchObject({ status: 200, text: listing });
  expect(shown(simulation, 'http://localhost:8000/page.html')).toMatchObject({ text: '<h1>x</h1>\n' });
  expect(shown(simulation, 'http://localhost:8000/a%26b.txt')).toMatchObject({ text: 'hi\n' });
  expect(shown(simulation, 'http://localhost:8000/sub')?.text).toContain('<a href="inside">');
  expect(shown(simulation, 'http://localhost:8000/../etc')).toMatchObject({ status: 404, text: missing });
  expect(log(simulation)).toEqual([
    `Serving HTTP on 0.0.0.0 port 8000${place} ...`,
    '172.17.0.1 - - [TIME] "GET / HTTP/1.1" 200 -',
    '172.17.0.1 - - [TIME] "GET /page.html HTTP/1.1" 200 -',
    '172.17.0.1 - - [TIME] "GET /a%26b.txt HTTP/1.1" 200 -',
    '172.17.0.1 - - [TIME] "GET /sub HTTP/1.1" 301 -',
    '172.17.0.1 - - [TIME] "GET /sub/ HTTP/1.1" 200 -',
    '172.17.0.1 - - [TIME] code 404, message File not found',
    '172.17.0.1 - - [TIME] "GET /../etc HTTP/1.1" 404 -',
  ]);
});

test('a path cannot lead out of the directory, and a file is no directory', () => {
  const simulation = recorded(
    'docker run -d -t --name web -p 8000:8000 python:3 python -m http.server -d /etc',
  );
  expect(shown(simulation, 'http://localhost:8000/../../../passwd')?.text).toContain('root:x:0:0');
  expect(shown(simulation, 'http://localhost:8000/%2e%2e/bin/sh')).toMatchObject({ status: 404 });
  expect(shown(simulation, 'http://localhost:8000/passwd/')).toMatchObject({ status: 404 });
});

test('as process 1 it has no ear for TERM; INT ends it', () => {
  const simulation = serving('python:3', 'http.server');
  said(simulation, 'docker stop -t 2 web');
  expect(said(simulation, "docker inspect -f '{{.State.ExitCode}}' web")).toContain('137');
  said(simulation, 'docker run -d -t --name other python:3 python -m http.server');
  said(simulation, 'docker kill -s INT other');
  expect(said(simulation, 'docker logs other')).toContain('\nKeyboard interrupt received, exiting.\n');
  expect(said(simulation, "docker inspect -f '{{.State.ExitCode}}' other")).toContain('\n0\n');
  const typed = said(simulation, 'docker run -it --rm python:2.7 python -m SimpleHTTPServer 80', '\x03');
  expect(typed).toContain('Serving HTTP on 0.0.0.0 port 80 ...\n');
  expect(typed).toContain('^CTraceback (most recent call last):\nKeyboardInterrupt\n');
});

test('where there is no terminal its first line waits for the end, unless it is told not to', () => {
  const simulation = recorded(
    'docker run -d --name held python:3 python -m http.server',
    'docker run -d --name free python:3 python -u -m http.server',
    'docker run -d --name env -e PYTHONUNBUFFERED=1 python:3 python -m http.server',
  );
  expect(said(simulation, 'docker logs held')).not.toContain('Serving');
  expect(said(simulation, 'docker logs free')).toContain('Serving');
  expect(said(simulation, 'docker logs env')).toContain('Serving');
  said(simulation, 'docker kill -s INT held');
  expect(said(simulation, 'docker logs held')).toContain('Serving');
});

test('at one address only that one is answered at; a port that is taken or none is refused', () => {
  const simulation = recorded(
    'docker run -d --name web -p 8000:8000 python:3 python -m http.server -b 127.0.0.1',
  );
  expect(shown(simulation, 'http://localhost:8000/')).toMatchObject({ status: null });
  expect(said(simulation, 'docker exec web python -m http.server')).toContain(
    'Traceback (most recent call last):\nOSError: [Errno 98] Address already in use\n',
  );
  expect(said(simulation, 'docker run --rm python:3 python -m http.server x')).toContain(
    "usage: server.py [-h] [--cgi] [-b ADDRESS] [-d DIRECTORY] [-p VERSION] [port]\nserver.py: error: argument port: invalid int value: 'x'\n",
  );
});
