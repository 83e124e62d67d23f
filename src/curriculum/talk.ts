import type { SimEvent } from '../sim/event.ts';
import type { Deck } from '../trace/deck.ts';
import type { EventMatcher } from './matcher.ts';

/** How a line comes to the prompt: a letter with any key, all by itself and then Enter, or at once with Enter. */
export type Typing = (typeof TYPINGS)[number];

/** Every way of typing, as a talk names it. */
export const TYPINGS = ['keys', 'enter', 'at-once'] as const;

/** Something to show to a class, step by step. */
export interface Talk {
  readonly title: string;
  /** How long it should take; null where nothing is planned. */
  readonly minutes: number | null;
  readonly steps: readonly TalkStep[];
}

/** One step of a talk. What it has happens when the step is gone to. */
export interface TalkStep {
  /** What the class reads; empty where it reads nothing. */
  readonly title: string;
  /** What the speaker says; only the window with the notes shows it. */
  readonly say: string;
  /** One line, without Enter. */
  readonly type: string | null;
  readonly typing: Typing;
  readonly stop: Stop | null;
  readonly point: string | null;
  readonly deck: Deck | null;
}

/** The moment at which a command is held, or its end. */
export type Stop = 'end' | EventMatcher;

/** The events at which a talk can stop: those that a picture tells. */
export const STOPS = [
  'line.submitted',
  'request.sent',
  'response.sent',
  'image.lookedUp',
  'manifest.fetched',
  'layer.extracted',
  'layer.committed',
  'image.stored',
  'image.untagged',
  'image.deleted',
  'container.created',
  'container.changed',
  'container.removed',
  'container.renamed',
  'volume.created',
  'volume.removed',
  'process.forked',
  'process.executed',
  'process.exited',
  'namespace.created',
  'namespace.entered',
  'mount.added',
  'root.pivoted',
  'signal.sent',
  'output.written',
  'prompt.shown',
] as const satisfies readonly SimEvent['type'][];

/** What a talk can point at by one word. */
export const PLACES = [
  'client',
  'daemon',
  'imageStore',
  'registry',
  'containerd',
  'shim',
  'runc',
  'kernel',
  'container',
  'image',
] as const;

/** What a talk can point at by a kind and a name: `container:web`, `image:nginx`, `device:disk`. */
export const KINDS = ['container', 'image', 'repository', 'network', 'volume', 'device', 'app'] as const;
