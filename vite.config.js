import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The client's build. `bin/build.js` runs it; `npx vite` serves the client beside a running `npm start`. */
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
    chunkSizeWarningLimit: 2000,
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/health'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
});
