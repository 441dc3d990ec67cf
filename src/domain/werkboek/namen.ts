/** What records are called in a workbook, so that people can read it and we can find them again: two of one name carry their key. */
import { normaliseer } from '../masker/namen'
import { toonNaam } from '../model/actor'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { naamVanTegenstelling } from '../model/tegenstelling'
import { VERGADERSOORT_NAAM } from '../model/vergadering'
import { hoofdletter } from '../../taal/woorden'

export const NAAMSOORTEN = [
  'actor',
  'lid',
  'trekker',
  'bezorgdheid',
  'forum',
  'uitdaging',
  'doelstelling',
  'tegenstelling',
  'actie',
  'vergadering',
] as const
export type Naamsoort = (typeof NAAMSOORTEN)[number]

export type Namen = {
  /** Empty for what is gone. */
  zeg: (soort: Naamsoort, id: string) => string
  /** Null when nobody, or more than one, is called so. */
  zoek: (soort: Naamsoort, tekst: string) => Id | null
}

type Lijst = { perId: ReadonlyMap<string, string>; perNaam: ReadonlyMap<string, string> }

const paren = (dossier: Dossier, soort: Naamsoort): [id: string, naam: string][] => {
  const van = <T extends { id: Id }>(
    records: Readonly<Record<Id, T>>,
    naam: (record: T) => string,
  ): [string, string][] => Object.values(records).map((record) => [record.id, naam(record).trim()])
  switch (soort) {
    case 'actor':
      return van(dossier.actoren, toonNaam)
    case 'lid':
      return van(dossier.leden, ({ wie }) => wie)
    case 'trekker':
      return [
        ...paren(dossier, 'actor').map(([id, naam]): [string, string] => [`actor:${id}`, naam]),
        ...paren(dossier, 'lid').map(([id, naam]): [string, string] => [`lid:${id}`, naam]),
      ]
    case 'bezorgdheid':
      return van(dossier.bezorgdheden, ({ tekst }) => tekst)
    case 'forum':
      return van(dossier.fora, ({ naam }) => naam)
    case 'uitdaging':
      return van(dossier.uitdagingen, ({ tekst }) => tekst)
    case 'actie':
      return van(dossier.acties, ({ tekst }) => tekst)
    case 'vergadering':
      return van(dossier.vergaderingen, ({ soort, datum, uur }) =>
        [hoofdletter(VERGADERSOORT_NAAM[soort]), datum, uur].filter(Boolean).join(' '),
      )
    case 'tegenstelling':
      return van(dossier.tegenstellingen, naamVanTegenstelling)
    case 'doelstelling':
      return Object.values(dossier.uitdagingen).flatMap(({ doelstellingen }) =>
        Object.entries(doelstellingen).map(([id, { tekst }]): [string, string] => [id, tekst.trim()]),
      )
  }
}

function maakLijst(dossier: Dossier, soort: Naamsoort): Lijst {
  const alle = paren(dossier, soort)
  const keer = new Map<string, number>()
  for (const [, naam] of alle) keer.set(normaliseer(naam), (keer.get(normaliseer(naam)) ?? 0) + 1)
  const perId = new Map<string, string>()
  const perNaam = new Map<string, string>()
  for (const [id, naam] of alle) {
    const sleutel = normaliseer(naam)
    const isEigen = sleutel !== '' && keer.get(sleutel) === 1 && !/[;\n[\]]/u.test(naam)
    perId.set(id, isEigen ? naam : `${naam.replaceAll(/[;\n[\]]/gu, ' ').trim()} [${id}]`.trim())
    if (isEigen) perNaam.set(sleutel, id)
  }
  return { perId, perNaam }
}

export function buildNamen(dossier: Dossier): Namen {
  const lijsten = new Map<Naamsoort, Lijst>()
  const lijst = (soort: Naamsoort): Lijst => {
    const bestaand = lijsten.get(soort) ?? maakLijst(dossier, soort)
    lijsten.set(soort, bestaand)
    return bestaand
  }
  return {
    zeg: (soort, id) => lijst(soort).perId.get(id) ?? '',
    zoek: (soort, tekst) => {
      const sleutel = /\[([^[\]]+)\]\s*$/u.exec(tekst)?.[1]
      if (sleutel !== undefined && lijst(soort).perId.has(sleutel)) return sleutel
      return lijst(soort).perNaam.get(normaliseer(tekst)) ?? null
    },
  }
}
