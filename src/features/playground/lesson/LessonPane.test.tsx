import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { lessonWords } from '../../../content/en/lesson-words.ts';
import { lessons } from '../../../content/en/lessons.ts';
import { catalogue } from '../../../content/images/catalogue.ts';
import { type Answers, progressOf, SEEN } from '../../../curriculum/progress.ts';
import { hubFrom } from '../../../sim/registry/hub-from.ts';
import { createSimulation } from '../../../sim/simulate.ts';
import { LessonPane } from './LessonPane.tsx';

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
      onSeek={vi.fn()}
      collapsed={collapsed}
      onToggle={vi.fn()}
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

  test('helps when something else was typed', () => {
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

  test('folded away, it keeps its name and its button', () => {
    const html = paneAfter([], {}, true);
    expect(html).toContain('aria-expanded="false"');
    expect(html).toContain('aria-label="Show the lesson"');
    expect(html).toContain('hidden=""');
  });
});
