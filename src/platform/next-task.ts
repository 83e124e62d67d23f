/** Settles in a task of its own, so that what the reader does, and the next frame, can come between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Settles when nothing waits to be done or drawn, after a second at the latest; at once where a browser cannot tell. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else resolve();
  });
}
