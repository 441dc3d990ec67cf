/** What the menu of a card, a line or the free field holds: opdrachten where there is one, and what only this thing can do. */
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN, type ActorSoort } from '../domain/model/actor'
import { verwijs } from '../domain/lezing/omdat'
import type { Id } from '../domain/model/grond'
import { RELATIE, RELATIE_TYPEN } from '../domain/model/relatie'
import type { Positie } from '../domain/model/zone'
import { editActoren, editRelaties, reverseRelaties } from '../store/mutaties'
import { type OpdrachtId, opdracht } from '../store/opdracht/opdrachten'
import { zegToets } from '../store/opdracht/aanslag'
import { toetsenVan } from '../store/opdracht/toetsen'
import type { Menuonderwerp, Selectie } from '../store/sessie'
import { naamNu } from '../store/namen'
import { actieveTegenstelling, geldigeSelectie, type Werkruimte } from '../store/werkruimte'
import { ICONEN, type IcoonNaam } from '../ui/iconen'
import type { MenuPunt } from '../ui/Menu'
import type { Menudeel } from '../ui/Menupunten'
import { ontwerpOp } from './ontwerp'
import { zegRelatie } from './teksten'
import { hoofdletter } from '../taal/woorden'

export type Menuinhoud = { titel: string; delen: Menudeel[] }

/** Null when what it was about is gone. Names are masked when the screen masks them. */
export function menuinhoud(werkruimte: Werkruimte, over: Menuonderwerp): Menuinhoud | null {
  const dossier = werkruimte.dossier()
  if (over.soort === 'veld') return { titel: 'De kaart', delen: opHetVeld(werkruimte, over.positie) }
  const selectie = geldigeSelectie(dossier, werkruimte.sessie.getState().selectie)
  if (over.soort === 'actor') {
    if (!selectie.actoren.includes(over.id)) return null
    return { titel: zegSelectie(werkruimte, selectie), delen: opEenKaart(werkruimte, selectie.actoren) }
  }
  if (!selectie.relaties.includes(over.id)) return null
  return { titel: zegSelectie(werkruimte, selectie), delen: opEenLijn(werkruimte, selectie.relaties) }
}

/** Those of these opdrachten that can be run now. */
const opdrachten = (werkruimte: Werkruimte, ...ids: OpdrachtId[]): MenuPunt[] =>
  ids
    .map(opdracht)
    .filter(({ enabled }) => enabled(werkruimte))
    .map((wat) => {
      const [toets] = toetsenVan(wat)
      return {
        id: wat.id,
        label: wat.label,
        icon: ICONEN[wat.icoon as IcoonNaam],
        ...(toets === undefined ? {} : { shortcut: zegToets(toets) }),
        danger: wat.id === 'verwijder',
        onAction: () => wat.run(werkruimte),
      }
    })

function opEenKaart(werkruimte: Werkruimte, ids: readonly Id[]): Menudeel[] {
  const soorten = new Set(ids.map((id) => werkruimte.dossier().actoren[id]?.soort))
  const naarSoort = (soort: ActorSoort): MenuPunt => ({
    id: `soort ${soort}`,
    label: hoofdletter(ACTOR_SOORT_NAAM[soort]),
    icon: ICONEN[soort],
    chosen: soorten.size === 1 && soorten.has(soort),
    onAction: () => editActoren(werkruimte.document, ids, { soort }),
  })
  return [
    { punten: opdrachten(werkruimte, 'hernoem', 'verbind', 'signalenVan', 'wegval') },
    { titel: 'Soort', punten: ACTOR_SOORTEN.map(naarSoort) },
    { punten: ids.length > 1 ? opdrachten(werkruimte, 'schik', 'lijnUit', 'verdeel') : [] },
    { punten: opdrachten(werkruimte, 'dupliceer', 'eens', 'bespreek', 'parkeer') },
    { punten: opdrachten(werkruimte, 'verwijder') },
  ]
}

function opEenLijn(werkruimte: Werkruimte, ids: readonly Id[]): Menudeel[] {
  const typen = new Set(ids.map((id) => werkruimte.dossier().relaties[id]?.type))
  const punten = RELATIE_TYPEN.map((type) => ({
    id: `type ${type}`,
    label: hoofdletter(RELATIE[type].naam),
    chosen: typen.size === 1 && typen.has(type),
    onAction: () => editRelaties(werkruimte.document, ids, { type }),
  }))
  const draaiOm = () => reverseRelaties(werkruimte.document, ids)
  return [
    { titel: 'Type', punten },
    { punten: [{ id: 'draaiOm', label: 'Draai om', icon: ICONEN.draaiOm, onAction: draaiOm }] },
    { punten: opdrachten(werkruimte, 'verwijder') },
  ]
}

function opHetVeld(werkruimte: Werkruimte, positie: Positie): Menudeel[] {
  const { tegenstelling } = werkruimte.sessie.getState()
  const kan = actieveTegenstelling(werkruimte.dossier(), tegenstelling) !== null
  const hier = (soort: ActorSoort): MenuPunt => ({
    id: `hier ${soort}`,
    label: hoofdletter(ACTOR_SOORT_NAAM[soort]),
    icon: ICONEN[soort],
    onAction: () => void ontwerpOp(werkruimte, positie, soort),
  })
  return [
    { titel: 'Nieuw op deze plaats', punten: kan ? ACTOR_SOORTEN.map(hier) : [] },
    { punten: opdrachten(werkruimte, 'plakLijst') },
    { punten: opdrachten(werkruimte, 'pas', 'allesKiezen', 'schik') },
  ]
}

/** One by its name or sentence, more by how many: «3 actoren en 2 relaties». */
function zegSelectie(werkruimte: Werkruimte, { actoren, relaties }: Selectie): string {
  const dossier = werkruimte.dossier()
  const naam = (id: Id): string => naamNu(werkruimte, verwijs('actor', id))
  if (actoren.length === 1 && relaties.length === 0) return naam(actoren[0] ?? '')
  const relatie = dossier.relaties[relaties[0] ?? '']
  if (relatie && relaties.length === 1 && actoren.length === 0)
    return zegRelatie(relatie, naam(relatie.van), naam(relatie.naar))
  return [tel(actoren.length, 'actor', 'actoren'), tel(relaties.length, 'relatie', 'relaties')]
    .filter(Boolean)
    .join(' en ')
}

const tel = (aantal: number, een: string, meer: string): string =>
  aantal === 0 ? '' : `${aantal} ${aantal === 1 ? een : meer}`
