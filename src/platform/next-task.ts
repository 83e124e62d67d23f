/** Settles in a task of its own, so that what the reader does, and the next frame, can come between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
