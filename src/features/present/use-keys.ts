import { useEffect, useRef } from 'react';
import { type Act, actOf, type Focus } from './key-rules.ts';

/** What has the focus, for the rules of keys. */
function focusNow(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('.terminal-view-glass')) return 'terminal';
  if (target.closest('dialog[open], input, select, textarea')) return 'field';
  if (target.closest('button, a')) return 'button';
  return target.closest('svg') ? 'picture' : 'page';
}

/**
 * Hears keys at the window, before the terminal does: it lets none through once it has them. `before` may take a key
 * first; it says whether it did.
 */
export function useKeys(
  single: boolean,
  onAct: (act: Act) => void,
  before: (event: KeyboardEvent, focus: Focus) => boolean = () => false,
): void {
  const latest = useRef({ single, onAct, before });
  latest.current = { single, onAct, before };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const focus = focusNow(event.target);
      const { single, onAct, before } = latest.current;
      const isTaken = before(event, focus);
      const act = isTaken ? null : actOf(event, focus, single);
      if (!isTaken && act === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (act !== null) onAct(act);
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}
