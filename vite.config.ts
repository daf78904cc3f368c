import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { thirdPartyNotices } from './electron/build/notices-plugin.ts';

/**
 * Builds the window into dist/renderer. Relative addresses, so that the same files work under `app://cost-desk/` and
 * under `http://127.0.0.1:port/`; nothing is inlined into the page, because the Content-Security-Policy refuses it.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), thirdPartyNotices(import.meta.dirname)],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});
