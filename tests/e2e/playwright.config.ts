import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const port = process.env.MIDDENVELD_PORT ?? '4174'
const origin = `http://127.0.0.1:${port}`

// Workers read this file again: they inherit the answer instead of searching anew.
process.env.MIDDENVELD_BROWSER = findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}test-results/${port}`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that only passes the second time has found something.
  retries: 0,
  timeout: 60_000,
  // A slow machine is no bug; what never comes still fails.
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: origin,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.MIDDENVELD_BROWSER, args: BROWSER_FLAGS },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1920, height: 1080 },
    // Still pictures by default; a test about motion says `test.use({ reducedMotion: 'no-preference' })`.
    reducedMotion: 'reduce',
    // A press that cannot happen says so long before the test as a whole runs out of time.
    actionTimeout: 10_000,
    // Every test would fill a copy of its own; the test about working offline lets it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: origin,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
