// Finds the Chromium that the browser tests drive; a fresh clone must not need a hand-installed one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

/** @returns {string[]} */
function usualPlaces() {
  if (platform() === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    )
  }
  if (platform() === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return roots.flatMap((root) =>
      root === undefined
        ? []
        : [
            join(root, 'Google/Chrome/Application/chrome.exe'),
            join(root, 'Chromium/Application/chrome.exe'),
            join(root, 'Microsoft/Edge/Application/msedge.exe'),
          ],
    )
  }
  return []
}

/**
 * Ubuntu's `chromium-browser` can be a stub that only asks for a snap, hence the trial run. Not on Windows, where
 * `--version` opens a window.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false
  if (platform() === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function fromSystem() {
  const names = platform() === 'win32' ? ON_PATH.map((name) => `${name}.exe`) : ON_PATH
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...usualPlaces()].find(runs)
}

function fromPlaywright() {
  const path = chromium.executablePath()
  return path && runs(path) ? path : undefined
}

function downloadWithPlaywright() {
  const npx = platform() === 'win32' ? 'npx.cmd' : 'npx'
  console.log('No browser found; trying: npx playwright install chromium')
  spawnSync(npx, ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: platform() === 'win32',
    timeout: 300_000,
  })
  return fromPlaywright()
}

function isRoot() {
  return process.getuid?.() === 0
}

function installOnDebian() {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined
  console.log('Still no browser; trying: apt-get install chromium')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
  return fromSystem()
}

/**
 * Path of a Chromium-like browser. Ends the process with one line when there is none and none can be installed.
 * @returns {string}
 */
export function findBrowser() {
  const chosen = process.env.MIDDENVELD_BROWSER
  if (chosen) {
    if (existsSync(chosen)) return chosen
    console.error(`MIDDENVELD_BROWSER points at ${chosen}, which does not exist.`)
    process.exit(1)
  }
  const found = fromSystem() ?? fromPlaywright() ?? downloadWithPlaywright() ?? installOnDebian()
  if (found) return found
  console.error(
    'No Chromium, Chrome or Edge found and none could be installed: install one, or set MIDDENVELD_BROWSER to its path.',
  )
  process.exit(1)
}

/** Root has no sandbox; the rest keeps the browser itself from calling home. */
export const BROWSER_FLAGS = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]
