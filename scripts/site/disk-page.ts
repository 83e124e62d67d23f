import { contentSecurityPolicy } from './content-security.ts';

/** Addresses of the scripts of the page from a disk. */
export interface DiskScripts {
  /** Asks for the others. */
  readonly start: string;
  readonly main: string;
  readonly rest: string;
}

/**
 * The built page for a disk: classic scripts in the place of modules, and nothing that only a server can give. Throws
 * where the page is not built as this expects.
 */
export function diskPage(html: string, { start, main, rest }: DiskScripts): string {
  const plain = html
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/<link rel="(?:modulepreload|manifest|apple-touch-icon)"[^>]*>\s*/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '')
    .replace(
      '</body>',
      () => `<template data-part="main"><script src="${main}"></script></template>
    <template data-part="rest"><script src="${rest}"></script></template>
    <script src="${start}"></script>
  </body>`,
    );
  const left = /type="module"|crossorigin|Content-Security-Policy/.exec(plain);
  if (left || plain === html) throw new Error(`The page is built in another way: ${left?.[0]}`);
  return plain.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(plain)}">`,
  );
}
