import { setTimeout as wait } from 'node:timers/promises';
import { timelineWords as words } from '../../src/content/en/timeline-words.ts';
import type { Driven } from './driven.ts';
import type { Host } from './hosts.ts';

/** What a page did, seen from outside; `faults` is empty where all went as it should. */
export interface Journey {
  readonly faults: readonly string[];
  /** At the end of the run. */
  readonly picture: Uint8Array | null;
}

const screen = `[...document.querySelectorAll('.xterm-rows > div')].map((row) => row.textContent.replaceAll('\\u00a0', ' ').trimEnd()).join('\\n').trimEnd()`;
const terminal = '.xterm-helper-textarea';
const slider = `document.querySelector('[role=slider]')`;
const pause = `[aria-label="${words.pause}"]`;
const step = `[aria-label="${words.step}"]`;
/** Of the story of one run there are some fifteen. */
const MOST_STEPS = 60;
const LINE = 'docker run hello-world && echo to its end';
const ENDED = `/\\nto its end\\n\\$$/.test(${screen})`;
/** Ctrl+U: takes away what stands at the prompt. */
const ERASE = '\u0015';

const watch = `(() => {
  self.belowdeckFaults = [];
  addEventListener('securitypolicyviolation', (event) => belowdeckFaults.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('error', (event) => belowdeckFaults.push('threw ' + event.message));
  addEventListener('unhandledrejection', (event) => belowdeckFaults.push('rejected ' + event.reason));
  return true;
})()`;

/** Whether nothing can be kept here: looking at the storage throws, or there is none. */
const keepsNothing = `(() => { try { return localStorage === null; } catch { return true; } })()`;
/** A frame without an origin may not even ask. */
const cookie = `(() => { try { return document.cookie; } catch { return ''; } })()`;

/** Opens a page of the site, types a run at its prompt and follows it to its end. */
export async function journey(browser: Driven, host: Host, url: string): Promise<Journey> {
  const faults: string[] = [];
  try {
    await browser.go(url, host.isFramed);
    await until(browser, 'page', `document.readyState === 'complete'`);
    await browser.ask(watch);
    if (host.isBlocked && (await browser.ask(keepsNothing)) !== true)
      faults.push('the browser does not block storage');
    if (host.isEmbed) await browser.click('#start');
    await until(browser, 'terminal and prompt', `/\\$/.test(${screen})`);
    // A first visit is offered a line; it goes first.
    await until(browser, 'whole page', `document.querySelector('.terminal-still, [data-visit]') === null`);
    if (!host.isEmbed) await browser.ask(`document.querySelector('${terminal}').focus()`);
    for (let i = 0, empty = 0; i < 20 && empty < 2; i++) {
      await browser.type(ERASE);
      await wait(150);
      empty = /^\$$/.test(lastLine(await browser.ask(screen))) ? empty + 1 : 0;
    }
    await browser.type(LINE);
    await until(browser, 'line as typed', `(${screen}).includes(${JSON.stringify(LINE.slice(0, 30))})`);
    await browser.type('\n');
    await (host.isEmbed ? stepToEnd(browser) : jumpToEnd(browser));
    await until(browser, 'end of the run', ENDED);
    faults.push(...(await faultsOf(browser)));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return { faults, picture: await browser.picture().catch(() => null) };
}

async function jumpToEnd(browser: Driven): Promise<void> {
  await browser.ask(`${slider}.focus()`);
  // Until the playhead has come to the line, the end is that of the one before, and going there would hold it back.
  const isInside = `${slider}.ariaValueNow !== ${slider}.ariaValueMax`;
  await until(browser, 'run', `${isInside} || ${ENDED}`);
  await browser.press('End');
}

/** An embed has no track, but a button. */
async function stepToEnd(browser: Driven): Promise<void> {
  await until(browser, 'run', `document.querySelector('${pause}') !== null`);
  for (let i = 0; i < MOST_STEPS && (await browser.ask(`Boolean(${ENDED})`)) !== true; i++)
    await browser.click(step);
}

/** What is not as it should be once a container has run. */
async function faultsOf(browser: Driven): Promise<readonly string[]> {
  const faults: string[] = [];
  const things = await browser.ask(`document.querySelectorAll('svg [data-thing]').length`);
  if (!(Number(things) > 5)) faults.push(`the picture has ${String(things)} things`);
  const sideways = await browser.ask(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  if (sideways !== 0) faults.push(`the page can be scrolled sideways by ${String(sideways)} px`);
  if (!(await leavesTerminal(browser))) faults.push('the keyboard is caught in the terminal');
  const crumbs = await browser.ask(cookie);
  if (crumbs !== '') faults.push(`a cookie: ${String(crumbs)}`);
  const seen = await browser.ask('self.belowdeckFaults');
  return Array.isArray(seen) ? [...faults, ...seen.map(String)] : faults;
}

async function leavesTerminal(browser: Driven): Promise<boolean> {
  await browser.ask(`document.querySelector('${terminal}').focus()`);
  await browser.press('Escape');
  await browser.press('Tab');
  return (await browser.ask(`document.activeElement.className !== '${terminal.slice(1)}'`)) === true;
}

const lastLine = (text: unknown): string => String(text).split('\n').at(-1) ?? '';

async function until(browser: Driven, what: string, condition: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if ((await browser.ask(`Boolean(${condition})`)) === true) return;
    await wait(100);
  }
  throw new Error(`no ${what}: the terminal shows ${String(await browser.ask(screen)).slice(-300)}`);
}
