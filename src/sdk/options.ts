import type { EmbedOptions } from '../trace/embed-options.ts';

/** What an embed is made with; docs/embedding.md says what each means. What is left out has its usual value. */
export interface BelowdeckOptions extends Partial<EmbedOptions> {
  /** The address of embed.html. */
  readonly src: string;
  /** A moment, as the end of a link: what `getState` gives, or what stands from `?` on in a link of Belowdeck. */
  readonly moment?: string | null;
  /** The name of the frame, for those who do not see it. */
  readonly title?: string;
  /** The sandbox of the frame; null for a frame without one. */
  readonly sandbox?: string | null;
}

/** The parameters that an address may have, in the order they stand in it. */
export const PARAMETERS = [
  'lesson',
  'step',
  'theme',
  'layout',
  'controls',
  'start',
  'autoplay',
  'speed',
  'font',
  'motion',
  'readonly',
  'deck',
] as const satisfies readonly (keyof EmbedOptions)[];

/** Scripts, and the link at the foot: all that an embed needs. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The address of an embed with these options. */
export function embedAddress(options: BelowdeckOptions): string {
  const address = new URL(options.src, document.baseURI);
  const [search = '', hash = ''] = (options.moment ?? '').split('#');
  if (search.startsWith('?')) address.search = search;
  if (hash !== '') address.hash = hash;
  address.searchParams.set('v', '1');
  for (const name of PARAMETERS) {
    const value = options[name];
    if (value === undefined || value === null) continue;
    address.searchParams.set(name, typeof value === 'boolean' ? String(Number(value)) : String(value));
  }
  return address.href;
}
