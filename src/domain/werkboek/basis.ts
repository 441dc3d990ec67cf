/** What the hidden sheet of our workbook remembers: whether names were replaced, and of each cell the finger print of what it said. */
import type { Blad } from '../lijst/lijstrijen'
import { BASIS } from '../lijst/werkboekmerk'
import { ZONDER_NAMEN } from './werkboek'

/** `vingers`: by sheet, by key of the row, by column. */
export type Basis = {
  isGemaskeerd: boolean
  vingers: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>
}

export function readBasis(bladen: readonly Blad[]): Basis {
  const [kop, ...rijen] = bladen.find(({ naam }) => naam === BASIS)?.rijen ?? []
  const vingers = new Map<string, Map<string, ReadonlyMap<string, string>>>()
  const kolommen = new Map<string, string[]>()
  for (const [blad = '', sleutel = '', inhoud = ''] of rijen) {
    if (sleutel === '') {
      kolommen.set(blad, inhoud.split('|'))
      vingers.set(blad, new Map())
    } else {
      const delen = inhoud.split(' ')
      vingers
        .get(blad)
        ?.set(sleutel, new Map((kolommen.get(blad) ?? []).map((id, i) => [id, delen[i] ?? ''])))
    }
  }
  return { isGemaskeerd: kop?.[1] === ZONDER_NAMEN, vingers }
}
