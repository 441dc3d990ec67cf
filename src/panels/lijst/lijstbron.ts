/** What the dialog of the list asks of the app, which alone knows files. */
import type { Lijstbestand } from '../../domain/lijst/lijstbestand'

/** Files of rows from outside. `lees` rejects with a Dutch message, and gives null when it was stopped. */
export type Lijstbron = {
  kies: () => Promise<File | null>
  lees: (
    bestand: File,
    wijze: { signaal: AbortSignal; opStap: (stap: string) => void },
  ) => Promise<Lijstbestand | null>
  /** Keeps the account as a file. */
  bewaar?: (naam: string, tekst: string) => Promise<unknown>
}
