/** A way to the other windows of this site that know its name. */
export interface WindowsChannel {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/** Opens a way to other windows. Where the browser has none, nothing comes and nothing goes. */
export function openChannel(name: string, onMessage: (message: unknown) => void): WindowsChannel {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => onMessage(data));
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return { send: () => undefined, close: () => undefined };
  }
}

/** Opens a page of this site in a window of its own, or shows the one of that name. False where the browser does not let us. */
export function openWindow(address: string, name: string): boolean {
  const opened = window.open(address, name, 'popup,width=960,height=720');
  opened?.focus();
  return opened !== null;
}

/** Calls back whenever this window may have missed something: it is seen again, came back from sleep, or has the focus. */
export function whenAwake(onAwake: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && onAwake();
  document.addEventListener('visibilitychange', seen);
  for (const event of WAKING) window.addEventListener(event, onAwake);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    for (const event of WAKING) window.removeEventListener(event, onAwake);
  };
}

const WAKING = ['pageshow', 'focus', 'online'] as const;
