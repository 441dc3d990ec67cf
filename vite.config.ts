import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The dev server writes one inline script for hot reload; the strict policy of index.html holds for what is built. */
const loosenPolicyForDev: Plugin = {
  name: 'middenveld:loosen-policy-for-dev',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("default-src 'self';", "default-src 'self'; script-src 'self' 'unsafe-inline';"),
}

/** React Aria brings its own words in 34 languages, all of them always loaded. Dutch is what we speak; English is what it falls back on. */
const keepDutch: Plugin = {
  name: 'middenveld:keep-dutch',
  apply: 'build',
  load: {
    filter: { id: /react-(?:aria|stately).*[\\/]intl[\\/].*[\\/](?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.\w+$/u },
    handler: () => 'export default {}',
  },
}

export default defineConfig({
  // Relative, so that the build works in any folder of any web server.
  base: './',
  publicDir: 'src/public',
  plugins: [react(), loosenPolicyForDev, keepDutch],
  // The reader takes only what its task asks.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A second run beside the first needs a folder of its own.
    outDir: process.env.MIDDENVELD_DIST ?? 'dist',
    emptyOutDir: true,
    // What is needed at once comes as one file: cut up for whoever shares a part of it, it would be bigger and ask for fifty files.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'eerst', tags: ['$initial'] }] } } },
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/support/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // A slow or busy machine is no bug; what never comes still fails.
    testTimeout: 60_000,
    restoreMocks: true,
  },
})
