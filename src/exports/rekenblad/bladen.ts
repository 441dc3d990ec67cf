/** The dossier as sheets: one row per record, so that a spreadsheet can filter, count and sort, and its key, so that what is changed in it can come back. */
import { isGemaskeerd, type UitgaandDossier } from '../../domain/masker/uitgaand'
import { readGekend, telKost } from '../../domain/model/bedragen'
import { BASIS } from '../../domain/lijst/werkboekmerk'
import { NIET_MEE } from '../../domain/werkboek/nietmee'
import { buildBasis, buildWerkbladen, SLEUTELKOP, type Werkblad } from '../../domain/werkboek/werkboek'
import { readBedrag, telEuro } from '../../taal/getal'
import { zuiver } from '../merk/zuiver'

export type Cel = { soort: 'tekst' | 'datum'; waarde: string } | { soort: 'getal'; waarde: number | null }

/** `breedtes` in letters. Every row has as many cells as the header. */
export type Blad = {
  naam: string
  kop: readonly string[]
  breedtes: readonly number[]
  rijen: readonly (readonly Cel[])[]
  /** A page about the others, without filters. */
  isVoorblad?: true
  isVerborgen?: true
}

/** How much of a sheet the key takes, in letters. */
const SLEUTELBREEDTE = 16

const tekst = (waarde: string): Cel => ({ soort: 'tekst', waarde })

const alsBlad = ({ naam, kolommen, rijen }: Werkblad): Blad => ({
  naam,
  kop: [...kolommen.map(({ kop }) => kop), SLEUTELKOP],
  breedtes: [...kolommen.map(({ breedte }) => breedte), SLEUTELBREEDTE],
  rijen: rijen.map(({ sleutel, cellen }) => [
    ...cellen.map((waarde, i): Cel => {
      const soort = kolommen[i]?.vorm.soort ?? 'tekst'
      if (soort === 'getal') return { soort, waarde: typeof waarde === 'number' ? waarde : null }
      return { soort, waarde: waarde === null ? '' : String(waarde) }
    }),
    tekst(sleutel),
  ]),
})

/** Sheets in the order in which the method makes them. */
export const buildBladen = (dossier: UitgaandDossier): Blad[] => zuiver(buildWerkbladen(dossier).map(alsBlad))

/** The whole workbook: what it is, the sheets, and beside them what nobody sees and by which we know it again. */
export function buildWerkboek(dossier: UitgaandDossier, { datum }: { datum: string }): Blad[] {
  const bladen = buildWerkbladen(dossier)
  const basis = buildBasis(bladen, !isGemaskeerd(dossier))
  return [
    ...zuiver([buildVoorblad(dossier, bladen, datum), ...bladen.map(alsBlad)]),
    {
      naam: BASIS,
      kop: basis[0] ?? [],
      breedtes: [30, 30, 60],
      rijen: basis.slice(1).map((cellen) => [0, 1, 2].map((i) => tekst(cellen[i] ?? ''))),
      isVerborgen: true,
    },
  ]
}

/** What this is, of when, how many rows each sheet has, and what the amounts that say one come to. */
function buildVoorblad(
  { kop, acties, uitdagingen }: UitgaandDossier,
  bladen: readonly Werkblad[],
  datum: string,
): Blad {
  const som = (bedragen: readonly (number | null | undefined)[]): number =>
    telEuro(bedragen.map((bedrag) => bedrag ?? 0))
  const getal = (waarde: number): Cel => ({ soort: 'getal', waarde })
  return {
    naam: 'Dossier',
    kop: [kop.titel || 'Dossier zonder titel', ''],
    breedtes: [44, 24],
    isVoorblad: true,
    rijen: [
      [tekst('Gemeente'), tekst(kop.gemeente)],
      [tekst('Gemaakt op'), { soort: 'datum', waarde: datum }],
      [
        tekst('Pas aan, bewaar als .xlsx, en lees het bestand weer in: dan zie je eerst wat er verandert.'),
        tekst(''),
      ],
      [tekst('Laat de kolom «Sleutel» staan. Een nieuwe rij heeft er geen.'), tekst('')],
      [tekst(''), tekst('')],
      ...bladen.map(({ naam, rijen }): Cel[] => [tekst(`Rijen op «${naam}»`), getal(rijen.length)]),
      [
        tekst('Som van de budgetten van uitdagingen (€)'),
        getal(som(Object.values(uitdagingen).map(({ budget }) => readBedrag(budget)))),
      ],
      [tekst('Som van de budgetten van acties (€)'), getal(som(Object.values(acties).map(telKost)))],
      ...telPerJaar(Object.values(acties)).map(([jaar, bedrag]): Cel[] => [
        tekst(jaar === null ? 'Bedragen zonder jaar (€)' : `Bedragen in ${jaar} (€)`),
        getal(bedrag),
      ]),
      [tekst(''), tekst('')],
      [tekst('Wat niet in dit rekenblad staat, en blijft zoals het is:'), tekst('')],
      ...[...new Set(Object.values(NIET_MEE))].map((zin): Cel[] => [tekst(zin), tekst('')]),
    ],
  }
}

/** Amounts of all acties by year, the earliest first and those without one last. */
function telPerJaar(acties: readonly Parameters<typeof readGekend>[0][]): [number | null, number][] {
  const perJaar = new Map<number | null, number[]>()
  for (const { jaar, bedrag } of acties.flatMap(readGekend))
    perJaar.set(jaar, [...(perJaar.get(jaar) ?? []), bedrag])
  return [...perJaar]
    .sort(([een], [ander]) => (een ?? Infinity) - (ander ?? Infinity))
    .map(([jaar, bedragen]) => [jaar, telEuro(bedragen)])
}
