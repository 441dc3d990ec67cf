/** Zoekpunten: what Ctrl K finds, and in which order it answers. What stands in the dossier comes from the store; here the rest joins it. */
import type { IcoonNaam } from '../../../ui/iconen'
import { buildAfstand, readZoektekst, type Zoektekst } from '../../../taal/zoekwoorden'

export const ZOEKGROEPEN = {
  ga: 'Ga naar',
  actoren: 'Actoren',
  bezorgdheden: 'Bezorgdheden en standpunten',
  uitdagingen: 'Uitdagingen',
  acties: 'Acties',
  werkgroep: 'Werkgroep',
  elders: 'Elders in dit dossier',
  vragen: 'Vragen',
  doen: 'Doen',
  uitvoer: 'Exporteren',
  begrippen: 'Begrippen',
} as const
export type Zoekgroep = keyof typeof ZOEKGROEPEN
const GROEPEN = Object.keys(ZOEKGROEPEN) as Zoekgroep[]

export type Zoekpunt = {
  readonly id: string
  readonly groep: Zoekgroep
  readonly titel: string
  readonly bij: string
  /** Other words by which it is found. */
  readonly ook: string
  readonly icoon: IcoonNaam
  readonly toets?: string
  /** Shown before anybody types. */
  readonly vooraf?: true
  readonly doe: () => void
}

type Gereed = { readonly punt: Zoekpunt; readonly titel: Zoektekst; readonly ook: Zoektekst }
export type Gevonden = {
  readonly groep: Zoekgroep
  readonly kop: string
  readonly punten: readonly Zoekpunt[]
}

/** Shown of one group; whoever seeks another types on. */
const PER_GROEP = 7
/** What is found by its other words alone stands behind what is found by its own. */
const OOK = 4

/** Gives the answer to each text that is typed, best group first. Made once per list: it reads all words. */
export function createZoeker(punten: readonly Zoekpunt[]): (getypt: string) => readonly Gevonden[] {
  const gereed = punten.map((punt): Gereed => ({
    punt,
    titel: readZoektekst(punt.titel),
    ook: readZoektekst(`${punt.titel} ${punt.ook}`),
  }))
  return (getypt) => {
    if (getypt.trim() === '') {
      const eerst = punten.filter(({ vooraf }) => vooraf)
      return groepeer(
        eerst.map((punt) => [0, punt]),
        eerst.length,
      )
    }
    const afstand = buildAfstand(getypt)
    return groepeer(
      gereed.flatMap(({ punt, titel, ook }): [number, Zoekpunt][] => {
        const eigen = afstand(titel)
        if (eigen !== null) return [[eigen, punt]]
        const ander = afstand(ook)
        return ander === null ? [] : [[ander + OOK, punt]]
      }),
      PER_GROEP,
    )
  }
}

function groepeer(gevonden: readonly (readonly [number, Zoekpunt])[], hoogstens: number): Gevonden[] {
  return GROEPEN.flatMap((groep) => {
    const hier = gevonden.filter(([, punt]) => punt.groep === groep).toSorted(([a], [b]) => a - b)
    const [eerste] = hier
    if (!eerste) return []
    const punten = hier.slice(0, hoogstens)
    const kop = ZOEKGROEPEN[groep]
    return [
      {
        ver: eerste[0],
        groep,
        kop: punten.length < hier.length ? `${kop} (${punten.length} van ${hier.length})` : kop,
        punten: punten.map(([, punt]) => punt),
      },
    ]
  })
    .toSorted((a, b) => a.ver - b.ver)
    .map(({ groep, kop, punten }) => ({ groep, kop, punten }))
}
