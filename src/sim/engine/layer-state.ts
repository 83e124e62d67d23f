import type { Transitions } from '../lifecycle.ts';

/** A layer on its way into the image store, in the words of the pull's progress messages. */
export type LayerState =
  | 'absent'
  | 'waiting'
  | 'downloading'
  | 'verifying'
  | 'downloaded'
  | 'extracting'
  | 'stored';

export const layerTransitions: Transitions<LayerState> = {
  absent: ['waiting', 'downloading', 'stored'],
  waiting: ['downloading', 'absent'],
  downloading: ['verifying', 'absent'],
  verifying: ['downloaded', 'absent'],
  downloaded: ['extracting', 'absent'],
  extracting: ['stored', 'absent'],
  stored: ['absent'],
};
