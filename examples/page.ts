import { type HostExample, hosts, SITE } from './hosts.ts';

const STYLE =
  'body{max-width:760px;margin:24px auto;padding:0 16px;font:16px/1.5 system-ui;background:#fff;color:#1b1b1b}' +
  '[data-theme=dark] body{background:#1b1b1d;color:#e3e3e3}' +
  'pre{padding:12px;overflow:auto;border:1px solid #999;font-size:13px}a{color:inherit}';

/** A page of the gallery: one host, with the site at its real address. */
export function examplePage(host: HostExample, site: string): string {
  const { name, note, snippet, rendered, script = '', root = '' } = host;
  return page(
    root,
    name,
    `<p><a href="./">All hosts</a></p><h1>${name}</h1><p>${note}</p>
<pre><code>${escaped(snippet)}</code></pre>
<article>${rendered.replaceAll(SITE, site)}</article>
<p>What the post says after it.</p>${script === '' ? '' : `<script>${script}</script>`}`,
  );
}

/** The list of all hosts. */
export function galleryPage(): string {
  const items = hosts.map(({ id, name, note }) => `<li><a href="${id}">${name}</a>. ${note}</li>`);
  return page('', 'Belowdeck in a post', `<h1>Belowdeck in a post</h1><ul>${items.join('')}</ul>`);
}

function page(root: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="en" ${root}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>${body}</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
