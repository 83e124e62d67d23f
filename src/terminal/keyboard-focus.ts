import { type RefObject, useEffect, useState } from 'react';

/** Whether focus came into an element by Tab and is still there: text fields call focus by mouse visible too. */
export function useKeyboardFocus(element: RefObject<HTMLElement | null>): boolean {
  const [isFocused, setFocused] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let byTab = false;
    const host = element.current;
    const watch = (type: 'keydown' | 'pointerdown', isTab: (event: Event) => boolean): void =>
      window.addEventListener(type, (event) => (byTab = isTab(event)), { capture: true, signal });
    watch('keydown', (event) => event instanceof KeyboardEvent && event.key === 'Tab');
    watch('pointerdown', () => false);
    host?.addEventListener(
      'focusin',
      () => {
        setFocused(byTab);
        // Until the caret has moved, the field that takes the keys may lie where it was before the window's size changed.
        if (byTab) host.scrollIntoView({ block: 'nearest' });
      },
      { signal },
    );
    host?.addEventListener('focusout', () => setFocused(false), { signal });
    return () => stop.abort();
  }, [element]);
  return isFocused;
}
