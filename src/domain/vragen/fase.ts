/** The fase: a checklist of what can be seen, a proposal with its reason, and what people decide. Source: method S0.4, S1.2. */
import { type Fase, NOG_NIET_BESLIST, readStrategie } from '../lezing/strategie'
import type { VasteTekst } from '../model/grond'
import type { FASESIGNALEN, Situatie } from '../model/situatie'
import { keuze, metSleutel, tekstvraag, type Uitkomst, type Vraag } from './vraag'

type Fasesignaal = (typeof FASESIGNALEN)[number]

const ANTWOORDEN = [
  { id: 'ja', label: 'ja' },
  { id: 'beetje', label: 'een beetje' },
  { id: 'nee', label: 'nee' },
] as const

const signaal = (naam: Fasesignaal, vraag: string, uitleg?: string): Vraag => ({
  sleutel: `S1_2_fase_${naam}`,
  code: 'S1.2',
  vraag,
  ...(uitleg === undefined ? {} : { uitleg }),
  bepaalt: 'welke fase de kaart voorstelt, en waarom.',
  antwoord: keuze(
    ANTWOORDEN,
    ({ situatie }) => situatie.fasesignalen[naam] ?? null,
    ({ situatie }, antwoord) => ({
      situatie: { fasesignalen: metSleutel(situatie.fasesignalen, naam, antwoord) },
    }),
  ),
})

export const DENKEN = [signaal('stereotypen', 'Leven er vooroordelen of stereotypen over groepen inwoners?')]
export const VOELEN = [
  signaal('nietThuis', 'Voelen mensen zich niet thuis in hun buurt?'),
  signaal('ongemak', 'Is er ongemak bij contact?', 'Tussen jong en oud, scholen, wijken, herkomst.'),
  signaal('buurtgenotenMijden', 'Mijden mensen elkaar?', 'Uit ongemak, onzekerheid of angst.'),
  signaal('plaatsenMijden', 'Zijn er plaatsen die mensen mijden?'),
]
/** Only asked of who keeps away: unease is another phase than fear. */
export const MIJDENVRAAG: Vraag = {
  sleutel: 'S1_2_fase_mijdenUit',
  code: 'S1.2',
  vraag: 'Mijden mensen elkaar: waaruit vooral?',
  uitleg: 'Ongemak en onzekerheid wijzen op fase 2, angst op fase 3.',
  bepaalt: 'welke fase de kaart voorstelt, en waarom.',
  antwoord: keuze(
    [
      { id: 'ongemak', label: 'ongemak' },
      { id: 'onzekerheid', label: 'onzekerheid' },
      { id: 'angst', label: 'angst' },
    ],
    ({ situatie }) => situatie.mijdenUit,
    (_, mijdenUit) => ({ situatie: { mijdenUit } }),
  ),
}

/** The open half of the checklist. */
export const FASE_IN_WOORDEN = [
  tekstvraag({
    sleutel: 'S1_2_fase_voorbeelden',
    code: 'S1.2',
    vraag: 'Waaraan zien of horen jullie dat?',
    uitleg: 'Een voorbeeld of twee: wat er gebeurde of gezegd werd, niet wie het was.',
    bepaalt: 'of iedereen hetzelfde bedoelt, en wat jullie later kunnen vergelijken.',
  }),
  tekstvraag({
    sleutel: 'S1_2_fase_waarom',
    code: 'S1.2',
    vraag: 'Waarom, denken jullie?',
    uitleg: 'Vraag het ook aan wie het voelt: een dienst ziet maar een deel.',
    bepaalt: 'welke bezorgdheden jullie gaan toetsen in het midden.',
  }),
  tekstvraag({
    sleutel: 'S1_2_fase_plaatsen',
    code: 'S1.2',
    vraag: 'Welke plaatsen mijden mensen, en wanneer?',
    bepaalt: 'waar een snelle, zichtbare actie helpt.',
  }),
]

export const DOEN = [
  signaal(
    'confrontatie',
    'Kwam het al tot een openlijke botsing?',
    'Schelden, vernieling, graffiti, geweld.',
  ),
  signaal('herhaald', 'Herhaalt zich dat?'),
]

export const FASEVRAAG: Vraag = {
  sleutel: 'S0_4_fase',
  code: 'S0.4',
  vraag: 'In welke fase zitten jullie?',
  uitleg: 'De fase bepaalt hoeveel jullie tegelijk kunnen openen.',
  bepaalt: 'welke acties de kaart voorstelt, en welke nog niet.',
  isSleutelvraag: true,
  antwoord: keuze(
    [
      { id: 1, label: '1 rust' },
      { id: 2, label: '2 ongemak' },
      { id: 3, label: '3 vijandigheid' },
      { id: 4, label: '4 escalatie' },
    ],
    ({ situatie }) => situatie.fase,
    (_, fase) => ({ situatie: { fase } }),
  ),
  voorstel(situatie) {
    const { faseVoorstel } = readStrategie(situatie)
    return faseVoorstel && { antwoord: String(faseVoorstel.fase), omdat: faseVoorstel.omdat }
  },
  uitkomst: readFaseUitkomst,
}

/** The road in four: what it looks like in what people think, feel and do. Source: method S0.4. */
export const FASEWEG: readonly {
  readonly fase: Fase
  readonly naam: VasteTekst
  readonly denken: VasteTekst
  readonly voelen: VasteTekst
  readonly doen: VasteTekst
}[] = [
  {
    fase: 1,
    naam: 'rust',
    denken: 'Meningen verschillen, en dat is gewoon.',
    voelen: 'Mensen voelen zich thuis.',
    doen: 'Men komt elkaar tegen en praat.',
  },
  {
    fase: 2,
    naam: 'ongemak',
    denken: 'Vooroordelen over groepen, of minder vertrouwen in het bestuur.',
    voelen: 'Ongemak, onzekerheid.',
    doen: 'Praten lukt nog.',
  },
  {
    fase: 3,
    naam: 'vijandigheid',
    denken: 'Wij tegen zij, vaak na een gebeurtenis.',
    voelen: 'Angst en boosheid; plaatsen worden gemeden.',
    doen: 'De eerste openlijke botsingen.',
  },
  {
    fase: 4,
    naam: 'escalatie',
    denken: 'De ander is een vijand.',
    voelen: 'Onveiligheid.',
    doen: 'Openlijke incidenten herhalen zich.',
  },
]

const BETEKENIS: Readonly<Record<Fase, Omit<Uitkomst, 'isVoorstel' | 'code'>>> = {
  1: {
    kop: 'Fase 1: rust',
    betekenis: 'Er is geen spanning. Dit is het moment om voor te bereiden.',
    doen: [
      'Bouw aan het netwerk en aan vertrouwen.',
      'Geef veel stemmen ruimte en spreek verbindend.',
      'Vorm personeel en sleutelfiguren.',
    ],
  },
  2: {
    kop: 'Fase 2: ongemak',
    betekenis: 'Mensen denken slecht over elkaar of over het bestuur, maar praten lukt nog.',
    doen: [
      'Vang signalen vroeg op en zet verschillende meningen naast elkaar.',
      'Dialoog of bemiddeling kan nog.',
    ],
  },
  3: {
    kop: 'Fase 3: waarneembare vijandigheid',
    betekenis: 'Er is een wij en een zij, met angst en emotie, en de eerste botsingen.',
    doen: ['Ga naar het midden.', 'Neem angst en weerstand weg, in kleine groepen.'],
  },
  4: {
    kop: 'Fase 4: eerst veiligheid',
    betekenis:
      'Openlijke incidenten herhalen zich. Voor deze aanpak is het nu te laat: eerst moet het rustiger worden.',
    doen: [
      'Start crisisbeheer en crisiscommunicatie; de openbare veiligheid gaat voor.',
      'Plannen voor verbinding staan op pauze. De kaart mag je wel invullen.',
      'Keer hierheen terug als het rustiger is.',
    ],
    isAndereWeg: true,
  },
}

/** What stands in a frame above pitstop and documents in fase 4, decided or proposed; else null. Source: S0.4. */
export function readFasekader(
  situatie: Situatie,
): { readonly kop: VasteTekst; readonly tekst: VasteTekst } | null {
  const { fase, isFaseBeslist } = readStrategie(situatie)
  if (fase !== 4) return null
  const { kop } = BETEKENIS[4]
  return {
    kop: isFaseBeslist ? kop : `${kop} (${NOG_NIET_BESLIST})`,
    tekst:
      'Nu gaan veiligheid en crisiscommunicatie voor. Het plan staat op pauze; wat hier staat, blijft leesbaar.',
  }
}

/** Null until there is a decision or a proposal. */
export function readFaseUitkomst(situatie: Situatie): Uitkomst | null {
  const { fase, isFaseBeslist } = readStrategie(situatie)
  return fase && { ...BETEKENIS[fase], isVoorstel: !isFaseBeslist, code: 'S0.4' }
}
