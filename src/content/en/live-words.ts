/** What is said where a real docker is watched. */
export const liveWords = {
  waiting: 'Waiting for the engine that serves this page.',
  none: 'No engine serves this page, or its token is another one. Start one with “npm run engine -- --stage” and open the address that it gives.',
  lost: 'The engine does not answer. Its last picture stays; it goes on when the engine is there again.',
  outOfStep: 'This page and the engine do not understand each other. Build the page again and load it anew.',
} as const;
