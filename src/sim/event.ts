import type { ClientEvent } from './cli/events.ts';
import type { EngineEvent } from './engine/events.ts';
import type { ExchangeEvent } from './exchange.ts';
import type { KernelEvent } from './kernel/events.ts';
import type { RuntimeEvent } from './runtime/events.ts';

/**
 * Every fact the simulation can record, named `<noun>.<past participle>`. Nouns come from the Engine API, the OCI
 * specifications and the man pages. An event carries only plain data and is the only thing that changes a World.
 */
export type SimEvent = ExchangeEvent | ClientEvent | EngineEvent | RuntimeEvent | KernelEvent;

/** The event of one type. */
export type EventOf<T extends SimEvent['type']> = Extract<SimEvent, { readonly type: T }>;
