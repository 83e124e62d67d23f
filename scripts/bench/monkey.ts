import type { CDPSession, Page } from '@playwright/test';
import fc from 'fast-check';
import { inputs } from '../../src/sim/inputs.fixture.ts';

/** Somebody who presses anything. */
export interface Monkey {
  readonly act: () => Promise<void>;
  /** The name of the last act. */
  readonly last: () => string;
  /** Puts everything down: a fresh machine in a window as at first, and nothing that plays. Says what did not go by Escape. */
  readonly rest: () => Promise<readonly string[]>;
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 256 },
];
const KEYS =
  'Enter Enter Enter Tab Shift+Tab Escape ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Backspace Delete Space F1 Control+c Control+c Control+d Control+z Control+l Control+u Control+r Control+w Control+a Control+p Alt+b Alt+f Alt+n q b . j k f s z + - ? / y n'.split(
    ' ',
  );
const TEXTS = [
  'é',
  '🐳',
  '日本語',
  '\u202eabc',
  "'",
  '"',
  '\\',
  '$(',
  '| ',
  '> x',
  ' && ',
  '`',
  '%s',
  '<b>',
  '\t',
];
const PROGRAMS = [
  'docker run -it busybox sh',
  'docker run -d --name web -p 8080:80 nginx',
  'docker run hello-world',
  'docker logs -f web',
  'docker exec -it web sh',
  'docker stats',
  'docker ps -a',
  'docker run -it alpine vi /x',
  'curl localhost:8080',
  'docker image ls',
  'for i in 1 2 3; do echo $i; done',
  'while true; do echo y; done',
  'docker system prune -af',
  'sleep 5',
  'exit',
];

/** The same seed draws the same acts, and then the page decides what they do. */
export function createMonkey(page: Page, cdp: CDPSession, seed: number): Monkey {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const among = <T>(all: readonly T[]): T => {
    const one = all[below(all.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  const lines = fc
    .sample(inputs, { numRuns: 150, seed })
    .flat()
    .flatMap((input) => (input.kind === 'line' ? [input.line] : []));
  let last = 'nothing';

  const acts: readonly (readonly [weight: number, name: string, act: () => Promise<unknown>])[] = [
    [10, 'a line', () => typeLine(among(below(2) ? PROGRAMS : lines))],
    [20, 'a key', () => page.keyboard.press(among(KEYS))],
    [3, 'letters', () => page.keyboard.insertText(among(TEXTS))],
    [2, 'a paste', () => page.keyboard.insertText(among(lines).repeat(1 + below(20)))],
    [14, 'a click anywhere', () => page.mouse.click(...somewhere(), { clickCount: 1 + below(2) })],
    [16, 'a control', pressControl],
    [4, 'a move', () => page.mouse.move(...somewhere(), { steps: 4 })],
    [4, 'the wheel', () => page.mouse.wheel(0, below(800) - 400)],
    [2, 'a drag', drag],
    [3, 'a size', () => page.setViewportSize(among(SIZES))],
    [2, 'a hidden tab', hide],
    [2, 'a setting of the system', setSystem],
    [0.4, 'Start over', startOver],
  ];
  const total = acts.reduce((sum, [weight]) => sum + weight, 0);

  /** The act whose share a number between 0 and all weights falls into. */
  function drawn(place: number): readonly [string, () => Promise<unknown>] {
    let passed = 0;
    for (const [weight, name, act] of acts) {
      passed += weight;
      if (place < passed) return [name, act];
    }
    throw new Error(`no act at ${place} of ${total}`);
  }

  function somewhere(): [number, number] {
    const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
    return [below(width), below(height)];
  }

  async function typeLine(line: string): Promise<void> {
    if (below(3)) await page.evaluate(() => document.querySelector<HTMLElement>('.xterm textarea')?.focus());
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }

  /** Whatever is drawn as something to press: by the page's own event, so that it may be covered. */
  async function pressControl(): Promise<void> {
    await page.evaluate((share) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'button, select, input, summary, [data-thing], [role=tab], a',
        ),
      ].filter((one) => one.checkVisibility());
      const one = all[Math.floor(share * all.length)];
      one?.focus();
      if (one instanceof HTMLSelectElement) {
        one.selectedIndex = (one.selectedIndex + 1) % one.options.length;
        one.dispatchEvent(new Event('change', { bubbles: true }));
      } else one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    }, random());
  }

  async function drag(): Promise<void> {
    await page.mouse.move(...somewhere());
    await page.mouse.down();
    await page.mouse.move(...somewhere(), { steps: 6 });
    await page.mouse.up();
  }

  /** As a tab that another one covers: told so, and stopped. */
  async function hide(): Promise<void> {
    const tell = (state: 'hidden' | 'visible') =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
        Object.defineProperty(document, 'hidden', { value: now === 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }, state);
    await tell('hidden');
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 500 + below(4000)));
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await tell('visible');
  }

  async function setSystem(): Promise<void> {
    await page.emulateMedia({
      reducedMotion: among(['reduce', 'no-preference'] as const),
      colorScheme: among(['light', 'dark'] as const),
      forcedColors: among(['active', 'none', 'none'] as const),
    });
  }

  async function startOver(): Promise<void> {
    const button = page.getByRole('button', { name: /^Start over/ });
    if ((await button.count()) > 0) await button.first().dispatchEvent('click');
  }

  return {
    act: async () => {
      const [name, act] = drawn(random() * total);
      last = name;
      await act();
    },
    last: () => last,
    rest: async () => {
      await page.emulateMedia({ reducedMotion: null, colorScheme: null, forcedColors: null });
      await page.setViewportSize({ width: 1440, height: 900 });
      const faults = await goBack();
      // The machine before is kept for Undo; the second press forgets all but a fresh one.
      await startOver();
      await page.waitForTimeout(500);
      await startOver();
      await page.waitForTimeout(3000);
      return faults;
    },
  };

  /** Windows, presenter mode and what is looked at close one after the other. */
  async function goBack(): Promise<readonly string[]> {
    for (let i = 0; i < 12; i++) {
      await page.evaluate(() =>
        document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
      );
      await page.keyboard.press('Escape');
    }
    const isBack = (): Promise<boolean> => page.getByRole('button', { name: /^Start over/ }).isVisible();
    if (await isBack()) return [];
    const shown = await shownIn(page);
    for (const name of ['Close', 'Leave presenter mode', 'Leave'])
      for (const one of await page.getByRole('button', { name }).all()) await one.dispatchEvent('click');
    return [`Escape does not lead back from: ${shown}`];
  }
}

/** What a page shows, in a few words. */
export function shownIn(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent.replace(/\s+/g, ' ').slice(0, 300)).catch(String);
}

/** Numbers from 0 to 1 by a linear congruence, the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
