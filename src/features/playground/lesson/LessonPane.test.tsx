import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { lessonWords } from '../../../content/en/lesson-words.ts';
import { lessons } from '../../../content/en/lessons.ts';
import { catalogue } from '../../../content/images/catalogue.ts';
import { type Answers, progressOf, SEEN } from '../../../curriculum/progress.ts';
import { hubFrom } from '../../../sim/registry/hub-from.ts';
import { createSimulation } from '../../../sim/simulate.ts';
import { Choices } from './Choices.tsx';
import { LessonPane } from './LessonPane.tsx';
import { readingOf, turned } from './reading.ts';

const lesson = lessons[0]!;
const read: Answers = { 'two-programs': SEEN, names: SEEN };
const hub = hubFrom(catalogue);

function paneAfter(lines: readonly string[], answers: Answers, collapsed = false): string {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 1, epoch: 1_764_000_000_000, terminal, hub });
  for (const line of lines) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
    simulation.settle();
  }
  const { steps, initial } = simulation;
  return renderToStaticMarkup(
    <LessonPane
      lesson={lesson}
      progress={progressOf(lesson, steps, initial, steps.length - 1, answers)}
      answers={answers}
      onAnswer={vi.fn()}
      onRun={vi.fn()}
      onAct={vi.fn()}
      onSeek={vi.fn()}
      collapsed={collapsed}
      onToggle={vi.fn()}
      choice={null}
      next={null}
      words={lessonWords}
    />,
  );
}

const buttons = (html: string) =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));

describe('the lesson pane', () => {
  test('begins with one thing to do and nothing to go back to', () => {
    expect(buttons(paneAfter([], {}))).toEqual(['Hide', 'docker version']);
  });

  test('offers the way on where there is only something to read', () => {
    expect(buttons(paneAfter(['docker version'], { 'two-programs': SEEN }))).toContain('Next');
  });

  test('asks before the first pull, and the question can be skipped', () => {
    const html = paneAfter(['docker version'], read);
    expect(html).toContain('<h3 class="lesson-beat-title">What do you think?</h3>');
    expect(buttons(html)).toContain('In the cache, on this computer');
    expect(buttons(html)).toContain('Skip this question');
    expect(html).not.toContain('aria-pressed="true"');
    expect(html).not.toContain('It looked in the cache first');
  });

  test('gives no answer before the run has shown it', () => {
    const html = paneAfter(['docker version'], { ...read, 'first-look': 'hub' });
    expect(html).toContain('Noted. Run it and see.');
    expect(html).not.toContain('The hub came second');
    expect(paneAfter(['docker version'], { ...read, 'first-look': 'skipped' })).not.toContain('Noted.');
  });

  test('says why, once it has', () => {
    const lines = ['docker version', 'docker run hello-world'];
    const wrong = paneAfter(lines, { ...read, 'first-look': 'hub' });
    expect(wrong).toContain('<strong>Not quite.</strong> The hub came second.');
    const right = paneAfter(lines, { ...read, 'first-look': 'cache' });
    expect(right).toContain('<strong>Right.</strong> It looked in the cache first.');
    expect(buttons(right)).toContain('The server looks in the cache: not there');
  });

  test('says nothing of it to those who did not answer', () => {
    expect(paneAfter(['docker version', 'docker run hello-world'], read)).not.toMatch(/Right\.|Not quite\./);
  });

  test('helps when something else was typed, and only then', () => {
    expect(paneAfter([], {})).not.toContain('The command is');
    expect(paneAfter(['docker --version'], {})).toContain('The command is <code>docker version</code>');
  });

  test('offers the real name of the container to remove', () => {
    const seen = Object.fromEntries(
      lesson.beats.map(({ id, kind }) => [id, kind === 'predict' ? 'skipped' : SEEN]),
    );
    const lines = [
      'docker version',
      'docker run --name mine hello-world',
      'docker run hello-world',
      'docker ps -a',
    ];
    expect(buttons(paneAfter(lines, seen))).toContain('docker rm mine');
  });

  test('an earlier question shows what was chosen, and can no longer be changed once it is answered', () => {
    const at = lesson.beats.findIndex(({ id }) => id === 'first-look');
    const beat = lesson.beats[at]!;
    if (beat.kind !== 'predict') throw new Error('first-look is a prediction');
    const html = (isOpen: boolean) =>
      renderToStaticMarkup(<Choices beat={beat} choice="hub" isOpen={isOpen} onChoose={vi.fn()} />);
    expect(html(true)).toMatch(/aria-pressed="true"[^>]*>In the hub/);
    expect(html(true)).not.toContain('aria-disabled');
    expect(html(false).match(/aria-disabled="true"/g)).toHaveLength(3);
  });

  test('reading an earlier beat again ends when the learner gets further', () => {
    const { steps, initial } = createSimulation({
      seed: 1,
      epoch: 0,
      terminal: { isTty: true, columns: 80, rows: 24 },
      hub,
    });
    const at = (current: number) => ({
      ...progressOf(lesson, steps, initial, steps.length - 1, {}),
      current,
    });
    const reading = turned(3, -1, 3);
    expect(readingOf(lesson, at(3), reading)).toMatchObject({ index: 2, isCurrent: false });
    expect(readingOf(lesson, at(4), reading)).toMatchObject({ index: 4, isCurrent: true });
    expect(turned(2, 1, 3)).toBeNull();
    expect(turned(0, -1, 3)).toEqual({ at: 0, since: 3 });
  });

  test('after the last beat it says so', () => {
    const html = renderToStaticMarkup(
      <LessonPane
        lesson={lesson}
        progress={{
          beats: lesson.beats.map(({ id }) => ({
            id,
            state: 'done',
            line: null,
            tried: false,
            choice: null,
            moments: [],
          })),
          current: lesson.beats.length,
        }}
        answers={{}}
        onAnswer={vi.fn()}
        onRun={vi.fn()}
        onAct={vi.fn()}
        onSeek={vi.fn()}
        collapsed={false}
        onToggle={vi.fn()}
        choice={null}
        next={null}
        words={lessonWords}
      />,
    );
    expect(html).toContain('That is the whole lesson.');
    expect(buttons(html)).not.toContain('Next');
  });

  test('folded away, it keeps its name and its button', () => {
    const html = paneAfter([], {}, true);
    expect(html).toContain('aria-expanded="false"');
    expect(html).toContain('aria-label="Show the lesson"');
    expect(html).toContain('hidden=""');
  });
});
