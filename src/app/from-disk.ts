import { later } from '../platform/parts.ts';

/** The page from a file, where a browser runs no modules: `disk-main.ts` in a classic script. */
void later('./main.js');
