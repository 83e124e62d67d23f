import type { SimEvent } from '../sim/event.ts';
import type { Step } from '../sim/simulate.ts';

/** How long a step is on the stage at speed 1, in ms of the watcher's time. Long enough to read its sentence. */
const paces: { readonly [T in SimEvent['type']]?: number } = {
  'line.submitted': 1400,
  'process.asked': 1900,
  'process.answered': 1200,
  'device.used': 1700,
  'request.sent': 1700,
  'response.sent': 1500,
  'data.sent': 900,
  'image.lookedUp': 2000,
  'pull.started': 700,
  'manifest.fetched': 1700,
  'layer.moved': 450,
  'layer.progressed': 260,
  'layer.extracted': 1700,
  'image.stored': 1500,
  'image.tagged': 700,
  'container.created': 2200,
  'container.changed': 1600,
  'container.removed': 1700,
  'bundle.written': 900,
  'process.forked': 800,
  'process.executed': 1700,
  'process.exited': 1400,
  'namespace.created': 480,
  'namespace.entered': 700,
  'cgroup.created': 800,
  'mount.added': 450,
  'root.pivoted': 2000,
  'syscall.made': 700,
  'signal.sent': 1100,
  'output.produced': 1500,
  'output.written': 1200,
  'prompt.shown': 500,
};

const USUAL = 500;

/** In the middle of a conversation with a program one reads faster, and a key's echo takes no time at all. */
const CONVERSATION = 0.3;
const ECHO = 20;

/** A wait of the machine is shown as a shorter one: this many ms for each doubling beyond a quarter of a second. */
const SILENCE = 150;

/** How long this step is shown at speed 1, in ms; `before` is the one shown before it. */
export function paceOf(step: Step, before: Step | undefined): number {
  const { event, world } = step;
  const isRaw = world.terminal.mode === 'raw';
  if (isRaw && event.type === 'output.written' && event.text.length <= 3) return ECHO;
  const silent = Math.max(0, step.at - (before?.at ?? step.at));
  const extra = event.type === 'line.submitted' || silent < 250 ? 0 : SILENCE * Math.log2(silent / 250);
  const base = (paces[event.type] ?? USUAL) * (isRaw ? CONVERSATION : 1);
  return Math.round(base + (event.type === 'layer.progressed' ? extra / 3 : extra));
}
