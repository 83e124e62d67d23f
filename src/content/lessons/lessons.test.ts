import { describe, expect, test } from 'vitest';
import { holds } from '../../curriculum/evidence.ts';
import { containersOf } from '../../curriculum/ledger.ts';
import { findMoment } from '../../curriculum/matcher.ts';
import { type Deed, lessonOf } from '../../curriculum/lesson.ts';
import { type Answers, progressOf, SEEN } from '../../curriculum/progress.ts';
import { hubFrom } from '../../sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../../sim/simulate.ts';
import { chaptersOf } from '../../trace/chapter.ts';
import { lessonTexts } from '../en/lessons/texts.ts';
import { catalogue } from '../images/catalogue.ts';
import { plans } from './plans.ts';
import { lessonRuns } from './runs.fixture.ts';

const lessons = plans.map((plan) => ({ plan, text: lessonTexts[plan.id]!, runs: lessonRuns[plan.id]! }));
const hub = hubFrom(catalogue);

function machineAfter(deeds: readonly Deed[], image: string): Simulation {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  // Choosing another computer runs all again there.
  const chosen = deeds
    .flatMap((deed) => (typeof deed !== 'string' && 'platform' in deed ? [deed] : []))
    .at(-1);
  const options = { seed: 1, epoch: 1_764_000_000_000, terminal, hub };
  const simulation = createSimulation({ ...options, ...chosen });
  for (const deed of deeds) {
    if (typeof deed !== 'string' && 'platform' in deed) continue;
    const at = simulation.now() + 1000;
    if (typeof deed !== 'string') {
      simulation.submit('app' in deed ? { at, kind: 'app', ...deed } : { at, kind: 'open', ...deed });
      simulation.settle();
      continue;
    }
    const [oldest] = containersOf(simulation.world(), image);
    const typed = deed.replace('{container}', oldest?.name ?? 'NAME');
    simulation.submit({ at, kind: 'line', line: typed });
    expect(simulation.settle()).toBe('prompt');
  }
  return simulation;
}

describe.each(lessons)('lesson $plan.id', ({ plan, text, runs }) => {
  const lesson = lessonOf(plan, text);
  const image =
    plan.beats.flatMap((beat) => (beat.kind === 'run' && beat.image ? [beat.image] : []))[0] ?? '';
  // A learner who reads on everywhere, and answers no question.
  const reader: Answers = Object.fromEntries(
    plan.beats.flatMap(({ kind, id }) => (kind === 'say' || kind === 'look' ? [[id, SEEN]] : [])),
  );
  const skipper: Answers = {
    ...reader,
    ...Object.fromEntries(
      plan.beats.flatMap(({ kind, id }) => (kind === 'predict' ? [[id, 'skipped']] : [])),
    ),
  };
  const progressAfter = (lines: readonly Deed[], answers: Answers) => {
    const { steps, initial } = machineAfter(lines, image);
    return progressOf(lesson, steps, initial, steps.length - 1, answers);
  };
  const stuckAt = (lines: readonly Deed[]) =>
    lesson.beats[progressAfter(lines, skipper).current]?.id ?? 'the end';

  test('every beat has words, at most three sentences, and nothing has words without a beat', () => {
    expect(Object.keys(text.beats).sort()).toEqual(plan.beats.map(({ id }) => id).sort());
    for (const beat of lesson.beats) {
      const { says, choices, moments, missing, offer } = beat.text;
      expect(says.length, beat.id).toBeLessThanOrEqual(3);
      for (const sentence of says) expect(sentence, beat.id).toMatch(/[.:?]$/);
      expect(Object.keys(choices ?? {}).sort(), beat.id).toEqual(
        beat.kind === 'predict' ? [...beat.choices].sort() : [],
      );
      const wanted = beat.kind === 'look' ? beat.moments.map(({ id }) => id) : [];
      expect(Object.keys(moments ?? {}).sort(), beat.id).toEqual([...wanted].sort());
      expect(offer !== undefined, beat.id).toBe(beat.kind === 'act');
      expect(missing !== undefined, beat.id).toBe(beat.kind === 'run' || beat.kind === 'act');
    }
  });

  test('the solution finishes it', () => {
    expect(stuckAt(runs.solution)).toBe('the end');
  });

  test.each(runs.alternatives.map((lines) => ({ lines })))('so do $lines', ({ lines }) => {
    expect(stuckAt(lines)).toBe('the end');
  });

  test.each(runs.nearMisses)('$lines is stuck at $stuckAt', ({ lines, stuckAt: beat }) => {
    expect(stuckAt(lines)).toBe(beat);
  });

  test('each run is done by its own line, and not before', () => {
    const tasks = plan.beats.filter(({ kind }) => kind === 'run' || kind === 'act');
    // What it offers is what the solution does.
    expect(tasks.map((run) => (run.kind === 'run' ? run.line : run.kind === 'act' ? run.act : null))).toEqual(
      runs.solution,
    );
    for (const [i, run] of tasks.entries()) expect(stuckAt(runs.solution.slice(0, i))).toBe(run.id);
  });

  test('no line that it offers needs a hint', () => {
    for (const lines of [runs.solution, ...runs.alternatives]) {
      const { steps } = machineAfter(lines, image);
      expect(steps.filter(({ event }) => event.type === 'hint.given')).toEqual([]);
    }
  });

  test('every prediction is open when it is asked, and its answer is true of the trace', () => {
    for (const [i, beat] of plan.beats.entries()) {
      if (beat.kind !== 'predict') continue;
      const earlierRuns = plan.beats
        .slice(0, i)
        .filter(({ kind }) => kind === 'run' || kind === 'act').length;
      const asked = progressAfter(runs.solution.slice(0, earlierRuns), reader);
      expect(lesson.beats[asked.current]?.id).toBe(beat.id);
      const { steps, initial } = machineAfter(runs.solution.slice(0, earlierRuns + 1), image);
      const chapter = chaptersOf(steps, initial).at(-1);
      expect(holds(steps, beat.evidence, chapter?.from ?? 0, chapter?.to ?? 0), beat.id).toBe(true);
      // The run before it would not do: the evidence tells the two apart.
      const earlier = chaptersOf(steps, initial).at(-2);
      expect(holds(steps, beat.evidence, earlier?.from ?? 0, earlier?.to ?? 0), beat.id).toBe(false);
      expect(beat.choices).toContain(beat.right);
      expect(plan.beats.findIndex(({ id }) => id === beat.shownBy)).toBe(i + 1);
      expect(plan.beats.filter((other) => other.kind === 'look' && other.reveals === beat.id)).toHaveLength(
        1,
      );
    }
  });

  test('a question nobody answered closes once the answer was to be seen', () => {
    const { beats } = progressAfter(runs.solution, reader);
    for (const [i, beat] of plan.beats.entries())
      if (beat.kind === 'predict') expect(beats[i]?.state, beat.id).toBe('skipped');
  });

  test('a question closes at the very step that gives its answer away', () => {
    for (const [i, beat] of plan.beats.entries()) {
      if (beat.kind !== 'predict') continue;
      const earlierRuns = plan.beats
        .slice(0, i)
        .filter(({ kind }) => kind === 'run' || kind === 'act').length;
      const { steps, initial } = machineAfter(runs.solution.slice(0, earlierRuns + 1), image);
      const closings = beat.closes.map((matcher) => findMoment(steps, matcher, 0, steps.length - 1));
      const closing = Math.min(...closings.filter((seq) => seq !== null));
      const stateAt = (seq: number) => progressOf(lesson, steps, initial, seq, reader).beats[i]?.state;
      // On another computer all that came before the question is done once more.
      const shown = plan.beats[i + 1];
      const isAgain = shown?.kind === 'act' && 'platform' in shown.act;
      expect(stateAt(closing - 1), beat.id).toBe(isAgain ? 'ahead' : 'current');
      expect(stateAt(closing), beat.id).toBe('skipped');
    }
  });

  test('what is done stays done, and nothing is done in the middle of a command', () => {
    const { steps, initial } = machineAfter(runs.solution, image);
    let done: readonly string[] = [];
    for (const { seq, world } of steps) {
      const now = progressOf(lesson, steps, initial, seq, skipper)
        .beats.filter(({ state }) => state === 'done')
        .map(({ id }) => id);
      expect(done.filter((id) => !now.includes(id))).toEqual([]);
      if (world.terminal.foreground) expect(now).toEqual(seq === 0 ? now : done);
      done = now;
    }
    expect(done).toHaveLength(plan.beats.filter(({ kind }) => kind !== 'predict').length);
  });

  test('every moment it offers is there, in the order it is told', () => {
    for (const { id, moments } of progressAfter(runs.solution, reader).beats)
      for (const [i, moment] of moments.entries()) {
        expect(moment.seq, `${id}: ${moment.id}`).not.toBeNull();
        expect(moment.seq ?? 0, `${id}: ${moment.id}`).toBeGreaterThan(moments[i - 1]?.seq ?? -1);
      }
  });
});

test('a line that names a container goes on naming it while it runs, and once it is done', () => {
  const { plan, text } = lessons.find(({ plan: { id } }) => id === 'images-and-containers')!;
  const run = 'docker run hello-world';
  const { steps, initial } = machineAfter([run, run, 'docker rm {container}'], 'hello-world');
  const from = steps.findLastIndex(({ event }) => event.type === 'line.submitted');
  const offered = steps.slice(from - 1).map(({ seq }) => {
    const { beats } = progressOf(lessonOf(plan, text), steps, initial, seq, {});
    return beats.find(({ id }) => id === 'remove')?.line;
  });
  expect(offered[0]).toMatch(/^docker rm \w+_\w+$/);
  expect(new Set(offered).size).toBe(1);
});
