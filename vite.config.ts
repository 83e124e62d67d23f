import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityMeta } from './scripts/site/content-security.ts';
import { embedPage } from './scripts/site/embed-page.ts';
import { firstRunInTwo } from './scripts/site/first-run-in-two.ts';
import { packingApart } from './scripts/site/packing-apart.ts';
import { precompress } from './scripts/site/precompress.ts';
import { staticFirstPage } from './scripts/site/static-page.ts';

export default defineConfig({
  // Relative addresses: the built page works at any path of any static host.
  base: './',
  plugins: [react(), packingApart(), staticFirstPage(), contentSecurityMeta(), embedPage(), precompress()],
  build: {
    target: 'es2022',
    manifest: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // One sheet for all, which staticFirstPage() puts into the page.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: firstRunInTwo() } },
  },
  server: { host: '127.0.0.1' },
});
