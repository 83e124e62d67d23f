import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cardPages } from './scripts/site/card-pages.ts';
import { contentSecurityMeta } from './scripts/site/content-security.ts';
import { embedPage } from './scripts/site/embed-page.ts';
import { firstRunInTwo } from './scripts/site/first-run-in-two.ts';
import { notesPage } from './scripts/site/notes-page.ts';
import { offline } from './scripts/site/offline.ts';
import { packingApart } from './scripts/site/packing-apart.ts';
import { precompress } from './scripts/site/precompress.ts';
import { shortExports } from './scripts/site/short-exports.ts';
import { staticFirstPage } from './scripts/site/static-page.ts';

export default defineConfig({
  // Relative addresses: the built page works at any path of any static host.
  base: './',
  plugins: [
    react(),
    packingApart(),
    shortExports(),
    staticFirstPage(),
    contentSecurityMeta(),
    embedPage(),
    notesPage(),
    cardPages(),
    offline(),
    precompress(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // One sheet for all, which staticFirstPage() puts into the page.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Names of files pack badly, and a first run would carry those of all that comes later: only what readers wait for
      // is asked for all at once. The rest asks for what it needs when it has come.
      resolveDependencies: (file, dependencies, { hostType }) =>
        hostType === 'html' || /\/(?:page|LessonArea)-/.test(file) ? dependencies : [],
    },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: firstRunInTwo() } },
  },
  server: { host: '127.0.0.1' },
});
