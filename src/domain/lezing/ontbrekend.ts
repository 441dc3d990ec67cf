/** Ontbrekend: rollen that nobody in the network has, and sectoren that a theme asks for. Source: method S2.5. */
import { ROL_NAAM, ROLLEN, type Rol } from '../model/actor'
import { DIEPERLIGGEND } from '../model/bezorgdheid'
import type { Id } from '../model/grond'
import type { Dossier } from '../model/dossier'
import { hoortBij, SECTOREN } from '../model/sectoren'
import type { NetwerkLezing } from './afleiding'
import { type Kaartlezing, netwerkZonderBestuur } from './kaartlezing'
import { somOp, type Zin, zin } from './omdat'
import { citeer } from './tellingen'

const WAAROM: Readonly<Record<Rol, string>> = {
  verbinder: 'iemand die mensen met een verschillende mening samenbrengt',
  vertegenwoordiger: 'iemand die voor een achterban spreekt',
  doener: 'iemand die initiatief neemt en anderen meetrekt',
  kritischeDenker: 'iemand die durft tegenspreken, en waarschuwt als iets averechts werkt',
}

export const findOntbrekendeRollen = (kaart: Kaartlezing): NetwerkLezing['ontbrekendeRollen'] => {
  const netwerk = netwerkZonderBestuur(kaart)
  return ROLLEN.filter((rol) => !netwerk.some(({ rollen }) => rollen.includes(rol))).map((rol) => ({
    rol,
    omdat: { zin: [`Nog geen ${ROL_NAAM[rol]}: ${WAAROM[rol]}.`], code: 'S2.5' },
  }))
}

/** What the members and services of the werkgroep know about, as they wrote it. */
export const leesWerkgroep = ({ leden, werkgroep }: Dossier): string[] => [
  ...Object.values(leden).map(({ expertise, rol }) => `${expertise} ${rol}`),
  ...Object.values(werkgroep.expertise).map(({ dienst, ervaring }) => `${dienst} ${ervaring}`),
]

/** By theme of the bezorgdheden in the dossier. A sector is covered when somebody in the network or the werkgroep is of it. */
export function findBlindeVlekken(kaart: Kaartlezing): NetwerkLezing['blindeVlekken'] {
  const aanwezig = [
    ...netwerkZonderBestuur(kaart).map(({ sector }) => sector),
    ...leesWerkgroep(kaart.dossier),
  ].filter((tekst) => tekst.trim() !== '')
  return DIEPERLIGGEND.flatMap((thema) => {
    const bezorgdheden = kaart.bezorgdheden
      .filter(({ dieperliggend }) => dieperliggend === thema)
      .map(({ id }) => id)
    const sectoren = SECTOREN[thema].filter((sector) => !aanwezig.some((tekst) => hoortBij(sector, tekst)))
    if (bezorgdheden.length === 0 || sectoren.length === 0) return []
    return [{ bezorgdheden, sectoren, omdat: { zin: zegBlindeVlek(bezorgdheden, sectoren), code: 'S2.5' } }]
  })
}

/** «Bij «Verloedering» past vaak ook iemand uit «wonen en afval». …». */
export const zegBlindeVlek = (bezorgdheden: readonly Id[], sectoren: readonly string[]): Zin =>
  zin`Bij ${citeer('bezorgdheid', bezorgdheden)} past vaak ook iemand uit ${somOp(
    sectoren.map((sector) => `«${sector}»`),
    'of',
  )}. Daaruit staat nog niemand in het netwerk of de werkgroep.`
