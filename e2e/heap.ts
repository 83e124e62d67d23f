import type { CDPSession } from '@playwright/test';

/** What lives in a page after collection. */
export interface Heap {
  /**
   * Without what the browser has compiled of the page's scripts: it grows for as long as some of their functions run for
   * the first time, or often enough to be compiled again. And without the browser's own record of each key and click,
   * which nobody has asked for: 256 bytes that Chromium's `Performance` holds until the page goes.
   */
  readonly bytes: number;
  /** All strings. */
  readonly texts: readonly string[];
}

/** Collects what is free, and looks at the rest. */
export async function heapOf(cdp: CDPSession): Promise<Heap> {
  // What waits for a callback of the first round goes with the second.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  let text = '';
  const add = ({ chunk }: { readonly chunk: string }): void => {
    text += chunk;
  };
  cdp.on('HeapProfiler.addHeapSnapshotChunk', add);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes, strings }: HeapSnapshot = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeAt = fields.indexOf('type');
  const nameAt = fields.indexOf('name');
  const sizeAt = fields.indexOf('self_size');
  const texts: string[] = [];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + typeAt] ?? 0];
    const name = strings[nodes[at + nameAt] ?? 0] ?? '';
    if (type !== 'code' && name !== 'PerformanceEventTiming') bytes += nodes[at + sizeAt] ?? 0;
    if (type?.endsWith('string')) texts.push(name);
  }
  return { bytes, texts };
}

/** The part that is read of what Chromium writes: numbers, so many for each node, in the order of the fields. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  /** Names, by their number. */
  readonly strings: readonly string[];
}
