/**
 * Vorig: a new dossier that begins from an earlier one. What a municipality has stays: the werkgroep, its afspraken and expertise, the netwerk, its own acties and
 * how its nota looks. What belongs to that one situation is emptied. Decided field by field, over every field there is: a new one does not compile undecided.
 */
import {
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  maakRecord,
  maakSectie,
  nieuwDossier,
  type RecordVan,
  type Sectie,
  type SectieNaam,
  SECTIES,
} from '../model/dossier'
import type { Id } from '../model/grond'
import type { RelatieType } from '../model/relatie'
import { veranderTeksten } from '../model/schemaboom'
import { createMasker, mensenIn } from '../masker/masker'
import { normaliseer } from '../masker/namen'

/** `deels`: only what is about who stays. */
type Lot = 'blijft' | 'deels' | 'leeg'
type Besluit<T> = { readonly [K in keyof T]-?: Lot }

const SECTIELOT: { readonly [N in SectieNaam]: Besluit<Sectie<N>> } = {
  kop: {
    titel: 'leeg',
    context: 'leeg',
    thema: 'leeg',
    hoofdtegenstelling: 'leeg',
    doel: 'leeg',
    rechtsgrond: 'leeg',
    verantwoordelijke: 'leeg',
    gemaaktDoor: 'leeg',
    gemeente: 'blijft',
    dienst: 'blijft',
    versie: 'leeg',
    visumVanaf: 'blijft',
    datum: 'leeg',
    mijlpalen: 'leeg',
    bewaarTot: 'leeg',
    bewaarReden: 'leeg',
    bron: 'leeg',
    gedeeld: 'leeg',
    standen: 'leeg',
  },
  situatie: {
    antwoorden: 'leeg',
    schuiven: 'leeg',
    soort: 'leeg',
    weerstand: 'leeg',
    dialoogMogelijk: 'leeg',
    overkoepelendWij: 'leeg',
    fasesignalen: 'leeg',
    mijdenUit: 'leeg',
    opbrengst: 'leeg',
    themas: 'leeg',
    rust: 'leeg',
    fase: 'leeg',
    vertrouwen: 'leeg',
    bovenlokaal: 'leeg',
    afspraken: 'blijft',
  },
  werkgroep: {
    projectleider: 'deels',
    expertise: 'blijft',
    vorm: 'blijft',
    // How far people decide, whether this is the right group and when it meets the college is asked anew.
    participatiegraad: 'leeg',
    vragen: 'leeg',
    overleg: 'leeg',
  },
  plan: {
    planSamenleven: 'blijft',
    eigenVolgorde: 'leeg',
    eigenVolgordeReden: 'leeg',
    triggers: 'leeg',
    anderePlannen: 'leeg',
    overzichthouder: 'leeg',
    verborgenVoorstellen: 'leeg',
    eigenActies: 'blijft',
    notarubrieken: 'blijft',
    gezien: 'leeg',
  },
  pitstop: { antwoorden: 'leeg', datum: 'leeg' },
  verankering: { agendapunten: 'leeg', opvolging: 'leeg', leerpunten: 'leeg', realisaties: 'leeg' },
  maskering: { magStaan: 'deels', gewoneWoorden: 'deels', naamwoorden: 'deels' },
}

/** Of a collection of which records stay: their fields; else none of it comes along. */
const COLLECTIELOT: { readonly [N in CollectieNaam]: Besluit<RecordVan<N>> | 'leeg' } = {
  tegenstellingen: 'leeg',
  actoren: {
    id: 'deels',
    soort: 'blijft',
    naam: 'blijft',
    schuilnaam: 'blijft',
    letter: 'blijft',
    eenheid: 'blijft',
    omvang: 'blijft',
    binnenGemeente: 'blijft',
    verontrusting: 'leeg',
    bezorgdheden: 'leeg',
    posities: 'leeg',
    eens: 'leeg',
    naamHerkenbaar: 'blijft',
    naamMagStaan: 'blijft',
    minderjarige: 'blijft',
    professional: 'blijft',
    nota: 'leeg',
    luistermomenten: 'leeg',
    rollen: 'blijft',
    sector: 'blijft',
    // Who has an interest, and who joins, is another question each time.
    eigenBelang: 'leeg',
    isBestuur: 'blijft',
    betrokkenheid: 'leeg',
    betrekken: 'leeg',
    betrekkenWaarom: 'leeg',
    eenOpEenDoor: 'leeg',
    eenOpEenWanneer: 'leeg',
    opportuniteit: 'leeg',
    gevoedDoor: 'leeg',
  },
  bezorgdheden: 'leeg',
  standpunten: 'leeg',
  relaties: { id: 'blijft', van: 'deels', naar: 'deels', type: 'blijft', nota: 'leeg' },
  fora: 'leeg',
  uitdagingen: 'leeg',
  acties: 'leeg',
  leden: {
    id: 'blijft',
    orde: 'blijft',
    wie: 'blijft',
    expertise: 'blijft',
    rol: 'blijft',
    // It was given for what is over.
    mandaat: 'leeg',
    actor: 'deels',
  },
  communicatie: 'leeg',
  vergaderingen: 'leeg',
  rondes: 'leeg',
  stemmingen: 'leeg',
  // They tell the story of one evening, about one map.
  hoofdstukken: 'leeg',
  momentopnames: 'leeg',
  verborgenNamen: { id: 'blijft', naam: 'blijft', actor: 'deels' },
}

/** Who knows whom; that it wrings, or that somebody speaks for somebody, belongs to what was. */
const KENNEN: readonly RelatieType[] = ['contact', 'vertrouwen']

/** The fields of `oud` that come along, as a schema takes them: what is left out gets its default there. */
const kiesVelden = (oud: object, besluit: Readonly<Record<string, Lot>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(oud).filter(([veld]) => besluit[veld] !== 'leeg'))

const houdSectie = <N extends SectieNaam>(naam: N, oud: Sectie<N>): Sectie<N> =>
  maakSectie(naam, kiesVelden(oud, SECTIELOT[naam]))

const houdAlle = <N extends CollectieNaam>(naam: N, oud: readonly RecordVan<N>[]): RecordVan<N>[] => {
  const besluit = COLLECTIELOT[naam]
  return besluit === 'leeg' ? [] : oud.map((een) => maakRecord(naam, kiesVelden(een, besluit) as never))
}

const perId = <T extends { id: Id }>(records: readonly T[]): Record<Id, T> =>
  Object.fromEntries(records.map((een) => [een.id, een]))

/**
 * `datum`: ISO day on which it begins. Actors get ids of their own from `nieuweId`, or a file of the earlier dossier would be taken for this one. The name of
 * somebody who hid and does not come along is replaced in what stays, because nothing here remembers it.
 */
export function buildUitVorig(oud: Dossier, datum: string, nieuweId: () => Id): Dossier {
  const blijvers = Object.values(oud.actoren).filter(({ soort }) => soort === 'netwerk')
  const nieuw = new Map(blijvers.map(({ id }): [Id, Id] => [id, nieuweId()]))
  const naar = (id: Id | null): Id | null => nieuw.get(id ?? '') ?? null
  const zonderWieGaat = createZonderWieGaat(oud, new Set(nieuw.keys()))

  const werkgroep = houdSectie('werkgroep', oud.werkgroep)
  const actoren = houdAlle('actoren', blijvers).map((een) => ({ ...een, id: nieuw.get(een.id) ?? een.id }))
  const verborgen = houdAlle(
    'verborgenNamen',
    Object.values(oud.verborgenNamen).filter(({ actor }) => naar(actor) !== null),
  )
  const relaties = houdAlle('relaties', Object.values(oud.relaties)).flatMap((een) => {
    const [van, aan] = [naar(een.van), naar(een.naar)]
    return van && aan && KENNEN.includes(een.type) ? [{ ...een, van, naar: aan }] : []
  })
  const leden = houdAlle('leden', Object.values(oud.leden)).map((een) => ({
    ...zonderWieGaat('leden', een),
    wie: een.wie,
    actor: naar(een.actor),
  }))
  const namen = [...actoren, ...verborgen].map(({ naam }) => normaliseer(naam))
  const woorden = new Set(namen.flatMap((naam) => naam.split(' ')))
  const { magStaan, gewoneWoorden, naamwoorden } = oud.maskering
  return {
    ...nieuwDossier(nieuweId(), datum),
    kop: { ...houdSectie('kop', oud.kop), datum },
    situatie: houdSectie('situatie', oud.situatie),
    werkgroep: {
      ...zonderWieGaat('werkgroep', werkgroep),
      projectleider:
        werkgroep.projectleider && oud.leden[werkgroep.projectleider] ? werkgroep.projectleider : null,
    },
    plan: zonderWieGaat('plan', houdSectie('plan', oud.plan)),
    maskering: {
      magStaan: magStaan.filter((naam) => namen.includes(naam)),
      gewoneWoorden: gewoneWoorden.filter((woord) => woorden.has(woord)),
      naamwoorden: naamwoorden.filter((woord) => woorden.has(woord)),
    },
    actoren: perId(actoren),
    relaties: perId(relaties),
    leden: perId(leden),
    verborgenNamen: perId(verborgen.map((een) => ({ ...een, actor: naar(een.actor) }))),
  }
}

/** Gives a section or record without the hidden names of who does not come along; members of the werkgroep and who stays keep theirs. */
function createZonderWieGaat(oud: Dossier, blijft: ReadonlySet<Id>) {
  const actoren = Object.values(oud.actoren)
  const gaat = <T>(records: Readonly<Record<Id, T>>, wie: (een: T) => Id | null): Record<Id, T> =>
    Object.fromEntries(Object.entries(records).filter(([, een]) => !blijft.has(wie(een) ?? '')))
  const masker = createMasker(
    {
      ...oud,
      actoren: gaat(oud.actoren, ({ id }) => id),
      verborgenNamen: gaat(oud.verborgenNamen, ({ actor }) => actor),
    },
    mensenIn({ actoren: actoren.filter(({ id }) => blijft.has(id)), leden: Object.values(oud.leden) }),
  )
  return <T>(waar: SectieNaam | CollectieNaam, waarde: T): T =>
    veranderTeksten({ ...SECTIES, ...COLLECTIES }[waar], waarde, (tekst, max) =>
      masker.tekst(tekst).slice(0, max),
    )
}
