import type { EngineMessage } from './events.ts';

/**
 * The daemon's last messages, oldest first, in blocks: only the last one is copied when a message comes. Read it with
 * {@link remembered}.
 */
export type MessageLog = readonly (readonly EngineMessage[])[];

/** How many messages the daemon remembers for `docker events --since` (moby keeps 256). */
const KEPT = 256;
const BLOCK = 16;

/** The log with one more message at its end. */
export function withMessage(log: MessageLog, message: EngineMessage): MessageLog {
  const last = log.at(-1);
  if (last !== undefined && last.length < BLOCK) return log.with(-1, last.concat([message]));
  // With the block that now begins, the others must still hold all that is remembered.
  return log.slice(-KEPT / BLOCK).concat([[message]]);
}

/** The messages that the daemon remembers, oldest first. */
export function remembered(log: MessageLog): readonly EngineMessage[] {
  return log.flat().slice(-KEPT);
}
