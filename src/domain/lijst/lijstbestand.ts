/** A file of rows that stays where it was read: who looks at it asks for a reading of one sheet, and never for its cells. */
import { findBesteBlad, type Leeswens, type Lezing, readTabel } from './lijst'
import type { Blad, Rekenblad } from './lijstrijen'
import { isWerkboek } from './werkboekmerk'

export type Bladkop = Pick<Blad, 'naam' | 'isVerborgen' | 'ingekort'>

/** What is known of a file before anybody asks: `beste` is the sheet that looks most like a list of actoren. */
export type Inhoudsopgave = {
  naam: string
  bladen: readonly Bladkop[]
  beste: number
  /** All cells of what is a workbook of ours: that is compared with the dossier, not read as a list. */
  werkboek?: readonly Blad[]
}

export type Lijstbestand = Inhoudsopgave & {
  /** Rejects with a Dutch message when the reader is gone. */
  lees: (blad: number, wens: Leeswens) => Promise<Lezing>
  sluit: () => void
}

export const readInhoudsopgave = ({ naam, bladen }: Rekenblad): Inhoudsopgave => ({
  naam,
  bladen: bladen.map(({ naam: bladnaam, isVerborgen, ingekort }) => ({
    naam: bladnaam,
    ...(isVerborgen ? { isVerborgen } : {}),
    ...(ingekort ? { ingekort } : {}),
  })),
  beste: findBesteBlad(bladen),
  ...(isWerkboek(bladen) ? { werkboek: bladen } : {}),
})

/** One sheet, with what is known of it beside its cells. */
export function readBladLezing(bladen: readonly Blad[], welk: number, wens: Leeswens): Lezing {
  const { rijen = [], naam: _naam, ...blad } = bladen[welk] ?? { naam: '' }
  return readTabel(rijen, { ...wens, blad })
}

/** A file whose cells are here. */
export const buildLijstbestand = (rekenblad: Rekenblad): Lijstbestand => ({
  ...readInhoudsopgave(rekenblad),
  lees: (blad, wens) => Promise.resolve(readBladLezing(rekenblad.bladen, blad, wens)),
  sluit: () => undefined,
})
