import { hearParent, isFramed, tellParent } from '../../platform/frame.ts';
import { type EmbedEvent, own, PROTOCOL } from '../../trace/embed-message.ts';
import type { Reply } from './answering.ts';

/** Where an embed hears the page round it, and tells it what happens. */
export interface Door {
  readonly tell: (event: EmbedEvent) => void;
}

/**
 * Says hello to the page round this frame, and hears the one port that it connects with; a later one takes its place.
 * Anybody may frame an embed and nothing in it is secret, so no origin is asked for: what comes is answered or not,
 * and never more than a call. `onConnect` gives what a newcomer has missed.
 */
export function openDoor(
  answer: (data: unknown) => Promise<Reply | null>,
  onConnect: () => readonly EmbedEvent[],
): Door {
  let port: MessagePort | null = null;

  function listen(next: MessagePort): void {
    port?.close();
    port = next;
    next.onmessage = async ({ data }) => {
      const reply = await answer(data);
      if (reply) next.postMessage(reply);
    };
    for (const event of onConnect()) next.postMessage(event);
  }

  if (isFramed()) {
    hearParent((data, given) => {
      if (given && isConnect(data)) listen(given);
    });
    tellParent({ ns: 'belowdeck', v: PROTOCOL, type: 'hello', proto: [PROTOCOL] });
  }
  return { tell: (event) => port?.postMessage(event) };
}

function isConnect(data: unknown): boolean {
  return (
    own(data, 'ns') === 'belowdeck' && own(data, 'type') === 'connect' && own(data, 'proto') === PROTOCOL
  );
}
