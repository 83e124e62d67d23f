import { linkWords } from '../content/en/link-words.ts';
import { linkOf, storedOf } from '../trace/link.ts';
import { beginVisit } from './begin-visit.ts';
import { noteLink } from './link-note.ts';

/** All of links that comes late. */
export const linkParts = { linkOf, storedOf, beginVisit, linkWords, noteLink };
