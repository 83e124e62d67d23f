/** Fills the screen with the page. It has to be asked for by a press; false where the browser does not let us. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Gives the screen back. */
export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

/** Whether the page fills the screen. */
export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Whether something was pressed so lately that the browser would let the page fill the screen. */
export function wasPressed(): boolean {
  return navigator.userActivation?.isActive ?? false;
}

/** Calls back whenever the page has filled the screen or given it back; gives what ends it. */
export function watchFullScreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
