/** Excalidraw: shapes with words in them, and arrows that are bound to shapes. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { isVelden, parseVelden, readRecords, readVeld, type Velden } from './jsonvelden'

const VORMEN: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond'])

export function readExcalidraw(tekst: string, naam: string): Ruwevondst {
  const delen = readRecords(parseVelden(tekst, naam), 'elements').filter(
    ({ isDeleted }) => isDeleted !== true,
  )
  const inVorm = new Map(
    delen.flatMap((deel) =>
      readVeld(deel, 'containerId')
        ? [[readVeld(deel, 'containerId'), readVeld(deel, 'originalText', 'text')] as const]
        : [],
    ),
  )
  const isPijl = (deel: Velden) => deel.type === 'arrow' || deel.type === 'line'
  const eind = (deel: Velden, kant: string): string => {
    const binding = deel[kant]
    return isVelden(binding) ? readVeld(binding, 'elementId') : ''
  }
  const uit: Ruwevondst = { wie: [], lijnen: [], achter: [] }
  const verbonden = new Set(
    delen.filter(isPijl).flatMap((deel) => [eind(deel, 'startBinding'), eind(deel, 'endBinding')]),
  )
  for (const deel of delen) {
    const sleutel = readVeld(deel, 'id')
    if (isPijl(deel)) {
      uit.lijnen.push({
        van: eind(deel, 'startBinding'),
        naar: eind(deel, 'endBinding'),
        woord: inVorm.get(sleutel) ?? '',
      })
    } else if (typeof deel.type === 'string' && VORMEN.has(deel.type)) {
      uit.wie.push({ sleutel, naam: inVorm.get(sleutel) ?? '' })
    } else if (deel.type === 'text' && !readVeld(deel, 'containerId')) {
      const woorden = readVeld(deel, 'originalText', 'text')
      uit.wie.push({
        sleutel,
        naam: woorden,
        ...(verbonden.has(sleutel) ? {} : { twijfel: 'een losse tekst' }),
      })
    } else if (deel.type === 'frame' && readVeld(deel, 'name')) {
      uit.achter.push(`«${readVeld(deel, 'name')}» is een kader om andere namen.`)
    }
  }
  return uit
}
