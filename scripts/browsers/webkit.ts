import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Driven, type NotHere, WINDOW } from './driven.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
const LIBRARIES = '/usr/lib';
/** W3C WebDriver, "Element": the key under which a keyboard knows it. */
const keys = { Tab: '\uE004', End: '\uE010', Escape: '\uE00C', Enter: '\uE007' } as const;

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
export async function startWebKit(port: number): Promise<Driven | NotHere> {
  const binary = process.platform === 'linux' ? miniBrowser() : undefined;
  if (binary === undefined || !existsSync(DRIVER) || !existsSync(SCREEN))
    return { missing: 'WebKit is not installed (Debian: webkit2gtk-driver, xvfb, xauth)' };
  const screen = `-screen 0 ${WINDOW.width}x${WINDOW.height + 200}x24`;
  const driver = spawn(SCREEN, ['-a', '-s', screen, DRIVER, `--port=${port}`], {
    // A group of its own: the screen and the driver end together.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  try {
    return await openSession(driver, `http://127.0.0.1:${port}`, binary);
  } catch (error) {
    end(driver);
    throw error;
  }
}

async function openSession(driver: ChildProcess, server: string, binary: string): Promise<Driven> {
  await untilReady(server);
  const options = { binary, args: ['--automation'] };
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
    go: async (url) => {
      await call(server, 'POST', at('/url'), { url });
    },
    ask,
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

function end(driver: ChildProcess): void {
  if (driver.pid !== undefined) process.kill(-driver.pid);
}
