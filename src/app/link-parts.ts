import { linkWords } from '../content/en/link-words.ts';
import { linkOf, storedOf } from '../trace/link.ts';
import { beginVisit } from './begin-visit.ts';
import { settle } from './settle.ts';

/** All of links that comes late, and what is done last. */
export const linkParts = { linkOf, storedOf, beginVisit, linkWords, settle };
