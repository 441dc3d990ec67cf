/** The mutations of the plan: what people choose, do, and look back on. */
import * as mutaties from '../../src/document/mutations'
import { ACTIEBIBLIOTHEEK } from '../../src/domain/actiebibliotheek/actiebibliotheek'
import {
  ACTIE_STANDEN,
  PLAN_SAMENLEVEN_TYPES,
  TERMIJNEN,
  TOETSVRAGEN,
  WERKVORMEN,
} from '../../src/domain/model/actie'
import { BETROKKENHEDEN, VERONTRUSTINGEN } from '../../src/domain/model/actor'
import { KOSTEN } from '../../src/domain/model/eigenactie'
import type { Dossier } from '../../src/domain/model/dossier'
import { LEGE_EIGEN_ACTIE } from '../../src/domain/model/eigenactiewoorden'
import { RUBRIEKEN } from '../../src/domain/model/notarubriek'
import { LUISTERMETHODEN } from '../../src/domain/model/luistermoment'
import { HAALBAARHEIDSPUNTEN, KEUZES, OORDELEN } from '../../src/domain/model/uitdaging'
import type { Daad, Greep } from './greep'

const eigen = (g: Greep) => g.sleutel(g.dossier().plan.eigenActies)
const voorstel = (g: Greep) => ({
  sleutel: `voorstel:${g.geheel(6)}`,
  bezorgdheden: g.enkele('bezorgdheden'),
  tekst: g.tekst('Samen'),
  over: g.enkele('actoren'),
})
const doel = (g: Greep): [uitdaging: string, doelstelling: string] => {
  const uitdaging = g.een('uitdagingen')
  return [uitdaging, g.sleutel(g.dossier().uitdagingen[uitdaging]?.doelstellingen ?? {})]
}
/** One of them with something in that list, for few have; where none has, any. */
function metIets<N extends 'acties' | 'actoren' | 'vergaderingen'>(
  g: Greep,
  collectie: N,
  lijst: (record: Dossier[N][string]) => object,
): string {
  const alle: readonly Dossier[N][string][] = Object.values(g.dossier()[collectie])
  const met = alle.filter((record) => Object.keys(lijst(record)).length > 0)
  return met.length > 0 ? g.uit(met).id : g.een(collectie)
}

const moment = (g: Greep): [actie: string, moment: string] => {
  const actie = metIets(g, 'acties', ({ tussentijds }) => tussentijds)
  return [actie, g.sleutel(g.dossier().acties[actie]?.tussentijds ?? {})]
}

const logregel = (g: Greep): [actie: string, regel: string] => {
  const actie = metIets(g, 'acties', ({ logboek }) => logboek)
  return [actie, g.sleutel(g.dossier().acties[actie]?.logboek ?? {})]
}

const bedrag = (g: Greep): [actie: string, bedrag: string] => {
  const actie = metIets(g, 'acties', ({ bedragen }) => bedragen)
  return [actie, g.sleutel(g.dossier().acties[actie]?.bedragen ?? {})]
}

const luistermoment = (g: Greep): [actor: string, moment: string] => {
  const actor = metIets(g, 'actoren', ({ luistermomenten }) => luistermomenten)
  return [actor, g.sleutel(g.dossier().actoren[actor]?.luistermomenten ?? {})]
}

const agendapunt = (g: Greep): [vergadering: string, punt: string] => {
  const vergadering = metIets(g, 'vergaderingen', ({ punten }) => punten)
  return [vergadering, g.sleutel(g.dossier().vergaderingen[vergadering]?.punten ?? {})]
}

const besluit = (g: Greep): [vergadering: string, besluit: string] => {
  const vergadering = metIets(g, 'vergaderingen', ({ besluiten }) => besluiten)
  return [vergadering, g.sleutel(g.dossier().vergaderingen[vergadering]?.besluiten ?? {})]
}

export const PLANMUTATIES = {
  addLeden: (d, g) =>
    mutaties.addLeden(d, [
      { wie: g.naam(), expertise: 'jeugd', rol: '', mandaat: null },
      { wie: g.naam(), expertise: '', rol: g.tekst('rol'), mandaat: true },
    ]),
  addLidOpKaart: (d, g) => mutaties.addLidOpKaart(d, g.een('leden')),
  addLidVanKaart: (d, g) => mutaties.addLidVanKaart(d, g.een('actoren')),
  addVergadering: (d) => mutaties.addVergadering(d),
  addVergaderpunt: (d, g) =>
    mutaties.addVergaderpunt(d, g.een('vergaderingen'), g.tekst('punt'), g.geheel(30)),
  editVergaderpunt: (d, g) =>
    mutaties.editVergaderpunt(
      d,
      ...agendapunt(g),
      g.munt() ? { minuten: g.geheel(30) } : { tekst: g.tekst('punt') },
    ),
  moveVergaderpunt: (d, g) => {
    // Few have two points to change places.
    const [vol] = Object.values(g.dossier().vergaderingen).sort(
      (a, b) => Object.keys(b.punten).length - Object.keys(a.punten).length,
    )
    mutaties.moveVergaderpunt(d, vol?.id ?? '', g.sleutel(vol?.punten ?? {}), g.geheel(4))
  },
  removeVergaderpunt: (d, g) => mutaties.removeVergaderpunt(d, ...agendapunt(g)),
  addBesluit: (d, g) =>
    mutaties.addBesluit(
      d,
      metIets(g, 'vergaderingen', ({ besluiten }) => besluiten),
      g.tekst('afspraak'),
    ),
  editBesluit: (d, g) =>
    mutaties.editBesluit(d, ...besluit(g), { wie: g.naam(), tegen: g.dag(), klaar: g.munt() }),
  moveBesluit: (d, g) => {
    const [vol] = Object.values(g.dossier().vergaderingen).sort(
      (a, b) => Object.keys(b.besluiten).length - Object.keys(a.besluiten).length,
    )
    mutaties.moveBesluit(d, vol?.id ?? '', g.sleutel(vol?.besluiten ?? {}), g.geheel(4))
  },
  removeBesluit: (d, g) => mutaties.removeBesluit(d, ...besluit(g)),
  keepVergadermoment: (d, g) => mutaties.keepVergadermoment(d, g.een('vergaderingen')),

  editRubriek: (d, g) =>
    mutaties.editRubriek(d, g.uit(RUBRIEKEN), g.munt() ? { weg: g.munt() } : { kop: g.tekst('Kader') }),
  moveRubriek: (d, g) => mutaties.moveRubriek(d, g.uit(RUBRIEKEN), g.geheel(9)),
  resetRubrieken: (d) => mutaties.resetRubrieken(d),
  takeOverUitdaging: (d, g) => mutaties.takeOverUitdaging(d, voorstel(g)),
  bundleBezorgdheden: (d, g) =>
    mutaties.bundleBezorgdheden(d, voorstel(g), g.munt() ? g.een('uitdagingen') : null),
  chooseUitdaging: (d, g) => mutaties.chooseUitdaging(d, g.een('uitdagingen'), g.uit(KEUZES)),
  rateImpact: (d, g) => mutaties.rateImpact(d, g.een('uitdagingen'), g.uit([0, 1, 2, 3, null])),
  supportUitdaging: (d, g) => mutaties.supportUitdaging(d, g.een('uitdagingen'), g.een('actoren'), g.munt()),
  moveUitdaging: (d, g) => mutaties.moveUitdaging(d, g.ids('uitdagingen').toReversed(), g.een('uitdagingen')),
  resetVolgorde: (d) => mutaties.resetVolgorde(d),
  hideVoorstel: (d, g) => mutaties.hideVoorstel(d, `voorstel:${g.geheel(6)}`, 'Samen'),
  restoreVoorstel: (d, g) => mutaties.restoreVoorstel(d, `voorstel:${g.geheel(6)}`, 'Samen'),
  addDoelstelling: (d, g) => mutaties.addDoelstelling(d, g.een('uitdagingen'), g.tekst('doel')),
  editDoelstelling: (d, g) => mutaties.editDoelstelling(d, ...doel(g), g.tekst('doel')),
  moveDoelstelling: (d, g) => mutaties.moveDoelstelling(d, ...doel(g), g.geheel(4)),
  removeDoelstelling: (d, g) => mutaties.removeDoelstelling(d, ...doel(g)),
  judgeHaalbaarheid: (d, g) =>
    mutaties.judgeHaalbaarheid(
      d,
      g.een('uitdagingen'),
      g.uit(HAALBAARHEIDSPUNTEN),
      g.munt() ? { oordeel: g.uit(OORDELEN), nota: g.tekst('nota') } : null,
    ),
  editTeruggezegd: (d, g) =>
    mutaties.editTeruggezegd(
      d,
      g.een('uitdagingen'),
      g.een('actoren'),
      g.uit(['teruggezegd', 'teruggedaan']),
      g.munt() ? g.tekst('terug') : '',
    ),
  addLuistermoment: (d, g) =>
    mutaties.addLuistermoment(d, g.een('actoren'), g.tekst('moment'), g.uit(LUISTERMETHODEN)),
  editLuistermoment: (d, g) => mutaties.editLuistermoment(d, ...luistermoment(g), { datum: g.dag() }),
  removeLuistermoment: (d, g) => mutaties.removeLuistermoment(d, ...luistermoment(g)),
  returnUitdaging: (d, g) =>
    mutaties.returnUitdaging(d, g.een('uitdagingen'), g.een('actoren'), g.uit(['2026-11', '', null])),

  fillActies: (d, g) => {
    const nieuw = g.munt()
    const id = nieuw ? d.nieuweId() : g.een('acties')
    const vulling = { tekst: g.tekst('actie'), uitdaging: g.een('uitdagingen'), start: g.dag() }
    mutaties.fillActies(d, [{ id, vulling, nieuw: nieuw ? { status: 'bezig' } : null }])
  },
  duplicateActies: (d, g) => mutaties.duplicateActies(d, g.enkele('acties')),
  takeOverActie: (d, g) =>
    mutaties.takeOverActie(d, {
      sleutel: `actie:${g.geheel(9)}`,
      tekst: g.tekst('Koffie'),
      uitdaging: g.een('uitdagingen'),
      type: g.uit(VERONTRUSTINGEN),
      termijn: g.uit(TERMIJNEN),
      werkvorm: g.uit(WERKVORMEN),
      kanalen: ['offline'],
      planSamenleven: [g.uit(PLAN_SAMENLEVEN_TYPES)],
      doelgroep: g.enkele('actoren'),
    }),
  takeOverBibliotheekactie: (d, g) =>
    mutaties.takeOverBibliotheekactie(d, g.uit(ACTIEBIBLIOTHEEK), {
      uitdaging: g.munt() ? g.een('uitdagingen') : null,
      doelgroep: g.enkele('actoren'),
      types: [g.uit(VERONTRUSTINGEN)],
    }),
  takeOverEigenActie: (d, g) =>
    mutaties.takeOverEigenActie(d, eigen(g), {
      uitdaging: g.een('uitdagingen'),
      doelgroep: g.enkele('actoren'),
      types: [],
    }),
  addEigenActie: (d, g) => mutaties.addEigenActie(d, g.tekst('Buurtsoep')),
  addEigenActies: (d, g) =>
    mutaties.addEigenActies(d, [{ ...LEGE_EIGEN_ACTIE, tekst: g.tekst('Soep') }, LEGE_EIGEN_ACTIE]),
  editEigenActie: (d, g) =>
    mutaties.editEigenActie(d, eigen(g), {
      hoe: g.tekst('Samen'),
      types: [g.uit(VERONTRUSTINGEN)],
      kost: g.uit(KOSTEN),
    }),
  removeEigenActie: (d, g) => mutaties.removeEigenActie(d, eigen(g)),
  takeOverToon: (d, g) => mutaties.takeOverToon(d, g.een('acties'), g.tekst('Rustig')),
  setTrekker: (d, g) =>
    mutaties.setTrekker(
      d,
      g.een('acties'),
      g.uit([
        { soort: 'actor', id: g.een('actoren') } as const,
        { soort: 'lid', id: g.een('leden') } as const,
        null,
      ]),
    ),
  engagePartner: (d, g) =>
    mutaties.engagePartner(d, g.een('acties'), g.een('actoren'), g.uit([...BETROKKENHEDEN, null])),
  answerToets: (d, g) =>
    mutaties.answerToets(d, g.een('acties'), g.uit(TOETSVRAGEN), {
      risico: g.munt() ? '' : g.tekst('risico'),
    }),
  moveActie: (d, g) => mutaties.moveActie(d, g.een('acties'), { dagen: 7 }),
  setPeriode: (d, g) => mutaties.setPeriode(d, g.een('acties'), { start: g.dag(), einde: '2027-12-31' }),
  addTussentijds: (d, g) => mutaties.addTussentijds(d, g.een('acties'), g.tekst('kijk')),
  editTussentijds: (d, g) => mutaties.editTussentijds(d, ...moment(g), { datum: g.dag() }),
  addLogregel: (d, g) => mutaties.addLogregel(d, g.een('acties'), g.tekst('regel')),
  editLogregel: (d, g) =>
    mutaties.editLogregel(d, ...logregel(g), { stand: g.uit(ACTIE_STANDEN), cijfer: g.tekst('cijfer') }),
  removeLogregel: (d, g) => mutaties.removeLogregel(d, ...logregel(g)),
  addBedrag: (d, g) => mutaties.addBedrag(d, g.een('acties')),
  editBedrag: (d, g) =>
    mutaties.editBedrag(
      d,
      ...bedrag(g),
      g.munt() ? { jaar: 2026 + g.geheel(4), bedrag: g.geheel(90_000) / 100 } : { bron: g.tekst('subsidie') },
    ),
  removeBedrag: (d, g) => mutaties.removeBedrag(d, ...bedrag(g)),
  removeTussentijds: (d, g) => mutaties.removeTussentijds(d, ...moment(g)),
  addRonde: (d, g) =>
    mutaties.addRonde(d, {
      tegenstelling: g.ids('tegenstellingen')[0] ?? null,
      deelnemers: 5 + g.geheel(8),
      actoren: Object.fromEntries(
        g.enkele('actoren').map((id) => [id, { van: -0.4, midden: 0.1, tot: 0.5, geplaatst: 5 }]),
      ),
    }),
  placeRonde: (d, g) =>
    mutaties.placeRonde(
      d,
      g.een('rondes'),
      g.enkele('actoren').map((id) => ({ id, ...g.plek() })),
    ),
  removeSpreidingen: (d, g) => mutaties.removeSpreidingen(d, g.enkele('rondes')),
  addStemming: (d, g) =>
    mutaties.addStemming(d, {
      deelnemers: 5 + g.geheel(8),
      stippen: 3,
      uitdagingen: Object.fromEntries(
        g.enkele('uitdagingen').map((id) => [id, { stippen: g.geheel(9), mensen: g.geheel(5) }]),
      ),
    }),
  editVolgordereden: (d, g) => mutaties.editVolgordereden(d, g.tekst('Stemming')),
} satisfies Readonly<Record<string, Daad>>
