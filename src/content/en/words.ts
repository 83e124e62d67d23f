import type { stage } from './stage.ts';
import type { Participant } from '../../sim/names.ts';
import type { ContainerStatus } from '../../sim/spec.ts';
import type { PhaseKey } from '../../trace/chapter.ts';
import type { Moment } from '../../trace/moment.ts';

/** What the daemon is busy with. */
export type ActivityKind =
  | 'idle'
  | 'asked'
  | 'looking'
  | 'pulling'
  | 'creating'
  | 'starting'
  | 'stopping'
  | 'removing';

/** What something is called. */
interface Named {
  readonly name: string;
}

/** A name, and what it means in a few plain words. */
export interface Explained {
  readonly name: string;
  readonly means: string;
}

/** A participant: the tutorial's word, Docker's own, and what it is. */
export interface ParticipantWords {
  readonly name: string;
  readonly exact: string;
  readonly means: string;
}

/** What the lesson pane says around a lesson. */
export interface LessonWords {
  readonly region: string;
  /** On the list of lessons, and its name. */
  readonly lessons: string;
  readonly chooseLesson: string;
  readonly lessonOf: (number: number, title: string, isFinished: boolean) => string;
  readonly nextLesson: (title: string) => string;
  readonly noSuchLesson: string;
  readonly noLessonCalled: (name: string) => string;
  /** On the button; its names say the same and what is meant. */
  readonly collapse: string;
  readonly collapseName: string;
  readonly expand: string;
  readonly expandName: string;
  readonly beat: (number: number, total: number) => string;
  readonly done: string;
  readonly skipped: string;
  readonly doneBefore: (count: number) => string;
  readonly back: string;
  readonly next: string;
  readonly current: string;
  readonly skip: string;
  readonly typeIt: (line: string) => string;
  readonly seek: (moment: string) => string;
  readonly right: string;
  readonly notQuite: string;
  readonly waitForAnswer: string;
  readonly finished: string;
}

/** All words of the interface. A second language is a second file of this type. */
export interface Words {
  /** The name of what is said aloud, step by step. */
  readonly transcript: string;
  readonly phases: { readonly [K in PhaseKey]: string };
  readonly participants: { readonly [P in Participant]: ParticipantWords };
  readonly stage: typeof stage;
  readonly views: { readonly trip: Named; readonly machine: Named };
  readonly strata: { readonly software: Named; readonly kernel: Named; readonly hardware: Named };
  readonly gate: Explained;
  readonly apps: { readonly browser: string; readonly terminal: string; readonly node: string };
  readonly devices: {
    readonly cpu: string;
    readonly memory: string;
    readonly disk: string;
    readonly network: string;
  };
  readonly gauges: {
    readonly memory: string;
    readonly cpu: string;
    readonly processes: string;
    /** Bytes. */
    readonly memoryUse: (used: number, limit: number | null) => string;
    /** Processors: 0.5 is half of one. */
    readonly cpuUse: (used: number, limit: number | null) => string;
    readonly processUse: (count: number, limit: number | null) => string;
  };
  readonly containerStatus: { readonly [S in ContainerStatus]: string };
  readonly clientState: { readonly idle: string; readonly asking: string; readonly streaming: string };
  readonly activity: (kind: ActivityKind, about: string) => string;
  readonly imageState: { readonly stored: string; readonly arriving: string; readonly missing: string };
  readonly messageLabel: (moment: Moment) => string;
  readonly hintTitle: string;
  readonly fork: { readonly notice: string; readonly undo: string; readonly dismiss: string };
  readonly typedAhead: (count: number) => string;
  readonly bug: {
    readonly title: string;
    readonly text: string;
    readonly replay: string;
    readonly startOver: string;
  };
  /** A part of the page that could not be loaded. */
  readonly missing: { readonly text: string; readonly again: string };
  readonly empty: {
    readonly cache: string;
    readonly containers: string;
  };
  readonly terminal: {
    readonly region: string;
    readonly help: string;
    readonly chips: string;
    readonly chip: (line: string) => string;
    /** What stands on the keys. */
    readonly keys: {
      readonly enter: string;
      readonly tab: string;
      readonly interrupt: string;
      readonly up: string;
    };
  };
  readonly invitation: string;
  /** To the parts of the page, by their ids, for who goes by keyboard. */
  readonly skipLinks: Readonly<Record<'terminal' | 'picture' | 'narration', string>>;
}
