// @vitest-environment jsdom
/** What is asked of the browser, what is said of it, and that it is said once. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Browser, vraagBlijvend, weegBrowser } from '../../src/app/blijvend'
import { meldingen } from '../../src/ui/melding'

const browser = (more: Partial<Browser> = {}, was = false, belooft = false) => {
  const opslag = {
    persisted: vi.fn(() => Promise.resolve(was)),
    persist: vi.fn(() => Promise.resolve(belooft)),
  }
  return { opslag, deze: { opslag, isSafari: false, isGeinstalleerd: false, ...more } satisfies Browser }
}
const getoond = () => meldingen.visibleToasts.map(({ content }) => content)

beforeEach(() => localStorage.clear())
afterEach(() => meldingen.visibleToasts.forEach(({ key }) => meldingen.close(key)))

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

test('it is said once to this machine, with the way out at hand', async () => {
  const bewaar = vi.fn()
  await vraagBlijvend(bewaar, browser().deze)
  const [gezegd] = getoond()
  expect(gezegd).toMatchObject({ doe: { label: 'Bewaar als bestand' } })
  expect(gezegd?.tone).toBeUndefined()
  gezegd?.doe?.druk()
  expect(bewaar).toHaveBeenCalledOnce()
  meldingen.visibleToasts.forEach(({ key }) => meldingen.close(key))
  await vraagBlijvend(bewaar, browser().deze)
  expect(getoond()).toEqual([])
})
