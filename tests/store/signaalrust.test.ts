import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addActor, editActoren, placeActoren } from '../../src/document/mutations'
import { RUST } from '../../src/store/signaalrust'
import { createWerkruimte } from '../../src/store/werkruimte'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function open() {
  const document = nieuwDocument(
    bouwDossier({
      tegenstellingen: { t: {} },
      actoren: {
        rustig: { soort: 'groep', verontrusting: 'radicaliserend', posities: { t: { x: 0.6, y: 0 } } },
      },
    }),
  )
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok: () => 0 })
  await w.afleiding.laad()
  const nu = () => w.signalen.getState()
  const merken = () => Object.keys(nu().perActor)
  /** Somebody about whom there is something to say at once. */
  const erbij = () =>
    addActor(document, {
      soort: 'groep',
      naam: 'Jongeren',
      verontrusting: 'radicaliserend',
      posities: { t: { x: -0.6, y: 0 } },
    })
  const afgeleid = () => w.afleiding.stand.getState()!.signalen
  return { document, w, nu, merken, erbij, afgeleid }
}

describe('signalen wait until it is quiet', () => {
  test('what a dossier says when it opens is there at once', async () => {
    const { merken, nu, afgeleid } = await open()
    expect(merken()).toContain('rustig')
    expect(nu().aantal).toBe(afgeleid().kaarten.length)
  })

  test('who was just made has no mark until nobody touched that card for a while; the derivation knows all the time', async () => {
    const { document, merken, erbij, afgeleid } = await open()
    const id = erbij()
    expect(afgeleid().perActor).toHaveProperty(id)
    expect(merken()).not.toContain(id)
    vi.advanceTimersByTime(RUST - 1)
    placeActoren(document, 't', [{ id, x: -0.5, y: 0 }])
    vi.advanceTimersByTime(RUST - 1)
    expect(merken()).not.toContain(id)
    vi.advanceTimersByTime(1)
    expect(merken()).toContain(id)
  })

  test('another hand on another card does not hold this one back', async () => {
    const { document, merken, erbij } = await open()
    const id = erbij()
    vi.advanceTimersByTime(RUST / 2)
    editActoren(document, ['rustig'], { nota: 'gebeld' })
    vi.advanceTimersByTime(RUST / 2)
    expect(merken()).toContain(id)
  })

  test('a mark that was there stays while its card is moved, and goes at once when there is nothing left to say', async () => {
    const { document, merken } = await open()
    placeActoren(document, 't', [{ id: 'rustig', x: 0.7, y: 0 }])
    expect(merken()).toContain('rustig')
    editActoren(document, ['rustig'], { verontrusting: 'bedroefd' })
    expect(merken()).not.toContain('rustig')
  })

  test('the count does not run up while people work, and settles when they rest', async () => {
    const { w, nu, afgeleid, document } = await open()
    const voor = nu().aantal
    for (const naam of ['An', 'Bo', 'Cis']) {
      addActor(document, { soort: 'luideStem', naam, posities: { t: { x: 0.6, y: 0 } } })
      vi.advanceTimersByTime(RUST - 1)
      expect(nu().aantal).toBeLessThanOrEqual(voor)
    }
    expect(afgeleid().kaarten.length).toBeGreaterThan(voor)
    vi.advanceTimersByTime(1)
    expect(nu().aantal).toBe(afgeleid().kaarten.length)
    w.dispose()
  })

  test('who opens the signalen sees everything at once', async () => {
    const { w, merken, erbij, nu, afgeleid } = await open()
    const id = erbij()
    w.zet({ paneel: 'signalen', paneelOpen: true })
    expect(merken()).toContain(id)
    expect(nu().aantal).toBe(afgeleid().kaarten.length)
  })

  test('a closed dossier leaves no clock behind', async () => {
    const { w, erbij } = await open()
    erbij()
    w.dispose()
    expect(vi.getTimerCount()).toBe(0)
  })
})
