/** What a page says to the worker of a newer build when the person is ready for it. */
export const TAKE_OVER = 'take over';
