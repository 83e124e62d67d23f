import { memoryAmount, memoryAmountOf, parts } from './narration/amounts.ts';
import { counted } from './narration/sentences.ts';
import { stage } from './stage.ts';
import { messageLabel } from './message-label.ts';
import { apps, devices, gate, participants, strata, views } from './things.ts';
import type { ActivityKind, Words } from './words.ts';

/** The words of the interface in English. */
export const interfaceWords = {
  transcript: 'What happens, step by step',
  phases: {
    boot: 'Ready',
    app: 'A program asks the kernel',
    ask: 'Ask',
    look: 'Look in the cache',
    pull: 'Pull from the hub',
    create: 'Create',
    start: 'Start',
    run: 'Run',
    end: 'End',
    stop: 'Stop',
    remove: 'Remove',
    answer: 'Answer',
  },
  participants,
  stage,
  views,
  strata,
  gate,
  apps,
  devices,
  gauges: {
    memory: 'memory',
    cpu: 'processor',
    processes: 'processes',
    memoryUse: (used, limit) =>
      limit === null ? `${memoryAmount(used)}, no limit` : memoryAmountOf(used, limit),
    cpuUse: (used, limit) => (limit === null ? `${parts(used)}, no limit` : parts(used, limit)),
    processUse: (count, limit) => (limit === null ? `${count}, no limit` : `${count} of ${limit}`),
  },
  containerStatus: {
    created: 'created, not started yet',
    running: 'running',
    paused: 'paused',
    restarting: 'starting again',
    removing: 'being removed',
    exited: 'exited, still here',
    dead: 'dead, could not be removed',
  },
  clientState: {
    idle: 'not running',
    asking: 'waiting for an answer',
    streaming: 'passing text on',
  },
  activity: activityText,
  imageState: { stored: 'in the cache', arriving: 'arriving', missing: 'not here' },
  messageLabel,
  hintTitle: 'Hint',
  fork: {
    notice: 'You went back and typed something else. What came after is replaced.',
    undo: 'Bring it back',
    dismiss: 'Keep the new one',
  },
  typedAhead: (count) =>
    `${counted(count, 'line')} typed ahead. The prompt takes ${count === 1 ? 'it' : 'them'} when it is back.`,
  bug: {
    title: 'This is our mistake',
    text: 'The simulated machine did something that it must never do. It is no fault of your command. The link below replays what led to it; please send it to us.',
    replay: 'Replay what led to it',
    startOver: 'Start with a fresh machine',
  },
  missing: {
    text: 'A part of this page could not be loaded. What you type waits until it is here.',
    again: 'Try again',
  },
  empty: {
    cache: 'No images yet. A pull brings the first.',
    containers: 'No containers yet.',
  },
  terminal: {
    region: 'Terminal',
    help: 'Type a command and press Enter. Shift+Tab leaves the terminal; Escape, then Tab goes on.',
    chips: 'Commands to try',
    chip: (line) => `Type ${line}`,
    keys: { enter: 'Enter', tab: 'Tab', interrupt: 'Ctrl-C', up: '↑' },
  },
  invitation: 'Press Enter to run it',
  skipLinks: {
    terminal: 'Skip to the terminal',
    picture: 'Skip to the picture',
    narration: 'Skip to what happens',
  },
} as const satisfies Words;

function activityText(kind: ActivityKind, about: string): string {
  const it = about === '' ? 'it' : about;
  switch (kind) {
    case 'idle':
      return 'waiting';
    case 'asked':
      return 'reading the request';
    case 'looking':
      return 'looking in the cache';
    case 'pulling':
      return `pulling ${about === '' ? 'an image' : about}`;
    case 'creating':
      return 'creating a container';
    case 'starting':
      return `starting ${it}`;
    case 'stopping':
      return `stopping ${it}`;
    case 'removing':
      return `removing ${it}`;
  }
}
