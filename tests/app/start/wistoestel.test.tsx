/** What is listed before all of it goes, and what holds it back. */
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { wisBrowserresten } from '../../../src/app/start/browserresten'
import type { DossierRij } from '../../../src/app/start/rijen'
import { WisToestel } from '../../../src/app/start/WisToestel'

const rij = (id: string, meer: Partial<DossierRij> = {}): DossierRij => ({
  id,
  titel: `Wijk ${id}`,
  gewijzigd: 1000,
  aantalActoren: 3,
  miniatuur: null,
  verwijderd: null,
  bestandOp: null,
  alleenHier: false,
  ...meer,
})
function toon(rijen: DossierRij[]) {
  const daden = { bewaar: vi.fn(), wis: vi.fn(), onSluit: vi.fn() }
  render(<WisToestel rijen={rijen} {...daden} />)
  return daden
}
const knop = (naam: string) => screen.getByRole<HTMLButtonElement>('button', { name: naam })
const groep = (naam: string) => within(screen.getByRole('region', { name: naam }))
const LOS = 'Nog niet, of niet helemaal, in een bestand'

test.each<[string, Partial<DossierRij>, boolean]>([
  ['in no file', {}, true],
  ['in a file, and changed since', { bestandOp: 999 }, true],
  ['in a file as it is', { bestandOp: 1000 }, false],
  ['deleted by somebody', { verwijderd: 5 }, false],
])('a dossier that is %s', (_, meer, houdtTegen) => {
  const { wis } = toon([rij('a', meer)])
  expect(screen.queryByRole('region', { name: LOS }) !== null).toBe(houdtTegen)
  expect(knop('Wis alles …').disabled).toBe(houdtTegen)
  expect(screen.getByText(/Wijk a/u, { selector: 'span[dir]' })).toBeDefined()
  expect(wis).not.toHaveBeenCalled()
})

test('each that is in no file can be saved here, or may go when somebody says so; then it is asked once more', () => {
  const { bewaar, wis } = toon([rij('a'), rij('b', { bestandOp: 2000 })])
  fireEvent.click(groep(LOS).getByRole('button', { name: 'Bewaar: Wijk a' }))
  expect(bewaar).toHaveBeenCalledWith('a')
  expect(groep('Gaat ook weg').getByText(/Wijk b/u)).toBeDefined()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Wat in geen bestand staat, mag ook weg' }))
  fireEvent.click(knop('Wis alles …'))
  fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Annuleren' }))
  expect(wis).not.toHaveBeenCalled()
  fireEvent.click(knop('Wis alles …'))
  fireEvent.click(knop('Wis alles'))
  expect(wis).toHaveBeenCalledOnce()
})

afterEach(() => vi.unstubAllGlobals())

test('of the browser goes what is ours, and nothing of another app at the same host', async () => {
  const weg: string[] = []
  for (const opslag of [localStorage, sessionStorage]) {
    opslag.setItem('middenveld.voorkeuren', 'x')
    opslag.setItem('ander', 'x')
  }
  const hier = new URL('./', window.location.href).href
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([`workbox-precache-v2-${hier}`, 'ander']),
    delete: (naam: string) => Promise.resolve(weg.push(naam)),
  })
  const werker = (scope: string) => ({ scope, unregister: () => Promise.resolve(weg.push(scope)) })
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistrations: () => Promise.resolve([werker(hier), werker(`${hier}ander/`)]) },
  })
  await act(() => wisBrowserresten())
  Reflect.deleteProperty(navigator, 'serviceWorker')
  expect(weg.sort()).toEqual([hier, `workbox-precache-v2-${hier}`])
  for (const opslag of [localStorage, sessionStorage]) expect(Object.keys(opslag)).toEqual(['ander'])
})
