/** Dossiers as files: open with a button or a drop, save with the browser's own dialog where it has one. */
import { fileSave } from 'browser-fs-access'
import { readBestand, writeBestand } from '../domain/bestand'
import type { Dossier } from '../domain/dossier'
import { buildBestandsnaam } from '../exports/bestandsnaam'
import { vandaag } from './omgeving'

const SOORT = {
  description: 'Middenveld-dossier',
  extensions: ['.middenveld'],
  mimeTypes: ['application/json'],
}
/** Bytes above which a file is not even read: far more than any dossier, far less than what freezes a tab. */
const MAX_BYTES = 40_000_000

export type Gelezen = ReturnType<typeof readBestand>

/** Reads and checks a file; never throws, never changes anything. */
export async function leesBestand(bestand: File): Promise<Gelezen> {
  if (bestand.size > MAX_BYTES) {
    return {
      ok: false,
      fout: {
        titel: 'Dit bestand is te groot',
        regels: [
          `«${bestand.name}» is ${Math.round(bestand.size / 1_000_000)} MB; een dossier is hoogstens 40 MB.`,
        ],
      },
    }
  }
  try {
    return readBestand(await bestand.text())
  } catch {
    return {
      ok: false,
      fout: { titel: 'Dit bestand gaat niet open', regels: [`De browser kan «${bestand.name}» niet lezen.`] },
    }
  }
}

/** Saves the dossier as it is, with names: it is the room's own working file. False when somebody changed their mind. */
export async function bewaarBestand(dossier: Dossier): Promise<boolean> {
  return bewaarBlob(
    new Blob([writeBestand(dossier)], { type: 'application/json' }),
    buildBestandsnaam(dossier.kop.titel, 'dossier', vandaag(), 'middenveld'),
    SOORT,
  )
}

/** Hands a file to the reader: a save dialog where the browser has one, a download elsewhere. */
export async function bewaarBlob(
  blob: Blob,
  fileName: string,
  soort: { description: string; extensions: string[] },
): Promise<boolean> {
  try {
    await fileSave(blob, { fileName, ...soort, id: 'middenveld' })
    return true
  } catch (fout) {
    if (isAfgebroken(fout)) return false
    throw fout
  }
}

const isAfgebroken = (fout: unknown): boolean => fout instanceof DOMException && fout.name === 'AbortError'
