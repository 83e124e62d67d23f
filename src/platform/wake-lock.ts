/** Keeps the screen from going dark until the function it gives is called. Where the browser cannot, it may go dark. */
export function keepAwake(): () => void {
  let isOver = false;
  let lock: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (isOver || document.visibilityState !== 'visible') return;
    try {
      const got = await navigator.wakeLock.request('screen');
      if (isOver) await got.release();
      else lock = got;
    } catch {
      // Not on this browser, not on this page, or the battery is low.
    }
  };
  // The browser takes it away from a page that is covered.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release().catch(() => undefined);
  };
}
