/** What a hoofdstuk shows and is no longer there: it refers to the dossier of now, and that has moved on since it was made. */
import { tel } from '../../taal/woorden'
import type { Dossier } from '../model/dossier'
import type { Id, VasteTekst } from '../model/grond'
import type { Hoofdstuk } from '../model/hoofdstuk'
import { SITUATIEVRAGEN } from '../vragen/situatie'

type Groot = NonNullable<Hoofdstuk['groot']>
const BESTAAT: Readonly<Record<Groot['soort'], (dossier: Dossier, id: Id) => boolean>> = {
  vraag: (_dossier, id) => SITUATIEVRAGEN.some(({ sleutel }) => sleutel === id),
  uitdaging: ({ uitdagingen }, id) => Object.hasOwn(uitdagingen, id),
  actie: ({ acties }, id) => Object.hasOwn(acties, id),
}

/** Whether what is to stand large is there. */
export const isErNog = (dossier: Dossier, { soort, id }: Groot): boolean => BESTAAT[soort](dossier, id)

/** Each in a few words of ours; none where everything stands. */
export function findGemis(dossier: Dossier, { tegenstelling, groot, licht, blik }: Hoofdstuk): VasteTekst[] {
  const telWeg = (waar: Readonly<Record<Id, unknown>>, ids: readonly Id[]): number =>
    new Set(ids.filter((id) => !Object.hasOwn(waar, id))).size
  const om = blik?.om ?? null
  const kring = blik?.soort === 'kring' ? blik.van : []
  const wegval = blik?.soort === 'wegval' && om !== null ? [om] : []
  const actoren = telWeg(dossier.actoren, [...licht, ...kring, ...wegval])
  const gezocht = blik?.soort === 'filter' ? (blik.filter.bezorgdheid ?? []) : []
  const gekozen = blik?.soort === 'bezorgdheid' && om !== null ? [om] : []
  const bezorgdheden = telWeg(dossier.bezorgdheden, [...gezocht, ...gekozen])
  return [
    tegenstelling !== null && telWeg(dossier.tegenstellingen, [tegenstelling]) > 0 && 'de tegenstelling',
    groot !== null && !isErNog(dossier, groot) && `de ${groot.soort}`,
    actoren > 0 && tel(actoren, 'actor', 'actoren'),
    bezorgdheden > 0 && tel(bezorgdheden, 'bezorgdheid', 'bezorgdheden'),
  ].filter((deel) => deel !== false)
}

/** «Intussen weggehaald: de tegenstelling en 2 actoren.» Empty where everything stands. */
export function zegGemis(gemis: readonly VasteTekst[]): VasteTekst {
  if (gemis.length === 0) return ''
  return `Intussen weggehaald: ${new Intl.ListFormat('nl-BE', { type: 'conjunction' }).format(gemis)}.`
}
