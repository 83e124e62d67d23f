import { expect, type Locator, type Page } from '@playwright/test';

export type DeckName = 'Story' | 'Messages' | 'Engine room';

/** The page in a user's verbs. Only this file knows by which roles and names things go. */
export interface Belowdeck {
  readonly page: Page;
  /** What the terminal shows: its lines down to the last one that is not blank, without blanks at their ends. */
  readonly screen: () => Promise<string>;
  /** Puts focus into the terminal and types, key by key. */
  readonly type: (text: string) => Promise<void>;
  /** Types a line, presses Enter, and lets it play. */
  readonly enter: (line: string) => Promise<void>;
  /** Types a line, presses Enter, and goes to its end at once. */
  readonly run: (line: string) => Promise<void>;
  /** Takes the line that a first visit is offered, and goes to its end at once. */
  readonly takeOffer: () => Promise<void>;
  /** Puts focus into the terminal and takes away what stands at the prompt. */
  readonly clearLine: () => Promise<void>;
  /** Pastes text into the terminal. */
  readonly paste: (text: string) => Promise<void>;
  /** Waits until an empty prompt is back and nothing plays. */
  readonly prompt: () => Promise<void>;
  /** Waits until a line has this at its prompt, as typed so far. */
  readonly line: (text: string) => Promise<void>;
  readonly shows: (text: string | RegExp) => Promise<void>;
  readonly showsNot: (text: string | RegExp) => Promise<void>;
  readonly play: () => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly step: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly speed: (factor: 0.25 | 0.5 | 1 | 2 | 4) => Promise<void>;
  readonly deck: (name: DeckName) => Promise<void>;
  /** Goes to the first step, from where the command at the playhead begins, whose sentence is like this. */
  readonly seek: (sentence: RegExp) => Promise<void>;
  /** To the first or last step of the command at the playhead. */
  readonly toStart: () => Promise<void>;
  readonly toEnd: () => Promise<void>;
  /** Waits until a line that was just entered plays, and goes to its end. */
  readonly playedToEnd: () => Promise<void>;
  /** Waits until the step that plays is told like this; looks often enough for the shortest of them. */
  readonly tells: (sentence: RegExp) => Promise<void>;
  /** The largest text at the foot: what happens in this step. */
  readonly narration: Locator;
  readonly track: Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly terminal: Locator;
  readonly lesson: Locator;
  readonly beat: Locator;
  /** Folds the lesson away: the terminal gets its room. */
  readonly hideLesson: () => Promise<void>;
  readonly picture: Locator;
  /** Something in the picture, by the beginning of its name. */
  readonly thing: (name: string | RegExp) => Locator;
  /** All containers in the picture, by their accessible names. */
  readonly containers: Locator;
  readonly inspector: (title: string | RegExp) => Locator;
  /** What is said beside the terminal. */
  readonly beside: Locator;
  readonly log: Locator;
  readonly choose: (
    list: 'Theme' | 'Text size' | 'Speed' | 'The computer’s system',
    option: string,
  ) => Promise<void>;
}

/** Opens the page at an address of the site and waits until its terminal takes keys. */
export async function open(page: Page, address = '/'): Promise<Belowdeck> {
  await page.goto(address);
  const belowdeck = driverOf(page);
  // The static page that is there first looks and reads the same; React puts its mark on what it has drawn.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  );
  await expect(belowdeck.terminal).toBeAttached();
  await expect(belowdeck.track).toBeAttached();
  // The lesson comes last; until then a picture of it stands there, which a search by role takes for the lesson.
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Images and containers' })).toBeAttached();
  return belowdeck;
}

export function driverOf(page: Page): Belowdeck {
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const area = page.getByRole('region', { name: 'Terminal', exact: true });
  const terminal = area.getByRole('textbox', { name: 'Terminal' });
  const picture = page.getByRole('group', { name: /^Picture of the machine/ });
  const track = timeline.getByRole('slider', { name: 'Step' });
  const narration = timeline.getByRole('paragraph');
  // Whichever lesson is open: it can be folded away.
  const lesson = page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: /^(Hide|Show) the lesson$/ }) });
  const button = (name: string | RegExp) => timeline.getByRole('button', { name });

  // What xterm draws has no roles; these are its rows.
  const rowsNow = async () => {
    const rows = await area.locator('.xterm-rows > div').allTextContents();
    return rows
      .map((row) => row.replaceAll('\u00a0', ' ').trimEnd())
      .join('\n')
      .trimEnd();
  };
  // While all of it is written afresh, its rows are empty until the next frame.
  const screen = async () => {
    const seen = await rowsNow();
    if (seen !== '') return seen;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    return await rowsNow();
  };
  const lastLine = async () => (await screen()).split('\n').at(-1);

  const type = async (text: string) => {
    await terminal.focus();
    await page.keyboard.type(text);
  };
  const enter = async (line: string) => {
    await type(line);
    await expect.poll(screen, { message: 'the line as typed' }).toContain(line.slice(0, 40));
    await page.keyboard.press('Enter');
  };
  const prompt = async () => {
    await expect.poll(lastLine, { message: 'an empty prompt', timeout: 45_000 }).toBe('$');
    await expect(button('Pause')).toHaveCount(0);
  };
  const toEnd = async () => {
    await track.focus();
    await page.keyboard.press('End');
    await expect(button('Pause')).toHaveCount(0);
  };
  const isInside = async () =>
    (await track.getAttribute('aria-valuenow')) !== (await track.getAttribute('aria-valuemax'));
  // A line may wait for parts of the page that are still on their way: it plays first. And until the playhead has left
  // the command before, its end is the end of that one.
  const playedToEnd = async () => {
    await expect(button('Pause')).toBeVisible();
    await expect.poll(async () => (await isInside()) || (await button('Pause').count()) === 0).toBe(true);
    await toEnd();
  };
  const toStart = async () => {
    await track.focus();
    await page.keyboard.press('Home');
  };

  return {
    page,
    screen,
    type,
    enter,
    async run(line) {
      await enter(line);
      await playedToEnd();
      await prompt();
    },
    async takeOffer() {
      await terminal.focus();
      await page.keyboard.press('Enter');
      await playedToEnd();
    },
    async clearLine() {
      await terminal.focus();
      await page.keyboard.press('Control+u');
    },
    async paste(text) {
      await terminal.focus();
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('Control+v');
    },
    prompt,
    async line(text) {
      await expect.poll(lastLine, { message: 'the line' }).toBe(`$ ${text}`.trimEnd());
    },
    async shows(text) {
      await expect.poll(screen, { timeout: 30_000 }).toMatch(patternOf(text));
    },
    async showsNot(text) {
      await expect.poll(screen).not.toMatch(patternOf(text));
    },
    play: () => button('Play').click(),
    pause: () => button('Pause').click(),
    step: () => button('One step on').click(),
    back: () => button('One step back').click(),
    speed: (factor) => timeline.getByRole('combobox', { name: 'Speed' }).selectOption(`${factor}×`).then(),
    deck: (name) => timeline.getByRole('radio', { name }).check({ force: true }),
    async seek(sentence) {
      await toStart();
      const steps = Number(await track.getAttribute('aria-valuemax'));
      for (let i = 0; i < steps; i++) {
        if (sentence.test((await track.getAttribute('aria-valuetext')) ?? '')) return;
        await page.keyboard.press('ArrowRight');
      }
      throw new Error(`no step of this command is told as ${sentence}`);
    },
    toStart,
    toEnd,
    playedToEnd,
    async tells(sentence) {
      const told = () => narration.textContent();
      await expect.poll(told, { timeout: 45_000, intervals: [50] }).toMatch(sentence);
    },
    narration,
    track,
    button,
    terminal,
    lesson,
    beat: lesson.getByRole('heading', { level: 3 }),
    hideLesson: () => lesson.getByRole('button', { name: 'Hide the lesson' }).click(),
    picture,
    thing: (name) => picture.getByRole('button', { name }),
    containers: picture.getByRole('button', { name: /^[a-z]+_[a-z]+, from / }),
    inspector: (title) => page.getByRole('complementary').getByRole('region', { name: title }),
    beside: area.getByRole('status').filter({ hasText: /./ }),
    log: page.getByRole('log', { name: 'What happens, step by step' }),
    choose: (list, option) => page.getByRole('combobox', { name: list }).selectOption(option).then(),
  };
}

const patternOf = (text: string | RegExp): RegExp =>
  typeof text === 'string' ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text;
