import fc from 'fast-check';
import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../sim/busybox-machine.fixture.ts';
import { createPainter } from './painter.ts';
import { headless } from './terminal.fixture.ts';

const ESC = '\x1b';
const BELL = '\x07';

/** What a name may hold that makes a terminal answer, sets its title or the clipboard, links, or turns the writing. */
const pieces = fc.constantFrom(
  `${ESC}]52;c;aGFja2Vk${BELL}`,
  `${ESC}]0;taken over${BELL}`,
  `${ESC}]8;;https://example.com${BELL}here${ESC}]8;;${BELL}`,
  `${ESC}]11;?${BELL}`,
  `${ESC}[6n`,
  `${ESC}[c`,
  `${ESC}P$q"p${ESC}\\`,
  `${ESC}[?1049h`,
  `${ESC}c`,
  '\x9b6n',
  '\x9d52;c;aGk=\x9c',
  '\u202etxt.exe',
  '\u2066a\u2069',
  '<img src=x onerror=alert(1)>',
  '\\033[6n',
  'a',
  'b/c',
);
const name = fc.array(pieces, { minLength: 1, maxLength: 3 }).map((some) => some.join(''));

/** A word in single quotes: only a quote in it would end it, and none of the pieces has one. */
const quoted = (word: string): string => `'${word}'`;

/** Every place where somebody else's name is shown. */
const lines = name.chain((hostile) =>
  fc.constantFrom(
    [`docker pull ${quoted(hostile)}`],
    [`docker run --name ${quoted(hostile)} busybox true`, 'docker ps -a'],
    [`docker tag busybox ${quoted(hostile)}`, 'docker images'],
    [`docker run --rm busybox touch ${quoted(`/tmp/${hostile}`)}`],
    [`docker run --rm busybox sh -c ${quoted(`mkdir "/${hostile}"; ls /`)}`],
    [`docker run --rm -e ${quoted(`X=${hostile}`)} busybox env`],
    [`docker run --rm --hostname ${quoted(hostile)} busybox hostname`],
    [`docker run --rm busybox echo -e ${quoted(hostile)}`],
    [`docker run --rm --label ${quoted(hostile)} busybox printf ${quoted(hostile)}`],
    [`docker volume create ${quoted(hostile)}`, 'docker volume ls'],
    [`docker network create ${quoted(hostile)}`, 'docker network ls'],
    [hostile],
    [`echo ${hostile}`],
  ),
);

const size = { columns: 60, rows: 12 };

it('no name, file, variable or output makes the terminal answer, or sets its title, clipboard or links', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (typed) => {
      const machine = busyboxMachine();
      run(machine, ...typed);
      const { terminal, answers, write } = headless(size);
      const taken: string[] = [];
      terminal.onTitleChange((title) => taken.push(title));
      for (const code of [0, 2, 8, 52])
        terminal.parser.registerOscHandler(code, (data) => {
          taken.push(`${code};${data}`);
          return true;
        });
      const steps = machine.steps;
      const painted = createPainter().paint(
        { steps, cursor: steps.length - 1, editor: null, listed: null },
        size,
      );
      await write(painted);
      expect(answers).toEqual([]);
      expect(taken).toEqual([]);
      expect(terminal.buffer.active.type).toBe('normal');
      expect(painted).not.toMatch(/[\x80-\x9f\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 60 },
  );
}, 20_000);

it('would see an answer, a title and the clipboard, were they let through', async () => {
  const { terminal, answers, write } = headless(size);
  const taken: string[] = [];
  terminal.parser.registerOscHandler(52, (data) => {
    taken.push(data);
    return true;
  });
  await write(`${ESC}[6n${ESC}]52;c;aGk=${BELL}`);
  expect(answers).toHaveLength(1);
  expect(taken).toEqual(['c;aGk=']);
});
