import { callFrom, type EmbedCall, type EmbedFault } from '../../trace/embed-message.ts';
import type { Outcome } from './carry-out.ts';

/** What is sent back for a call. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly error: { readonly code: EmbedFault } };

/** Calls that are carried out in one second. */
const MOST = 50;
const SECOND = 1000;

/**
 * Answers what comes through a port. Only what is a call, whole and within bounds is heard; what cannot even be answered
 * is passed over. `now` is the time in ms.
 */
export function createAnswering(
  hear: (call: EmbedCall) => Promise<Outcome>,
  now: () => number,
): (data: unknown) => Promise<Reply | null> {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;

  /** Whether one more is within what a second may bring. */
  function isInTime(): boolean {
    if (now() - since >= SECOND) {
      since = now();
      count = 0;
    }
    count++;
    return count <= MOST;
  }

  return async (data) => {
    const received = callFrom(data);
    if (received === null) return null;
    const { id } = received;
    const refused = (code: EmbedFault): Reply => ({ id, ok: false, error: { code } });
    if (!isInTime()) return refused('too-many');
    if ('fault' in received) return refused(received.fault);
    const outcome = await hear(received.call).catch((): Outcome => ({ ok: false, fault: 'failed' }));
    return outcome.ok ? { id, ok: true, result: outcome.result } : refused(outcome.fault);
  };
}
