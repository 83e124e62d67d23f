import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../../busybox-machine.fixture.ts';

it('keeps a file open from line to line at the prompt, and reads on where it was left', () => {
  const simulation = busyboxMachine('cd; printf "a\\nb\\nc\\n" > f', 'exec 3<f 4>g');
  expect(run(simulation, 'read x <&3; echo $x')).toBe('a\n');
  expect(run(simulation, 'cat <&3 >&4; cat g')).toBe('b\nc\n');
  expect(run(simulation, 'exec 3<&- 4>&-; cat <&3')).toBe('bash: 3: Bad file descriptor\n');
});
