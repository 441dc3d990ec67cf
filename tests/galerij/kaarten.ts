/** Twelve maps from a seed, each hard in its own way; roles, streets and associations, nobody who lives. */
import { ACTOR_SOORTEN, type ActorSoort, ROLLEN, VERONTRUSTINGEN } from '../../src/domain/model/actor'
import type { Dossier } from '../../src/domain/model/dossier'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { bouwDossier } from '../support/dossiers'
import { createKans } from '../support/kans'

type Kans = () => number
type Recept = {
  actoren: number
  relaties: number
  zaad: number
  /** Of each actor: −1…1. */
  x?: (kans: Kans, i: number) => number
  soorten?: readonly ActorSoort[]
  namen?: readonly (readonly string[])[]
  /** A relatie runs from the first actor more often than not. */
  spil?: true
  /** Every third actor stands on this tegenstelling and waits on the one that is shown. */
  tweede?: true
}

const WIE = [
  'Wijkraad',
  'Jeugdhuis',
  'Ouders',
  'Handelaars',
  'Buren',
  'Sportclub',
  'Vereniging',
  'Scouts',
  'Bewoners',
]
const WAAR = [
  'Noord',
  'Dorpsplein',
  'Statie',
  'Kouter',
  'Molenweg',
  'Lindelaan',
  'Havenkaai',
  'Heide',
  'Brug',
]
const LANG = [
  'Vereniging van ouders en leerkrachten',
  'Overlegplatform wijkgezondheid en welzijn',
  'Handelaars en horeca-uitbaters',
  'Bewonerscomité',
]
const LANG_WAAR = [
  'van de basisschool aan de Lindelaan',
  'rond het Statieplein',
  'Kouter en omstreken',
  'Molenwegkwartier',
]
const VERS = ['جمعية سكان', 'مركز الشباب', 'ועד השכונה', 'مجلس أولياء', 'מועדון הספורט']
const VERS_WAAR = ['الحي القديم', 'שדרות הנמל', 'المحطة', 'כיכר הכפר']

const overal = (kans: Kans) => kans() * 1.9 - 0.95

const RECEPTEN = {
  'vijf actoren': { actoren: 5, relaties: 3, zaad: 1 },
  'veertien, los gezaaid': { actoren: 14, relaties: 6, zaad: 2 },
  'vijfentwintig met zestien relaties': { actoren: 25, relaties: 16, zaad: 3 },
  'lange namen': { actoren: 25, relaties: 12, zaad: 4, namen: [LANG, LANG_WAAR] },
  'van rechts naar links': { actoren: 20, relaties: 14, zaad: 5, namen: [VERS, VERS_WAAR] },
  'een spil': { actoren: 30, relaties: 24, zaad: 6, spil: true },
  'allen in één zone': { actoren: 24, relaties: 16, zaad: 7, x: (kans) => -0.95 + kans() * 0.55 },
  'de tweede van twee tegenstellingen': { actoren: 30, relaties: 20, zaad: 8, tweede: true },
  'iedereen in het midden': { actoren: 30, relaties: 14, zaad: 9, x: (kans) => kans() * 0.5 - 0.25 },
  'alleen luide stemmen': { actoren: 30, relaties: 10, zaad: 10, soorten: ['luideStem'] },
  'zestig met zestig relaties': { actoren: 60, relaties: 60, zaad: 11 },
  'honderdtwintig actoren': { actoren: 120, relaties: 80, zaad: 12 },
} as const satisfies Readonly<Record<string, Recept>>

export type Kaartnaam = keyof typeof RECEPTEN
export const KAARTNAMEN = Object.keys(RECEPTEN) as Kaartnaam[]
export const TEGENSTELLING = 't1'

/** As people leave it, before «Schik». */
export const maakGalerijkaart = (naam: Kaartnaam): Dossier => maakKaart(RECEPTEN[naam], naam)

/** As many actors, sown over the whole field: another map for each seed. */
export const maakZaaikaart = (actoren: number, zaad: number): Dossier =>
  maakKaart({ actoren, relaties: Math.round(actoren * 0.6), zaad }, `${actoren} actoren, zaad ${zaad}`)

function maakKaart(recept: Recept, naam: string): Dossier {
  const { actoren: aantal, x = overal, soorten = ACTOR_SOORTEN, namen = [WIE, WAAR] } = recept
  const kans = createKans(recept.zaad)
  const heel = (tot: number) => Math.floor(kans() * tot)
  const uit = <T>(lijst: readonly T[]): T => lijst[heel(lijst.length)] as T
  const actoren = Array.from({ length: aantal }, (_, i) => {
    const soort = recept.spil && i === 0 ? 'netwerk' : uit(soorten)
    const plek = {
      x: recept.spil && i === 0 ? 0 : Math.round(x(kans, i) * 100) / 100,
      y: heel(Math.max(900, aantal * 18)),
    }
    const isNetwerk = soort === 'netwerk'
    return [
      `a${i}`,
      {
        soort,
        naam: namen.map(uit).join(' '),
        omvang: isNetwerk || i % 2 === 0 ? null : (i + 2) * 10,
        binnenGemeente: i % 9 !== 4,
        verontrusting: isNetwerk || i % 3 > 0 ? null : uit(VERONTRUSTINGEN),
        rollen: isNetwerk ? [uit(ROLLEN)] : [],
        bezorgdheden:
          isNetwerk || i % 3 > 0
            ? {}
            : { [`b${heel(3)}`]: i % 2 === 0 ? ('gesprek' as const) : ('inschatting' as const) },
        posities:
          recept.tweede && i % 3 === 0
            ? { t2: plek }
            : { [TEGENSTELLING]: plek, ...(recept.tweede ? { t2: { ...plek, x: -plek.x } } : {}) },
      },
    ] as const
  })
  const paren = new Set<string>()
  while (paren.size < recept.relaties) {
    const van = recept.spil && kans() < 0.8 ? 0 : heel(aantal)
    const naar = heel(aantal)
    if (van !== naar && !paren.has(`${naar} ${van}`)) paren.add(`${van} ${naar}`)
  }
  return bouwDossier({
    kop: { titel: naam, datum: '2026-11-23' },
    tegenstellingen: {
      [TEGENSTELLING]: { wij: 'wie hier woont', zij: 'wie hier komt' },
      ...(recept.tweede ? { t2: { wij: 'groen', zij: 'parkeren' } } : {}),
    },
    bezorgdheden: {
      b0: { tekst: 'Nachtlawaai' },
      b1: { tekst: 'Veilig oversteken' },
      b2: { tekst: 'Zwerfvuil' },
    },
    actoren: Object.fromEntries(actoren),
    relaties: Object.fromEntries(
      [...paren].map((paar, i) => {
        const [van, naar] = paar.split(' ')
        return [`r${i}`, { van: `a${van}`, naar: `a${naar}`, type: uit(RELATIE_TYPEN) }]
      }),
    ),
  })
}
