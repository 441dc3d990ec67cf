/** Ontbrekend: rollen that nobody in the network has, and sectoren that a theme asks for. Source: method S2.5. */
import { ROL_NAAM, ROLLEN, type Rol } from '../actor'
import { DIEPERLIGGEND } from '../bezorgdheid'
import { SECTOREN } from '../sectoren'
import type { NetwerkLezing } from './afleiding'
import { type Kaartlezing, netwerkZonderBestuur } from './kaartlezing'
import { somOp, verwijsAlle, zin } from './omdat'

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
    const bezorgdheden = kaart.bezorgdheden.filter(({ dieperliggend }) => dieperliggend === thema)
    if (bezorgdheden.length === 0) return []
    const over = somOp(
      verwijsAlle(
        'bezorgdheid',
        bezorgdheden.map(({ id }) => id),
      ),
    )
    return SECTOREN[thema]
      .filter((sector) => !aanwezig.some((tekst) => tekst.includes(sector)))
      .map((sector) => ({
        sector,
        omdat: {
          zin: zin`Bij ${over} hoort vaak ook ${sector}; uit die sector staat nog niemand in het netwerk.`,
          code: 'S2.5',
        } as const,
      }))
  })
}
