import { describe, expect, it } from 'vitest';
import { actorOf } from './flow.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import { chaptersOf } from '../trace/chapter.ts';
import { reelOf } from '../trace/deck.ts';
import { recorded } from '../trace/recorded.fixture.ts';

/** What became of processes in a container, on deck 1, while the last line ran, with their commands. */
function lives(...lines: readonly string[]) {
  const simulation = recorded('docker pull -q busybox', ...lines);
  const { steps, initial } = simulation;
  const chapter = chaptersOf(steps, initial).at(-1);
  const reel = reelOf(steps, initial, 1).filter((seq) => seq >= (chapter?.from ?? 0));
  const told = reel.flatMap((seq) => {
    const event = steps[seq]?.event;
    if (event?.type !== 'process.executed' && event?.type !== 'process.exited') return [];
    const process = processAt(steps[seq]?.world ?? initial, event.pid);
    return containerOf(process) === null ? [] : [`${event.type} ${process?.argv.join(' ')}`];
  });
  return { told, phases: chapter?.phases.map(({ key }) => key) ?? [], steps };
}

// Its number inside tells nothing: in another's PID namespace it is not 1.
describe('the first process of a container', () => {
  it.each([
    ['', []],
    ['--pid host', []],
    ['--pid container:outer', ['docker run -d --name outer busybox sleep 1000']],
  ])('has its beginning and its end on deck 1 with %s', (flags, before) => {
    const { told, phases } = lives(...before, `docker run ${flags} busybox sleep 1`);
    expect(told).toEqual(['process.executed sleep 1', 'process.exited sleep 1']);
    expect(phases.slice(-2)).toEqual(['run', 'end']);
  });

  it.each(['', '--pid host'])('is not the one of an exec, with %s', (flags) => {
    const { told, phases } = lives(
      `docker run -d --name box ${flags} busybox sleep 1000`,
      'docker exec box sleep 1',
    );
    // That it starts is told, as a program brought in from outside; its end ends no container.
    expect(told).toEqual(['process.executed sleep 1']);
    expect(phases).not.toContain('end');
  });

  it('is drawn as its container from the first step that runc prepares it', () => {
    const { steps } = lives('docker run --pid host busybox true');
    const actors = steps.flatMap(({ event, world }) =>
      event.type === 'syscall.made' && processAt(world, event.pid)?.comm === 'runc:[2:INIT]'
        ? [actorOf(world, event.pid).split(':')[0]]
        : [],
    );
    expect(actors.length).toBeGreaterThan(5);
    expect(new Set(actors)).toEqual(new Set(['container']));
  });
});
