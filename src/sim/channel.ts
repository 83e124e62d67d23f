/** What a take gives when the channel was closed and nothing is left in it. */
export const CLOSED: unique symbol = Symbol('closed');
export type Closed = typeof CLOSED;

/**
 * An unbounded queue between two procedures. Alive, never stored.
 * Only the scheduler touches its fields; procedures use send, close and take.
 */
export interface Channel<T> {
  readonly name: string;
  readonly queue: T[];
  closed: boolean;
  /** Called by send and close, so that the scheduler can wake who waits. */
  wake: (() => void) | null;
}

/** An open, empty channel. The name is for our own error messages. */
export function createChannel<T>(name: string): Channel<T> {
  return { name, queue: [], closed: false, wake: null };
}

/** Puts a message in. After a close it is dropped, as a write to a pipe nobody reads. */
export function send<T>(channel: Channel<T>, message: T): void {
  if (channel.closed) return;
  channel.queue.push(message);
  channel.wake?.();
}

/** Says that nothing more will come. What is still in the queue can be taken. */
export function close(channel: Channel<unknown>): void {
  if (channel.closed) return;
  channel.closed = true;
  channel.wake?.();
}

/** Whether a take would return at once. */
export function isReady(channel: Channel<unknown>): boolean {
  return channel.queue.length > 0 || channel.closed;
}
