/** Every mutation there is, done with whatever chance picks. The type asks for each by name: a new one does not compile before it has its line here. */
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import * as mutaties from '../../src/document/mutations'
import { ACTOR_SOORTEN, EENHEDEN, ROLLEN, VERONTRUSTINGEN } from '../../src/domain/model/actor'
import { BEZORGDHEID_BRONNEN } from '../../src/domain/model/bezorgdheid'
import { takeFragment } from '../../src/domain/bestand/fragment'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { readWerkboek } from '../../src/domain/werkboek/terug'
import { buildWerkboek } from '../../src/exports/rekenblad/bladen'
import { PROTOCOLLEN } from '../../src/domain/model/gedeeld'
import { PITSTOPVRAGEN } from '../../src/domain/model/plan'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { PUNT_NAAM, type GeordendeLijst, type VerankeringLijst } from '../../src/domain/model/verankering'
import { SITUATIEDELEN } from '../../src/domain/vragen/situatie'
import type { Daad, Greep } from './greep'
import { PLANMUTATIES } from './planmutaties'

type Alles = typeof mutaties
/** What takes the document first is a mutation. */
export type Mutatie = {
  [K in keyof Alles]: Alles[K] extends (document: DossierDocument, ...rest: never[]) => unknown ? K : never
}[keyof Alles]

/** These only note what happened outside, and undo knows nothing of them. */
export const ZONDER_STAP: readonly Mutatie[] = ['noteGedeeld', 'noteStand']

const VRAGEN = SITUATIEDELEN.flatMap(({ reeksen }) => reeksen.flatMap(({ vragen }) => vragen))
const LIJSTEN = Object.keys(PUNT_NAAM) as VerankeringLijst[]
const GEORDEND = LIJSTEN.filter((lijst) => lijst !== 'opvolging') as GeordendeLijst[]
const FASEN = ['begin', 'midden', 'einde']
const WOORDEN = ['de', 'an', 'roos', 'wim']
const MET_ORDE = [
  'bezorgdheden',
  'standpunten',
  'fora',
  'uitdagingen',
  'acties',
  'leden',
  'communicatie',
  'hoofdstukken',
] as const

const gedeeld = (g: Greep) => ({
  wat: g.tekst('Verslag'),
  metNamen: g.munt(),
  aanWie: g.tekst('dienst'),
  protocol: g.uit(PROTOCOLLEN),
})
const lid = (g: Greep) => g.sleutel(g.dossier().werkgroep.expertise)
const zet = (g: Greep) => g.enkele('actoren').map((id) => ({ id, ...g.plek() }))

export const MUTATIES: Readonly<Record<Mutatie, Daad>> = {
  ...PLANMUTATIES,

  addActor: (d, g) =>
    mutaties.addActor(d, { soort: g.uit(ACTOR_SOORTEN), naam: g.naam(), eenheid: g.uit(EENHEDEN) }),
  addActoren: (d, g) =>
    mutaties.addActoren(d, [{ soort: 'groep', naam: g.naam() }, { soort: g.uit(ACTOR_SOORTEN) }]),
  editActoren: (d, g) =>
    mutaties.editActoren(
      d,
      g.enkele('actoren'),
      g.uit([
        { naam: g.naam() },
        { soort: g.uit(ACTOR_SOORTEN) },
        { rollen: [g.uit(ROLLEN)] },
        { nota: g.tekst('nota'), omvang: g.geheel(90) },
        { verontrusting: g.uit(VERONTRUSTINGEN) },
      ]),
      undefined,
      g.munt() ? { continues: 'typen' } : {},
    ),
  placeActoren: (d, g) => mutaties.placeActoren(d, g.een('tegenstellingen'), zet(g)),
  parkActoren: (d, g) => mutaties.parkActoren(d, g.enkele('actoren'), g.een('tegenstellingen')),
  confirmPlaatsen: (d, g) => mutaties.confirmPlaatsen(d, g.een('tegenstellingen'), g.ids('actoren')),
  removeActoren: (d, g) => mutaties.removeActoren(d, g.enkele('actoren')),
  removeSelectie: (d, g) =>
    mutaties.removeSelectie(d, { actoren: [g.een('actoren')], relaties: g.enkele('relaties') }),
  linkBezorgdheid: (d, g) =>
    mutaties.linkBezorgdheid(d, g.enkele('actoren'), g.een('bezorgdheden'), g.uit(BEZORGDHEID_BRONNEN)),
  unlinkBezorgdheid: (d, g) => mutaties.unlinkBezorgdheid(d, g.ids('actoren'), g.een('bezorgdheden')),
  linkBezorgdheden: (d, g) =>
    mutaties.linkBezorgdheden(d, g.een('actoren'), g.enkele('bezorgdheden'), g.uit(BEZORGDHEID_BRONNEN)),
  unlinkBezorgdheden: (d, g) => mutaties.unlinkBezorgdheden(d, g.een('actoren'), g.ids('bezorgdheden')),
  duplicateActoren: (d, g) => mutaties.duplicateActoren(d, g.enkele('actoren'), g.een('tegenstellingen')),
  pasteFragment: (d, g) =>
    mutaties.pasteFragment(d, takeFragment(g.eerder(), g.enkele('actoren')), g.een('tegenstellingen')),

  addMomentopname: (d, g) => mutaties.addMomentopname(d, g.tekst('Toen')),
  renameMomentopname: (d, g) => mutaties.renameMomentopname(d, g.een('momentopnames'), g.tekst('Toen')),
  removeMomentopname: (d, g) => mutaties.removeMomentopname(d, g.een('momentopnames')),
  restoreDossier: (d, g) => mutaties.restoreDossier(d, g.eerder()),
  addVondst: (d, g) =>
    mutaties.addVondst(
      d,
      [
        { sleutel: 'een', naam: g.naam(), soort: g.uit(ACTOR_SOORTEN), nota: '', hier: null },
        { sleutel: 'hier', naam: '', soort: 'groep', nota: '', hier: g.een('actoren') },
      ],
      [{ van: 'een', naar: 'hier', type: g.uit(RELATIE_TYPEN), nota: '' }],
    ),
  addBestand: (d, g) =>
    mutaties.addBestand(d, {
      basis: g.munt() ? g.eerder() : null,
      daar: g.eerder(),
      stand: g.uit(['k1-a', 'k2-b']),
    }),
  editVanWerkboek: (d, g) => {
    // As in a workbook of some moments ago, in which somebody changed one cell and added a row.
    const bladen = buildWerkboek(maakUitgaand(g.eerder(), 'tonen'), { datum: '2026-11-23' }).map(
      ({ naam, kop, rijen }) => ({
        naam,
        rijen: [[...kop], ...rijen.map((rij) => rij.map(({ waarde }) => String(waarde ?? '')))],
      }),
    )
    const [cel] = bladen.find(({ naam }) => naam === 'Bezorgdheden')?.rijen.slice(1) ?? []
    if (cel) cel[0] = g.tekst('cel')
    bladen.find(({ naam }) => naam === 'Leerpunten')?.rijen.push([g.tekst('rij')])
    mutaties.editVanWerkboek(d, readWerkboek(bladen, d.read(), d.nieuweId).wijzigingen)
  },
  editNaarBestand: (d, g) => mutaties.editNaarBestand(d, g.eerder(), g.munt() ? 'k1-a' : null),
  restoreRecords: (d, g) => {
    const voor = d.read()
    mutaties.removeActoren(d, g.enkele('actoren'))
    mutaties.restoreRecords(d, voor, d.read(), 'Teruggezet')
  },

  addRecord: (d, g) => {
    const orde = g.uit(MET_ORDE)
    if (orde === 'leden') mutaties.addRecord(d, orde, { wie: g.naam(), actor: g.een('actoren') })
    else if (orde === 'communicatie')
      mutaties.addRecord(d, orde, { wat: g.tekst('bericht'), fase: g.uit(FASEN) })
    else if (orde === 'fora' || orde === 'hoofdstukken')
      mutaties.addRecord(d, orde, { naam: g.tekst('forum') })
    else mutaties.addRecord(d, orde, { tekst: g.tekst('regel') })
  },
  editRecords: (d, g) =>
    g.uit([
      () => mutaties.editRecords(d, 'fora', [g.een('fora')], { luideStemmen: g.enkele('actoren') }),
      () => mutaties.editRecords(d, 'acties', g.enkele('acties'), { doelgroep: g.enkele('actoren') }),
      () => mutaties.editRecords(d, 'tegenstellingen', [g.een('tegenstellingen')], { wij: g.tekst('wij') }),
      () => mutaties.editRecords(d, 'standpunten', g.enkele('standpunten'), { actoren: g.enkele('actoren') }),
    ])(),
  editSectie: (d, g) => mutaties.editSectie(d, 'kop', { titel: g.tekst('Titel') }, 'Titel gewijzigd'),
  moveRecord: (d, g) => {
    const orde = g.uit(MET_ORDE)
    mutaties.moveRecord(d, orde, g.een(orde), g.geheel(6))
  },
  removeRecords: (d, g) => {
    const orde = g.uit(MET_ORDE)
    mutaties.removeRecords(d, orde, [g.een(orde)])
  },

  addRelatie: (d, g) =>
    mutaties.addRelatie(d, { van: g.een('actoren'), naar: g.een('actoren'), type: g.uit(RELATIE_TYPEN) }),
  addRelaties: (d, g) => mutaties.addRelaties(d, g.enkele('actoren'), g.een('actoren'), g.uit(RELATIE_TYPEN)),
  editRelaties: (d, g) =>
    mutaties.editRelaties(
      d,
      g.enkele('relaties'),
      g.uit([{ type: g.uit(RELATIE_TYPEN) }, { naar: g.een('actoren') }, { nota: g.tekst('nota') }]),
    ),
  reverseRelaties: (d, g) => mutaties.reverseRelaties(d, g.enkele('relaties')),
  removeRelaties: (d, g) => mutaties.removeRelaties(d, [g.een('relaties')]),

  addBezorgdheid: (d, g) => mutaties.addBezorgdheid(d, { tekst: g.tekst('Zorg') }),
  addForum: (d, g) => mutaties.addForum(d, { naam: g.tekst('Forum') }),
  addStandpunt: (d, g) =>
    mutaties.addStandpunt(d, { tekst: g.tekst('Standpunt'), actoren: g.enkele('actoren') }),
  addTegenstelling: (d, g) => mutaties.addTegenstelling(d, { wij: g.tekst('wij'), zij: g.tekst('zij') }),
  moveTegenstelling: (d, g) => mutaties.moveTegenstelling(d, g.een('tegenstellingen'), g.munt() ? 1 : -1),
  removeBezorgdheden: (d, g) => mutaties.removeBezorgdheden(d, g.enkele('bezorgdheden')),
  removeFora: (d, g) => mutaties.removeFora(d, g.enkele('fora')),
  removeStandpunten: (d, g) => mutaties.removeStandpunten(d, g.enkele('standpunten')),
  removeTegenstelling: (d, g) => mutaties.removeTegenstelling(d, g.een('tegenstellingen')),
  removeTegenstellingen: (d, g) => mutaties.removeTegenstellingen(d, g.enkele('tegenstellingen')),
  carryBezorgdheid: (d, g) =>
    mutaties.carryBezorgdheid(d, g.enkele('actoren'), { tekst: g.tekst('Zorg') }, g.uit(BEZORGDHEID_BRONNEN)),
  addLijst: (d, g) =>
    mutaties.addLijst(d, [
      { naam: g.naam(), soort: g.uit(ACTOR_SOORTEN), bezorgdheden: [g.tekst('Zorg')] },
      { naam: g.naam(), soort: 'netwerk' },
    ]),

  addGedeeld: (d, g) => mutaties.addGedeeld(d, gedeeld(g)),
  editGedeeld: (d, g) => mutaties.editGedeeld(d, g.sleutel(g.dossier().kop.gedeeld), gedeeld(g)),
  removeGedeeld: (d, g) => mutaties.removeGedeeld(d, g.sleutel(g.dossier().kop.gedeeld)),
  noteGedeeld: (d, g) => mutaties.noteGedeeld(d, gedeeld(g)),
  noteStand: (d, g) => mutaties.noteStand(d, g.uit(['k1-a', 'k2-b', 'k3-c'])),
  editMijlpaal: (d, g) =>
    mutaties.editMijlpaal(d, g.uit(['situatie', 'kaart', 'actieplan']), g.munt() ? g.dag() : ''),
  editKaartveld: (d, g) => mutaties.editKaartveld(d, g.uit(['doel', 'gemeente', 'context']), g.tekst('veld')),
  extendBewaarTot: (d) => mutaties.extendBewaarTot(d),
  addTrigger: (d, g) => mutaties.addTrigger(d, g.tekst('dag')),
  editTrigger: (d, g) =>
    mutaties.editTrigger(d, g.sleutel(g.dossier().plan.triggers), { datum: g.dag(), tekst: g.tekst('dag') }),
  removeTrigger: (d, g) => mutaties.removeTrigger(d, g.sleutel(g.dossier().plan.triggers)),
  markGezien: (d, g) =>
    mutaties.markGezien(d, { sleutel: `SM-0${g.geheel(9)}`, toestand: g.tekst('x') }, g.tekst('reden')),
  unmarkGezien: (d, g) => mutaties.unmarkGezien(d, `SM-0${g.geheel(9)}`),

  answerVraag: (d, g) => {
    const vraag = g.uit(VRAGEN)
    const { antwoord } = vraag
    const keuze = antwoord.vorm === 'keuze' ? g.uit(antwoord.opties).id : g.tekst('antwoord')
    mutaties.answerVraag(d, vraag, antwoord.vorm === 'schuif' ? g.geheel(5) - 2 : g.munt() ? keuze : null)
  },
  editAntwoordbron: (d, g) => {
    const { antwoorden } = d.read().situatie
    const vraag = VRAGEN.find(({ sleutel }) => sleutel in antwoorden) ?? g.uit(VRAGEN)
    mutaties.editAntwoordbron(d, vraag, { vanWie: g.naam(), wanneer: g.dag() })
  },
  markOnbekend: (d, g) => mutaties.markOnbekend(d, g.uit(VRAGEN), g.munt()),
  moveCommunicatie: (d, g) => mutaties.moveCommunicatie(d, g.een('communicatie'), g.geheel(4)),
  moveNaarFase: (d, g) => mutaties.moveNaarFase(d, g.een('communicatie'), g.uit(FASEN)),
  renameFase: (d, g) => mutaties.renameFase(d, g.uit(FASEN), g.uit(FASEN)),
  answerPitstop: (d, g) => mutaties.answerPitstop(d, g.uit(PITSTOPVRAGEN), g.tekst('tekst'), g.tekst('nu')),
  keepPitstop: (d, g) => mutaties.keepPitstop(d, g.uit(PITSTOPVRAGEN), g.tekst('nu')),
  renewPitstop: (d, g) => mutaties.renewPitstop(d, g.uit(PITSTOPVRAGEN), g.tekst('nu')),
  takeOverPitstop: (d, g) => mutaties.takeOverPitstop(d, g.uit(PITSTOPVRAGEN), g.tekst('nu')),
  addPunt: (d, g) => mutaties.addPunt(d, g.uit(LIJSTEN), g.tekst('punt')),
  editPunt: (d, g) => {
    const lijst = g.uit(LIJSTEN)
    mutaties.editPunt(d, lijst, g.sleutel(g.dossier().verankering[lijst]), { tekst: g.tekst('punt') })
  },
  movePunt: (d, g) => {
    const lijst = g.uit(GEORDEND)
    mutaties.movePunt(d, lijst, g.sleutel(g.dossier().verankering[lijst]), g.geheel(4))
  },
  removePunt: (d, g) => {
    const lijst = g.uit(LIJSTEN)
    mutaties.removePunt(d, lijst, g.sleutel(g.dossier().verankering[lijst]))
  },

  addDiensten: (d, g) => mutaties.addDiensten(d, [{ dienst: g.tekst('dienst'), ervaring: '' }]),
  editDienst: (d, g) => mutaties.editDienst(d, lid(g), { ervaring: g.tekst('ervaring') }),
  moveDienst: (d, g) => mutaties.moveDienst(d, lid(g), g.geheel(4)),
  removeDienst: (d, g) => mutaties.removeDienst(d, lid(g)),
  allowVroegereNaam: (d, g) => mutaties.allowVroegereNaam(d, g.naam().toLowerCase(), g.munt()),
  answerNaamwoord: (d, g) => mutaties.answerNaamwoord(d, g.uit(WOORDEN), g.munt()),
  hideNamen: (d, g) => mutaties.hideNamen(d, g.enkele('actoren'), g.munt()),
  purgeNaam: (d, g) => mutaties.purgeNaam(d, g.naam(), 'iemand'),
  editEens: (d, g) => mutaties.editEens(d, g.een('tegenstellingen'), g.enkele('actoren'), g.munt()),
}
