import { closerNarration } from '../content/en/narration/closer.ts';
import { catalogue } from '../content/images/catalogue.ts';
import { allParts } from '../sim/all-parts.ts';
import { lookUp } from '../sim/shell/look-up.ts';

/** What a first run does without, in a chunk of its own. */
export const rest = { allParts, catalogue, closerNarration, lookUp };
