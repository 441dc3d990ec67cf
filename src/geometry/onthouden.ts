/** What was reckoned before and still holds, round after round: nothing is reckoned again before something changed that it was made of. */

/** Cells of the field, by number. */
export type Cellen = ReadonlySet<number>

/** An answer, and the cells that were looked at for it. */
export type Bevinding<T> = { uit: T; gelezen: Cellen }

/** `van`: what it was made of, by identity; `ronde`: when it was asked for last. */
type Bewaard<T> = Bevinding<T> & { van: readonly unknown[]; ronde: number }

const isZelfde = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((deel, i) => Object.is(deel, b[i]))

/** Whether nothing changed in any of these cells. */
const isRein = (gelezen: Cellen, vuil: Cellen): boolean => {
  if (vuil.size === 0) return true
  for (const cel of gelezen) if (vuil.has(cel)) return false
  return true
}

export class Geheugen<T> {
  private readonly bekend = new Map<string, Bewaard<T>>()
  private ronde = 0
  private gevraagd = 0
  private readonly gelijk: (a: T, b: T) => boolean

  /** `gelijk`: what looks the same stays the very same, so that what was made of it holds too. */
  constructor(gelijk: (a: T, b: T) => boolean) {
    this.gelijk = gelijk
  }

  /** A round begins: what was not asked for in the one before is forgotten. */
  begin(): void {
    const { bekend, ronde } = this
    if (this.gevraagd < bekend.size)
      for (const [id, bewaard] of bekend) if (bewaard.ronde !== ronde) bekend.delete(id)
    this.ronde += 1
    this.gevraagd = 0
  }

  vergeet(): void {
    this.bekend.clear()
  }

  /** The answer as it is known now. */
  nu(id: string): T | undefined {
    return this.bekend.get(id)?.uit
  }

  /** The answer; reckoned when it is new, when it would be made of something else, or when something changed where it looked. Once a round for each. */
  geef(id: string, van: readonly unknown[], vuil: Cellen, reken: () => Bevinding<T>): T {
    const { ronde } = this
    this.gevraagd += 1
    const was = this.bekend.get(id)
    if (was && isZelfde(was.van, van) && isRein(was.gelezen, vuil)) {
      was.ronde = ronde
      return was.uit
    }
    const nieuw = reken()
    const uit = was && this.gelijk(was.uit, nieuw.uit) ? was.uit : nieuw.uit
    this.bekend.set(id, { van, gelezen: nieuw.gelezen, uit, ronde })
    return uit
  }
}
