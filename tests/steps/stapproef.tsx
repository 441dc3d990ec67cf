/** A real document, a real werkruimte and one step in between; what it asks of the outside is written down. */
import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Dossier } from '../../src/domain/model/dossier'
import { WerkruimteContext } from '../../src/store/hooks'
import type { Sessie } from '../../src/store/sessie'
import { createWerkruimte, type Dpiavorm, type Tekstbestand } from '../../src/store/werkruimte'
import { flushConcepten } from '../../src/ui/concepten'
import { nieuwDocument } from '../support/documenten'

export function toonStap(scherm: ReactNode, begin?: Dossier, sessie: Partial<Sessie> = {}) {
  const document = nieuwDocument(begin)
  const buiten = {
    gegaan: [] as string[],
    begonnen: [] as Dossier[],
    bestanden: [] as Tekstbestand[],
    dpia: [] as Dpiavorm[],
    gezegd: [] as string[],
  }
  const werkruimte = createWerkruimte(
    document,
    {
      announce: (tekst) => buiten.gezegd.push(tekst),
      flush: flushConcepten,
      // To this clock every derivation is quick: screens change in the same breath, however busy the machine is.
      klok: () => 0,
      ga(stap, deel = '') {
        buiten.gegaan.push(deel ? `${stap}/${deel}` : stap)
        werkruimte.zet({ stap, deel })
      },
      beginDossier: (dossier) => buiten.begonnen.push(dossier),
      verwijderDossier: () => buiten.gegaan.push('weg'),
      bewaarDpia: (_, vorm) => buiten.dpia.push(vorm),
      bewaarTekst: (bestand) => buiten.bestanden.push(bestand),
    },
    sessie,
  )
  const beeld = render(<WerkruimteContext value={werkruimte}>{scherm}</WerkruimteContext>)
  return {
    ...beeld,
    werkruimte,
    buiten,
    dossier: () => document.read(),
    zet: (deel: Partial<Sessie>) => act(() => werkruimte.zet(deel)),
    undo: () => act(() => werkruimte.undo()),
  }
}
