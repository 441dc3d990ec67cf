/** GEXF: the file of Gephi. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { findKind, findKnopen, type Knoop, parseXml } from './xml'

const SOORT = /^(?:type|soort|kind|category|categorie)$/iu
const NOTA = /^(?:description|beschrijving|omschrijving|nota|notes?)$/iu

export function readGexf(tekst: string, naam: string): Ruwevondst {
  const wortel = parseXml(tekst, naam)
  // Fields of nodes and of edges have numbers of their own, and both may begin at 0.
  const titels = new Map(
    findKnopen(wortel, 'attributes').flatMap((reeks) =>
      findKnopen(reeks, 'attribute').map((een): [string, string] => [
        `${reeks.attribuut('class')} ${een.attribuut('id')}`,
        een.attribuut('title'),
      ]),
    ),
  )
  const veld = (van: Knoop, past: RegExp): string => {
    const waarden = findKind(van, 'attvalues')?.kinderen ?? []
    const gevonden = waarden.find((een) =>
      // Files of before 1.2 say «id».
      past.test(titels.get(`${van.naam} ${een.attribuut('for') || een.attribuut('id')}`) ?? ''),
    )
    return gevonden?.attribuut('value').trim() ?? ''
  }
  return {
    wie: findKnopen(wortel, 'node').map((knoop) => ({
      sleutel: knoop.attribuut('id'),
      naam: knoop.attribuut('label') || knoop.attribuut('id'),
      soort: veld(knoop, SOORT),
      nota: veld(knoop, NOTA),
    })),
    lijnen: findKnopen(wortel, 'edge').map((lijn) => ({
      van: lijn.attribuut('source'),
      naar: lijn.attribuut('target'),
      woord: lijn.attribuut('label') || lijn.attribuut('kind') || veld(lijn, SOORT),
    })),
    achter: [],
  }
}
