import { type EmbedCall, type EmbedEvent, type EmbedFault, PROTOCOL } from '../trace/embed-message.ts';
import { incomingFrom, isHello } from './incoming.ts';

/** Why an embed did not do what it was asked. */
export class BelowdeckError extends Error {
  override readonly name = 'BelowdeckError';
  readonly code: EmbedFault | 'closed';

  constructor(code: EmbedFault | 'closed') {
    super(`Belowdeck: ${code}`);
    this.code = code;
  }
}

/** What goes through the port to an embed, and what comes. */
export interface Connection {
  /** Settles with what came of it. Calls before the embed is there wait for it. */
  readonly call: (call: EmbedCall) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly message: { readonly id: number };
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: BelowdeckError) => void;
}

/**
 * Waits for an embed's hello and connects with it by one port. Only the window of this frame is heard, and only from the
 * origin that it was given: `null`, the origin of a sandbox, only where we made the sandbox.
 */
export function connect(
  frame: HTMLIFrameElement,
  origin: string,
  onEvent: (event: EmbedEvent) => void,
): Connection {
  const waiting = new Map<number, Waiting>();
  let port: MessagePort | null = null;
  let last = 0;
  let isClosed = false;

  function onMessage({ source, origin: from, data }: MessageEvent): void {
    if (source === null || source !== frame.contentWindow || from !== origin || !isHello(data)) return;
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = (message) => receive(message.data);
    const hello = { ns: 'belowdeck', v: PROTOCOL, type: 'connect', proto: PROTOCOL };
    // A sandbox has no origin that could be named; nothing in the message is secret.
    frame.contentWindow.postMessage(hello, origin === 'null' ? '*' : origin, [channel.port2]);
    for (const { message } of waiting.values()) port.postMessage(message);
  }

  function receive(data: unknown): void {
    const incoming = incomingFrom(data);
    if (incoming === null) return;
    if ('event' in incoming) {
      onEvent(incoming);
      return;
    }
    const one = waiting.get(incoming.id);
    waiting.delete(incoming.id);
    if (incoming.ok) one?.resolve(incoming.result);
    else one?.reject(new BelowdeckError(incoming.code));
  }

  window.addEventListener('message', onMessage);
  return {
    call: ({ method, ...params }) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new BelowdeckError('closed'));
          return;
        }
        const message = { id: ++last, method, params };
        waiting.set(message.id, { message, resolve, reject });
        port?.postMessage(message);
      }),
    close: () => {
      isClosed = true;
      window.removeEventListener('message', onMessage);
      port?.close();
      for (const { reject } of waiting.values()) reject(new BelowdeckError('closed'));
      waiting.clear();
    },
  };
}
