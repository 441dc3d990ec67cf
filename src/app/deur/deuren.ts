/** Where a file goes that came in: what the start screen and an open dossier both do with it. */
import type { Bibliotheek } from '../../document/bibliotheek'
import type { Vondst } from '../../domain/buren/vondst'
import { freezeDossier } from '../../domain/bestand/terugblik'
import { type Dossier, nieuwDossier } from '../../domain/model/dossier'
import type { Uitgang } from '../../domain/model/gedeeld'
import type { Kant, Pad } from '../../domain/samenvoegen/drieweg'
import { NAAM_MAX } from '../../domain/model/grond'
import { meld } from '../../ui/melding'
import { type Meegebracht, neemMee } from '../toestel/meegebracht'
import { zegFout } from '../toestel/meldfout'
import { nieuweId, vandaag } from '../toestel/omgeving'
import { gaNaar } from '../toestel/route'
import type { Tweedekeuze } from './Tweede'
import { findZelfde, isLater, readDossier, type Zelfde } from './zelfde'

const gaNaarKaart = (id: string): void => gaNaar({ scherm: 'kaart', dossier: id, deel: '' })

/** A dossier of its own from a file. Rejects as the bibliotheek does. */
async function openAlsDossier(bibliotheek: Bibliotheek, dossier: Dossier): Promise<void> {
  const { buildMetStand, buildStand } = await import('../../domain/samenvoegen/stand')
  const id = await bibliotheek.create(buildMetStand(dossier, buildStand(dossier)))
  await bibliotheek.zegInBestand(id, dossier)
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

/** A file, and the dossier that is in it. */
export type Inkomend = { readonly bestand: File; readonly dossier: Dossier }

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
  /** `kant`: what people chose where both sides say something else. */
  kies: (keuze: Tweedekeuze, zelfde: Zelfde, bestand: Inkomend, kant?: (pad: Pad) => Kant) => void
  gingUit: (id: string, uit: Uitgang, als: Dossier) => void
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
  gingUit: (id, uit, als) =>
    zegFout(import('../toestel/uitgang').then((m) => m.gingUit(bibliotheek, id, uit, als))),
  zoekZelfde: (dossier) => findZelfde(bibliotheek, dossier),
  isGelijk(id) {
    meld({ text: 'Dit bestand zegt hetzelfde als het dossier hier. Dat staat nu open.' })
    gaNaarKaart(id)
  },
  kies: (keuze, zelfde, bestand, kant = () => 'hier') =>
    zegFout(doeKeuze(bibliotheek, keuze, zelfde, bestand, kant)),
})

async function doeKeuze(
  bibliotheek: Bibliotheek,
  keuze: Tweedekeuze,
  zelfde: Zelfde,
  { bestand, dossier }: Inkomend,
  kies: (pad: Pad) => Kant,
): Promise<void> {
  const { id, daar, isGemaskeerd } = zelfde
  if (keuze === 'kopie') {
    const titel = `${dossier.kop.titel || 'Naamloos dossier'} (kopie)`.slice(0, NAAM_MAX)
    return openAlsDossier(bibliotheek, { ...dossier, kop: { ...dossier.kop, titel } })
  }
  if (keuze === 'vergelijk') {
    neemMee(id, {
      soort: 'vergelijk',
      naam: bestand.name,
      datum: new Date(bestand.lastModified).toISOString().slice(0, 10),
      bestand: freezeDossier(daar),
      isLater: isLater(zelfde, bestand),
    })
    return gaNaarKaart(id)
  }
  const [{ editMetBestand }, { buildStand }, open] = await Promise.all([
    import('./metbestand'),
    import('../../domain/samenvoegen/stand'),
    bibliotheek.openDossier(id),
  ])
  // What was masked is no state of this dossier: nothing goes on from it.
  const stand = isGemaskeerd ? null : buildStand(daar)
  try {
    if (stand !== null) await bibliotheek.bewaarStand(id, daar)
    const basis = zelfde.basis?.dossier ?? null
    meld({ text: editMetBestand(open.document, keuze, { basis, daar, stand, kies }) })
    await open.opslag.klaar()
  } finally {
    open.close()
  }
  gaNaarKaart(id)
}
