/** Settles once an element has something within it that fits a selector, and after `patience` ms in any case. */
export function whenThere(element: Element, selector: string, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(() => element.querySelector(selector) && done());
    observer.observe(element, { childList: true, subtree: true });
    if (element.querySelector(selector)) done();
    else setTimeout(done, patience);
  });
}
