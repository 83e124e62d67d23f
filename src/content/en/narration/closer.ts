import type { KernelEvent } from '../../../sim/kernel/events.ts';
import type { RuntimeEvent } from '../../../sim/runtime/events.ts';
import { kernelNarration } from './kernel.ts';
import type { CallWords, LaterCall } from './calls.ts';
import type { Refused } from './answers.ts';
import { laterRefusals } from './later-answers.ts';
import { laterCalls } from './later-calls.ts';
import { type LaterEngineEvent, laterEngineNarration } from './later-engine.ts';
import { laterClientNarration } from './later-client.ts';
import { laterKernelNarration } from './later-kernel.ts';
import { laterWireNarration } from './later-wires.ts';
import { laterProcessNarration } from './later-processes.ts';
import type { LaterProcessEvent, ProcessEvent } from './processes.ts';
import { runtimeNarration } from './runtime.ts';
import type { Sentences } from './sentences.ts';
import type { LaterExchangeEvent } from './wires.ts';

/** Events that the story of a first run does without: the kernel's and the runtime's own, and the server's at later commands. */
export type CloserEvent =
  | LaterEngineEvent
  | LaterExchangeEvent
  | LaterProcessEvent
  | RuntimeEvent
  | Exclude<KernelEvent, ProcessEvent>;

/** What comes after the words that a first run needs. */
export interface CloserNarration {
  readonly events: Sentences<CloserEvent> & typeof laterClientNarration & typeof laterKernelNarration;
  readonly calls: Readonly<Record<LaterCall, CallWords>>;
  readonly refusals: Refused;
}

/** Sentences for a closer look and for later commands. They come after what a first run needs. */
export const closerNarration: CloserNarration = {
  events: {
    ...runtimeNarration,
    ...kernelNarration,
    ...laterEngineNarration,
    ...laterWireNarration,
    ...laterProcessNarration,
    ...laterClientNarration,
    ...laterKernelNarration,
  },
  calls: laterCalls,
  refusals: laterRefusals,
};
