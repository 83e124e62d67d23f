import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimEvent } from '../sim/event.ts';
import { type Editor, emptyEditor } from '../sim/shell/editor.ts';
import { createPainter, OVER, type View } from './painter.ts';
import { headless, picture, screenOf, stepsOf, written } from './terminal.fixture.ts';

const size = { columns: 20, rows: 8 };
const editing = (text: string, cursor = text.length): Editor => ({ ...emptyEditor, text, cursor });
const view = (events: readonly SimEvent[], change: Partial<View> = {}): View => ({
  steps: stepsOf(events),
  cursor: events.length - 1,
  editor: null,
  listed: null,
  ...change,
});

async function shown(...views: readonly View[]) {
  const { terminal, write } = headless(size);
  const painter = createPainter();
  for (const one of views) await write(painter.paint(one, size));
  return picture(terminal);
}

const prompt: readonly SimEvent[] = [written('$ ', 'tty'), { type: 'prompt.shown', exitCode: 0 }];
const ran: readonly SimEvent[] = [
  ...prompt,
  { type: 'line.submitted', line: 'docker ps' },
  written('docker ps\r\n', 'tty'),
  written('CONTAINER ID\r\n'),
  ...prompt,
];

describe('the painter', () => {
  it('draws the line after the prompt with the cursor in it', async () => {
    expect(await shown(view(prompt, { editor: editing('docker', 2) }))).toEqual({
      lines: ['$ docker'],
      cursor: [0, 4],
    });
  });

  it('wraps a long line where the screen ends', async () => {
    const text = 'docker run -it --rm alpine sh';
    const { lines, cursor } = await shown(view(prompt, { editor: editing(text, 20) }));
    expect(lines).toEqual(['$ docker run -it --r', 'm alpine sh']);
    expect(cursor).toEqual([1, 2]);
  });

  it('stands on the next row when the row is full', async () => {
    const full = 'x'.repeat(18);
    expect((await shown(view(prompt, { editor: editing(full) }))).cursor).toEqual([1, 0]);
    expect(
      (await shown(view(prompt, { editor: editing(full) }), view(prompt, { editor: editing('y') }))).lines,
    ).toEqual(['$ y']);
  });

  it('shows a line longer than the screen around its cursor', async () => {
    const long = Array.from({ length: 300 }, (_, i) => String(i % 10)).join('');
    const { lines, cursor } = await shown(view(prompt, { editor: editing(long, 150) }));
    expect(lines[0]?.startsWith('$ <')).toBe(true);
    expect(lines.at(-1)?.endsWith('>')).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(size.rows);
    const [row = 0, column = 0] = cursor;
    expect(lines[row]?.[column]).toBe('0');
  });

  it('shows the lines of an unfinished command above the one that is edited', async () => {
    const above = 'for i in 1 2; do\n';
    const more = { ...editing('echo', 2), above };
    const seen = { lines: ['$ for i in 1 2; do', '> echo'], cursor: [1, 4] };
    expect(await shown(view(prompt, { editor: more }))).toEqual(seen);
    const next = { ...editing(''), above: `${above}echo\n` };
    expect(await shown(view(prompt, { editor: more }), view(prompt, { editor: next }))).toEqual({
      lines: ['$ for i in 1 2; do', '> echo', '> '],
      cursor: [2, 2],
    });
    expect(await shown(view(prompt, { editor: next }), view(prompt, { editor: more }))).toEqual(seen);
    expect(
      (await shown(view(prompt, { editor: next }), view(prompt, { editor: editing('') }))).lines,
    ).toEqual(['$ ']);
  });

  it('shows the end of a command that is longer than the screen, and what follows on it', async () => {
    const above = `cat <<E\n${Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('')}`;
    const last = [...Array.from({ length: 7 }, (_, i) => `> line ${13 + i}`), '> x'];
    const typing = view(prompt, { editor: { ...editing('x'), above } });
    const screen = async (...views: readonly View[]) => (await shown(...views)).lines.slice(-size.rows);
    expect(await screen(typing)).toEqual(last);
    expect(await screen(view(prompt, { editor: { ...editing(''), above } }), typing)).toEqual(last);
    expect((await screen(typing, view(ran))).slice(-3)).toEqual(['$ docker ps', 'CONTAINER ID', '$ ']);
  });

  it('shows a recalled command of several lines with the cursor in it', async () => {
    const text = "echo 'one two three\nb'";
    expect(await shown(view(prompt, { editor: editing(text, 21) }))).toEqual({
      lines: ["$ echo 'one two thre", 'e', "> b'"],
      cursor: [2, 3],
    });
  });

  it('shows a search', async () => {
    const search = {
      query: 'ps',
      back: 1,
      failed: false,
      label: "(reverse-i-search)`ps': ",
      before: { text: '', cursor: 0 },
    };
    const wide = { columns: 60, rows: 8 };
    const { terminal, write } = headless(wide);
    await write(
      createPainter().paint(view(prompt, { editor: { ...editing('docker ps', 7), search } }), wide),
    );
    expect(picture(terminal)).toEqual({ lines: ["$ (reverse-i-search)`ps': docker ps"], cursor: [0, 33] });
  });

  it('lists candidates below, in columns, and says how many more there are', async () => {
    const listed = ['rename', 'rm', 'rmi', 'run'];
    expect((await shown(view(prompt, { editor: editing('docker r'), listed }))).lines).toEqual([
      '$ docker r',
      'rename  rmi',
      'rm      run',
    ]);
    const many = Array.from({ length: 40 }, (_, i) => `--flag-${i}`);
    const { lines, cursor } = await shown(view(prompt, { editor: editing('docker '), listed: many }));
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('… 34 more');
    expect(cursor).toEqual([0, 9]);
  });

  it('shows the echo of a line together with its step', async () => {
    const typed = await shown(
      view(ran, { cursor: 1, editor: editing('docker ps') }),
      view(ran, { cursor: 2 }),
    );
    expect(typed).toEqual({ lines: ['$ docker ps'], cursor: [1, 0] });
    expect((await shown(view(ran, { cursor: 6 }))).lines).toEqual(['$ docker ps', 'CONTAINER ID', '$ ']);
  });

  it('does not let a program reach into the prompt', async () => {
    const left = [written('\x1b[31mred\r\nbelow\x1b[1A\r'), written('\x1b'), ...prompt];
    expect(await shown(view(left))).toEqual({ lines: ['$ '], cursor: [0, 2] });
  });

  it('goes back to an empty screen', async () => {
    expect((await shown(view(ran), view(ran, { cursor: -1 }))).lines).toEqual([]);
  });

  it('writes only what is new', () => {
    const painter = createPainter();
    const steps = stepsOf(ran);
    painter.paint({ ...view(ran), steps, cursor: 3 }, size);
    expect(painter.paint({ ...view(ran), steps, cursor: 4 }, size)).toBe('CONTAINER ID\r\n');
    expect(painter.paint({ ...view(ran), steps, cursor: 4 }, size)).toBe('');
  });

  it('writes on where a replay has begun the same way', () => {
    const painter = createPainter();
    painter.paint(view(ran, { cursor: 3 }), size);
    expect(painter.paint(view(ran, { cursor: 4 }), size)).toBe('CONTAINER ID\r\n');
    const other = ran.map((event) => (event === ran[3] ? written('docker rm\r\n', 'tty') : event));
    expect(painter.paint(view(other), size)).toContain(`${OVER}$ docker rm`);
  });

  it('keeps the prompt and the line when the screen is cleared, and comes back with all', async () => {
    const { terminal, write } = headless(size);
    const painter = createPainter();
    const now = view(ran, { editor: editing('doc') });
    await write(painter.paint(now, size));
    await write(painter.clear(now, size));
    expect(picture(terminal)).toEqual({ lines: ['$ doc'], cursor: [0, 5] });
    await write(painter.paint({ ...now, editor: editing('dock') }, size));
    expect(picture(terminal).lines).toEqual(['$ dock']);
    await write(painter.paint({ ...now, cursor: 4, editor: null }, size));
    expect(picture(terminal).lines).toEqual(['$ docker ps', 'CONTAINER ID']);
  });
});

const event: fc.Arbitrary<SimEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 30 }).map((text) => written(`${text}\r\n`)) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('中文😀', 'no newline', '\r', '\b\b', '\t', '\x1b[31m', '\x1b[2', 'K')
      .map((text) => written(text)),
  },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 1, max: 3 })
      .map((up) => written(`\x1b[${up}A\x1b[2K\rabc: Pulling\r\x1b[${up}B`)),
  },
  { weight: 5, arbitrary: fc.constant<SimEvent>({ type: 'prompt.shown', exitCode: 0 }) },
  { weight: 3, arbitrary: fc.constant(written('$ ', 'tty')) },
  { weight: 1, arbitrary: fc.constant<SimEvent>({ type: 'screen.cleared' }) },
  { weight: 1, arbitrary: fc.constant(written('\x1b[2;3Hthere')) },
);

const line = fc.option(
  fc.record({
    text: fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constant('x'.repeat(18)),
      fc.constant('中'.repeat(30)),
      fc.constant('y'.repeat(400)),
    ),
    at: fc.nat(400),
    listed: fc.option(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 30 })),
  }),
);

it('a screen reached by any route is the screen written afresh, and so are the lines above it once they are wanted', async () => {
  const jump = fc.record({ to: fc.nat(200), line });
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 200 }),
      fc.array(jump, { minLength: 2, maxLength: 12 }),
      async (events, jumps) => {
        const steps = stepsOf(events);
        const terminals = [headless(size), headless(size)] as const;
        const [{ terminal, write }, fresh] = terminals;
        const painter = createPainter();
        for (const [i, { to, line }] of jumps.entries()) {
          const cursor = (to % (steps.length + 1)) - 1;
          const isAtPrompt = steps[cursor]?.event.type === 'prompt.shown';
          const editor = isAtPrompt && line ? editing(line.text, Math.min(line.at, line.text.length)) : null;
          const now = { steps, cursor, editor, listed: editor && line ? line.listed : null };
          const bytes = painter.paint(now, size);
          await write(bytes);
          await fresh.write(wholly(now));
          const [screen, all] = [screenOf(terminal), picture(fresh.terminal)];
          // A line that was long and is short again leaves the screen further down than it need be.
          const top = (all.cursor[0] ?? 0) - (screen.cursor[0] ?? 0);
          expect(screen.rows).toEqual(screen.rows.map((_, row) => all.lines[top + row] ?? ''));
          expect(screen.cursor[1]).toBe(all.cursor[1]);
          const isAfresh = bytes.startsWith(OVER) || bytes.startsWith('\x1bc');
          if (isAfresh) expect(screen).toEqual(screenOf(fresh.terminal));
          if (i % 3 > 0) continue;
          const hasPast = () => terminal.buffer.active.baseY > 0;
          await write(painter.complete(now, size, hasPast()));
          expect(painter.complete(now, size, hasPast())).toBe('');
          expect(picture(terminal)).toEqual(picture(fresh.terminal));
        }
        for (const { terminal } of terminals) terminal.dispose();
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

/** The view written by a painter that has nothing yet, with all its lines. */
function wholly(view: View): string {
  const painter = createPainter();
  const text = painter.paint(view, size);
  return painter.complete(view, size, true) || text;
}

it('after a jump writes the screen first and what stands above it when asked', () => {
  const long = Array.from({ length: 40 }, () => [...ran]).flat();
  const painter = createPainter();
  const steps = stepsOf(long);
  const first = painter.paint(view(long, { steps, cursor: 3 }), size);
  const jumped = painter.paint(view(long, { steps }), size);
  expect(first.length).toBeGreaterThan(0);
  expect(jumped.split('\n').length).toBeLessThan(40);
  expect(painter.complete(view(long, { steps }), size, true).split('\n').length).toBeGreaterThan(80);
});
