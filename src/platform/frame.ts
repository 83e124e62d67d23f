/** Calls back once an element is on the screen, at once where the browser cannot tell. */
export function whenSeen(element: Element, onSeen: () => void): void {
  if (typeof IntersectionObserver === 'undefined') {
    onSeen();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    onSeen();
  });
  observer.observe(element);
}

/** Whether this page is in a frame of another one. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** Tells the page round this frame something that anybody may hear. */
export function tellParent(message: unknown): void {
  window.parent.postMessage(message, '*');
}

/** Calls back with what the page round this frame sends, and the port that came with it. */
export function hearParent(onMessage: (data: unknown, port: MessagePort | null) => void): void {
  window.addEventListener('message', (event) => {
    if (event.source === window.parent) onMessage(event.data, event.ports[0] ?? null);
  });
}

/**
 * Keeps the wheel for the page round this frame until something in here was pressed, and again once the reader has gone
 * elsewhere. It must be called before a terminal is opened: that one takes every wheel event it sees.
 */
export function keepWheelOutside(): void {
  let isActive = false;
  const activate = (): void => {
    isActive = true;
  };
  window.addEventListener('pointerdown', activate, { capture: true });
  window.addEventListener('keydown', activate, { capture: true });
  window.addEventListener('blur', () => {
    isActive = false;
  });
  window.addEventListener('wheel', (event) => isActive || event.stopImmediatePropagation(), {
    capture: true,
    passive: true,
  });
}

/**
 * Calls back with the width of the page in px, at once and whenever it is another. A frame that its host still hides is
 * measured by nobody else: browsers observe nothing in it.
 */
export function watchWidth(onWidth: (width: number) => void): void {
  let known = -1;
  const measure = (): void => {
    const width = document.documentElement.clientWidth;
    if (width === known) return;
    known = width;
    onWidth(width);
  };
  measure();
  new ResizeObserver(measure).observe(document.documentElement);
}
