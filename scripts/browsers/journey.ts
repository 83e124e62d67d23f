import { setTimeout as wait } from 'node:timers/promises';
import type { Driven } from './driven.ts';

/** What a page did, seen from outside; `faults` is empty where all went as it should. */
export interface Journey {
  readonly faults: readonly string[];
  /** In the middle of the run, and at its end. */
  readonly pictures: readonly Uint8Array[];
}

const screen = `[...document.querySelectorAll('.xterm-rows > div')].map((row) => row.textContent.replaceAll('\\u00a0', ' ').trimEnd()).join('\\n').trimEnd()`;
const LINE = 'docker run hello-world && echo to its end';

/** Opens a page of the site, types a run at its prompt and follows it to its end. */
export async function journey(browser: Driven, url: string): Promise<Journey> {
  const faults: string[] = [];
  const pictures: Uint8Array[] = [];
  try {
    await browser.go(url);
    await browser.ask(`(() => {
      self.belowdeckFaults = [];
      addEventListener('securitypolicyviolation', (event) => belowdeckFaults.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
      addEventListener('error', (event) => belowdeckFaults.push('threw ' + event.message));
      addEventListener('unhandledrejection', (event) => belowdeckFaults.push('rejected ' + event.reason));
      return true;
    })()`);
    await until(browser, 'a terminal and a prompt', `/\\$/.test(${screen})`);
    await browser.ask(`document.querySelector('.xterm-helper-textarea').focus()`);
    // A first visit is offered a line; it goes first.
    await until(
      browser,
      'the whole page',
      `document.querySelector('.terminal-still, [data-visit]') === null`,
    );
    await wait(1000);
    for (let i = 0; i < 3 && /\$ ./.test(lastLine(await browser.ask(screen))); i++) {
      await browser.ask(`document.querySelector('.xterm-helper-textarea').focus()`);
      await browser.type('\u0015');
      await wait(300);
    }
    await browser.type(LINE);
    await until(browser, 'the line as typed', `(${screen}).includes(${JSON.stringify(LINE.slice(0, 30))})`);
    await browser.type('\n');
    await wait(4000);
    pictures.push(await browser.picture());
    // An embed has no track: it plays to its end.
    const hasTrack = await browser.ask(`document.querySelector('[role=slider]') !== null`);
    if (hasTrack === true) {
      await browser.ask(`document.querySelector('[role=slider]').focus()`);
      await browser.press('End');
    }
    await until(browser, 'the end of the run', `/\\nto its end\\n\\$$/.test(${screen})`);
    pictures.push(await browser.picture());
    const things = await browser.ask(`document.querySelectorAll('svg [data-thing]').length`);
    if (!(Number(things) > 5)) faults.push(`the picture has ${String(things)} things`);
    const sideways = await browser.ask(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (sideways !== 0) faults.push(`the page can be scrolled sideways by ${String(sideways)} px`);
    if (!(await leavesTerminal(browser))) faults.push('the keyboard is caught in the terminal');
    const cookie = await browser.ask('document.cookie');
    if (cookie !== '') faults.push(`a cookie: ${String(cookie)}`);
    const seen = await browser.ask('self.belowdeckFaults');
    if (Array.isArray(seen)) faults.push(...seen.map(String));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    pictures.push(
      ...(await browser.picture().then(
        (one) => [one],
        () => [],
      )),
    );
  }
  return { faults, pictures };
}

async function leavesTerminal(browser: Driven): Promise<boolean> {
  await browser.ask(`document.querySelector('.xterm-helper-textarea').focus()`);
  await browser.press('Escape');
  await browser.press('Tab');
  return (await browser.ask(`document.activeElement.className !== 'xterm-helper-textarea'`)) === true;
}

const lastLine = (text: unknown): string => String(text).split('\n').at(-1) ?? '';

async function until(browser: Driven, what: string, condition: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if ((await browser.ask(`Boolean(${condition})`)) === true) return;
    await wait(200);
  }
  throw new Error(`no ${what}: the terminal shows ${String(await browser.ask(screen)).slice(-300)}`);
}
