/** Dossiers for the browser: as many actors as asked, in rows that leave the lines in sight, with every kind of everything. */
import { ACTOR_SOORTEN } from '../../src/domain/model/actor'
import { BEZORGDHEID_BRONNEN } from '../../src/domain/model/bezorgdheid'
import type { Dossier } from '../../src/domain/model/dossier'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { bouwDossier } from './dossiers'

/** Every fifth actor is a person; this is what has to stay hidden. First and last name are made for this, so that they occur nowhere else. */
export const PERSOON = /Zjef\p{L}+|Quaghebeur\p{L}*/u

const letters = (n: number): string =>
  String(n).replaceAll(/\d/gu, (cijfer) => 'abcdefghij'.charAt(Number(cijfer)))
const naamVan = (i: number): string =>
  i % 5 === 3 ? `Zjef${letters(i)} Quaghebeur${letters(i)}` : `Kring ${i + 1}`

const keuze = <T>(lijst: readonly T[], i: number): T => lijst[i % lijst.length] as T

/** `aantal` actors on one tegenstelling, five in a row, each joined to the next. */
export function maakKaart(aantal: number): Dossier {
  const rijen = Math.ceil(aantal / 5)
  const actoren = Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => [
      `a${i}`,
      {
        naam: naamVan(i),
        soort: keuze(ACTOR_SOORTEN, i),
        ...(i % 5 === 3 ? { eenheid: 'individu' as const } : {}),
        ...(i % 3 === 0 ? { bezorgdheden: { b1: keuze(BEZORGDHEID_BRONNEN, i) } } : {}),
        posities: { t1: { x: ((i % 5) - 2) * 0.45, y: (Math.floor(i / 5) - (rijen - 1) / 2) * 170 } },
      },
    ]),
  )
  const relaties = Object.fromEntries(
    Array.from({ length: aantal - 1 }, (_, i) => [
      `r${i}`,
      {
        van: `a${i}`,
        naar: `a${i + 1}`,
        type: keuze(RELATIE_TYPEN, i),
        ...(i === 4 ? { nota: `via ${naamVan(3)}` } : {}),
      },
    ]),
  )
  return bouwDossier({
    kop: { titel: `Overleg met ${naamVan(3)}`, datum: '2026-11-23' },
    tegenstellingen: { t1: { wij: 'bewoners', zij: `aanhang van ${naamVan(3)}` } },
    bezorgdheden: { b1: { tekst: 'Nachtlawaai' } },
    actoren,
    relaties,
  })
}
