import './tips.css';

/** ms until a tip is shown to a pointer that rests, and until it goes once the pointer is on neither. */
const REST = 350;
const LEAVE = 250;
/** px between a tip and what it is of, and to the edge of the window. */
const GAP = 6;
const EDGE = 4;

/**
 * Shows what things say of themselves in `data-tip` to who rests a pointer on them or comes by keyboard; what ends that
 * is given. A tip can be pointed at, Escape takes it away, and it stays until then (WCAG 1.4.13). It says nothing to
 * ears: whatever has one says the same in its name or description.
 */
export function showTips(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.popover = 'manual';
  tip.ariaHidden = 'true';
  let owner: HTMLElement | null = null;
  let timer = 0;
  const changes = new MutationObserver(() => {
    if (!owner?.isConnected || !owner.dataset.tip) hide();
    else if (tip.textContent !== owner.dataset.tip) place(owner);
  });

  function show(next: HTMLElement): void {
    window.clearTimeout(timer);
    if (next === owner) return;
    hide();
    owner = next;
    // What lies outside of an open window cannot be pointed at.
    (next.closest('dialog[open]') ?? document.body).append(tip);
    tip.showPopover();
    place(next);
    changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-tip'] });
  }

  function hide(): void {
    window.clearTimeout(timer);
    changes.disconnect();
    owner = null;
    tip.remove();
  }

  function place(by: HTMLElement): void {
    tip.textContent = by.dataset.tip ?? '';
    const { left, width, top, bottom } = by.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const most = clientWidth - own.width - EDGE;
    const x = Math.max(EDGE, Math.min(most, left + width / 2 - own.width / 2));
    const isBelow = bottom + GAP + own.height + EDGE <= clientHeight;
    tip.style.setProperty('left', `${x}px`);
    tip.style.setProperty('top', `${isBelow ? bottom + GAP : Math.max(EDGE, top - GAP - own.height)}px`);
  }

  function onPointer({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const next = target.closest<HTMLElement>('[data-tip]');
    window.clearTimeout(timer);
    if (target === tip || (next && next === owner)) return;
    if (next) timer = window.setTimeout(() => show(next), REST);
    else if (owner && !owner.contains(document.activeElement)) timer = window.setTimeout(hide, LEAVE);
  }

  function onFocus({ target }: FocusEvent): void {
    const next = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
    if (next && target instanceof Element && target.matches(':focus-visible')) show(next);
    else hide();
  }

  function onKey(event: KeyboardEvent): void {
    window.clearTimeout(timer);
    if (event.key !== 'Escape' || !owner) return;
    // Whoever is elsewhere with the keyboard means something else by it, too.
    if (owner.contains(document.activeElement)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    hide();
  }

  document.addEventListener('pointerover', onPointer, { signal });
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('focusout', hide, { signal });
  document.addEventListener('pointerdown', hide, { signal });
  document.addEventListener('click', hide, { signal });
  document.addEventListener(
    'scroll',
    ({ target }) => owner && target instanceof Node && target.contains(owner) && hide(),
    { signal, capture: true },
  );
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => {
    hide();
    stop.abort();
  };
}
