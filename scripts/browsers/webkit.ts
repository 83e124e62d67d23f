import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Driven, type NotHere, type Setting, WINDOW } from './driven.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
/** Without it there is no screen. */
const KEYS_OF_SCREEN = '/usr/bin/xauth';
/** ms that one command may take. */
const ANSWER = 20_000;
const LIBRARIES = '/usr/lib';
/** W3C WebDriver: under this name it refers to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** W3C WebDriver, "Keyboard actions": the character of a key that has none. */
const keys = { Tab: '\uE004', End: '\uE010', Escape: '\uE00C', Enter: '\uE007' } as const;

/** MiniBrowser refuses cookies to frames of other sites, and storage only to all pages. */
const BLOCKED = [
  '--cookies-policy=no-third-party',
  '--enable-html5-local-storage=false',
  '--enable-html5-database=false',
];

/** MiniBrowser of WebKitGTK stands below the libraries, in a directory of the processor and the version. */
function miniBrowser(): string | undefined {
  const kinds = readdirSync(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'));
  return kinds
    .flatMap((kind) =>
      readdirSync(`${LIBRARIES}/${kind}`)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => `${LIBRARIES}/${kind}/${name}/MiniBrowser`),
    )
    .find(existsSync);
}

/** Starts WebKitGTK's MiniBrowser on a screen of its own over W3C WebDriver, where all three are installed. */
export async function startWebKit({ isBlocked }: Setting): Promise<Driven | NotHere> {
  const binary = process.platform === 'linux' ? miniBrowser() : undefined;
  if (binary === undefined || ![DRIVER, SCREEN, KEYS_OF_SCREEN].every(existsSync))
    return { missing: 'WebKit is not installed (Debian: webkit2gtk-driver, xvfb, xauth)' };
  const screen = `-screen 0 ${WINDOW.width}x${WINDOW.height + 200}x24`;
  const port = await freePort();
  const driver = spawn(SCREEN, ['-a', '-s', screen, DRIVER, `--port=${port}`], {
    // A group of its own: the screen and the driver end together.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  // Of a group of its own it would stay when this process ends in another way.
  process.once('exit', () => end(driver));
  try {
    return await openSession(driver, `http://127.0.0.1:${port}`, binary, isBlocked ? BLOCKED : []);
  } catch (error) {
    end(driver);
    throw error;
  }
}

async function openSession(
  driver: ChildProcess,
  server: string,
  binary: string,
  more: readonly string[],
): Promise<Driven> {
  await untilReady(server);
  const options = { binary, args: ['--automation', ...more] };
  const session = field(
    await call(server, 'POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    }),
    'sessionId',
  );
  const capabilities = { name: 'WebKitGTK', version: '' };
  const at = (path: string) => `/session/${String(session)}${path}`;
  const ask = (expression: string) =>
    call(server, 'POST', at('/execute/sync'), { script: `return (${expression});`, args: [] });
  await call(server, 'POST', at('/window/rect'), { ...WINDOW, x: 0, y: 0 });
  capabilities.version = /Version\/[\d.]+/.exec(String(await ask('navigator.userAgent')))?.[0] ?? '';
  const strike = (characters: readonly string[]) =>
    call(server, 'POST', at('/actions'), {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: characters.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  return {
    name: `${capabilities.name} ${capabilities.version}`,
    go: async (url, isFramed) => {
      // Gone on from inside a frame, the driver would wait for the frame for ever.
      await call(server, 'POST', at('/frame'), { id: null });
      await call(server, 'POST', at('/url'), { url });
      if (isFramed) await call(server, 'POST', at('/frame'), { id: 0 });
    },
    ask,
    click: async (selector) => {
      const found = await call(server, 'POST', at('/element'), { using: 'css selector', value: selector });
      await call(server, 'POST', at(`/element/${String(field(found, ELEMENT))}/click`), {});
    },
    type: async (text) => {
      await strike([...text].map((one) => (one === '\n' ? keys.Enter : one)));
    },
    press: async (key) => {
      await strike([keys[key]]);
    },
    picture: async () => Buffer.from(String(await call(server, 'GET', at('/screenshot'))), 'base64'),
    close: async () => {
      await call(server, 'DELETE', at('')).catch(() => undefined);
      end(driver);
    },
  };
}

async function untilReady(server: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (
      await call(server, 'GET', '/status').then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** One command of W3C WebDriver; its value. Throws what the driver says is wrong. */
async function call(server: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(server + path, {
    method,
    signal: AbortSignal.timeout(ANSWER),
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  });
  const value = field(await answer.json(), 'value');
  if (!answer.ok) throw new Error(`WebKitWebDriver, ${path}: ${String(field(value, 'message'))}`);
  return value;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function end(driver: ChildProcess): void {
  try {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  } catch {
    // It has ended already.
  }
}
