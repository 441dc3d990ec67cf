/** A real document, a real werkruimte, and a panel in between: what a test of this room stands on. */
import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll } from 'vitest'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { type Dossier, leegDossier, maakRecord } from '../../src/domain/model/dossier'
import type { Zone } from '../../src/domain/model/zone'
import { heeftThuis } from '../../src/geometry/plek'
import { laadGekozen } from '../../src/panels/selectie/PaneelSelectie'
import { WerkruimteContext } from '../../src/store/hooks'
import type { Sessie } from '../../src/store/sessie'
import { createWerkruimte, type Kaartbediening, type Punt } from '../../src/store/werkruimte'
import { flushConcepten, isNogBezig } from '../../src/ui/concepten'

// What is said of who is chosen comes when somebody is; here it is there from the start.
beforeAll(laadGekozen)

type Begin = {
  [
    N in
      | 'actoren'
      | 'relaties'
      | 'tegenstellingen'
      | 'bezorgdheden'
      | 'standpunten'
      | 'fora'
      | 'uitdagingen'
      | 'acties'
      | 'leden'
  ]?: object[]
}

/** Records with their defaults filled in; each needs an id. */
export function maakDossier(begin: Begin): Dossier {
  const dossier: Record<string, unknown> = { ...leegDossier() }
  for (const [naam, records] of Object.entries(begin)) {
    const collectie = naam as keyof Begin
    dossier[collectie] = Object.fromEntries(
      records.map((velden) => {
        const record = maakRecord(collectie, velden as Parameters<typeof maakRecord<typeof collectie>>[1])
        return [record.id, record]
      }),
    )
  }
  return dossier as Dossier
}

/** The screen, the document behind it, and what was announced. `kaart` stands in for the map, which jsdom cannot draw. */
export function toon(scherm: ReactNode, begin: Begin = {}, sessie: Partial<Sessie> = {}) {
  let volgende = 0
  const document = createDossierDocument({
    begin: maakDossier(begin),
    nieuweId: () => `n${++volgende}`,
    vandaag: () => '2026-11-23',
    clientId: 7,
  })
  const gezegd: string[] = []
  const werkruimte = createWerkruimte(
    document,
    // To this clock every derivation is quick: panels change in the same breath, however busy the machine is.
    {
      announce: (tekst) => gezegd.push(tekst),
      flush: flushConcepten,
      isNogBezig,
      klok: () => 0,
      ga: (stap, deel = '') => werkruimte.zet({ stap, deel }),
    },
    sessie,
  )
  const geplaatst: { ids: readonly string[]; waar: Punt | Zone | undefined }[] = []
  const getoond: (readonly string[])[] = []
  const kaart: Kaartbediening = {
    pas: () => undefined,
    toon: (ids) => void getoond.push(ids),
    focus: () => undefined,
    zoom: () => undefined,
    uitsnede: () => null,
    kijk: () => undefined,
    begin() {
      const { gereedschap } = werkruimte.sessie.getState()
      if (gereedschap !== 'kies' && gereedschap !== 'relatie')
        werkruimte.zet({ ontwerp: { soort: gereedschap, positie: null, vorige: null } })
    },
    plek: ({ soort }) => ({ positie: heeftThuis(soort) ? { x: 0, y: 0 } : null, gekozen: false }),
    schik: () => undefined,
    plaats(ids, waar) {
      const hier = Object.keys(document.read().tegenstellingen)[0]
      const wie = ids.filter((id) => waar || heeftThuis(document.read().actoren[id]?.soort ?? 'groep'))
      if (!hier || wie.length === 0) return []
      geplaatst.push({ ids: wie, waar })
      document.act('Geplaatst', (write) => {
        for (const id of wie) write.edit('actoren', id, { posities: { [hier]: { x: 0, y: 0 } } })
      })
      return wie
    },
  }
  werkruimte.koppelKaart(kaart)
  werkruimte.losplekken.koppel({
    soort: 'kaart',
    bevat: () => true,
    neem: (ids, punt) => kaart.plaats(ids, punt).length > 0,
  })
  const beeld = render(<WerkruimteContext value={werkruimte}>{scherm}</WerkruimteContext>)
  return {
    ...beeld,
    document,
    werkruimte,
    gezegd,
    geplaatst,
    getoond,
    dossier: () => document.read(),
    kies: (...actoren: string[]) => act(() => werkruimte.zet({ selectie: { actoren, relaties: [] } })),
    zet: (deel: Partial<Sessie>) => act(() => werkruimte.zet(deel)),
    undo: () => act(() => werkruimte.undo()),
  }
}

export const T1 = { id: 't1', wij: 'bewoners', zij: 'jongeren' }
export const T2 = { id: 't2', wij: 'groen', zij: 'parkeren', orde: 1 }
