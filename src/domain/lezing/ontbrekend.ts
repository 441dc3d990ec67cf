/** Ontbrekend: rollen that nobody in the network has, and sectoren that a theme asks for. Source: method S2.5. */
import { ROL_NAAM, ROLLEN, type Rol } from '../model/actor'
import { DIEPERLIGGEND } from '../model/bezorgdheid'
import type { Id } from '../model/grond'
import { SECTOREN } from '../model/sectoren'
import type { NetwerkLezing } from './afleiding'
import { type Kaartlezing, netwerkZonderBestuur } from './kaartlezing'
import { somOp, verwijsAlle, type Zin, zin } from './omdat'

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

/** By theme of the bezorgdheden in the dossier. A sector is covered when somebody's sector names it. */
export function findBlindeVlekken(kaart: Kaartlezing): NetwerkLezing['blindeVlekken'] {
  const aanwezig = netwerkZonderBestuur(kaart).map(({ sector }) => sector.toLocaleLowerCase('nl-BE'))
  return DIEPERLIGGEND.flatMap((thema) => {
    const bezorgdheden = kaart.bezorgdheden
      .filter(({ dieperliggend }) => dieperliggend === thema)
      .map(({ id }) => id)
    const sectoren = SECTOREN[thema].filter((sector) => !aanwezig.some((tekst) => tekst.includes(sector)))
    if (bezorgdheden.length === 0 || sectoren.length === 0) return []
    return [{ bezorgdheden, sectoren, omdat: { zin: zegBlindeVlek(bezorgdheden, sectoren), code: 'S2.5' } }]
  })
}

/** «Bij Verloedering hoort vaak ook wonen en afval; …». */
export const zegBlindeVlek = (bezorgdheden: readonly Id[], sectoren: readonly string[]): Zin =>
  zin`Bij ${somOp(verwijsAlle('bezorgdheid', bezorgdheden))} hoort vaak ook ${somOp(sectoren)}; uit ${
    sectoren.length === 1 ? 'die sector' : 'die sectoren'
  } staat nog niemand in het netwerk.`
