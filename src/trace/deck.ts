import type { SimEvent } from '../sim/event.ts';
import { HOST_ROOT } from '../sim/host-tree.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import type { Process } from '../sim/kernel/state.ts';
import { containerOf, isFirstOfContainer } from '../sim/runtime/container-of.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { isAtPrompt } from './at-prompt.ts';
import { callOf } from './call.ts';

/** How deep one looks: 1 the story, 2 the messages, 3 the engine room. It changes what is shown, never what happens. */
export type Deck = 1 | 2 | 3;

export const DECKS: readonly Deck[] = [1, 2, 3];

/** Calls of the Engine API that only a closer look needs. */
const plumbing = new Set(['ping', 'attach', 'wait', 'resize']);

/** Events that a system call has as its effect: they stand for the call in the picture. */
const effects: ReadonlySet<SimEvent['type']> = new Set([
  'process.forked',
  'process.executed',
  'namespace.created',
  'namespace.entered',
  'namespace.changed',
  'mount.added',
  'root.pivoted',
  'signal.sent',
  'output.produced',
  'process.exited',
  'device.used',
]);

/** UTF-16 units that a key or its echo may have: `^C`, a line break, a rubbed out letter. */
const LONGEST_ECHO = 3;

/** Whether a file is the computer's own; what the server keeps for itself is no part of the story. */
const isOnHost = ({ directory, path }: { readonly directory: string; readonly path: string }): boolean =>
  directory === HOST_ROOT && !path.startsWith('/var/lib/docker');

/** The lowest deck on which a step is a moment of its own, or null where it is never one. `before` is its World. */
function deckOf(step: Step, before: World): Deck | null {
  const { event, world } = step;
  switch (event.type) {
    case 'line.submitted':
    case 'process.asked':
    case 'process.answered':
    case 'image.lookedUp':
    case 'manifest.fetched':
    case 'layer.progressed':
    case 'layer.extracted':
    case 'layer.committed':
    case 'image.stored':
    case 'image.untagged':
    case 'image.deleted':
    case 'container.created':
    case 'container.renamed':
    case 'volume.created':
    case 'volume.removed':
    case 'container.removed':
    case 'network.created':
    case 'network.removed':
    case 'root.pivoted':
    case 'prompt.shown':
      return 1;
    case 'request.sent': {
      if (event.to === 'registry')
        return event.path.includes('/manifests/') && !event.path.includes('sha256:') ? 1 : 2;
      return plumbing.has(callOf(event.method, event.path).name) ? 2 : 1;
    }
    case 'response.sent': {
      // A refusal changes the story, whoever refuses.
      if (event.status >= 400) return 1;
      const asked = world.exchanges[event.exchange];
      if (!asked || asked.to === 'registry') return 2;
      const { name } = callOf(asked.method, asked.path);
      return plumbing.has(name) || name === 'start' || name === 'pull' ? 2 : 1;
    }
    case 'output.written':
      return event.stream === 'tty' || isRedraw(event.text) || isEcho(step) ? null : 1;
    case 'container.changed': {
      const was = before.host.engine.containers[event.id]?.status;
      return was !== (event.status ?? was) && event.status !== 'running' ? 1 : 2;
    }
    case 'process.executed':
    case 'process.exited': {
      const process = processAt(before, event.pid);
      if (isFirstOfContainer(before, process)) return 1;
      if (event.type === 'process.executed' && isBroughtIn(before, process)) return 1;
      return event.type === 'process.executed' && isAtPrompt(before, event.pid) ? 1 : 3;
    }
    case 'file.written': {
      const old = before.host.hardware.disk[event.directory]?.[event.path];
      const isSame = old !== undefined && old.content === event.node.content;
      return isOnHost(event) && !isSame ? 1 : 3;
    }
    case 'file.removed':
      return isOnHost(event) ? 1 : 3;
    case 'output.produced':
      return 1;
    case 'memory.exhausted':
      return 1;
    case 'cpu.shared':
      return 3;
    case 'signal.sent':
      return containerOf(processAt(before, event.to)) ? 1 : 3;
    case 'data.sent':
      return isProgress(event.text) || isEcho(step) ? null : 2;
    case 'packet.redirected':
      return 1;
    case 'packet.passed':
    case 'pull.started':
    case 'pull.ended':
    case 'layer.moved':
    case 'layer.deleted':
    case 'volume.filled':
    case 'image.tagged':
    case 'message.published':
    case 'bundle.written':
    case 'cgroup.created':
      return 2;
    case 'container.equipped':
    case 'packets.carried':
    case 'syscall.made':
    case 'process.forked':
    case 'processes.passed':
    case 'namespace.created':
    case 'namespace.entered':
    case 'namespace.changed':
    case 'namespace.removed':
    case 'interface.configured':
    case 'interface.removed':
    case 'rule.added':
    case 'socket.opened':
    case 'socket.closed':
    case 'rule.removed':
    case 'mount.added':
    case 'mount.removed':
    case 'cgroup.changed':
    case 'cgroup.removed':
    case 'task.moved':
    case 'shim.moved':
    case 'runc.called':
    case 'runc.moved':
    case 'directory.made':
    case 'directory.removed':
      return 3;
    case 'device.used':
      // What an app of the computer wants is a story of its own; what is kept for a program is a part of its call.
      return event.pid === undefined || (event.device === 'disk' && event.direction === 'out') ? 3 : 1;
    default:
      return null;
  }
}

/**
 * The seqs of a trace's steps that are moments on a deck, in order; at the last one the screen is complete. Of lines
 * printed one right after the other only the last is a moment.
 */
export function reelOf(steps: readonly Step[], initial: World, deck: Deck): readonly number[] {
  const seqs: number[] = [];
  const shown = new Map<string, number>();
  let call = -1;
  let print = -1;
  for (const step of steps) {
    const { seq, event } = step;
    const lowest = deckOf(step, steps[seq - 1]?.world ?? initial);
    if (event.type === 'syscall.made') call = seq;
    if (lowest === null || lowest > deck) continue;
    if (event.type === 'layer.progressed' && !isNewTenth(event, shown)) continue;
    // The picture of a call's effect shows the call as well.
    if (effects.has(event.type) && seqs.at(-1) === call && call === seq - 1) seqs.pop();
    if (event.type === 'output.written' && deck < 3 && print === seqs.at(-1)) seqs.pop();
    seqs.push(seq);
    if (event.type === 'output.written') print = seq;
  }
  // What the screen got after the last moment must be there at the end, or the end would lack a prompt.
  const last = steps.length - 1;
  const from = seqs.at(-1) ?? -1;
  if (steps.slice(from + 1).some(({ event }) => event.type === 'output.written')) seqs.push(last);
  return seqs;
}

/** True when a download has come a tenth further than it was last shown; `shown` remembers. */
function isNewTenth(
  { digest, current, total }: Extract<SimEvent, { type: 'layer.progressed' }>,
  shown: Map<string, number>,
): boolean {
  const tenth = total > 0 ? Math.floor((current / total) * 10) : 10;
  if ((shown.get(digest) ?? -1) >= tenth) return false;
  shown.set(digest, tenth);
  return true;
}

/** A key at a program in the container, and what its terminal echoes: one types there, one does not watch each key. */
function isEcho({ event, world }: Step): boolean {
  return world.terminal.mode === 'raw' && 'text' in event && event.text.length <= LONGEST_ECHO;
}

/** A progress line drawn over itself. */
function isRedraw(text: string): boolean {
  return text.includes('\x1b[');
}

/** The daemon's progress messages of a pull: each is a line of JSON, and the terminal shows what it says. */
function isProgress(text: string): boolean {
  return text.startsWith('{"status"');
}

/** Whether a process was put into a container from outside of it, as `docker exec` does, not started in there. */
function isBroughtIn(world: World, process: Process | undefined): boolean {
  return containerOf(process) !== null && containerOf(processAt(world, process?.ppid ?? -1)) === null;
}
