import type { KernelEvent } from '../../../sim/kernel/events.ts';
import type { RuntimeEvent } from '../../../sim/runtime/events.ts';
import { kernelNarration } from './kernel.ts';
import type { ProcessEvent } from './processes.ts';
import { runtimeNarration } from './runtime.ts';
import type { Sentences } from './sentences.ts';

/** Events that the story of a first run does without: the kernel's and the runtime's own. */
export type CloserEvent = RuntimeEvent | Exclude<KernelEvent, ProcessEvent>;

/** Sentences for a closer look. They come after what a first run needs. */
export const closerNarration: Sentences<CloserEvent> = { ...runtimeNarration, ...kernelNarration };
