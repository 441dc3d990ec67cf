import { describe, expect, test } from 'vitest'
import { openKaartmenu } from '../../src/canvas/kaartmenu'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, addRelatie, addTegenstelling, removeActoren } from '../../src/document/mutations'
import { createWerkruimte } from '../../src/store/werkruimte'

const PUNT = { clientX: 300, clientY: 200 }

function werkplek() {
  let n = 0
  const document = createDossierDocument({ nieuweId: () => `i${++n}`, vandaag: () => '2026-11-23' })
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok: () => 0 })
  const hier = addTegenstelling(document, { wij: 'bewoners', zij: 'jongeren' })
  const [an, bo, cis] = ['An', 'Bo', 'Cis'].map((naam) =>
    addActor(document, { soort: 'groep', naam, posities: { [hier]: { x: 0, y: 0 } } }),
  ) as [string, string, string]
  const lijn = addRelatie(document, { van: an, naar: bo, type: 'contact' }) ?? ''
  return { w, document, an, bo, cis, lijn, nu: () => w.sessie.getState() }
}

describe('asking for the menu', () => {
  test('on a card outside the selection selects that card alone', () => {
    const { w, an, bo, cis, lijn, nu } = werkplek()
    w.zet({ selectie: { actoren: [an, bo], relaties: [lijn] } })
    openKaartmenu(w, { soort: 'actor', id: cis }, PUNT)
    expect(nu().selectie).toEqual({ actoren: [cis], relaties: [] })
    expect(nu().kaartmenu).toEqual({ over: { soort: 'actor', id: cis }, punt: PUNT })
  })
  test('on a card within the selection leaves the selection as it is', () => {
    const { w, an, bo, nu } = werkplek()
    w.zet({ selectie: { actoren: [an, bo], relaties: [] } })
    openKaartmenu(w, { soort: 'actor', id: bo }, PUNT)
    expect(nu().selectie).toEqual({ actoren: [an, bo], relaties: [] })
  })
  test('on a line selects the line', () => {
    const { w, an, lijn, nu } = werkplek()
    w.zet({ selectie: { actoren: [an], relaties: [] } })
    openKaartmenu(w, { soort: 'relatie', id: lijn }, PUNT)
    expect(nu().selectie).toEqual({ actoren: [], relaties: [lijn] })
  })
  test('on the field selects nothing and loses nothing', () => {
    const { w, an, nu } = werkplek()
    w.zet({ selectie: { actoren: [an], relaties: [] } })
    openKaartmenu(w, { soort: 'veld', positie: { x: 0.5, y: 40 } }, PUNT)
    expect(nu().selectie.actoren).toEqual([an])
    expect(nu().kaartmenu?.over).toEqual({ soort: 'veld', positie: { x: 0.5, y: 40 } })
  })
  test('on what somebody just took away opens nothing', () => {
    const { w, document, an, nu } = werkplek()
    removeActoren(document, [an])
    openKaartmenu(w, { soort: 'actor', id: an }, PUNT)
    expect(nu().kaartmenu).toBeNull()
  })
})
