/** Takes bytes, and says when it has read them. */
export type Take = (bytes: string, read: () => void) => void;

/** The way to a terminal, which reads more slowly than one can write. */
export interface Feed {
  /** Gives bytes at once, whatever is still being read. Then calls back, unless there are none. */
  readonly give: (bytes: string, read?: () => void) => void;
  /** Does something once nothing is being read any more: at once, or later. Of what waits, the last is done. */
  readonly whenRead: (go: () => void) => void;
}

/**
 * Bytes that have not been read wait in memory, and xterm throws where those are more than 50 MB. So who shows views,
 * each instead of the one before, lets one wait: the newest.
 */
export function createFeed(take: Take): Feed {
  let unread = 0;
  let waiting: (() => void) | null = null;
  return {
    give(bytes, read) {
      if (bytes === '') return;
      unread++;
      take(bytes, () => {
        unread--;
        read?.();
        if (unread > 0) return;
        const go = waiting;
        waiting = null;
        go?.();
      });
    },
    whenRead(go) {
      if (unread > 0) waiting = go;
      else go();
    },
  };
}
