import type { SimEvent } from '../sim/event.ts';
import type { InvocationId, Millis } from '../sim/names.ts';
import { type Call, callOf } from './call.ts';

/** An event and when it happened. */
export interface Told {
  readonly at: Millis;
  readonly event: SimEvent;
}

/** Puts the commands of a docker client of the real world into what an engine tells. */
export interface LiveLines {
  /** Takes the next event; gives what can be told by now, in order. */
  readonly take: (told: Told) => readonly Told[];
  /** Time has passed up to a moment and nothing happened; gives what follows from that. */
  readonly pass: (now: Millis) => readonly Told[];
}

/** Virtual ms after which a client that asks nothing and waits for nothing has ended. */
const QUIET = 600;
const LONGEST_LINE = 100;

/**
 * An engine hears requests, and no command lines. Where a client begins with a ping, or asks after a silence, a line is
 * put before it, named as far as its requests tell; where all is answered and silent, the prompt is back. The client's own
 * events (`command.*`) keep the World right; its process and its exit code are not known, so they are not to be told.
 */
export function createLiveLines(): LiveLines {
  /** From a ping on: which command it is, the next request tells. */
  let held: Told[] | null = null;
  const open = new Set<string>();
  let commands = 0;
  let isOn = false;
  let lastAt = 0;
  const invocation = (): InvocationId => `client-${commands}`;

  function end(at: Millis): readonly Told[] {
    if (!isOn) return [];
    isOn = false;
    return [{ at, event: { type: 'command.ended', invocation: invocation(), exitCode: 0 } }];
  }

  function begin(at: Millis, line: string): readonly Told[] {
    const waiting = held ?? [];
    const from = waiting[0]?.at ?? at;
    const before = end(from);
    held = null;
    isOn = true;
    commands += 1;
    const argv = line.split(' ');
    return [
      ...before,
      { at: from, event: { type: 'line.submitted', line } },
      { at: from, event: { type: 'command.started', invocation: invocation(), argv, pid: 0 } },
      { at: from, event: { type: 'command.moved', invocation: invocation(), to: 'asking' } },
      ...waiting,
    ];
  }

  function pass(now: Millis): readonly Told[] {
    if (now - lastAt < QUIET) return [];
    const begun = held === null ? [] : begin(lastAt, 'docker …');
    if (!isOn || open.size > 0) return begun;
    return [...begun, ...end(lastAt), { at: lastAt, event: { type: 'prompt.shown', exitCode: 0 } }];
  }

  function take(told: Told): readonly Told[] {
    const { at, event } = told;
    const before = pass(at);
    lastAt = at;
    if (event.type === 'exchange.closed') open.delete(event.exchange);
    if (event.type !== 'request.sent' || event.from !== 'client') {
      if (held === null) return [...before, told];
      held.push(told);
      return before;
    }
    const call = callOf(event.method, event.path);
    // Who listens to events does so until the end of the day.
    if (call.name !== 'events') open.add(event.exchange);
    if (call.name === 'ping') {
      const begun = held === null ? [] : begin(at, 'docker …');
      held = [told];
      return [...before, ...begun];
    }
    if (held === null && isOn) return [...before, told];
    return [...before, ...begin(at, lineOf(call, event)), told];
  }

  return { take, pass };
}

/** A command by its first telling request; what only its flags could tell is an ellipsis. */
function lineOf({ name, subject }: Call, event: Extract<SimEvent, { type: 'request.sent' }>): string {
  const words = (): string => {
    switch (name) {
      case 'version':
        return 'version';
      case 'list':
        return 'ps';
      case 'list-images':
        return 'images';
      case 'list-volumes':
        return 'volume ls';
      case 'list-networks':
        return 'network ls';
      case 'pull':
        return `pull ${subject.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '')}`;
      case 'create':
        return `… ${imageOf(event.body)}`;
      case 'remove':
        return `rm ${subject}`;
      case 'remove-image':
        return `rmi ${subject}`;
      case 'start':
      case 'stop':
      case 'kill':
      case 'restart':
      case 'pause':
      case 'unpause':
      case 'rename':
      case 'top':
      case 'stats':
      case 'exec':
      case 'logs':
      case 'diff':
      case 'export':
      case 'history':
      case 'tag':
      case 'commit':
      case 'events':
        return `${name} ${subject}`;
      default:
        return `… ${subject}`;
    }
  };
  return `docker ${words()}`.trim().slice(0, LONGEST_LINE);
}

/** The image that a container is to be made from; empty where the body is no such request. */
function imageOf(body: string | null): string {
  return /"Image":"([^"\\]*)"/.exec(body ?? '')?.[1] ?? '';
}
