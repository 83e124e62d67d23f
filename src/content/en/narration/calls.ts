import type { Call, CallName } from '../../../trace/call.ts';
import type { Moment } from '../../../trace/moment.ts';
import { type FirstCall, firstCalls } from './first-calls.ts';
import { containerName } from './names.ts';

/** A call of the Engine API in a moment of the trace, as its words are made from it. */
export interface CallSeen {
  readonly moment: Pick<Moment, 'before' | 'world' | 'deck'>;
  /** The container or image that the path names. */
  readonly subject: string;
  readonly path: string;
  /** What was sent along, or what came back. */
  readonly body: string | null;
  /** The answer's status code; 0 in a request. */
  readonly status: number;
  /** The name of the container that the call is about. */
  readonly container: string;
}

/** What is said of one call of the Engine API. */
export interface CallWords {
  /** Follows "the client asks the server". */
  readonly asking: (call: CallSeen) => string;
  /** Follows "the server answers:", where it is no refusal. */
  readonly answer: (call: CallSeen) => string;
  /** Instead, where the daemon does not do it; null where its status code says enough. */
  readonly refusal?: (call: CallSeen) => string | null;
  /** On the token that travels, at most 24 characters. */
  readonly label: (call: CallSeen) => string;
}

/** A call that a first run does without. */
export type LaterCall = Exclude<CallName, FirstCall>;

const table: Partial<Record<CallName, CallWords>> = { ...firstCalls };

/** Brings the words of the calls that a first run does without. Until then they are told as any other request. */
export function learnCalls(calls: Readonly<Record<LaterCall, CallWords>>): void {
  Object.assign(table, calls);
}

/** The words for a call. */
export function wordsOf(name: CallName): CallWords {
  return table[name] ?? firstCalls.other;
}

/** A call as its words want it. */
export function seenCall(
  moment: CallSeen['moment'],
  { subject }: Call,
  {
    path,
    body,
    status = 0,
  }: { readonly path: string; readonly body: string | null; readonly status?: number },
): CallSeen {
  return { moment, subject, path, body, status, container: containerName(moment, subject) };
}
