import type { Talk } from '../../curriculum/talk.ts';
import { imagesAndContainersTalk } from './talks/images-and-containers.ts';

/** The talks that come with the page, by the name that a link gives them. */
export const talks: Readonly<Record<string, Talk>> = {
  'images-and-containers': imagesAndContainersTalk,
};
