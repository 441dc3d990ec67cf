import { afterEach, describe, expect, test, vi } from 'vitest'
import { addActor, editSectie, placeActoren } from '../../src/document/mutations'
import type { Dossier } from '../../src/domain/model/dossier'
import { createWerkruimte } from '../../src/store/werkruimte'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const TWEE = { tegenstellingen: { t1: { orde: 0 }, t2: { orde: 1 } } }
/** Each derivation takes `duur` ms by the clock that it is measured with. */
const open = ({ begin = bouwDossier(TWEE), duur = 0 }: { begin?: Dossier; duur?: number } = {}) => {
  const document = nieuwDocument(begin)
  let tijd = 0
  const klok = () => (tijd += duur)
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok })
  const geteld: unknown[] = []
  w.afleiding.stand.subscribe((stand) => geteld.push(stand))
  return { document, w, geteld, nu: () => w.afleiding.stand.getState() }
}

afterEach(() => void vi.useRealTimers())

describe('what is derived beside the mirror', () => {
  test('is not there until somebody asks, and follows every change from then on', async () => {
    const { document, w, nu } = open()
    const groep = addActor(document, { soort: 'groep', naam: 'Wijkraad' })
    expect(nu()).toBeNull()
    await w.afleiding.laad()
    expect(nu()).toMatchObject({ tegenstelling: 't1', isLeeg: true, nietGeplaatst: [groep] })
    placeActoren(document, 't1', [{ id: groep, x: 0, y: 0 }])
    expect(nu()).toMatchObject({ isLeeg: false, nietGeplaatst: [] })
    w.undo()
    expect(nu()).toMatchObject({ isLeeg: true, nietGeplaatst: [groep] })
  })

  test('is of the tegenstelling on screen, and going back to one derives nothing again', async () => {
    const { w, nu } = open()
    await w.afleiding.laad()
    const eerste = nu()
    w.zet({ tegenstelling: 't2' })
    expect(nu()?.tegenstelling).toBe('t2')
    w.zet({ tegenstelling: 't1' })
    expect(nu()).toBe(eerste)
  })

  test('is derived once per state: what is chosen or looked at changes nothing', async () => {
    const { w, geteld } = open()
    await w.afleiding.laad()
    w.zet({ paneel: 'uitdagingen', selectie: { actoren: [], relaties: [] } })
    w.zet({ belicht: { actoren: ['a'], relaties: [] } })
    await w.afleiding.laad()
    expect(geteld).toHaveLength(1)
  })

  test('who hears of a change of the dossier finds its reasons already there', async () => {
    const { document, w, nu } = open()
    await w.afleiding.laad()
    const fasen: unknown[] = []
    w.spiegel.subscribe(() => fasen.push(nu()?.strategie.fase))
    editSectie(document, 'situatie', { fase: 3 }, 'Fase gekozen')
    expect(fasen[0]).toBe(3)
  })

  test('a slow one lets the map go first, and answers once for all that came in between', async () => {
    const { document, w, geteld, nu } = open({ duur: 50 })
    await w.afleiding.laad()
    vi.useFakeTimers()
    editSectie(document, 'situatie', { fase: 2 }, 'Fase gekozen')
    editSectie(document, 'situatie', { fase: 3 }, 'Fase gekozen')
    expect(geteld).toHaveLength(1)
    vi.runAllTimers()
    expect(geteld).toHaveLength(2)
    expect(nu()?.strategie.fase).toBe(3)
  })

  test('a closed dossier derives nothing any more', async () => {
    const { document, w, geteld } = open()
    await w.afleiding.laad()
    w.dispose()
    addActor(document, { soort: 'groep', naam: 'Wijkraad' })
    expect(geteld).toHaveLength(1)
  })
})
