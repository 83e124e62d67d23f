const PRESSED = 'button, [role="button"], input';

/** What stands in for a part of the living page that has not come yet. */
const STILL = '[data-still]';

/** What is said of a control: the same of the one in the living page. */
const named = (control: Element): string =>
  control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent;

/**
 * Keeps what is pressed last on the static page, which cannot answer. Whoever calls what comes back presses the control
 * of the same name that stands in its place by then. To be called for the page, and again for a part that comes later.
 */
export function keepPresses(root: HTMLElement): () => void {
  let pressed: string | null = null;
  let still = '*';
  const keep = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest(PRESSED) : null;
    pressed = control?.closest(still) ? named(control) : null;
  };
  root.addEventListener('click', keep, { capture: true });
  return () => {
    still = STILL;
    const control = [...root.querySelectorAll(PRESSED)].find(
      (one) => named(one) === pressed && !one.closest(STILL),
    );
    // What is pressed here is heard, too, and is not to be kept.
    control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    if (!root.querySelector(STILL)) root.removeEventListener('click', keep, { capture: true });
  };
}
