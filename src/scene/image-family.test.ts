import { describe, expect, it } from 'vitest';
import { recorded } from '../trace/recorded.fixture.ts';
import { imageFamilyOf, lineForFile, lineForMore, lineForRemoval } from './image-family.ts';

const machine = recorded(
  'docker run -dit --name one busybox',
  'docker run -dit --name two -v kept:/data busybox',
  'docker exec one touch /note-1',
  'docker rm -f one',
  'docker ps',
);
const { steps, initial } = machine;
const image = Object.keys(machine.world().host.engine.images)[0] ?? '';
const ends = steps.flatMap(({ seq, event }) => (event.type === 'prompt.shown' ? [seq] : []));
const familyAfter = (nth: number) => {
  const family = imageFamilyOf(steps, initial, ends[nth] ?? -1, image);
  if (!family) throw new Error(`no image after line ${nth}`);
  return family;
};

describe('an image and what was made from it', () => {
  it('is one plan for many: each has a name, a state and files of its own', () => {
    const { members, layers, argv, name } = familyAfter(3);
    expect(name).toBe('busybox');
    expect(argv).toEqual(['sh']);
    expect(layers).toHaveLength(1);
    expect(members).toMatchObject([
      { name: 'one', isRunning: true, own: ['/note-1'], volumes: [] },
      { name: 'two', isRunning: true, volumes: ['kept'] },
    ]);
    expect(members[1]?.own).not.toContain('/note-1');
  });

  it('loses with a removed container its own files, and nothing that belongs to all', () => {
    const { members, lost, layers } = familyAfter(4);
    expect(members.map(({ name }) => name)).toEqual(['two']);
    expect(lost).toMatchObject([{ name: 'one', own: ['/note-1'] }]);
    expect(layers).toEqual(familyAfter(3).layers);
    // The next command is about something else.
    expect(familyAfter(5).lost).toEqual([]);
  });

  it('is not there before its image is', () => {
    expect(imageFamilyOf(steps, initial, 0, image)).toBeNull();
  });

  it('never changes what the image fixes, at any moment', () => {
    const first = familyAfter(1);
    for (const { seq } of steps.slice(ends[1])) {
      const { layers, argv, env } = imageFamilyOf(steps, initial, seq, image) ?? first;
      expect({ layers, argv, env }).toEqual({ layers: first.layers, argv: first.argv, env: first.env });
    }
  });
});

it('types lines that do what their buttons say', () => {
  const lines: string[] = ['docker pull -q busybox'];
  const play = () => {
    const told = recorded(...lines);
    const family = imageFamilyOf(told.steps, initial, told.steps.length - 1, image);
    if (!family) throw new Error('no image');
    return family;
  };
  lines.push(lineForMore(play()));
  const [made] = play().members;
  if (!made) throw new Error('nothing was made');
  expect(made.isRunning).toBe(true);
  lines.push(lineForFile(made));
  const [written] = play().members;
  expect(written?.own).toEqual(['/note-1']);
  if (written) lines.push(lineForFile(written), lineForRemoval(written));
  const { members, lost } = play();
  expect(members).toEqual([]);
  expect(lost[0]?.own).toEqual(['/note-1', '/note-2']);
});
