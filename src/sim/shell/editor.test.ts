import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialWorld } from '../initial-world.ts';
import { type Edited, type Editor, emptyEditor } from './editor.ts';
import { press } from './press.ts';
import { keysOf } from './keys.ts';
import { MAX_COMMAND, MAX_LINE } from './printable.ts';

const hub = {
  repositories: { 'library/alpine': ['latest', '3'] },
  handle: () => ({ status: 404, headers: {}, body: '' }),
  publicSize: () => null,
};
const world = initialWorld(1, { isTty: true, columns: 80, rows: 24 }, hub);
const history = ['docker ps', 'docker run hello-world', 'echo hi'];

const start = (editor: Editor): Edited => ({
  editor,
  submitted: null,
  listed: null,
  cleared: false,
  interrupted: false,
  bell: false,
  again: false,
});
const type = (data: string, from: Editor = emptyEditor, lines: readonly string[] = history): Edited =>
  keysOf(data).reduce((before, key) => press(before.editor, key, { world, history: lines }), start(from));
/** The line with a bar where the cursor is. */
const shown = ({ editor }: Edited): string =>
  `${editor.text.slice(0, editor.cursor)}|${editor.text.slice(editor.cursor)}`;

describe('the line editor', () => {
  it.each([
    ['abc', 'abc|'],
    ['abc\x1b[D', 'ab|c'],
    ['abc\x1b[D\x1b[Dx', 'ax|bc'],
    ['abc\x02\x06\x06', 'abc|'],
    ['abc\x01x', 'x|abc'],
    ['abc\x1b[Hx\x1b[F', 'xabc|'],
    ['abc\x7f', 'ab|'],
    ['abc\b', 'ab|'],
    ['abc\x01\x04', '|bc'],
    ['abc\x01\x1b[3~', '|bc'],
    ['\x04', '|'],
    ['one two\x17', 'one |'],
    ['a.b-c/d\x17', '|'],
    ['a.b-c/d\x1b\x7f', 'a.b-c/|'],
    ['one two\x15', '|'],
    ['one two\x01\x0b', '|'],
    ['one two\x17\x19\x19', 'one twotwo|'],
    ['one two\x17\x17\x19', 'one two|'],
    ['one two\x1bb\x1bb', '|one two'],
    ['one two\x01\x1bf', 'one| two'],
    ['one two\x01\x1bd', '| two'],
    ['one two\x01\x1bd\x1bd\x19', 'one two|'],
    ['one two\x1b[1;5D', 'one |two'],
    ['ab\x14', 'ba|'],
    ['abc\x02\x02\x14', 'ba|c'],
    ['a\x14', 'a|'],
    ['one\x1f', '|'],
    ['one two\x17\x1f', 'one two|'],
    ['one\x17\x17\x1f\x1f', '|'],
    ['a😀b\x02\x02', 'a|😀b'],
    ['a😀\x7f', 'a|'],
    ['e\u0301\x7f', '|'],
    ['a\x1b[20~\x1b[99X\x1b]0;t\x07b', 'ab|'],
    ['a\x07\x13\x1a\x00b', 'ab|'],
    ['a\u202eb\u0085c', 'abc|'],
  ])('after %j shows %j', (keys, line) => {
    expect(shown(type(keys))).toBe(line);
  });

  it('gives the line to the shell on Enter and starts afresh', () => {
    const after = type('docker ps\x01\r');
    expect(after.submitted).toBe('docker ps');
    expect(shown(after)).toBe('|');
  });

  it('drops the line on Ctrl-C, and says so', () => {
    const after = type('docker ps\x03');
    expect(after).toMatchObject({ interrupted: true, submitted: null });
    expect(shown(after)).toBe('|');
  });

  it('keeps the line on Ctrl-L, and says so', () => {
    const after = type('docker ps\f');
    expect(after.cleared).toBe(true);
    expect(shown(after)).toBe('docker ps|');
  });

  it.each([
    ['\x1b[A', 'echo hi|'],
    ['\x10\x10', 'docker run hello-world|'],
    ['\x1b[A\x1b[A\x1b[A\x1b[A', 'docker ps|'],
    ['half\x1b[A\x1b[B', 'half|'],
    ['half\x1bOA\x1bOB\x1bOB', 'half|'],
    ['\x1b[Ax\x1b[A\x1b[B', 'echo hix|'],
    ['\x1b[A\r\x1b[A', 'echo hi|'],
  ])('walks the history: %j shows %j', (keys, line) => {
    expect(shown(type(keys))).toBe(line);
  });

  it('brings back a command of several lines with all of them', () => {
    const { editor } = type('\x1b[A', emptyEditor, ["echo 'a\nb\x07'"]);
    expect(editor).toMatchObject({ above: '', text: "echo 'a\nb'" });
    expect(type('\r', editor).submitted).toBe("echo 'a\nb'");
  });

  it('asks for more lines while a command is unfinished, and gives them to the shell as one', () => {
    const first = type('docker run --rm \\\r');
    expect(first).toMatchObject({ submitted: null, editor: { above: 'docker run --rm \\\n', text: '' } });
    const second = type('usybox\x01b\x05 ls', first.editor);
    expect(shown(second)).toBe('busybox ls|');
    expect(type('\r', second.editor)).toMatchObject({
      submitted: 'docker run --rm \\\nbusybox ls',
      editor: { above: '', text: '' },
    });
    expect(type('for i in 1; do\r\x15echo $i\rdone\r').submitted).toBe('for i in 1; do\necho $i\ndone');
  });

  it('gives up all lines at Ctrl-C, and cuts them off at Ctrl-D on an empty one', () => {
    expect(type('true &&\recho\x03')).toMatchObject({ interrupted: true, editor: { above: '', text: '' } });
    expect(type('true &&\r\x04')).toMatchObject({ submitted: 'true &&\n', editor: { above: '' } });
    expect(type('true &&\rab\x01\x04').editor.text).toBe('b');
  });

  it('takes no more lines than a link can hold', () => {
    const full = type(`cat <<E\r${`${'x'.repeat(4000)}\r`.repeat(3)}`);
    expect(full.bell).toBe(false);
    const after = type(`${'y'.repeat(4000)}\r`, full.editor);
    expect(after.bell).toBe(true);
    expect(after.editor.above).toBe(full.editor.above);
    expect((after.editor.above + after.editor.text).length).toBeLessThanOrEqual(MAX_COMMAND);
  });

  it('takes no more than a line can hold', () => {
    const full = type('x'.repeat(MAX_LINE));
    const after = type('y', full.editor);
    expect(after.bell).toBe(true);
    expect(after.editor.text).toBe('x'.repeat(MAX_LINE));
  });

  it('submits a paste of several lines line by line', () => {
    let editor = emptyEditor;
    const submitted: string[] = [];
    for (const key of keysOf('\x1b[200~docker ps\n\tdocker images\nrest\x1b[201~')) {
      const after = press(editor, key, { world, history });
      editor = after.editor;
      if (after.submitted !== null) submitted.push(after.submitted);
    }
    expect(submitted).toEqual(['docker ps', ' docker images']);
    expect(editor.text).toBe('rest');
  });
});

describe('reverse search', () => {
  it('finds the newest line first, then older ones', () => {
    expect(shown(type('\x12docker'))).toBe('|docker run hello-world');
    expect(shown(type('\x12docker\x12'))).toBe('|docker ps');
    const failed = type('\x12docker\x12\x12');
    expect(failed.bell).toBe(true);
    expect(failed.editor.search).toMatchObject({ failed: true, query: 'docker' });
  });

  it.each([
    ['x\x12run\x07', 'x|'],
    ['x\x12run\x1b', 'docker |run hello-world'],
    ['x\x12run\x1b[C', 'docker r|un hello-world'],
    ['x\x12ru\x7f\x7f', 'x|'],
    ['x\x12run\x1b\x1b[B\x1b[B', 'x|'],
    ['x\x12run\x1b\x1b[A', 'docker ps|'],
  ])('%j leaves %j', (keys, line) => {
    expect(shown(type(keys))).toBe(line);
  });

  it('runs what it has found on Enter', () => {
    expect(type('\x12run\r').submitted).toBe('docker run hello-world');
  });

  it('ends with the line dropped on Ctrl-C', () => {
    const after = type('\x12run\x03');
    expect(after.interrupted).toBe(true);
    expect(after.editor).toMatchObject({ text: '', search: null });
  });
});

describe('Tab', () => {
  it('puts in the only candidate and a blank', () => {
    expect(shown(type('docker ru\t'))).toBe('docker run |');
    expect(shown(type('docker run al\t'))).toBe('docker run alpine |');
  });

  it('puts in what all candidates share, and lists them on the second Tab', () => {
    const first = type('docker r\t');
    expect(first).toMatchObject({ bell: true, listed: null });
    expect(press(first.editor, '\t', { world, history }).listed).toEqual([
      'rename',
      'restart',
      'rm',
      'rmi',
      'run',
    ]);
    expect(shown(type('docker i\t'))).toBe('docker i|');
  });

  it('leaves what follows the cursor alone', () => {
    expect(shown(type('docker  alpine\x1bb\x02ru\t'))).toBe('docker run| alpine');
  });

  it('rings where there is nothing to offer', () => {
    expect(type('docker run "al\t')).toMatchObject({ bell: true, listed: null });
  });
});

it('any keys keep the cursor in the line and control characters out of it', () => {
  const key = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'docker run -a al" \'$;|é😀\u0301') },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 31 }).map((code) => String.fromCharCode(code)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...['A', 'B', 'C', 'D', 'H', 'F', '3~', '1;5C', '1;5D', 'Z'].map((end) => `\x1b[${end}`),
        ...['b', 'f', 'd', '\x7f', '\x1b'].map((end) => `\x1b${end}`),
        '\x7f',
        '\x1b',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).map((text) => `\x1b[200~${text}\x1b[201~`),
    },
  );
  const lines = fc.array(fc.oneof(fc.constantFrom(...history), fc.string({ unit: 'binary' })), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 60 }), lines, (keys, past) => {
      let editor = emptyEditor;
      for (const one of keys.flatMap((data) => [...keysOf(data)])) {
        editor = press(editor, one, { world, history: past }).editor;
        expect(editor.cursor).toBeGreaterThanOrEqual(0);
        expect(editor.cursor).toBeLessThanOrEqual(editor.text.length);
        expect(editor.text.length).toBeLessThanOrEqual(MAX_LINE);
        expect(editor.text).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(editor.text).not.toMatch(/\p{Cs}/u);
        // Never in the middle of a surrogate pair.
        expect(editor.text.slice(0, editor.cursor)).not.toMatch(/[\ud800-\udbff]$/);
      }
    }),
    { numRuns: 400 },
  );
});
