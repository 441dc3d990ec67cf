/** JSON Canvas: the open format of Obsidian and others. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { readMarkdowntekst } from '../../domain/buren/woorden'
import { parseVelden, readRecords, readVeld } from './jsonvelden'

export function readCanvas(tekst: string, naam: string): Ruwevondst {
  const alles = parseVelden(tekst, naam)
  const uit: Ruwevondst = { wie: [], lijnen: [], achter: [] }
  for (const knoop of readRecords(alles, 'nodes')) {
    const soort = readVeld(knoop, 'type')
    if (soort === 'group') {
      const label = readVeld(knoop, 'label')
      if (label) uit.achter.push(`«${label}» is een kader om andere namen.`)
    } else if (soort === 'link')
      uit.achter.push(`«${readVeld(knoop, 'url')}» is een verwijzing naar een pagina.`)
    else {
      const bestand = readVeld(knoop, 'file')
        .replace(/^.*\//u, '')
        .replace(/\.[a-z0-9]{1,5}$/iu, '')
      const woorden = soort === 'file' ? bestand : readMarkdowntekst(readVeld(knoop, 'text'))
      uit.wie.push({ sleutel: readVeld(knoop, 'id'), naam: woorden })
    }
  }
  for (const lijn of readRecords(alles, 'edges')) {
    uit.lijnen.push({
      van: readVeld(lijn, 'fromNode'),
      naar: readVeld(lijn, 'toNode'),
      woord: readVeld(lijn, 'label'),
    })
  }
  return uit
}
