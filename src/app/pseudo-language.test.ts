import { expect, test, vi } from 'vitest';

/** Letters as nobody types them: what is still in plain letters was not in the content. */
const { pseudo } = vi.hoisted(() => {
  const pseudoText = (text: string) =>
    text.replace(/[!-~]/g, (letter) =>
      /[a-z]/i.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
    );
  const pseudo = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value);
    if (typeof value === 'function') return (...args: readonly unknown[]) => pseudo(value(...args));
    if (Array.isArray(value)) return value.map(pseudo);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pseudo(one)]));
  };
  return { pseudo };
});

vi.mock('../content/en/interface.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/header-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/no-script-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/lesson-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/timeline-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/embed-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/narration.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/inspector-words.ts', async (original) => pseudo({ ...(await original<object>()) }));
vi.mock('../content/en/lessons/texts.ts', async (original) => pseudo({ ...(await original<object>()) }));

/** The same in every language: the product's name, the sign for letters, lines to type, and images of the hub. */
const MACHINE = [
  /^Belowdeck$/,
  /^Aa$/,
  /^docker [a-z -]+$/,
  /^(hello-w(orld|…)|alpine|busybox)$/,
  /^[a-z]+@[a-z]+:?.*$/,
];

test('the page of a first visit has no word that is not content', async () => {
  const { staticPage } = await import('./static-page.tsx');
  const html = staticPage().replace(/<style.*?<\/style>/gs, '');
  const texts = html.replace(/<[^>]*>/g, '\n').split('\n');
  const names = [...html.matchAll(/ (?:aria-label|title|placeholder|alt|aria-description)="([^"]*)"/g)];
  const said = [...texts, ...names.map(([, name = '']) => name)]
    .map((text) => text.replace(/&[a-z#0-9]+;/gi, ' ').trim())
    .filter((text) => text !== '');
  expect(said.filter((text) => /[ａ-ｚ]/.test(text)).length).toBeGreaterThan(30);
  const left = said.filter((text) => /[a-z]/i.test(text) && !MACHINE.some((one) => one.test(text)));
  expect([...new Set(left)]).toEqual([]);
});

/** What a reader meets in HTML that is not a line to type: its texts, and the names that are spoken. */
function saidIn(html: string): readonly string[] {
  const prose = html.replace(/<style.*?<\/style>/gs, '').replace(/<code>.*?<\/code>/gs, '');
  const names = [...prose.matchAll(/ (?:aria-label|title|placeholder|alt|aria-description)="([^"]*)"/g)];
  return [...prose.replace(/<[^>]*>/g, '\n').split('\n'), ...names.map(([, name = '']) => name)]
    .map((text) => text.replace(/&[a-z#0-9]+;/gi, ' ').trim())
    .filter((text) => text !== '');
}

test('the page of an embed has no word that is not content', async () => {
  const { embedBody } = await import('./embed-poster.tsx');
  const said = saidIn(embedBody(''));
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((text) => /[a-z]/i.test(text))).toEqual([]);
});

test('no lesson has a word that is not content, at any of its beats', async () => {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { createElement } = await import('react');
  const { LessonPane } = await import('../features/playground/lesson/LessonPane.tsx');
  const { lessons } = await import('../content/en/lessons.ts');
  const { lessonWords } = await import('../content/en/lesson-words.ts');
  expect(lessons.length).toBeGreaterThan(7);
  for (const lesson of lessons) {
    const wrong = lesson.beats.flatMap((beat) =>
      beat.kind === 'predict' ? [[beat.id, beat.choices.find((one) => one !== beat.right) ?? '']] : [],
    );
    for (let current = 0; current <= lesson.beats.length; current++) {
      const beats = lesson.beats.map((beat, i) => ({
        id: beat.id,
        state: i < current ? ('done' as const) : i === current ? ('current' as const) : ('ahead' as const),
        line: beat.kind === 'run' ? beat.line : null,
        tried: i === current,
        choice: null,
        moments: beat.kind === 'look' ? beat.moments.map(({ id }) => ({ id, seq: 1 })) : [],
      }));
      const nothing = () => undefined;
      const html = renderToStaticMarkup(
        createElement(LessonPane, {
          lesson,
          progress: { beats, current },
          answers: Object.fromEntries(wrong),
          onAnswer: nothing,
          onRun: nothing,
          onAct: nothing,
          onSeek: nothing,
          collapsed: false,
          onToggle: nothing,
          choice: null,
          next: { title: lesson.title, onOpen: nothing },
          words: lessonWords,
        }),
      );
      const said = saidIn(html);
      expect(said.some((text) => /[ａ-ｚ]/.test(text))).toBe(true);
      expect(said.filter((text) => /[a-z]/i.test(text), `${lesson.id}: ${current}`)).toEqual([]);
    }
  }
});

test('the content has words for every moment of the story, of the messages and of the engine room', async () => {
  const { machineAfter } = await import('../content/en/machine.fixture.ts');
  const { learnToTell, narrate } = await import('../content/en/narration.ts');
  const { closerNarration } = await import('../content/en/narration/closer.ts');
  const { reelOf } = await import('../trace/deck.ts');
  const { momentAt } = await import('../trace/moment.ts');
  learnToTell(closerNarration);
  const { steps, initial } = machineAfter(
    'docker run -d --name web -p 8080:80 -m 64m -v data:/data nginx',
    'docker exec web ps',
    'wget -qO- localhost:8080',
    'sudo apps install report',
    'report',
    'docker rm -f web',
  );
  for (const deck of [1, 2, 3] as const)
    for (const seq of reelOf(steps, initial, deck)) {
      const moment = momentAt(steps, initial, seq, deck);
      const told = moment ? narrate(moment) : '';
      expect(told).not.toMatch(/[a-z]/i);
      expect(told, `step ${seq} on deck ${deck}`).not.toBe('');
    }
});

test('the inspector names what it knows of each thing in words of the content', async () => {
  const { machineAfter } = await import('../content/en/machine.fixture.ts');
  const { inspectorWords } = await import('../content/en/inspector-words.ts');
  const { factsOf } = await import('../features/playground/inspector/facts/facts-of.ts');
  const { steps } = machineAfter('docker run -d --name web -p 8080:80 -m 64m -v data:/data nginx');
  const world = steps.at(-1)?.world;
  if (!world) throw new Error('nothing has happened');
  const { engine, kernel } = world.host;
  const things = [
    ...(['client', 'daemon', 'registry', 'containerd', 'kernel'] as const),
    ...(['app:browser', 'device:disk', 'device:memory', 'device:cpu', 'device:network'] as const),
    ...Object.keys(engine.images).map((id) => `image:${id}` as const),
    ...Object.keys(engine.containers).map((id) => `container:${id}` as const),
    ...kernel.namespaces.map(({ id }) => `namespace:${id}` as const),
    ...Object.keys(kernel.cgroups).map((path) => `cgroup:${path}` as const),
    ...kernel.processes.map(({ pid }) => `process:${pid}` as const),
    ...(['network:docker0', 'volume:data', 'rule:0.0.0.0:8080/tcp'] as const),
  ];
  for (const thing of things) {
    const facts = factsOf(thing, { world, steps, cursor: steps.length - 1 }, inspectorWords);
    // containerd lists what it runs by name.
    const labels = [...facts.rows, ...facts.raw].map(({ label }) => label).filter((label) => label !== 'web');
    expect(
      labels.filter((label) => /[a-z]/i.test(label)),
      thing,
    ).toEqual([]);
    expect(facts.subtitle, thing).not.toMatch(/[a-z]{3}/i);
  }
});
