/** Who and what an id stands for, in words; what is gone falls away. */
import { toonNaam, VERONTRUSTING_NAAM, type Verontrusting } from '../../domain/model/actor'
import type { Actie } from '../../domain/model/actie'
import type { Afleiding } from '../../domain/lezing/afleiding'
import type { Verwijzing, VerwijzingSoort, Zin } from '../../domain/lezing/omdat'
import { writeGevouwen } from '../../domain/lezing/opsomming'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import type { Id } from '../../domain/model/grond'
import { RELATIE } from '../../domain/model/relatie'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import { hoofdletter } from '../../taal/woorden'

/** Give it a dossier that is already masked when it must be: it looks at names as they stand. */
export const createNoemer = (dossier: UitgaandDossier) => {
  const actor = (id: Id): string => {
    const gevonden = dossier.actoren[id]
    return gevonden ? toonNaam(gevonden) : ''
  }
  const lid = (id: Id): string => dossier.leden[id]?.wie ?? ''
  const noem: Readonly<Record<VerwijzingSoort, (id: Id) => string>> = {
    actor,
    lid,
    relatie: (id) => {
      const relatie = dossier.relaties[id]
      return relatie ? `${actor(relatie.van)} – ${actor(relatie.naar)}` : ''
    },
    bezorgdheid: (id) => dossier.bezorgdheden[id]?.tekst.trim() ?? '',
    standpunt: (id) => dossier.standpunten[id]?.tekst.trim() ?? '',
    uitdaging: (id) => dossier.uitdagingen[id]?.tekst.trim() ?? '',
    actie: (id) => dossier.acties[id]?.tekst.trim() ?? '',
    forum: (id) => dossier.fora[id]?.naam ?? '',
    tegenstelling: (id) => {
      const gevonden = dossier.tegenstellingen[id]
      return gevonden ? naamVanTegenstelling(gevonden) : ''
    },
    type: (id) => VERONTRUSTING_NAAM[id as Verontrusting] ?? '',
  }
  const deel = (stuk: string | Verwijzing): string =>
    typeof stuk === 'string' ? stuk : noem[stuk.soort](stuk.id) || 'iemand'
  return {
    actor,
    lid,
    /** A derived sentence, with the names that its references stand for. */
    zin: (zin: Zin): string => writeGevouwen(zin, deel),
    actoren: (ids: readonly Id[]): string => samen(ids.map(actor)),
    /** «A heeft contact met B», with what people wrote on the line; empty when one of the two is gone. */
    relatie: (id: Id): string => {
      const relatie = dossier.relaties[id]
      const [van, naar] = relatie ? [actor(relatie.van), actor(relatie.naar)] : ['', '']
      if (!relatie || !van || !naar) return ''
      const nota = relatie.nota.trim()
      return `${van} ${RELATIE[relatie.type].zin} ${naar}${nota ? `: ${nota}` : ''}.`
    },
    trekker: ({ trekker }: Pick<Actie, 'trekker'>): string =>
      trekker ? (trekker.soort === 'actor' ? actor(trekker.id) : lid(trekker.id)) : '',
    bezorgdheden: (ids: readonly Id[]): string =>
      samen(ids.map((id) => dossier.bezorgdheden[id]?.tekst ?? '')),
    fora: (ids: readonly Id[]): string => samen(ids.map((id) => dossier.fora[id]?.naam ?? '')),
  }
}
export type Noemer = ReturnType<typeof createNoemer>

/** So many, and how many more there are. */
export const eerste = (alles: readonly string[], max: number, meer: (aantal: number) => string): string[] =>
  alles.length <= max ? [...alles] : [...alles.slice(0, max), meer(alles.length - max)]

/** «a, b, c» of what is not empty. */
export const samen = (delen: readonly string[]): string =>
  delen
    .map((deel) => deel.trim())
    .filter(Boolean)
    .join(', ')

/** «a · b» of what is not empty. */
export const naast = (delen: readonly string[]): string =>
  delen
    .map((deel) => deel.trim())
    .filter(Boolean)
    .join(' · ')

/** The word for a value that may be missing, with a capital. */
export const zeg = <K extends string | number>(
  woorden: Readonly<Record<K, string>>,
  waarde: K | null,
): string => (waarde === null ? '' : hoofdletter(woorden[waarde]))

export const jaNee = (waarde: boolean | null): string => (waarde === null ? '' : waarde ? 'Ja' : 'Nee')

/** What every chapter is made of: the dossier (masked when it must be), what follows from it, and names for both. */
export type Bron = { dossier: UitgaandDossier; afleiding: Afleiding; noemer: Noemer }
