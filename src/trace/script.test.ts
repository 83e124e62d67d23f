import { expect, it } from 'vitest';
import { recorded } from './recorded.fixture.ts';
import { scriptOf } from './script.ts';

it('has each line that was entered at the prompt, up to where one stands', () => {
  const { steps } = recorded('docker pull busybox', '', 'docker run busybox echo "a b"');
  expect(scriptOf(steps, steps.length - 1)).toBe(
    '#!/bin/sh\ndocker pull busybox\ndocker run busybox echo "a b"\n',
  );
  const second = steps.findIndex(
    ({ event }) => event.type === 'line.submitted' && event.line.includes('run'),
  );
  expect(scriptOf(steps, second - 1)).toBe('#!/bin/sh\ndocker pull busybox\n');
});
