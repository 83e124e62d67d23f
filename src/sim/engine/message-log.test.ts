import { expect, test } from 'vitest';
import type { EngineMessage } from './events.ts';
import { type MessageLog, remembered, withMessage } from './message-log.ts';

const message = (n: number): EngineMessage => ({
  Type: 'container',
  Action: 'start',
  Actor: { ID: String(n), Attributes: {} },
  scope: 'local',
  time: n,
  timeNano: n * 1e9,
});

test('the last 256 messages are remembered, oldest first', () => {
  let log: MessageLog = [];
  for (let n = 0; n < 700; n++) {
    const before = JSON.stringify(log);
    const next = withMessage(log, message(n));
    expect(JSON.stringify(log)).toBe(before);
    log = next;
    const first = Math.max(0, n - 255);
    expect(remembered(log).map(({ time }) => time)).toEqual(
      Array.from({ length: n + 1 - first }, (_, i) => first + i),
    );
  }
  expect(log.length).toBeLessThanOrEqual(17);
});
