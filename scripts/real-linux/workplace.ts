/** An empty directory that each case begins with. */
export const WORKPLACE = '/tmp/belowdeck-linux';
