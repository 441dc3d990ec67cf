import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { eenBestand } from './bouw/eenBestand.ts'
import { KOPPEN, PAGINABELEID } from './bouw/koppen.ts'
import { licenties } from './bouw/licenties.ts'
import { vooruit } from './bouw/vooruit.ts'

const wortel = fileURLToPath(new URL('.', import.meta.url))

/** One list of what the page may do, also for servers. The dev server writes an inline script for hot reload; the policy holds for what is built. */
const policy: Plugin = {
  name: 'middenveld:policy',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { server }) =>
      html.replace('%BELEID%', server ? `${PAGINABELEID}; script-src 'self' 'unsafe-inline'` : PAGINABELEID),
  },
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

/** What Yjs needs of lib0 for its warnings brings a whole schema language along, only to describe what a node of the page is. Nobody asks. */
const leaveSchema: Plugin = {
  name: 'middenveld:leave-schema',
  apply: 'build',
  transform: {
    filter: { id: /lib0[\\/]dom\.js$/u },
    handler: (code) => code.replaceAll('= $.$custom(', '= /* @__PURE__ */ $.$custom('),
  },
}

/** What the two files that make a worker become where there is nothing beside the page: the reader and the writer. */
const inPlaceOfWorkers = (name: string, files: Readonly<Record<string, string>>): Plugin => ({
  name: `middenveld:${name}`,
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/maak(?:Werker|Schrijver)$/u },
    handler: (id) => {
      const file = files[id.slice(id.lastIndexOf('/') + 1)]
      return file === undefined ? null : `${wortel}${file}`
    },
  },
})

/** In one file the workers travel inside. */
const workersInside = inPlaceOfWorkers('workers-inside', {
  maakWerker: 'src/app/lezer/maakWerkerIngepakt.ts',
  maakSchrijver: 'src/exports/word/maakSchrijverIngepakt.ts',
})

/** In Node there are no workers: the same task, done where it is asked. */
const writerHere = inPlaceOfWorkers('writer-here', { maakSchrijver: 'tests/support/schrijverHier.ts' })

/** Works without a network after the first visit. A new version waits until somebody says yes: nobody's work is pulled away. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Middenveld',
    short_name: 'Middenveld',
    description: 'Een kaart voor een werkgroep rond polarisatie. Alles blijft op dit toestel.',
    lang: 'nl-BE',
    display: 'standalone',
    start_url: './',
    scope: './',
    theme_color: '#FBFAF7',
    background_color: '#FBFAF7',
    icons: [
      { src: 'icoon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icoon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icoon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2,txt}'],
    maximumFileSizeToCacheInBytes: 5_000_000,
    cleanupOutdatedCaches: true,
  },
})

/** Played in a browser, or measured: no unit tests. */
const BROWSER = ['tests/e2e/**', 'tests/bench/**']
/** Counts the code that is run. */
const TELT = ['tests/store/groei.test.ts']

export default defineConfig(({ mode }) => {
  const one = mode === 'one'
  const { plugin, teller } = licenties(wortel)
  return {
    // Relative, so that the build works in any folder of any web server.
    base: './',
    publicDir: one ? false : 'src/public',
    plugins: [
      react(),
      policy,
      keepDutch,
      leaveSchema,
      plugin,
      ...(mode === 'test' ? [writerHere] : []),
      ...(one
        ? [workersInside, viteSingleFile({ removeViteModuleLoader: true }), eenBestand()]
        : [vooruit, offline]),
    ],
    preview: { headers: KOPPEN },
    // Each takes only what its task asks; in one file it has everything with it.
    worker: { format: one ? 'iife' : 'es', plugins: () => [teller] },
    build: {
      target: 'es2022',
      // A second run beside the first needs a folder of its own.
      outDir: process.env.MIDDENVELD_DIST ?? (one ? 'dist-one' : 'dist'),
      emptyOutDir: true,
      // What is needed at once comes as one file, and what a dossier adds to it as a second; then what asks something (also on the start screen), the panel
      // and its other sheets. Cut up for whoever shares a part of them, they would be bigger and ask for a hundred files.
      ...(one
        ? {}
        : {
            rolldownOptions: {
              // Parts of React Flow and React Aria that nobody draws are wrapped in these as they are read, and would all stay.
              treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext', 'fixedForwardRef'] },
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'eerst', tags: ['$initial'] },
                    {
                      name: 'dossier',
                      test: /\/src\/(?:app\/dossier\/Dossierscherm\.tsx|document\/boek\.ts)$/u,
                    },
                    { name: 'vraag', test: /\/src\/ui\/(?:Dialoog|Menulijst|Veld)\.tsx$/u },
                    {
                      name: 'paneel',
                      test: /\/src\/(?:panels\/(?:paneel\/Paneelbladen|jouwtekst\/JouwTekst)|app\/dossier\/(?:Bestandstand|Openteller))\.tsx$/u,
                    },
                    { name: 'derive', test: /\/src\/domain\/derive\/index\.ts$/u },
                    {
                      name: 'gekozen',
                      test: /\/src\/panels\/(?:selectie\/Actor|relatie\/Relatie)Paneel\.tsx$/u,
                    },
                    {
                      name: 'bladen',
                      test: /\/src\/panels\/\w+\/Paneel(?:Bezorgdheden|Uitdagingen|Acties|Netwerk|Signalen)\.tsx$/u,
                    },
                  ],
                },
              },
            },
          }),
    },
    test: {
      setupFiles: ['tests/support/setup.ts'],
      css: { modules: { classNameStrategy: 'non-scoped' } },
      // A slow or busy machine is no bug; what never comes still fails.
      testTimeout: 60_000,
      restoreMocks: true,
      // What draws is a .tsx, and has a page of its own for each file. The rest has neither page nor memory of another file, so its files share what they load.
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: [...BROWSER, ...TELT],
            isolate: false,
            setupFiles: ['tests/support/setup.ts', 'tests/support/kansen.ts'],
          },
        },
        // Alone: it sees only what is loaded after it.
        { extends: true, test: { name: 'apart', environment: 'node', include: TELT } },
        { extends: true, test: { name: 'jsdom', environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
      ],
    },
  }
})
