/**
 * The map as it stands in a plan: without the title and the foot that a picture on its own needs, on a lying page, as large as that allows. What a
 * reader may ask of it is that names can be read: on A4 where they can, else on A3.
 */
import type { Id } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { buildKaartbeeld } from '../../geometry/kaartbeeld'
import { LETTERS } from '../../geometry/blokken'
import type { Kaartkeuze } from './kaartsvg'
import { buildLegende } from './legende'
import type { Papier } from './papier'
import { opPlaats } from './svg'
import type { Tekening } from './png'
import { buildLosseSvg } from './tekening'
import { buildVeld } from './veldbeeld'

/** Room for the drawing on a lying page, in points: what margins, heading, caption and foot leave. */
const RUIMTE: Readonly<Record<Papier, { breedte: number; hoogte: number }>> = {
  A4: { breedte: 782, hoogte: 438 },
  A3: { breedte: 1131, hoogte: 685 },
}
/** Smallest letter of a name on paper, in points. */
export const NAAM_MINSTENS = 9
const LEGENDE = { breedte: 290, lucht: 36 } as const
/** Over the whole width of a page of text, in units; two to a point. */
const LEGENDE_BREED = 1240

export type Plankaart = {
  kaart: Tekening
  papier: Papier
  /** Of a name on that paper, in points. */
  naamletter: number
  /** Where there is no room for it beside the map: a drawing of its own. */
  legende: Tekening | null
}

/** The picture of one tegenstelling; one that is not in the dossier gives an empty field. */
export async function buildPlankaart(
  bron: UitgaandDossier,
  tegenstellingId: Id,
  keuze: Kaartkeuze,
): Promise<Plankaart> {
  const { meet } = keuze
  const beeld = buildKaartbeeld(bron, tegenstellingId, meet, { voorgrond: null })
  const veld = buildVeld(beeld, bron.tegenstellingen[tegenstellingId] ?? null, meet)
  const smal = buildLegende(beeld, LEGENDE.breedte, meet)
  const metLegende = {
    breedte: veld.breedte + LEGENDE.lucht + LEGENDE.breedte,
    hoogte: Math.max(veld.hoogte, smal.hoogte),
  }
  const kansen = (['A4', 'A3'] as const).flatMap((papier) =>
    [true, false].map((ernaast) => {
      const maat = ernaast ? metLegende : veld
      const { breedte, hoogte } = RUIMTE[papier]
      const schaal = Math.min(breedte / maat.breedte, hoogte / maat.hoogte)
      return { papier, ernaast, maat, naamletter: schaal * LETTERS.naam.grootte }
    }),
  )
  // The first that can be read; where none can, the largest there is.
  const gekozen =
    kansen.find(({ naamletter }) => naamletter >= NAAM_MINSTENS) ??
    kansen.reduce((a, b) => (b.naamletter > a.naamletter ? b : a))
  const { papier, ernaast, maat, naamletter } = gekozen
  const kaart = await buildLosseSvg(
    {
      breedte: maat.breedte,
      hoogte: Math.ceil(maat.hoogte),
      defs: veld.defs,
      inhoud: veld.svg + (ernaast ? opPlaats(veld.breedte + LEGENDE.lucht, 0, smal.svg) : ''),
    },
    keuze.lettertypen,
  )
  const breed = ernaast ? null : buildLegende(beeld, LEGENDE_BREED, meet)
  return {
    kaart,
    papier,
    naamletter,
    legende:
      breed && breed.hoogte > 0
        ? await buildLosseSvg(
            { breedte: LEGENDE_BREED, hoogte: Math.ceil(breed.hoogte), inhoud: breed.svg },
            keuze.lettertypen,
          )
        : null,
  }
}
