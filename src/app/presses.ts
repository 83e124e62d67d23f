const PRESSED = 'button, [role="button"], input';

/** What is said of a control: the same of the one in the living page. */
const named = (control: Element): string =>
  control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent;

/**
 * Keeps what is pressed last on the static page, which cannot answer. Whoever calls what comes back, once, presses the
 * control of the same name that stands in its place by then.
 */
export function keepPresses(root: HTMLElement): () => void {
  let pressed: string | null = null;
  const keep = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest(PRESSED) : null;
    pressed = control && named(control);
  };
  root.addEventListener('click', keep, { capture: true });
  return () => {
    root.removeEventListener('click', keep, { capture: true });
    const control = [...root.querySelectorAll(PRESSED)].find((one) => named(one) === pressed);
    pressed = null;
    control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
}
