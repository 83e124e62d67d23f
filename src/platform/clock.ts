/** The watcher's time in ms. It only goes forward, whatever is done to the computer's clock. */
export function now(): number {
  return performance.now();
}
