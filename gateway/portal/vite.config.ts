import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precompress } from './scripts/precompress.ts';

const gateway = `http://localhost:${process.env.THIDUA_PORT ?? '8080'}`;

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    // The officials' browsers: Chrome, Edge and Cốc Cốc of the last years, Firefox, Safari.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/login', '/logout', '/oauth2'].map((path) => [path, { target: gateway, changeOrigin: false }]),
    ),
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
