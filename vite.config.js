import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The client's build, which `bin/build.js` runs; `bin/dev.js` serves the sources by it. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Everything is a file of our own origin, so that the content security policy needs no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licences of bundled packages ask to be passed on. Vite lists the page's, not yet those of its workers.
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 2000,
  },
});
