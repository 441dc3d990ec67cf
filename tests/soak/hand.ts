/** A hand that does anything at all in one open dossier: every opdracht of the app, and what panels and dialogs do between them. */
import type { DossierDocument } from '../../src/document/dossierdocument'
import {
  addActor,
  addBezorgdheid,
  addRelatie,
  editActoren,
  editSectie,
  linkBezorgdheid,
  placeActoren,
} from '../../src/document/mutations'
import { ACTOR_SOORTEN } from '../../src/domain/actor'
import type { Dossier } from '../../src/domain/dossier'
import { maakPositie } from '../../src/domain/zone'
import { OPDRACHTEN } from '../../src/store/opdrachten'
import { actieveTegenstelling, createWerkruimte, type Werkruimte } from '../../src/store/werkruimte'
import type { Toeval } from './toeval'

/** More than this and it begins to take away: a map of thousands would only be slow. */
const VOL = 60

export type Hand = { readonly werkruimte: Werkruimte; doe: (aantal: number) => void; laatLos: () => void }

export function createHand(document: DossierDocument, toeval: Toeval): Hand {
  const werkruimte = createWerkruimte(document, {
    announce: () => undefined,
    flush: () => undefined,
    klok: () => 0,
  })
  const ids = (van: keyof Dossier) => Object.keys(werkruimte.dossier()[van])
  const plek = () => maakPositie(toeval.deel() * 2 - 1, toeval.geheel(600) - 300)
  const hier = () =>
    actieveTegenstelling(werkruimte.dossier(), werkruimte.sessie.getState().tegenstelling)?.id
  const niets = () => undefined

  werkruimte.koppelKaart({
    pas: niets,
    toon: niets,
    focus: niets,
    zoom: niets,
    begin: () =>
      void addActor(document, { soort: toeval.uit(ACTOR_SOORTEN), naam: `Nieuw ${toeval.geheel(999)}` }),
    plek: () => ({ positie: plek(), gekozen: true }),
    plaats: () => [],
    schik: niets,
  })

  /** What is done without a command: in a panel, with the mouse, in a dialog. */
  const los: readonly (() => void)[] = [
    () => void addActor(document, { soort: toeval.uit(ACTOR_SOORTEN), naam: `Actor ${toeval.geheel(999)}` }),
    () => {
      const [actor, tegenstelling] = [toeval.uit(ids('actoren')), hier()]
      if (actor && tegenstelling) placeActoren(document, tegenstelling, [{ id: actor, ...plek() }])
    },
    () => {
      const [van, naar] = [toeval.uit(ids('actoren')), toeval.uit(ids('actoren'))]
      if (van && naar && van !== naar) addRelatie(document, { van, naar, type: 'contact' })
    },
    () => {
      const actor = toeval.uit(ids('actoren'))
      if (actor) editActoren(document, [actor], { nota: `nota ${toeval.geheel(999)}` })
    },
    () => editSectie(document, 'kop', { titel: `Titel ${toeval.geheel(999)}` }, 'Titel gewijzigd'),
    () => void addBezorgdheid(document, { tekst: `Zorg ${toeval.geheel(99)}` }),
    () => {
      const [actor, zorg] = [toeval.uit(ids('actoren')), toeval.uit(ids('bezorgdheden'))]
      if (actor && zorg) linkBezorgdheid(document, [actor], zorg, 'gesprek')
    },
  ]

  function kies() {
    const [actoren, relaties] = [ids('actoren'), ids('relaties')]
    const aantal = actoren.length > VOL ? 20 : 3
    werkruimte.zet({
      stap: 'kaart',
      deel: '',
      dialoog: null,
      selectie: {
        actoren: actoren.length
          ? Array.from({ length: toeval.geheel(aantal) }, () => toeval.uit(actoren))
          : [],
        relaties: relaties.length && toeval.deel() < 0.3 ? [toeval.uit(relaties)] : [],
      },
    })
  }

  function een() {
    kies()
    if (ids('actoren').length > VOL) return removeKeuze()
    if (toeval.deel() < 0.5) return toeval.uit(los)()
    const kan = OPDRACHTEN.filter((opdracht) => opdracht.enabled(werkruimte))
    toeval.uit(kan).run(werkruimte)
  }

  function removeKeuze() {
    const verwijder = OPDRACHTEN.find(({ id }) => id === 'verwijder')
    if (verwijder?.enabled(werkruimte)) verwijder.run(werkruimte)
  }

  return {
    werkruimte,
    doe(aantal) {
      for (let n = 0; n < aantal; n++) een()
    },
    laatLos: werkruimte.dispose,
  }
}
