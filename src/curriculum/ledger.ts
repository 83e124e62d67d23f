import { fullString, parseReference, withDefaultTag } from '../sim/image/reference.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { type CallName, callOf } from '../trace/call.ts';
import { type EventMatcher, matches } from './matcher.ts';
import { cameAbout, type Outcome } from './outcome.ts';

/** A call that was answered without a refusal: how the World was then, and which images' containers had been removed. */
export interface Answered {
  readonly call: CallName;
  /** Whether stopped containers were asked for as well. */
  readonly all: boolean;
  readonly world: World;
  readonly removed: readonly string[];
}

/** What a learner has done so far, gathered from a trace, whatever lines did it. */
export interface Ledger {
  /** Containers by id, with the full name of the image they were created from. */
  readonly made: Map<string, string>;
  /** Ids of containers whose program has ended. */
  readonly ended: Set<string>;
  /** For each container that somebody asked to remove, its image. Those that `--rm` removes are not among them. */
  readonly removed: string[];
  /** Calls that the server answered without refusing. */
  readonly answered: Answered[];
  /** How often what a check waits for has happened. */
  readonly happened: Map<EventMatcher, number>;
  /** Those outcomes that checks wait for and that came about. */
  readonly cameAbout: Set<Outcome>;
}

export function emptyLedger(): Ledger {
  return {
    made: new Map(),
    ended: new Set(),
    removed: [],
    answered: [],
    happened: new Map(),
    cameAbout: new Set(),
  };
}

/** Writes down what a step did before the lesson began: containers that are there may be removed in it. */
export function noteEarlier(ledger: Ledger, { event }: Step): void {
  if (event.type === 'container.created')
    ledger.made.set(event.container.id, fullImage(event.container.image));
}

/** What the checks of a lesson wait for. */
export interface Awaited {
  readonly events: readonly EventMatcher[];
  readonly outcomes: readonly Outcome[];
}

/** Writes down what a step did. `before` is the World right before it. */
export function note(ledger: Ledger, step: Step, before: World, awaited: Awaited): void {
  const { event, world } = step;
  for (const outcome of awaited.outcomes)
    if (!ledger.cameAbout.has(outcome) && cameAbout(outcome, step)) ledger.cameAbout.add(outcome);
  for (const matcher of awaited.events)
    if (matches(event, matcher)) ledger.happened.set(matcher, (ledger.happened.get(matcher) ?? 0) + 1);
  switch (event.type) {
    case 'container.created':
      ledger.made.set(event.container.id, fullImage(event.container.image));
      return;
    case 'container.changed':
      if (event.status === 'exited') ledger.ended.add(event.id);
      return;
    case 'container.removed':
      if (isAsked(before, 'remove')) ledger.removed.push(ledger.made.get(event.id) ?? '');
      return;
    case 'response.sent': {
      const asked = before.exchanges[event.exchange];
      if (asked?.from !== 'client' || event.status >= 400) return;
      const all = /[?&]all=(1|true)/.test(asked.path);
      ledger.answered.push({
        call: callOf(asked.method, asked.path).name,
        all,
        world,
        removed: [...ledger.removed],
      });
      return;
    }
    default:
  }
}

/** An image's name in full, so that `hello-world` and `docker.io/library/hello-world:latest` are the same. */
export function fullImage(name: string): string {
  const parsed = parseReference(name);
  return parsed.ok ? fullString(withDefaultTag(parsed.reference)) : name;
}

/** The containers of an image that exist in a World, oldest first. */
export function containersOf(
  world: World,
  image: string,
): readonly { readonly id: string; readonly name: string }[] {
  const wanted = fullImage(image);
  return Object.values(world.host.engine.containers)
    .filter((container) => fullImage(container.image) === wanted)
    .sort((one, other) => one.createdAt - other.createdAt);
}

function isAsked(world: World, name: CallName): boolean {
  return Object.values(world.exchanges).some(
    ({ from, method, path }) => from === 'client' && callOf(method, path).name === name,
  );
}
