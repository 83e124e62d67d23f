/** The address that the snippets have; whoever copies one puts their own in its place, and so does the gallery. */
export const SITE = 'https://example.org/belowdeck/';

/** The lesson at whose end every example stands. */
export const LESSON = 'walls';

/** A kind of page that shows an embed: what its author writes, and what the host makes of it. */
export interface HostExample {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** What an author pastes. */
  readonly snippet: string;
  /** What readers get: the host's own attributes and sandbox, as it documents them. */
  readonly rendered: string;
  /** What there is to know. */
  readonly note: string;
  /** What the host itself runs, in place of its own script. */
  readonly script?: string;
  /** Attributes of the page's root. */
  readonly root?: string;
}

const FRAME = `<iframe
  src="${SITE}embed.html?v=1&amp;lesson=walls"
  title="Walls round a container, interactive"
  width="720" height="480" loading="lazy"
  style="border: 0; max-width: 100%; color-scheme: normal"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>`;

const POSTER = `[![A container with walls](${SITE}posters/walls.svg)](${SITE}?lesson=walls)`;

const ELEMENT = `<below-deck lesson="walls" src="${SITE}embed.html">
  <a href="${SITE}?lesson=walls">
    <img src="${SITE}posters/walls.svg" alt="A container with walls" width="720" height="480">
  </a>
</below-deck>`;

/** Every host there is a snippet for. */
export const hosts: readonly HostExample[] = [
  {
    id: 'html',
    name: 'Plain HTML',
    language: 'html',
    snippet: FRAME,
    rendered: FRAME,
    note: 'Works in Jekyll, Astro and Eleventy as well, in HTML and in Markdown that allows it.',
  },
  {
    id: 'element',
    name: 'Plain HTML, as an element',
    language: 'html',
    snippet: `<script src="${SITE}below-deck.js" defer></script>\n${ELEMENT}`,
    rendered: `<script src="${SITE}below-deck.js" defer></script>\n${ELEMENT}`,
    note: 'The picture and the link are part of the post: feeds, print and readers without script have them.',
  },
  {
    id: 'markdown',
    name: 'Markdown without HTML',
    language: 'markdown',
    snippet: POSTER,
    rendered: `<p><a href="${SITE}?lesson=walls"><img src="${SITE}posters/walls.svg" alt="A container with walls"></a></p>`,
    note: 'A README or a feed shows no frames: a picture that leads to the machine.',
  },
  {
    id: 'mdx',
    name: 'MDX',
    language: 'jsx',
    snippet: `<iframe
  src="${SITE}embed.html?v=1&lesson=walls"
  title="Walls round a container, interactive"
  width="720"
  height="480"
  loading="lazy"
  style={{ border: 0, maxWidth: '100%', colorScheme: 'normal' }}
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
/>`,
    rendered: `<iframe src="${SITE}embed.html?v=1&amp;lesson=walls" title="Walls round a container, interactive" width="720" height="480" loading="lazy" style="border:0;max-width:100%;color-scheme:normal" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    note: 'A style that is a text crashes MDX; here it is an object.',
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    language: 'jsx',
    snippet: `// docusaurus.config.js: scripts: [{ src: '${SITE}below-deck.js', defer: true }]

<below-deck lesson="walls" src="${SITE}embed.html" />`,
    rendered: `<script src="${SITE}below-deck.js" defer></script><below-deck lesson="walls" src="${SITE}embed.html"></below-deck>`,
    note: 'The embed follows the switch in the navigation bar, which writes data-theme at the root.',
    root: 'data-theme="dark"',
  },
  {
    id: 'hugo',
    name: 'Hugo',
    language: 'go-html-template',
    snippet: `{{/* layouts/shortcodes/belowdeck.html */}}
<iframe
  src="${SITE}embed.html?v=1&amp;lesson={{ .Get "lesson" }}"
  title="{{ .Get "title" | default "Docker, interactive" }}"
  width="720" height="{{ .Get "height" | default 480 }}" loading="lazy"
  style="border: 0; max-width: 100%; color-scheme: normal"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>

{{/* in a post */}}
{{< belowdeck lesson="walls" title="Walls round a container, interactive" >}}`,
    rendered: FRAME,
    note: 'Hugo drops raw HTML from Markdown unless it is told otherwise; a shortcode may have it.',
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    language: 'text',
    snippet: `${SITE}embed.html?v=1&lesson=walls`,
    rendered: `<figure class="wp-block-embed"><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden" title="Walls round a container" src="${SITE}embed.html?v=1&amp;lesson=walls#?secret=Ab3dEf7hIj" data-secret="Ab3dEf7hIj" width="600" height="338" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe></figure>`,
    note: 'What is discovered by its address is framed with scripts alone, and hidden until it has told its height.',
    // Told by the protocol of WordPress embeds: heights are kept between 200 and 1000 px.
    script: `addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe[data-secret="' + (data && data.secret) + '"]');
  if (!frame || frame.contentWindow !== source || data.message !== 'height') return;
  frame.height = String(Math.min(1000, Math.max(200, Number(data.value))));
  frame.removeAttribute('style');
});`,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    language: 'html',
    snippet: FRAME,
    rendered: `<!--kg-card-begin: html-->${FRAME}<!--kg-card-end: html-->`,
    note: 'In an HTML card. A bare address becomes a bookmark.',
  },
  {
    id: 'notion',
    name: 'Notion',
    language: 'text',
    snippet: `/embed ${SITE}embed.html?v=1&lesson=walls`,
    rendered: `<div style="position: relative; width: 720px; height: 480px"><iframe src="${SITE}embed.html?v=1&amp;lesson=walls" sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation allow-forms allow-same-origin allow-storage-access-by-user-activation allow-popups-to-escape-sandbox" frameborder="0" style="position: absolute; inset: 0; width: 100%; height: 100%; border-radius: 1px; pointer-events: auto"></iframe></div>`,
    note: 'Readers may change its size: the picture is drawn for any.',
  },
  {
    id: 'reveal',
    name: 'reveal.js',
    language: 'html',
    snippet: `<section>
  <iframe class="r-stretch" data-src="${SITE}embed.html?v=1&amp;lesson=walls&amp;font=20&amp;start=load" title="Walls round a container"></iframe>
</section>`,
    rendered: `<div class="reveal"><div class="slides"><section><iframe class="r-stretch" width="960" height="600" data-src="${SITE}embed.html?v=1&amp;lesson=walls&amp;font=20&amp;start=load" title="Walls round a container"></iframe></section></div></div>`,
    note: 'reveal.js loads a frame when its slide is near. Keys stay with the slides until the frame is pressed.',
    script: `for (const frame of document.querySelectorAll('iframe[data-src]')) frame.src = frame.dataset.src;`,
  },
];
