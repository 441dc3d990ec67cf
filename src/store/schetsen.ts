/** What half words become after all, when somebody asks for it in a later window. */
import { NAAM_MAX, TEKST_MAX } from '../domain/model/grond'
import type { Regelsoort, Schetsdoel } from '../domain/model/schets'
import type { Dossier } from '../domain/model/dossier'
import { isVerankeringLijst } from '../domain/model/verankering'
import * as mutaties from './mutaties'
import type { Werkruimte } from './werkruimte'

/** Adds a line to its list. `bij` may be of something that is gone. */
type Regelmaker = (document: Werkruimte['document'], tekst: string, bij: string) => unknown

/** One for each list with a field to add to; the fields and a later window both make by it, so that they make the same. */
const MAAK_REGEL: { readonly [S in Regelsoort]: Regelmaker } = {
  standpunt: (document, tekst) => mutaties.addStandpunt(document, { tekst: tekst.slice(0, NAAM_MAX) }),
  forum: (document, naam) => mutaties.addForum(document, { naam: naam.slice(0, NAAM_MAX) }),
  lid: (document, wie) => mutaties.addRecord(document, 'leden', { wie: wie.slice(0, NAAM_MAX) }),
  dienst: (document, dienst) =>
    mutaties.addDiensten(document, [{ dienst: dienst.slice(0, NAAM_MAX), ervaring: '' }]),
  uitdaging: (document, tekst) =>
    mutaties.addRecord(document, 'uitdagingen', { tekst: tekst.slice(0, TEKST_MAX) }),
  doelstelling: (document, tekst, bij) => mutaties.addDoelstelling(document, bij, tekst.slice(0, TEKST_MAX)),
  actie: (document, tekst, uitdaging) =>
    mutaties.addRecord(document, 'acties', { tekst: tekst.slice(0, TEKST_MAX), uitdaging }),
  tussentijds: (document, tekst, bij) => mutaties.addTussentijds(document, bij, tekst.slice(0, TEKST_MAX)),
  luistermoment: (document, tekst, bij) =>
    mutaties.addLuistermoment(document, bij, tekst.slice(0, TEKST_MAX)),
  logregel: (document, tekst, bij) => mutaties.addLogregel(document, bij, tekst.slice(0, TEKST_MAX)),
  communicatie: (document, wat, fase) =>
    mutaties.addRecord(document, 'communicatie', { wat: wat.slice(0, TEKST_MAX), fase }),
  trigger: (document, tekst) => mutaties.addTrigger(document, tekst.slice(0, TEKST_MAX)),
  punt: (document, tekst, lijst) =>
    isVerankeringLijst(lijst) ? mutaties.addPunt(document, lijst, tekst.slice(0, TEKST_MAX)) : null,
  vergaderpunt: (document, tekst, bij) => mutaties.addVergaderpunt(document, bij, tekst.slice(0, TEKST_MAX)),
  besluit: (document, tekst, bij) => mutaties.addBesluit(document, bij, tekst.slice(0, TEKST_MAX)),
  momentopname: (document, naam) => mutaties.addMomentopname(document, naam),
  deling: (document, aanWie) =>
    mutaties.addGedeeld(document, {
      wat: 'mondeling of op een andere manier',
      metNamen: true,
      aanWie,
      protocol: null,
    }),
}

/** What a field needs that adds lines to this list: how to make one, and how to keep its words while they are not one yet. */
export const regelveld = (document: Werkruimte['document'], wordt: Regelsoort, bij = '') => ({
  doel: { wordt, bij } satisfies Schetsdoel,
  onAdd: (tekst: string) => void MAAK_REGEL[wordt](document, tekst, bij),
})

/** Whether what it would stand in is still there. */
export function heeftPlek(
  { actoren, uitdagingen, acties, vergaderingen }: Dossier,
  doel: Schetsdoel,
): boolean {
  if (doel.wordt === 'doelstelling' || doel.wordt === 'actie') return doel.bij in uitdagingen
  if (doel.wordt === 'tussentijds' || doel.wordt === 'logregel') return doel.bij in acties
  if (doel.wordt === 'luistermoment') return doel.bij in actoren
  if (doel.wordt === 'vergaderpunt' || doel.wordt === 'besluit') return doel.bij in vergaderingen
  return doel.wordt !== 'punt' || isVerankeringLijst(doel.bij)
}

/** Makes it, of these words; where its place on the map or those whom it was about are gone, without them. Empty words make nothing. */
export function maakVanSchets({ document }: Werkruimte, doel: Schetsdoel, woorden: string): void {
  const tekst = woorden.trim()
  if (tekst === '') return
  if (doel.wordt === 'bezorgdheid') {
    mutaties.carryBezorgdheid(document, doel.actoren, { tekst }, 'inschatting')
  } else if (doel.wordt === 'actor') {
    const { soort, tegenstelling, positie } = doel
    const isDaar = positie !== null && tegenstelling in document.read().tegenstellingen
    mutaties.addActor(document, { soort, naam: tekst, posities: isDaar ? { [tegenstelling]: positie } : {} })
  } else MAAK_REGEL[doel.wordt](document, tekst, doel.bij)
}
