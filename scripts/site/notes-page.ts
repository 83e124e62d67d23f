import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security.ts';
import { oneScript } from './one-script.ts';

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** Builds notes.html, the second window of presenter mode: one small page with one script, and none of the machine. */
export function notesPage(): Plugin {
  return {
    name: 'belowdeck-notes-page',
    apply: 'build',
    async generateBundle() {
      const script = await oneScript('app/notes.ts', {});
      const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
      const fileName = `assets/notes-${hash}.js`;
      const style = (await read('ui/tokens.css')) + (await read('features/present/notes/notes.css'));
      const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Belowdeck</title>
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<script src="./${fileName}"></script>
</body>
</html>
`;
      const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">`;
      this.emitFile({ type: 'asset', fileName, source: script });
      this.emitFile({
        type: 'asset',
        fileName: 'notes.html',
        source: page.replace('<head>', `<head>\n${policy}`),
      });
    },
  };
}
