/** Dossiers as files: save with the browser's own dialog where it has one. */
import { packBestand } from '../../domain/bestand/bestandmaat'
import type { Dossier } from '../../domain/model/dossier'
import { buildBestandsnaam } from '../../exports/merk/bestandsnaam'
import { meld } from '../../ui/melding'
import { vandaag } from './omgeving'

const SOORT = {
  description: 'Middenveld-dossier',
  extensions: ['.middenveld'],
  mimeTypes: ['application/json'],
}
/**
 * Saves the dossier as it is, with names: it is the room's own working file. Says what did not fit; false when somebody changed their mind.
 * Rejects with a Dutch message when it is too large to be read again.
 */
export async function bewaarBestand(dossier: Dossier): Promise<boolean> {
  const { tekst, melding } = packBestand(dossier)
  const bewaard = await bewaarBlob(
    new Blob([tekst], { type: 'application/json' }),
    buildBestandsnaam(dossier.kop.titel, 'dossier', vandaag(), 'middenveld'),
    SOORT,
  )
  if (bewaard && melding !== null) meld({ text: melding })
  return bewaard
}

/** Hands a file to the reader: a save dialog where the browser has one, a download elsewhere. */
export async function bewaarBlob(
  blob: Blob,
  fileName: string,
  soort: { description: string; extensions: string[] },
): Promise<boolean> {
  try {
    // A page whose server is gone must still hand over its file.
    const { fileSave } = await import('browser-fs-access').catch(() => ({ fileSave: download }))
    await fileSave(blob, { fileName, ...soort, id: 'middenveld' })
    return true
  } catch (fout) {
    if (isAfgebroken(fout)) return false
    throw fout
  }
}

function download(blob: Blob, { fileName }: { fileName: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // How long a browser needs to take it over is nowhere told.
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000)
}

export const isAfgebroken = (fout: unknown): boolean =>
  fout instanceof DOMException && fout.name === 'AbortError'
