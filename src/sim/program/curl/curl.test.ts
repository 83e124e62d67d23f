import { expect, it } from 'vitest';
import { machineAfter } from '../../../content/en/machine.fixture.ts';

/** What the terminal shows of the last of these lines, without its prompts. */
function shown(...lines: readonly string[]): string {
  const { steps } = machineAfter('docker run -d -p 8080:80 --name web nginx', ...lines);
  const begin = steps.findLastIndex(({ event }) => event.type === 'line.submitted');
  return steps
    .slice(begin)
    .flatMap(({ event }) => (event.type === 'output.written' && event.text !== '$ ' ? [event.text] : []))
    .join('')
    .replace(/^.*\r\n/, '')
    .replace(/\r+\n/g, '\n')
    .replace(/\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g, 'DATE')
    .replace(/"[0-9a-f]+-[0-9a-f]+"/, 'ETAG');
}

// What curl 7.88.1 of Debian 12 writes, asking an nginx 1.27 in a container.
it('shows a page of a published port', () => {
  const page = shown('curl localhost:8080');
  expect(page).toContain('<title>Welcome to nginx!</title>');
  expect(shown('curl -s http://localhost:8080/')).toBe(page);
  expect(shown('curl -sI localhost:8080')).toBe(
    `HTTP/1.1 200 OK\nServer: nginx/1.27.5\nDate: DATE\nContent-Type: text/html\nContent-Length: ${page.length}\nLast-Modified: DATE\nConnection: keep-alive\nETag: ETAG\nAccept-Ranges: bytes\n\n`,
  );
  expect(shown(`curl -s -o /dev/null -w '%{http_code} %{size_download}\\n' localhost:8080/`)).toBe(
    `200 ${page.length}\n`,
  );
});

it('tells with -v what it sends and what comes', () => {
  expect(shown('curl -v localhost:8080/nix').replace(/<html>[\s\S]*/, '')).toBe(
    `*   Trying 127.0.0.1:8080...
* Connected to localhost (127.0.0.1) port 8080 (#0)
> GET /nix HTTP/1.1
> Host: localhost:8080
> User-Agent: curl/7.88.1
> Accept: */*
> 
< HTTP/1.1 404 Not Found
< Server: nginx/1.27.5
< Date: DATE
< Content-Type: text/html
< Content-Length: 153
< Connection: keep-alive
< 
* Connection #0 to host localhost left intact
`,
  );
});

it('shows how far it is where the page goes to a file or another program', () => {
  const meter = shown('curl -o page localhost:8080').replace(
    /\d+ +0 --:--:-- --:--:-- --:--:-- +\d+/g,
    'SPEED',
  );
  expect(meter).toMatch(
    /^ {2}% Total {4}% Received[\s\S]*\n\r {2}0 {5}0 {4}0[\s\S]*\r100 {3}123 {2}100 {3}123 {4}0 {5}0 {2} *SPEED\n$/,
  );
  expect(shown('curl -so page localhost:8080', 'wc -c page')).toBe('123 page\n');
});

it.each([
  [
    'curl localhost:9',
    "curl: (7) Failed to connect to localhost port 9 after 0 ms: Couldn't connect to server\n",
    7,
  ],
  ['curl nohost', 'curl: (6) Could not resolve host: nohost\n', 6],
  ['curl -s nohost', '', 6],
  ['curl -f localhost:8080/nix', 'curl: (22) The requested URL returned error: 404\n', 22],
  ['curl -sO localhost:8080', 'curl: Remote file name has no length!\n', 23],
  ['curl foo://x', 'curl: (1) Protocol "foo" not supported or disabled in libcurl\n', 1],
  ['curl localhost:99999', 'curl: (3) URL using bad/illegal format or missing URL\n', 3],
  ['curl', "curl: try 'curl --help' or 'curl --manual' for more information\n", 2],
  [
    'curl --nix',
    "curl: option --nix: is unknown\ncurl: try 'curl --help' or 'curl --manual' for more information\n",
    2,
  ],
  [
    'curl -o',
    "curl: option -o: requires parameter\ncurl: try 'curl --help' or 'curl --manual' for more information\n",
    2,
  ],
])('says what is wrong: %s', (line, said, code) => {
  expect(shown(line)).toBe(said);
  expect(shown(line, 'echo $?')).toBe(`${code}\n`);
});
