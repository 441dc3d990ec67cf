/** What is asked of the browser, what is said of it, and that it is said once. */
import { beforeEach, expect, test, vi } from 'vitest'
import { type Browser, vraagBlijvend, weegBrowser } from '../../src/app/toestel/blijvend'

const browser = (more: Partial<Browser> = {}, was = false, belooft = false) => {
  const opslag = {
    persisted: vi.fn(() => Promise.resolve(was)),
    persist: vi.fn(() => Promise.resolve(belooft)),
  }
  return { opslag, deze: { opslag, isSafari: false, isGeinstalleerd: false, ...more } satisfies Browser }
}

beforeEach(() => localStorage.clear())

test.each<[string, Browser, RegExp]>([
  ['promises', browser({}, false, true).deze, /^$/u],
  ['promised before', browser({}, true).deze, /^$/u],
  ['refuses', browser().deze, /privévenster.*wist bij het sluiten/u],
  ['has nothing for it', browser({ opslag: undefined }).deze, /belooft niet/u],
  ['Safari, also when it promises', browser({ isSafari: true }, false, true).deze, /zeven dagen/u],
  ['Safari, put on the machine', browser({ isSafari: true, isGeinstalleerd: true }, true).deze, /^$/u],
])('a browser that %s', async (_, deze, zin) => {
  const gezegd = await weegBrowser(deze)
  expect(gezegd ?? '').toMatch(zin)
})

test('one that throws is one that does not promise', async () => {
  const { deze, opslag } = browser()
  opslag.persist.mockRejectedValue(new Error('nee'))
  expect(await weegBrowser(deze)).toMatch(/belooft niet/u)
})

test('what was promised before is not asked again', async () => {
  const { deze, opslag } = browser({}, true)
  await weegBrowser(deze)
  expect(opslag.persist).not.toHaveBeenCalled()
})

test('it is said once to this machine', async () => {
  expect(await vraagBlijvend(browser().deze)).toMatch(/belooft niet/u)
  expect(await vraagBlijvend(browser().deze)).toBeNull()
})

test('a browser that promises leaves it to be said when one does not', async () => {
  expect(await vraagBlijvend(browser({}, false, true).deze)).toBeNull()
  expect(await vraagBlijvend(browser().deze)).toMatch(/belooft niet/u)
})
