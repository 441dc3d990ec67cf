/** Where a file goes that came in: what the start screen and an open dossier both do with it. */
import type { Bibliotheek } from '../../document/bibliotheek'
import type { Vondst } from '../../domain/buren/vondst'
import { freezeDossier } from '../../domain/bestand/terugblik'
import { type Dossier, nieuwDossier } from '../../domain/model/dossier'
import type { Uitgang } from '../../domain/model/gedeeld'
import { NAAM_MAX } from '../../domain/model/grond'
import { meld } from '../../ui/melding'
import { type Meegebracht, neemMee } from '../toestel/meegebracht'
import { zegFout } from '../toestel/meldfout'
import { nieuweId, vandaag } from '../toestel/omgeving'
import { gaNaar } from '../toestel/route'
import type { Tweedekeuze } from './Tweede'
import { findZelfde, readDossier, type Zelfde } from './zelfde'

const gaNaarKaart = (id: string): void => gaNaar({ scherm: 'kaart', dossier: id, deel: '' })

/** A dossier of its own from a file. Rejects as the bibliotheek does. */
async function openAlsDossier(bibliotheek: Bibliotheek, dossier: Dossier): Promise<void> {
  const id = await bibliotheek.create(dossier)
  await bibliotheek.zegInBestand(id)
  gaNaarKaart(id)
}

/** An empty dossier, called after what was brought, and its list open on that. Rejects as the bibliotheek does. */
export async function beginMet(bibliotheek: Bibliotheek, titel: string, wat: Meegebracht): Promise<void> {
  const leeg = nieuwDossier(nieuweId(), vandaag())
  const id = await bibliotheek.create({ ...leeg, kop: { ...leeg.kop, titel: titel.slice(0, NAAM_MAX) } })
  neemMee(id, wat)
  gaNaarKaart(id)
}

/** «Register 2026.xlsx» → «Register 2026». */
const zonderExtensie = (naam: string): string => naam.replace(/\.[a-z0-9]{1,10}$/iu, '')

export type Deuren = {
  open: (dossier: Dossier) => void
  /** Rows that can be read. */
  openLijst: (bestand: File) => void
  /** A map of another program that was read. */
  openBuur: (vondst: Vondst) => void
  leesDossier: (id: string) => Promise<Dossier>
  /** The dossier on this machine that a file comes from. */
  zoekZelfde: (dossier: Dossier) => Promise<Zelfde | null>
  /** The file and that dossier say the same: there is nothing to choose. */
  isGelijk: (id: string) => void
  kies: (keuze: Tweedekeuze, zelfde: Zelfde, dossier: Dossier, bestand: File) => void
  gingUit: (id: string, uit: Uitgang) => void
}

/** What a dossier that is open takes in. */
export type Hier = Pick<Deuren, 'openLijst' | 'openBuur'>

/** Each says itself what goes wrong. Without `hier`, as on the start screen, a list or a map begins a dossier. */
export const createDeuren = (bibliotheek: Bibliotheek, hier?: Hier): Deuren => ({
  openLijst: (bestand) =>
    hier
      ? hier.openLijst(bestand)
      : zegFout(beginMet(bibliotheek, zonderExtensie(bestand.name), { soort: 'lijst', bestand })),
  openBuur: (vondst) =>
    hier
      ? hier.openBuur(vondst)
      : zegFout(beginMet(bibliotheek, zonderExtensie(vondst.naam), { soort: 'buur', vondst })),
  open: (dossier) => zegFout(openAlsDossier(bibliotheek, dossier)),
  leesDossier: (id) => readDossier(bibliotheek, id),
  gingUit: (id, uit) => zegFout(import('../toestel/uitgang').then((m) => m.gingUit(bibliotheek, id, uit))),
  zoekZelfde: (dossier) => findZelfde(bibliotheek, dossier),
  isGelijk(id) {
    meld({ text: 'Dit bestand zegt hetzelfde als het dossier hier. Dat staat nu open.' })
    gaNaarKaart(id)
  },
  kies: (keuze, { id }, dossier, bestand) => zegFout(doeKeuze(bibliotheek, keuze, id, dossier, bestand)),
})

async function doeKeuze(
  bibliotheek: Bibliotheek,
  keuze: Tweedekeuze,
  id: string,
  dossier: Dossier,
  bestand: File,
): Promise<void> {
  if (keuze === 'kopie') {
    const titel = `${dossier.kop.titel || 'Naamloos dossier'} (kopie)`.slice(0, NAAM_MAX)
    return openAlsDossier(bibliotheek, { ...dossier, kop: { ...dossier.kop, titel } })
  }
  if (keuze === 'vergelijk') {
    neemMee(id, {
      soort: 'vergelijk',
      naam: bestand.name,
      datum: new Date(bestand.lastModified).toISOString().slice(0, 10),
      bestand: freezeDossier(dossier),
    })
    return gaNaarKaart(id)
  }
  const [{ editMetBestand }, open] = await Promise.all([import('./metbestand'), bibliotheek.openDossier(id)])
  try {
    meld({ text: editMetBestand(open.document, keuze, dossier) })
    await open.opslag.klaar()
  } finally {
    open.close()
  }
  gaNaarKaart(id)
}
