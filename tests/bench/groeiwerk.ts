/** What is done with a dossier of any size, each as often as asked, for the bench of growth. */
import { derive } from '../../src/domain/derive'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import type { Dossier } from '../../src/domain/model/dossier'
import { placeActoren } from '../../src/document/mutations'
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { buildVerslag } from '../../src/exports/verslag/verslag'
import { actorId, maakHub, maakWeb, TEGENSTELLING } from './graaf'
import { kijkOveral, maakPlan } from './plan'

export const WERKEN = ['open', 'act', 'derive', 'report', 'group drop'] as const
export type Werk = (typeof WERKEN)[number]

/** Maps with more between people than most, on which only the derivation is measured. */
export const WEBBEN = { hub: maakHub, 'eight relaties an actor': maakWeb } as const

/** What the map shows of such a map, or all there is, as often as asked, in milliseconds. `bezink`: after what was made for it, before it. */
export function maakWebwerk(
  web: keyof typeof WEBBEN,
  actoren: number,
  bezink: () => void,
  alles: boolean,
): () => number {
  const dossier = WEBBEN[web](planVan(actoren))
  return () => {
    const vers = structuredClone(dossier)
    bezink()
    const begin = performance.now()
    const afleiding = derive(vers, TEGENSTELLING, { today: TODAY })
    if (alles) kijkOveral(afleiding)
    return performance.now() - begin
  }
}

const TODAY = '2026-11-24'

const planVan = (actoren: number): Dossier =>
  maakPlan(actoren, Math.round(actoren * 0.3), Math.round(actoren * 0.2))

function open(text: string): DossierDocument {
  const uitkomst = readBestand(text)
  if (!uitkomst.ok) throw new Error(uitkomst.fout.titel)
  let n = 0
  return createDossierDocument({ begin: uitkomst.dossier, nieuweId: () => `n${++n}`, vandaag: () => TODAY })
}

/** So many actors, half as many bezorgdheden again as a third of them, a fifth as many acties; milliseconds of each piece of work by its name. */
export function maakGroeiwerk(actoren: number, bezink: () => void): Record<Werk, () => number> {
  const text = writeBestand(planVan(actoren))
  const document = open(text)
  // Who hears of an act reads it, as the store does.
  let gezien: Dossier = document.read()
  document.subscribe((dossier) => (gezien = dossier))
  const meet = (werk: () => unknown): number => {
    bezink()
    const begin = performance.now()
    werk()
    return performance.now() - begin
  }
  const groep = Array.from({ length: Math.round(actoren / 5) }, (_, i) => actorId(i * 5))
  let keer = 0
  const sleep = (ids: readonly string[]) => {
    keer++
    placeActoren(
      document,
      TEGENSTELLING,
      ids.map((id, i) => ({ id, x: ((keer + i) % 19) / 10 - 0.9, y: (keer * 7 + i * 40) % 4000 })),
    )
  }
  return {
    open: () => meet(() => open(text).destroy()),
    act: () => meet(() => sleep([actorId(keer % actoren)])),
    // A copy: what is remembered of this very dossier would be no derivation.
    derive: () => {
      const vers = structuredClone(gezien)
      return meet(() => derive(vers, TEGENSTELLING, { today: TODAY }))
    },
    report: () => {
      const uit = maakUitgaand(structuredClone(gezien), 'verbergen')
      return meet(() => buildVerslag(uit, { datum: TODAY }))
    },
    'group drop': () => meet(() => sleep(groep)),
  }
}
