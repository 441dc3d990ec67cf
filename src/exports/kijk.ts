/** Kijk: what somebody sees of a way out before anything is made. As data, so that one screen shows every format. */
import { isGemaskeerd, type UitgaandDossier } from '../domain/masker/uitgaand'
import { zegDatum } from '../taal/datum'
import { zegGetal } from '../taal/getal'
import { tel } from '../taal/woorden'
import { opsommen } from './nota/woorden'
import type { Blad, Cel } from './rekenblad/bladen'

export type Kijkblad = {
  readonly naam: string
  readonly kop: readonly string[]
  /** The first few. */
  readonly rijen: readonly (readonly string[])[]
  /** Of all rows. */
  readonly aantal: number
}

/** A picture that stands on its own; measures in CSS pixels of what is saved. `over`: what is said of it, where its size is not known before. */
export type Beeldkijk = {
  readonly soort: 'beeld'
  readonly svg: string
  readonly breedte: number
  readonly hoogte: number
  readonly over?: string
}

export type Kijk =
  | Beeldkijk
  /** A whole document, as wide as its page, in mm; `hoogte` where that is all of it. `opScherm`: it has a style for a screen of its own. */
  | {
      readonly soort: 'papier'
      readonly html: string
      readonly breedte: number
      readonly hoogte: number | null
      readonly opScherm: boolean
    }
  | { readonly soort: 'bladen'; readonly bladen: readonly Kijkblad[] }
  /** What nobody reads as it stands: what is in it, and what is not, a sentence each. */
  | { readonly soort: 'inhoud'; readonly regels: readonly string[] }

/** Width of an upright page, mm. */
const A4 = 210

export const buildPapierkijk = (html: string, breedte = A4, hoogte: number | null = null): Kijk => ({
  soort: 'papier',
  html,
  breedte,
  hoogte,
  opScherm: false,
})

/** Rows that tell what a sheet holds. */
const RIJEN = 6

export const buildBladenkijk = (bladen: readonly Blad[]): Kijk => ({
  soort: 'bladen',
  bladen: bladen.map(({ naam, kop, rijen }) => ({
    naam,
    kop,
    rijen: rijen.slice(0, RIJEN).map((rij) => rij.map(zegCel)),
    aantal: rijen.length,
  })),
})

function zegCel({ soort, waarde }: Cel): string {
  if (soort === 'getal') return waarde === null ? '' : zegGetal(waarde)
  return soort === 'datum' ? zegDatum(waarde) : waarde
}

/** What stands in a file of the dossier, in numbers, and what does not. */
/** What a masked file leaves behind. */
export const BLIJFT_HIER =
  'Momentopnames, vroegere namen, wat jullie over namen zeiden, de lijst van met wie gedeeld werd en door welke bestanden dit dossier ging, zitten er niet in'

export function zegInhoud(dossier: UitgaandDossier): string[] {
  const aantallen = COLLECTIES.flatMap(([naam, een, meer]) => {
    const aantal = Object.keys(dossier[naam]).length
    return aantal === 0 ? [] : [tel(aantal, een, meer)]
  })
  const momentopnames = Object.keys(dossier.momentopnames).length
  return [
    aantallen.length === 0 ? 'Er staat nog niets op de kaart.' : `Erin: ${opsommen(aantallen)}.`,
    'Ook alles wat jullie bij de stappen schreven: situatie, pitstop, actieplan en verankering.',
    isGemaskeerd(dossier)
      ? `Namen zijn vervangen. ${BLIJFT_HIER}: wie hiermee verder werkt, begint zonder.`
      : `Met alle namen${momentopnames === 0 ? '' : ` en met ${tel(momentopnames, 'momentopname', 'momentopnames')}`}: dit is het hele dossier.`,
    'Het opent in Middenveld, op elk toestel. Een ander programma leest het als JSON.',
  ]
}

const COLLECTIES = [
  ['tegenstellingen', 'tegenstelling', 'tegenstellingen'],
  ['actoren', 'actor', 'actoren'],
  ['bezorgdheden', 'bezorgdheid', 'bezorgdheden'],
  ['relaties', 'relatie', 'relaties'],
  ['uitdagingen', 'uitdaging', 'uitdagingen'],
  ['acties', 'actie', 'acties'],
  ['leden', 'lid van de werkgroep', 'leden van de werkgroep'],
  ['communicatie', 'regel communicatie', 'regels communicatie'],
] as const
