/** Conflict or polarisatie: five sliders, and what the werkgroep concludes. Source: method S1.2. */
import { readStrategie, type SituatieSoort } from '../lezing/strategie'
import type { SCHUIVEN, Situatie } from '../model/situatie'
import { keuze, metSleutel, tekstvraag, type Uitkomst, type Vraag } from './vraag'

type Schuifnaam = (typeof SCHUIVEN)[number]

const BEPAALT = 'wat de tool voorstelt: conflict, polarisatie of beide.'

const schuif = (naam: Schuifnaam, vraag: string, einden: readonly [string, string]): Vraag => ({
  sleutel: `S1_2_schuif_${naam}`,
  code: 'S1.2',
  vraag,
  bepaalt: BEPAALT,
  antwoord: {
    vorm: 'schuif',
    kanten: ['conflict', 'polarisatie'],
    einden,
    lees: ({ situatie }) => situatie.schuiven[naam] ?? null,
    schrijf: ({ situatie }, stand) => ({
      situatie: { schuiven: metSleutel(situatie.schuiven, naam, stand) },
    }),
  },
})

/** In every pair, the first end is how a conflict looks and the second how polarisatie does. */
export const SCHUIFVRAGEN: Readonly<Record<Schuifnaam, Vraag>> = {
  betrokkenen: schuif('betrokkenen', 'Is duidelijk wie erbij hoort?', [
    'meteen zichtbaar wie erbij hoort',
    'niet meteen zichtbaar; de kring groeit',
  ]),
  ontstaan: schuif('ontstaan', 'Hoe ontstond het?', [
    'beide willen hetzelfde',
    'verschillen worden uitvergroot',
  ]),
  tijd: schuif('tijd', 'Hoe lang speelt het?', [
    'afgebakend in de tijd',
    'over jaren opgebouwd, met oude wrok',
  ]),
  verschijning: schuif('verschijning', 'Hoe toont het zich?', [
    'botsing, confrontatie',
    'afstand, wantrouwen, vijanddenken',
  ]),
  bemiddelen: schuif('bemiddelen', 'Kan iemand bemiddelen?', [
    'ja, tussen beide partijen',
    'tussen de luidsten werkt het averechts',
  ]),
}

export const SOORTVRAAG: Vraag = {
  sleutel: 'S1_2_soort',
  code: 'S1.2',
  vraag: 'Is dit een conflict, polarisatie, of beide?',
  uitleg: 'Bij een afgebakend conflict kan bemiddelen werken; bij polarisatie begin je in het midden.',
  bepaalt: 'welk spoor jullie volgen, en of bemiddelen hier een goed idee is.',
  isSleutelvraag: true,
  antwoord: keuze(
    [
      { id: 'conflict', label: 'conflict' },
      { id: 'polarisatie', label: 'polarisatie' },
      { id: 'beide', label: 'beide' },
    ],
    ({ situatie }) => situatie.soort,
    (_, soort) => ({ situatie: { soort } }),
  ),
  voorstel(situatie) {
    const { soortVoorstel } = readStrategie(situatie)
    return soortVoorstel && { antwoord: soortVoorstel.soort, omdat: soortVoorstel.omdat }
  },
  uitkomst: readSoortUitkomst,
}

const BETEKENIS: Readonly<Record<SituatieSoort, Omit<Uitkomst, 'isVoorstel' | 'code'>>> = {
  conflict: {
    kop: 'Een conflict',
    betekenis: 'Een afgebakende botsing, met mensen die weten dat het over hen gaat.',
    doen: [
      'Bemiddel: hier kan dat wel werken.',
      'Gaat het tussen buren, vraag dan de burenbemiddeling.',
      'Deze aanpak is voor polarisatie. Kijk later opnieuw: een conflict kan ze voeden.',
    ],
    isAndereWeg: true,
  },
  polarisatie: {
    kop: 'Polarisatie',
    betekenis: 'Groepen gaan verder uit elkaar staan. De kring groeit, en wantrouwen groeit mee.',
    doen: [
      'Ga verder met de kaart: wie staat waar, en wie staat ertussen?',
      'Breng de luidsten niet samen aan tafel; bouw aan het midden.',
    ],
  },
  beide: {
    kop: 'Een conflict én polarisatie',
    betekenis: 'Er is een afgebakende botsing, en rondom groeit de afstand. Ze voeden elkaar.',
    doen: [
      'Volg twee sporen: bemiddel in het conflict, werk met het midden aan de polarisatie.',
      'Hou ze uit elkaar: andere mensen, andere momenten.',
    ],
  },
}

/** Null until there is a decision or a proposal. */
export function readSoortUitkomst(situatie: Situatie): Uitkomst | null {
  const { soort } = readStrategie(situatie)
  return soort && { ...BETEKENIS[soort], isVoorstel: situatie.soort === null, code: 'S1.2' }
}

export const WEERSTANDVRAAG: Vraag = {
  sleutel: 'S0_weerstand',
  code: 'S0',
  vraag: 'Is er ook verzet tegen één verandering of beslissing?',
  uitleg: 'Een plan, een werf, een regel. Zulke weerstand kan naast een conflict of polarisatie bestaan.',
  bepaalt: 'of jullie ook een spoor nodig hebben voor wie tegen die beslissing is.',
  antwoord: keuze(
    [
      { id: 'ja', label: 'ja' },
      { id: 'nee', label: 'nee' },
    ],
    ({ situatie }) => situatie.weerstand,
    (_, weerstand) => ({ situatie: { weerstand } }),
  ),
  uitkomst: ({ weerstand }) =>
    weerstand === 'ja'
      ? {
          kop: 'Ook weerstand',
          betekenis:
            'Mensen verzetten zich tegen iets concreets. Dat is nog geen kant kiezen tegen een groep.',
          doen: [
            'Zeg apart wat vaststaat, wat nog kan schuiven, en wie daarover beslist.',
            'Spreek vroeg met wie de gevolgen draagt, en pas aan wat kan.',
            'Reken wie tegen de beslissing is, niet vanzelf bij «wij» of «zij».',
          ],
          code: 'S0',
          isVoorstel: false,
        }
      : null,
}

export const WEERSTANDTEKST = tekstvraag({
  sleutel: 'S0_weerstandWaartegen',
  code: 'S0',
  vraag: 'Waartegen, en wat staat nog open?',
  bepaalt: 'wat jullie eerlijk kunnen zeggen over die beslissing.',
})
