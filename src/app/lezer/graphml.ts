/** GraphML: what graph programs share; with the labels of yEd, which stand in its drawing of a node. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { readHtmltekst } from '../../domain/buren/woorden'
import { findKind, findKnopen, type Knoop, parseXml } from './xml'

const NAAM = /^(?:label|name|naam|titel|title)$/iu
const SOORT = /^(?:type|soort|kind|category|categorie|relation|relatie)$/iu
/** Our own field, with the kind: what is drawn on a line may be a few words beside it. */
const RELATIE = /^relatie$/iu
const NOTA = /^(?:description|beschrijving|omschrijving|nota|notes?|comment)$/iu

export function readGraphml(tekst: string, naam: string): Ruwevondst {
  const wortel = parseXml(tekst, naam)
  const sleutels = new Map(
    findKnopen(wortel, 'key').map((sleutel) => [sleutel.attribuut('id'), sleutel.attribuut('attr.name')]),
  )
  /** The value of the first field whose name fits. */
  const veld = (van: Knoop, past: RegExp): string =>
    van.kinderen
      .filter(
        (kind) =>
          kind.naam === 'data' && past.test(sleutels.get(kind.attribuut('key')) ?? kind.attribuut('key')),
      )
      .map(({ tekst: waarde }) => waarde.trim())
      .find(Boolean) ?? ''
  const getekend = (van: Knoop, label: string): string =>
    van.kinderen
      .filter(({ naam: soort }) => soort === 'data')
      .flatMap((data) => findKnopen(data, label))
      // A label of yEd may be a page of its own.
      .map(({ tekst: waarde }) => (/^\s*<html/iu.test(waarde) ? readHtmltekst(waarde) : waarde.trim()))
      .find(Boolean) ?? ''
  const uit: Ruwevondst = { wie: [], lijnen: [], achter: [] }
  for (const knoop of findKnopen(wortel, 'node')) {
    const sleutel = knoop.attribuut('id')
    const heet = getekend(knoop, 'NodeLabel') || veld(knoop, NAAM)
    if (findKind(knoop, 'graph')) {
      if (heet) uit.achter.push(`«${heet}» is een kader om andere namen.`)
      continue
    }
    uit.wie.push({ sleutel, naam: heet || sleutel, soort: veld(knoop, SOORT), nota: veld(knoop, NOTA) })
  }
  let notas = 0
  for (const lijn of findKnopen(wortel, 'edge')) {
    if (veld(lijn, NOTA)) notas++
    uit.lijnen.push({
      van: lijn.attribuut('source'),
      naar: lijn.attribuut('target'),
      woord: veld(lijn, RELATIE) || getekend(lijn, 'EdgeLabel') || veld(lijn, SOORT) || veld(lijn, NAAM),
    })
  }
  if (notas > 0) {
    uit.achter.push(
      notas === 1 ? 'De nota bij 1 lijn komt niet mee.' : `De nota bij ${notas} lijnen komt niet mee.`,
    )
  }
  return uit
}
