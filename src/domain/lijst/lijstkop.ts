/** Which row is the header: looked for among the first rows, by the words of the field and by what stands below. */
import { findKop, getalVan, herkentKop, herkentLatereKop } from './lijstkolommen'
import { readRegeltekst } from './lijsttekst'

export type Genummerd = { rij: number; cellen: readonly string[] }

/** Among so many filled rows a header is looked for. */
export const KOP_BINNEN = 15

/** `van` is where the rows of the list begin, among the filled rows; `boven` counts what stands above the header. */
export type Koprij = { rij: number; koppen: readonly string[]; boven: number; van: number }

const isGevuld = (cel: string | undefined): boolean => (cel ?? '').trim() !== ''
const tel = (cellen: readonly string[]): number => cellen.filter(isGevuld).length

/** The header by itself, or in the row that people pointed at; null when there is none. */
export function findKoprij(rijen: readonly Genummerd[], aangewezen?: number): Koprij | null {
  const bovenaan = rijen.slice(0, KOP_BINNEN).map(({ cellen }) => cellen)
  const plek =
    aangewezen === undefined ? zoek(bovenaan, rijen) : rijen.findIndex(({ rij }) => rij === aangewezen)
  if (plek < 0) return null
  return metBuren(rijen, plek)
}

function zoek(bovenaan: readonly (readonly string[])[], rijen: readonly Genummerd[]): number {
  const doorWoorden = bovenaan.findIndex((cellen, i) => {
    const eigen = i === 0 ? herkentKop(cellen) : herkentLatereKop(cellen, bovenaan.slice(0, i))
    // «Organisatie | Contact | » above « | Naam | Mail»: only together they are one.
    const volgende = bovenaan[i + 1]
    if (eigen || !volgende || !vultAan(cellen, volgende)) return eigen
    const samen = cellen.map((cel, k) => (isGevuld(cel) ? cel : (volgende[k] ?? '')))
    return i === 0 ? herkentKop(samen) : herkentLatereKop(samen, bovenaan.slice(0, i))
  })
  return doorWoorden >= 0 ? doorWoorden : isKopDoorInhoud(rijen) ? 0 : -1
}

/** No word of it is known, and still a header: nothing but words, above a column of nothing but numbers. */
function isKopDoorInhoud(rijen: readonly Genummerd[]): boolean {
  const [eerste, ...rest] = rijen.slice(0, 200).map(({ cellen }) => cellen)
  if (!eerste || rest.length < 2) return false
  const breedte = rest.reduce((max, cellen) => Math.max(max, cellen.length), 0)
  const isVol =
    eerste.length >= breedte && breedte >= 2 && eerste.every((cel) => isGevuld(cel) && !/\d/u.test(cel))
  return (
    isVol &&
    eerste.some((_, i) => {
      const cellen = rest.map((rij) => rij[i] ?? '').filter(isGevuld)
      return (
        cellen.length >= 2 && cellen.every((cel) => /^[±~]?\s*\d/u.test(cel.trim()) && getalVan(cel) !== null)
      )
    })
  )
}

/** Whether every filled cell of the second row is a known head, at least one of them in a place that the first leaves open. */
function vultAan(eerste: readonly string[], tweede: readonly string[]): boolean {
  const gevuld = tweede.flatMap((cel, i) => (isGevuld(cel) ? [{ cel, i }] : []))
  const naast = gevuld.filter(({ cel, i }) => readRegeltekst(cel) !== readRegeltekst(eerste[i] ?? ''))
  return (
    naast.length > 0 &&
    naast.every(({ cel }) => findKop(cel) !== null) &&
    naast.some(({ cel }) => findKop(cel)?.isHeel) &&
    (naast.some(({ i }) => !isGevuld(eerste[i])) || tel(tweede) < tel(eerste))
  )
}

/** With the second row of a header, or the groups above it: what each column is called is both, from above to below. */
function metBuren(rijen: readonly Genummerd[], plek: number): Koprij {
  const kop = rijen[plek]?.cellen ?? []
  const onder = rijen[plek + 1]
  const heeftOnder = onder !== undefined && vultAan(kop, onder.cellen)
  const boven = rijen[plek - 1]
  const isGroep =
    boven !== undefined &&
    boven.rij === (rijen[plek]?.rij ?? 0) - 1 &&
    tel(boven.cellen) >= 2 &&
    boven.cellen.some((cel) => findKop(cel) !== null)
  const [groepen, koppen] = heeftOnder ? [kop, onder.cellen] : isGroep ? [boven.cellen, kop] : [[], kop]
  return {
    rij: rijen[plek]?.rij ?? 1,
    koppen: groepen.length === 0 ? koppen : voeg(groepen, koppen),
    boven: plek - (isGroep && !heeftOnder ? 1 : 0),
    van: plek + (heeftOnder ? 2 : 1),
  }
}

function voeg(groepen: readonly string[], koppen: readonly string[]): string[] {
  let groep = ''
  return Array.from({ length: Math.max(groepen.length, koppen.length) }, (_, i) => {
    const [boven, onder] = [readRegeltekst(groepen[i] ?? ''), readRegeltekst(koppen[i] ?? '')]
    if (boven !== '') groep = boven
    if (onder === '') return boven
    // A group reaches to the right over what has a head of its own below it, and no further.
    const erboven = boven || groep
    return erboven === '' || erboven === onder ? onder : `${erboven} ${onder}`
  })
}
