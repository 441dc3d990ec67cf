import { describe, expect, test } from 'vitest'
import { addActor, editSectie, placeActoren } from '../../src/document/mutations'
import type { Dossier } from '../../src/domain/dossier'
import { createWerkruimte } from '../../src/store/werkruimte'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const TWEE = { tegenstellingen: { t1: { orde: 0 }, t2: { orde: 1 } } }
const open = (begin: Dossier = bouwDossier(TWEE)) => {
  const document = nieuwDocument(begin)
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined })
  const geteld: unknown[] = []
  w.afleiding.stand.subscribe((stand) => geteld.push(stand))
  return { document, w, geteld, nu: () => w.afleiding.stand.getState() }
}

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

  test('a closed dossier derives nothing any more', async () => {
    const { document, w, geteld } = open()
    await w.afleiding.laad()
    w.dispose()
    addActor(document, { soort: 'groep', naam: 'Wijkraad' })
    expect(geteld).toHaveLength(1)
  })
})
