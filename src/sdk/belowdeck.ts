import type { EmbedCall, EmbedEvent, EmbedFault, EmbedState } from '../trace/embed-message.ts';
import type { EmbedTheme } from '../trace/embed-options.ts';
import { embedHeight } from '../trace/embed-size.ts';
import { BelowdeckError, connect } from './connection.ts';
import { type BelowdeckOptions, embedAddress, SANDBOX } from './options.ts';

export type { BelowdeckOptions, EmbedEvent, EmbedFault, EmbedState, EmbedTheme };
export { BelowdeckError };

/** The names of what an embed tells. */
export type BelowdeckEventName = EmbedEvent['event'];

/** What an event of this name brings. */
export type BelowdeckEventData<E extends BelowdeckEventName> = Extract<
  EmbedEvent,
  { readonly event: E }
>['data'];

/** The methods of an embed. Each settles once it is done; the first one loads the machine. */
export interface BelowdeckMethods {
  /** To a step of the lesson by its name, or to a step of the run by its number. */
  readonly goTo: (to: string | number) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly prev: () => Promise<void>;
  readonly play: () => Promise<void>;
  readonly pause: () => Promise<void>;
  /** Types a line and presses Enter. */
  readonly run: (line: string) => Promise<void>;
  /** As it was when it was loaded. */
  readonly reset: () => Promise<void>;
  readonly getState: () => Promise<EmbedState>;
  /** To what `getState` gave as `state`. */
  readonly setState: (state: string) => Promise<void>;
  readonly setTheme: (theme: EmbedTheme) => Promise<void>;
  /** Puts the focus into the terminal. */
  readonly focus: () => Promise<void>;
}

/** An embed in a page. */
export interface Belowdeck extends BelowdeckMethods {
  readonly frame: HTMLIFrameElement;
  /** Settles once the machine is whole: of itself only where `start` is `load`, or `visible` and it is seen. */
  readonly ready: Promise<BelowdeckEventData<'ready'>>;
  /** Calls back at each event of a name; gives what ends it. */
  readonly on: <E extends BelowdeckEventName>(
    event: E,
    listener: (data: BelowdeckEventData<E>) => void,
  ) => () => void;
  /** Takes the frame away. What is still waited for rejects with the code `closed`. */
  readonly destroy: () => void;
}

/** Puts an embed into an element, at its end. */
export function createBelowdeck(element: Element | ShadowRoot, options: BelowdeckOptions): Belowdeck {
  const frame = document.createElement('iframe');
  const { sandbox = SANDBOX } = options;
  const address = embedAddress(options);
  const listeners = new Map<string, Set<(data: never) => void>>();
  let settle: {
    resolve: (data: BelowdeckEventData<'ready'>) => void;
    reject: (error: Error) => void;
  } | null = null;
  const ready = new Promise<BelowdeckEventData<'ready'>>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Who never waits for it is not told of its end.
  ready.catch(() => undefined);

  const isOpaque = sandbox !== null && !sandbox.split(/\s+/).includes('allow-same-origin');
  const connection = connect(frame, isOpaque ? 'null' : new URL(address).origin, onEvent);
  frame.src = address;
  frame.title = options.title ?? 'Belowdeck';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.allow = 'clipboard-write; fullscreen';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.style.cssText = 'display:block;width:100%;border:0;color-scheme:normal';
  element.append(frame);
  frame.style.height = `${embedHeight(frame.clientWidth)}px`;

  function onEvent({ event, data }: EmbedEvent): void {
    if (event === 'resize') frame.style.height = `${Math.ceil(data.height)}px`;
    if (event === 'ready') settle?.resolve(data);
    for (const listener of listeners.get(event) ?? []) (listener as (what: typeof data) => void)(data);
  }

  const done = async (call: EmbedCall): Promise<void> => {
    await connection.call(call);
  };
  return {
    frame,
    ready,
    goTo: (to) => done({ method: 'goTo', to }),
    next: () => done({ method: 'next' }),
    prev: () => done({ method: 'prev' }),
    play: () => done({ method: 'play' }),
    pause: () => done({ method: 'pause' }),
    run: (line) => done({ method: 'run', line }),
    reset: () => done({ method: 'reset' }),
    // The embed says where it stands, in a shape of this version.
    getState: async () => (await connection.call({ method: 'getState' })) as EmbedState,
    setState: (state) => done({ method: 'setState', state }),
    setTheme: (theme) => done({ method: 'setTheme', theme }),
    focus: async () => {
      // A frame without the focus cannot give it to one of its parts.
      frame.focus({ preventScroll: true });
      await done({ method: 'focus' });
    },
    on: (event, listener) => {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all);
      all.add(listener);
      return () => all.delete(listener);
    },
    destroy: () => {
      connection.close();
      settle?.reject(new BelowdeckError('closed'));
      frame.remove();
    },
  };
}
