import type { EmbedStart, EmbedTheme } from '../../../trace/embed-options.ts';

/** The sizes that are offered, px; null is the width of the text round it. */
export const EMBED_SIZES = {
  wide: { width: 720, height: 480 },
  narrow: { width: 390, height: 600 },
  full: { width: null, height: 480 },
} as const;

export type EmbedSize = keyof typeof EMBED_SIZES;

/** What an author chooses. */
export interface EmbedChoice {
  /** A link of the page: to its moment, to a lesson, or to nothing of its own. */
  readonly link: string;
  readonly theme: EmbedTheme;
  readonly start: EmbedStart;
}

/** The address of an embed that begins where a link leads. */
export function embedOf({ link, theme, start }: EmbedChoice): string {
  const address = new URL(link);
  const query = address.search.replace(/^\?/, '').split('&');
  const pairs = query.filter((pair) => pair !== '' && !/^(?:v|theme|start)=/.test(pair));
  const chosen = [
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...(start === 'click' ? [] : [`start=${start}`]),
  ];
  const page = new URL('embed.html', address.origin === 'null' ? link : address.origin + address.pathname);
  return `${page.href}?${['v=1', ...pairs, ...chosen].join('&')}${address.hash}`;
}

/** What a frame may do. One from a disk has none of it: a sandboxed frame may load nothing from there. */
export function sandboxOf(address: string, more = ''): string | undefined {
  return address.startsWith('file:') ? undefined : `allow-scripts${more}`;
}

/** The code of an embed, to paste into HTML. It needs no script of ours in the post. */
export function embedSnippet(address: string, size: EmbedSize, title: string): string {
  const { width, height } = EMBED_SIZES[size];
  const sandbox = sandboxOf(address, ' allow-popups allow-popups-to-escape-sandbox');
  return `<iframe
  src="${escaped(address)}"
  title="${escaped(title)}"
  width="${width ?? '100%'}" height="${height}" loading="lazy"
  style="border: 0; max-width: 100%; color-scheme: normal"${sandbox ? `\n  sandbox="${sandbox}"` : ''}
></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
