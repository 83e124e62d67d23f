import type { Places } from './places.ts';

/** A kind of place that the page or the embed is opened in. */
export interface Host {
  readonly name: string;
  readonly address: (places: Places) => string;
  /** The machine is in a frame of another site's page. */
  readonly isFramed: boolean;
  /** Readers press the embed first, which brings its machine. */
  readonly isEmbed: boolean;
  /** The browser keeps nothing for frames of other sites. */
  readonly isBlocked: boolean;
}

const EMBED = 'embed.html?v=1&speed=4';

/** Each runs the whole machine in every browser. */
export const hosts: readonly Host[] = [
  page('page, top level', ({ site }) => site),
  page('page, below a path', ({ below }) => below),
  page('page, from a file', ({ folder }) => `${folder}index.html`),
  embed('embed, top level', ({ site }) => `${site}${EMBED}`),
  embed('embed, from a file', ({ folder }) => `${folder}${EMBED}`),
  frame('frame without a sandbox', ({ post, site }) => post('', `${site}${EMBED}`)),
  frame('frame with allow-scripts', ({ post, below }) => post('sandbox="allow-scripts"', `${below}${EMBED}`)),
  frame('frame with allow-scripts allow-same-origin', ({ post, site }) =>
    post('sandbox="allow-scripts allow-same-origin"', `${site}${EMBED}`),
  ),
  { ...frame('frame, storage blocked', ({ post, site }) => post('', `${site}${EMBED}`)), isBlocked: true },
];

function page(name: string, address: Host['address']): Host {
  return { name, address, isFramed: false, isEmbed: false, isBlocked: false };
}

function embed(name: string, address: Host['address']): Host {
  return { name, address, isFramed: false, isEmbed: true, isBlocked: false };
}

function frame(name: string, address: Host['address']): Host {
  return { name, address, isFramed: true, isEmbed: true, isBlocked: false };
}
