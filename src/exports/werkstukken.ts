/** Werkstukken: the short papers that are made of a dossier as it may leave, each in Word and in print. */
import { isGemaskeerd, maakUitgaand, standVan, type UitgaandDossier } from '../domain/masker/uitgaand'
import { type Exportformaat, type Exportonderwerp, type Exportvraag, WORD_MIME } from './formaat'
import { buildPapierkijk } from './kijk'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'
import type { Verslag } from './verslag/blok'
import { ZONDER_BEELD } from './word/pixels'

type Build = (dossier: UitgaandDossier, vraag: Pick<Exportvraag, 'datum' | 'onderwerp'>) => Verslag

type Werkstuk = {
  /** Of the Word file; the print of it is `…pdf`. */
  readonly id: string
  readonly naam: string
  /** For whom, where the name alone says too little: of the Word file, and in the name of both. */
  readonly voluit?: { readonly label: string; readonly bestand: string }
  readonly uitleg: string
  /** Made of what knows nobody, whatever somebody chose; what is said where names were shown. */
  readonly naamloos?: string
  readonly vraagtNaar?: Exportonderwerp
  /** Its code comes when somebody asks for it. */
  readonly haal: () => Promise<Build>
}

const WERKSTUKKEN: readonly Werkstuk[] = [
  {
    id: 'nota',
    naam: 'Nota',
    voluit: { label: 'Nota voor het college', bestand: 'nota college' },
    uitleg:
      'Twee tot vier bladen die een beslissing vragen: wat gekozen is en waarom, de prioritaire acties, de raming per jaar en een voorstel van besluit. Zonder namen van personen en zonder de kaart.',
    naamloos: 'In een nota staan nooit namen van personen.',
    haal: () => import('./nota/nota').then((m) => m.buildNota),
  },
  {
    id: 'brief',
    naam: 'Brief',
    voluit: { label: 'Brief aan inwoners', bestand: 'brief inwoners' },
    uitleg:
      'Eén blad in klare taal: dit hoorden we, dit doen we, dit nu niet en waarom. Zonder namen van personen en zonder de kaart.',
    naamloos: 'In een brief aan inwoners staan nooit namen van personen.',
    haal: () => import('./brief/brief').then((m) => m.buildBrief),
  },
  {
    id: 'maandbericht',
    naam: 'Maandbericht',
    uitleg:
      'Eén blad over hoe de acties lopen: waar een woord nodig is, wat er de voorbije maand gebeurde en wat er komt.',
    haal: () => import('./maandbericht/maandbericht').then((m) => m.buildMaandbericht),
  },
  {
    id: 'agenda',
    naam: 'Agenda',
    voluit: { label: 'Agenda van de vergadering', bestand: 'agenda vergadering' },
    vraagtNaar: 'vergadering',
    uitleg: 'Eén blad voor een vergadering: waar en wanneer, en de punten met hun minuten.',
    haal: () => import('./vergadering/vergadering').then((m) => m.buildVergaderagenda),
  },
  {
    id: 'vergaderverslag',
    naam: 'Vergaderverslag',
    voluit: { label: 'Verslag van de vergadering', bestand: 'verslag vergadering' },
    vraagtNaar: 'vergadering',
    uitleg: 'Een blad of twee na een vergadering: wie er was, wat gezegd is, en wie wat doet tegen wanneer.',
    haal: () => import('./vergadering/vergadering').then((m) => m.buildVergaderverslag),
  },
  {
    id: 'fiche',
    naam: 'Fiche per actie',
    uitleg:
      'Eén blad per actie, voor wie ze draagt: waarom, voor wie, met wie, wanneer, met welke middelen, en hoe het tot nu loopt.',
    vraagtNaar: 'actie',
    haal: () => import('./fiche/fiche').then((m) => m.buildFiche),
  },
  {
    id: 'luisterblad',
    naam: 'Luisterblad',
    uitleg:
      'Eén blad om mee te nemen naar een gesprek: open vragen en plaats om te noteren. Er staat niemand op.',
    naamloos: 'Op een luisterblad staan nooit namen van personen.',
    haal: () => import('./luisterblad/luisterblad').then((m) => m.buildLuisterblad),
  },
  {
    id: 'ideeenkaart',
    naam: 'Ideeënkaart',
    uitleg:
      'Eén blad om het midden en het netwerk naar ideeën te vragen: welke uitdaging, wat kan, en wie doet mee. Er staat niemand op.',
    naamloos: 'Op een ideeënkaart staan nooit namen van personen.',
    haal: () => import('./luisterblad/ideeenkaart').then((m) => m.buildIdeeenkaart),
  },
]

async function maak({ naam, voluit, naamloos, haal }: Werkstuk, vraag: Exportvraag, extensie: string) {
  const { dossier, datum } = vraag
  const verslag = (await haal())(dossier, vraag)
  return {
    verslag,
    bestandsnaam: buildBestandsnaam(
      verslag.titel,
      `${voluit?.bestand ?? naam.toLowerCase()} ${naamloos ? zegNaamloos(dossier) : merkInBestandsnaam(dossier)}`,
      datum,
      extensie,
    ),
    melding: naamloos && !isGemaskeerd(dossier) ? naamloos : null,
  }
}

/** As it is printed, and as it is looked at before. */
async function schrijfAfdruk(werkstuk: Werkstuk, vraag: Exportvraag) {
  const [{ verslag, ...rest }, { buildPlanAfdruk }] = await Promise.all([
    maak(werkstuk, vraag, 'pdf'),
    import('./afdruk/afdruk'),
  ])
  return { ...rest, html: await buildPlanAfdruk(verslag, null, vraag.lettertypen) }
}

/** Who may be seen elsewhere is hidden in what is published, so its name never says that it shows a part. */
const zegNaamloos = (dossier: UitgaandDossier): string =>
  standVan(maakUitgaand(dossier, 'verbergen')) === 'nietsTeVerbergen' ? 'niets te verbergen' : 'gemaskeerd'

function readFormaten(werkstuk: Werkstuk): readonly Exportformaat[] {
  const { id, naam, voluit, uitleg, naamloos, vraagtNaar } = werkstuk
  const beide = {
    groep: 'papier',
    isAfbeelding: false,
    uitleg,
    stuk: voluit?.label ?? naam,
    async kijk(vraag) {
      return buildPapierkijk((await schrijfAfdruk(werkstuk, vraag)).html)
    },
    ...(vraagtNaar ? { vraagtNaar } : {}),
    ...(naamloos ? ({ isAltijdGemaskeerd: true } as const) : {}),
  } satisfies Partial<Exportformaat>
  return [
    {
      ...beide,
      id,
      vorm: 'Word',
      label: `${voluit?.label ?? naam} (Word)`,
      extensie: 'docx',
      mime: WORD_MIME,
      async make(vraag) {
        const [{ verslag, ...rest }, { writeWord }] = await Promise.all([
          maak(werkstuk, vraag, 'docx'),
          import('./word/schrijver'),
        ])
        return { blob: await writeWord({ verslag, pixels: ZONDER_BEELD }, vraag.signaal), ...rest }
      },
    },
    {
      ...beide,
      id: `${id}pdf`,
      vorm: 'Afdruk of PDF',
      label: `${naam} als afdruk of PDF`,
      extensie: 'pdf',
      mime: 'text/html',
      isAfdruk: true,
      async make(vraag) {
        const { html, ...rest } = await schrijfAfdruk(werkstuk, vraag)
        return { blob: new Blob([html], { type: 'text/html' }), ...rest }
      },
    },
  ]
}

export const WERKSTUKFORMATEN: readonly Exportformaat[] = WERKSTUKKEN.flatMap(readFormaten)
