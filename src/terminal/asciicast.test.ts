import { describe, expect, it } from 'vitest';
import { asciicastOf } from './asciicast.ts';
import { headless, picture, stepsOf, written } from './terminal.fixture.ts';

const prompt = [written('$ ', 'tty'), { type: 'prompt.shown', exitCode: 0 }] as const;
const events = [
  ...prompt,
  { type: 'line.submitted', line: 'docker ps' } as const,
  written('docker ps\r\n', 'tty'),
  written('CONTAINER ID\nab\x1b]52;c;AAAA\x07\x1b[31mcd\x1b[m\n'),
  ...prompt,
] as const;
const recording = { columns: 20, rows: 8, epoch: 1_767_258_000_500, title: 'One' };
const linesOf = (cast: string) =>
  cast
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an asciicast', () => {
  it('begins with its head', () => {
    const [head] = linesOf(asciicastOf(stepsOf(events), events.length - 1, recording));
    expect(head).toMatchObject({ version: 2, width: 20, height: 8, timestamp: 1_767_258_000, title: 'One' });
  });

  it('leaves on a terminal what ours shows, and times never go back', async () => {
    const pieces = linesOf(asciicastOf(stepsOf(events), events.length - 1, recording)).slice(1);
    const { terminal, write } = headless({ columns: 20, rows: 8 });
    for (const [, code, text] of pieces) if (code === 'o') await write(text);
    expect(picture(terminal).lines).toEqual(['$ docker ps', 'CONTAINER ID', 'abcd', '$ ']);
    const times = pieces.map(([time]) => time);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  it('types letter by letter, passes nothing on that drives a terminal, and ends where it is told to', () => {
    const pieces = linesOf(asciicastOf(stepsOf(events), 4, recording)).slice(1);
    expect(pieces.map(([, , text]) => text).slice(1, 11)).toEqual([...'docker ps', '\r\n']);
    expect(pieces.at(-1)?.[2]).toBe('CONTAINER ID\r\nab\x1b[31mcd\x1b[m\r\n');
  });

  it('tells when the window got another size, and when it was cleared', () => {
    const pieces = linesOf(
      asciicastOf(
        stepsOf([...prompt, { type: 'terminal.resized', columns: 30, rows: 9 }, { type: 'screen.cleared' }]),
        3,
        recording,
      ),
    ).slice(1);
    expect(pieces.map(([, code, text]) => [code, text])).toContainEqual(['r', '30x9']);
    expect(pieces.at(-1)?.[2]).toBe('\x1b[H\x1b[2J\x1b[3J');
  });
});
