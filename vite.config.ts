import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityMeta } from './scripts/site/content-security.ts';
import { precompress } from './scripts/site/precompress.ts';

export default defineConfig({
  // Relative addresses: the built page works at any path of any static host.
  base: './',
  plugins: [react(), contentSecurityMeta(), precompress()],
  build: {
    target: 'es2022',
    manifest: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1' },
});
