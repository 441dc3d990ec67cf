/**
 * Notabron: all that a nota for the college may be made of. It holds no actor, no place on the map, no relatie, no forum and no lid, so that none can
 * slip into a paper that is published; who pulls an actie is a service or a role. Texts come out of the dossier without names.
 */
import { derive } from '../derive'
import { lijktMens, maakNaamloos, type NaamloosDossier } from '../masker/naamloos'
import { readNaamsoort } from '../masker/naamsoort'
import type { UitgaandDossier } from '../masker/uitgaand'
import type { Actie } from '../model/actie'
import { readFasegroepen } from '../model/communicatie'
import { hoofdtegenstellingVan } from '../model/dossier'
import { readRubrieken, type Rubriek, RUBRIEK_KOP } from '../model/notarubriek'
import { opOrde, opSleutelDatum, opSleutelOrde } from '../model/grond'
import type { Communicatie, Verankering } from '../model/plan'
import type { Uitdaging } from '../model/uitdaging'
import { ordenUitdagingen } from '../model/uitdagingorde'
import type { Werkgroep } from '../model/werkgroep'
import { readBedrag } from '../../taal/getal'
import { readFasekader } from '../vragen/fase'
import { type Financien, findDoenbaar, telFinancien } from './financien'
import { type Gehoordlezing, telGehoord } from './gehoord'

const NOTA = Symbol('nota')

/** `teruggelegd` of the so many `middengroepen` on the map. */
export type NotaUitdaging = Pick<Uitdaging, 'keuze' | 'tekst' | 'reden' | 'meerjarenplan'> & {
  readonly bezorgdheden: readonly string[]
  readonly doelstellingen: readonly string[]
  readonly teruggelegd: number
}
/**
 * `trekker`: a service or a role, empty when nobody pulls it. `uitdaging`: its words, empty when it has none; `keuze`: what was decided about it, null
 * when it has none.
 */
export type NotaActie = Pick<
  Actie,
  'tekst' | 'status' | 'prioritair' | 'start' | 'einde' | 'criterium' | 'budget'
> & {
  readonly uitdaging: string
  readonly keuze: Uitdaging['keuze'] | null
  readonly trekker: string
}
/** `datum`: ISO day or month, or empty. `actie`: its place among the acties of the nota; null where people meet about the whole. */
export type NotaMoment = { readonly datum: string; readonly tekst: string; readonly actie: number | null }

export type Notabron = {
  readonly [NOTA]: true
  /** Those that this municipality wants, in its order, with its words. */
  readonly rubrieken: readonly { readonly rubriek: Rubriek; readonly kop: string }[]
  readonly titel: string
  readonly thema: string
  readonly context: string
  readonly gevolgen: string
  readonly alGedaan: string
  readonly doel: string
  readonly rechtsgrond: string
  readonly gemeente: string
  readonly dienst: string
  /** Euro; null when nobody said, or in words that leave a choice. */
  readonly visumVanaf: number | null
  /** Where the content comes from when it is not the room's own. */
  readonly herkomst: string
  /** What goes before everything else, in fase 4. */
  readonly kader: { readonly kop: string; readonly tekst: string } | null
  /** 1–4 where people decided it. */
  readonly fase: 1 | 2 | 3 | 4 | null
  readonly participatiegraad: Werkgroep['participatiegraad']
  readonly werkgroep: { readonly leden: number; readonly mandaat: number }
  readonly gehoord: Gehoordlezing
  /** In the order of the plan: chosen ones, open ones, those that are not taken up. */
  readonly uitdagingen: readonly NotaUitdaging[]
  /** What is to be done: not stopped, and not of an uitdaging that is not taken up. In the order of the plan. */
  readonly acties: readonly NotaActie[]
  readonly financien: Financien
  readonly anderePlannen: string
  readonly communicatie: readonly Pick<Communicatie, 'fase' | 'wat' | 'kanaal' | 'aanWie' | 'wanneer'>[]
  readonly momenten: readonly NotaMoment[]
  readonly agendapunten: readonly Pick<Verankering['agendapunten'][string], 'tekst' | 'ritme'>[]
}

/** `vandaag`: ISO day. Any dossier gives one; the same whether it came out masked or with names. */
export function maakNotabron(uit: UitgaandDossier, vandaag: string): Notabron {
  const dossier = maakNaamloos(uit)
  const { kop, plan, situatie, werkgroep, verankering } = dossier
  const antwoord = (vraag: string) => situatie.antwoorden[vraag]?.tekst ?? ''
  const uitdagingen = uitdagingenVan(dossier, vandaag)
  const doenbaar = findDoenbaar(uitdagingen, opOrde(dossier.acties))
  const acties = inPlanorde(doenbaar.acties, uitdagingen)
  const leden = Object.values(dossier.leden)
  return {
    [NOTA]: true,
    rubrieken: readRubrieken(plan.notarubrieken)
      .filter(({ weg }) => !weg)
      .map(({ id, kop: eigen }) => ({ rubriek: id, kop: eigen.trim() || RUBRIEK_KOP[id] })),
    titel: kop.titel,
    thema: kop.thema,
    context: kop.context,
    gevolgen: antwoord('S1_2_gevolgen'),
    alGedaan: antwoord('S1_2_alGedaan'),
    doel: kop.doel,
    rechtsgrond: kop.rechtsgrond,
    gemeente: kop.gemeente,
    dienst: kop.dienst,
    visumVanaf: readBedrag(kop.visumVanaf) ?? null,
    herkomst: kop.bron,
    kader: readFasekader(situatie),
    fase: situatie.fase,
    participatiegraad: werkgroep.participatiegraad,
    werkgroep: { leden: leden.length, mandaat: leden.filter(({ mandaat }) => mandaat === true).length },
    gehoord: telGehoord(dossier, vandaag),
    uitdagingen: uitdagingen.map((uitdaging) => noemUitdaging(dossier, uitdaging)),
    acties: acties.map((actie) => noemActie(dossier, actie)),
    financien: telFinancien(doenbaar.uitdagingen, acties),
    anderePlannen: plan.anderePlannen,
    communicatie: readFasegroepen(dossier.communicatie)
      .flatMap(({ regels }) => regels)
      .map(({ fase, wat, kanaal, aanWie, wanneer }) => ({ fase, wat, kanaal, aanWie, wanneer })),
    momenten: momentenVan(acties, verankering),
    agendapunten: opSleutelOrde(verankering.agendapunten).map(({ tekst, ritme }) => ({ tekst, ritme })),
  }
}

function uitdagingenVan(dossier: NaamloosDossier, vandaag: string): Uitdaging[] {
  const hier = hoofdtegenstellingVan(dossier)?.id ?? null
  const { uitdagingen } = derive(dossier, hier, { today: vandaag })
  return ordenUitdagingen(dossier.uitdagingen, uitdagingen.eigenVolgorde)
}

function inPlanorde(acties: readonly Actie[], uitdagingen: readonly Uitdaging[]): Actie[] {
  const plaats = new Map(uitdagingen.map(({ id }, i) => [id, i]))
  const na = ({ uitdaging }: Actie) => plaats.get(uitdaging ?? '') ?? plaats.size
  return [...acties].sort((a, b) => na(a) - na(b))
}

const noemUitdaging = (
  { bezorgdheden: alle, actoren }: NaamloosDossier,
  { keuze, tekst, reden, meerjarenplan, bezorgdheden, doelstellingen, teruggelegd }: Uitdaging,
): NotaUitdaging => ({
  keuze,
  tekst,
  reden,
  meerjarenplan,
  bezorgdheden: bezorgdheden.map((id) => alle[id]?.tekst.trim() ?? '').filter(Boolean),
  doelstellingen: opSleutelOrde(doelstellingen).map((doelstelling) => doelstelling.tekst),
  teruggelegd: Object.keys(teruggelegd).filter((id) => actoren[id]?.soort === 'stilleMidden').length,
})

const noemActie = (dossier: NaamloosDossier, actie: Actie): NotaActie => ({
  tekst: actie.tekst,
  status: actie.status,
  prioritair: actie.prioritair,
  start: actie.start,
  einde: actie.einde,
  criterium: actie.criterium,
  budget: actie.budget,
  uitdaging: dossier.uitdagingen[actie.uitdaging ?? '']?.tekst ?? '',
  keuze: dossier.uitdagingen[actie.uitdaging ?? '']?.keuze ?? null,
  trekker: trekkerVan(dossier, actie),
})

/** Only what plainly is a service or a role is said as it stands; of anybody else, what they are to the plan. */
function trekkerVan({ actoren, leden }: NaamloosDossier, { trekker }: Actie): string {
  if (!trekker) return ''
  if (trekker.soort === 'lid') {
    const lid = leden[trekker.id]
    if (!lid) return ''
    if (readNaamsoort(lid.wie)) return lid.wie
    return lid.rol.trim() !== '' && !lijktMens(lid.rol) ? lid.rol : 'lid van de werkgroep'
  }
  const actor = actoren[trekker.id]
  if (!actor) return ''
  const isOrganisatie = actor.eenheid === 'organisatie' && !lijktMens(actor.naam)
  if (actor.naam.trim() !== '' && (isOrganisatie || readNaamsoort(actor.naam))) return actor.naam
  return actor.soort === 'netwerk' ? 'partner uit het netwerk' : 'inwoners'
}

/** When the acties are looked at in between, and when people meet about the whole. */
const momentenVan = (acties: readonly Actie[], { opvolging }: Verankering): NotaMoment[] =>
  opSleutelDatum(
    Object.fromEntries(
      [
        ...acties.flatMap(({ tekst: actie, tussentijds }, plaats) =>
          Object.values(tussentijds).map(({ datum, tekst }) => ({
            datum,
            tekst: [actie, tekst].filter((deel) => deel.trim() !== '').join(': '),
            actie: plaats,
          })),
        ),
        ...Object.values(opvolging).map(({ datum, tekst }) => ({ datum, tekst, actie: null })),
      ].map((moment, i) => [`m${i}`, moment]),
    ),
  ).map(({ datum, tekst, actie }) => ({ datum, tekst, actie }))
