/** What the table does to the dossier: each one act. What could not be taken goes to the account below the table. */
import {
  ACTIEKOLOM,
  type Actiekolom,
  toonCel,
  type Woordenboek,
} from '../../../domain/actietabel/actiekolommen'
import {
  type Achterblijver,
  type Blok,
  type Doelrij,
  leegBlok,
  readBlok,
  readCel,
} from '../../../domain/actietabel/actierijen'
import type { Rijen } from '../../../domain/lijst/lijstrijen'
import { fillActies } from '../../../store/mutaties'
import type { Werkruimte } from '../../../store/werkruimte'
import type { Tabelrij } from './useTabelrijen'

export const alsDoel = ({ id, nummer, actie, groep }: Tabelrij): Doelrij => ({
  id,
  nummer,
  actie,
  basis: groep.basis,
})

/** One cell; the caller knows that it can be read. */
export function writeCel(
  { document }: Werkruimte,
  rij: Doelrij,
  kolom: Actiekolom,
  tekst: string,
  boek: Woordenboek,
  { isNieuw, burst }: { isNieuw: boolean; burst: string },
): void {
  const staat = rij.actie ?? rij.basis
  const lezing = readCel(kolom, tekst, { ...staat, uitdaging: staat.uitdaging ?? null }, boek)
  if (!lezing.ok) return
  fillActies(
    document,
    [{ id: rij.id, vulling: lezing.vulling, nieuw: isNieuw ? rij.basis : null }],
    undefined,
    { continues: burst },
  )
}

export function meldAchter(werkruimte: Werkruimte, achter: readonly Achterblijver[]): void {
  if (achter.length === 0) return
  const { actietabel } = werkruimte.sessie.getState()
  werkruimte.zet({ actietabel: { ...actietabel, achter: [...actietabel.achter, ...achter] } })
  werkruimte.omgeving.announce(
    achter.length === 1
      ? '1 cel ging niet mee. Waarom staat onder de tabel.'
      : `${achter.length} cellen gingen niet mee. Waarom staat onder de tabel.`,
  )
}

export function meldCel(
  werkruimte: Werkruimte,
  nummer: number,
  kolom: Actiekolom,
  tekst: string,
  reden: string,
): void {
  meldAchter(werkruimte, [{ nummer, kolom: ACTIEKOLOM[kolom].naam, tekst, reden }])
}

const cellen = (aantal: number): string => (aantal === 1 ? '1 cel' : `${aantal} cellen`)

function voerUit(werkruimte: Werkruimte, { vullingen, achter }: Blok, wat: string): void {
  const aantal = vullingen.reduce((som, { vulling }) => som + Object.keys(vulling).length, 0)
  fillActies(werkruimte.document, vullingen, `${cellen(aantal)} ${wat}`)
  meldAchter(werkruimte, achter)
}

export function maakLeeg(
  werkruimte: Werkruimte,
  rijen: readonly Tabelrij[],
  kolommen: readonly Actiekolom[],
  boek: Woordenboek,
  wat = 'leeggemaakt',
): void {
  voerUit(werkruimte, leegBlok(rijen.map(alsDoel), kolommen, boek), wat)
}

/** The rows onto which a range is pasted: those from the first cell on, in its group, and new ones behind. */
export function plak(
  werkruimte: Werkruimte,
  inhoud: Rijen,
  vanaf: readonly Tabelrij[],
  kolommen: readonly Actiekolom[],
  boek: Woordenboek,
): void {
  const [eerste] = vanaf
  if (!eerste) return
  const doel = (index: number): Doelrij => {
    const rij = vanaf[index]
    return rij
      ? alsDoel(rij)
      : {
          id: werkruimte.document.nieuweId(),
          nummer: eerste.nummer + index,
          actie: null,
          basis: eerste.groep.basis,
        }
  }
  voerUit(werkruimte, readBlok(inhoud, kolommen, doel, boek), 'geplakt')
}

/** As it stands on the screen: masked while names are hidden. */
export const leesUit = (
  rijen: readonly Tabelrij[],
  kolommen: readonly Actiekolom[],
  boek: Woordenboek,
): string[][] => rijen.map(({ actie }) => kolommen.map((kolom) => (actie ? toonCel(kolom, actie, boek) : '')))
