/** Things that fall due at a time, taken out by (due, order of adding): a binary heap. */
export interface Timers<T> {
  readonly add: (due: number, item: T) => void;
  /** When the next falls due, or null. */
  readonly peek: () => number | null;
  /** The next one, left in place, or null. */
  readonly top: () => T | null;
  /** The next one. Throws when there is none. */
  readonly pop: () => T;
}

/** An empty heap. */
export function createTimers<T>(): Timers<T> {
  const heap: { due: number; order: number; item: T }[] = [];
  let added = 0;
  const before = (a: number, b: number): boolean => {
    const x = heap[a];
    const y = heap[b];
    if (!x || !y) return false;
    return x.due < y.due || (x.due === y.due && x.order < y.order);
  };
  const swap = (a: number, b: number): void => {
    const x = heap[a];
    const y = heap[b];
    if (!x || !y) return;
    heap[a] = y;
    heap[b] = x;
  };
  return {
    add: (due, item) => {
      heap.push({ due, order: added++, item });
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!before(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    peek: () => heap[0]?.due ?? null,
    top: () => heap[0]?.item ?? null,
    pop: () => {
      const top = heap[0];
      if (!top) throw new Error('timers: nothing is due');
      const last = heap.pop();
      if (last && heap.length > 0) {
        heap[0] = last;
        for (let i = 0; ; ) {
          const left = 2 * i + 1;
          const least = before(left + 1, left) ? left + 1 : left;
          if (!before(least, i)) break;
          swap(least, i);
          i = least;
        }
      }
      return top.item;
    },
  };
}
