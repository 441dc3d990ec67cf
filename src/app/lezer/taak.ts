/** What can be asked of a reader, and how it answers. The same work runs in a worker, and in the page where a browser has none for us. */
import type { Leeswens, Lezing } from '../../domain/lijst/lijst'
import type { Inhoudsopgave } from '../../domain/lijst/lijstbestand'
import type { Rekenblad } from '../../domain/lijst/lijstrijen'
import type { Vondst } from '../../domain/buren/vondst'
import type { Opening } from '../../domain/bestand/opening'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import { GRENZEN, type Grenzen, Leesfout, type Stap } from './grenzen'

/** What goes in. */
export type Taak =
  | { soort: 'lijst'; bestand: File; grenzen?: Grenzen }
  /** A reading of one sheet of the list that was read before, whose cells stay with the reader. */
  | { soort: 'lezing'; blad: number; wens: Leeswens }
  /** Without a phrase a file that is locked says only that it is. */
  | { soort: 'dossier'; bestand: File; zin?: string | undefined }
  | { soort: 'slot'; bestand: File; zin: string }
  | { soort: 'buur'; bestand: File }

/** What comes out, by what was asked. */
export type Antwoord = {
  lijst: Inhoudsopgave
  lezing: Lezing
  dossier: Opening | OpSlot
  slot: Uint8Array<ArrayBuffer>
  buur: Vondst
}

/** What a reader keeps between two tasks. */
export type Geheugen = { rekenblad: Rekenblad | null }

/** A file that asks for a phrase; or for another one, when one was tried. */
export type OpSlot = { ok: false; slot: 'vraagt' | 'past niet' }

/** One message back: where it is, and in the end what it found or why it could not (a Dutch sentence; null when we ourselves do not know). */
export type Bericht =
  | { soort: 'stap'; stap: string }
  | { soort: 'klaar'; uitkomst: Antwoord[keyof Antwoord] }
  | { soort: 'mis'; reden: string | null }

/** Does the work, and never rejects: its last message says how it ended. */
export async function doeTaak(
  taak: Taak,
  zeg: (bericht: Bericht) => void,
  geheugen: Geheugen = { rekenblad: null },
): Promise<void> {
  const stap = (naam: string) => zeg({ soort: 'stap', stap: naam })
  try {
    if (taak.soort === 'lijst') {
      const [{ readLijst }, { readInhoudsopgave }] = await Promise.all([
        import('./lijst'),
        import('../../domain/lijst/lijstbestand'),
      ])
      geheugen.rekenblad = await readLijst(taak.bestand, taak.grenzen ?? GRENZEN, stap)
      stap('Bladen bekijken')
      zeg({ soort: 'klaar', uitkomst: readInhoudsopgave(geheugen.rekenblad) })
    } else if (taak.soort === 'lezing') {
      stap('Rijen bekijken')
      const { readBladLezing } = await import('../../domain/lijst/lijstbestand')
      const uitkomst = readBladLezing(geheugen.rekenblad?.bladen ?? [], taak.blad, taak.wens)
      zeg({ soort: 'klaar', uitkomst })
    } else if (taak.soort === 'buur') {
      const { readBuur } = await import('./buren')
      zeg({ soort: 'klaar', uitkomst: await readBuur(taak.bestand, stap) })
    } else if (taak.soort === 'slot') {
      const { versleutel } = await import('./slot')
      const inhoud = new Uint8Array(await taak.bestand.arrayBuffer())
      zeg({ soort: 'klaar', uitkomst: await versleutel(inhoud, taak.zin, () => performance.now(), stap) })
    } else zeg({ soort: 'klaar', uitkomst: await leesDossier(taak.bestand, taak.zin, stap) })
  } catch (fout) {
    zeg({ soort: 'mis', reden: fout instanceof Leesfout ? zegWaarom(readMislukking(fout)) : null })
  }
}

async function leesDossier(bestand: File, zin: string | undefined, stap: Stap): Promise<Antwoord['dossier']> {
  const [{ heeftSlot, ontsleutel }, { readOpening }] = await Promise.all([
    import('./slot'),
    import('../../domain/bestand/opening'),
  ])
  stap('Openen')
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  if (!heeftSlot(bytes)) return readOpening(new TextDecoder().decode(bytes), stap)
  if (zin === undefined) return { ok: false, slot: 'vraagt' }
  const inhoud = await ontsleutel(bytes, zin, bestand.name, stap)
  return inhoud ? readOpening(new TextDecoder().decode(inhoud), stap) : { ok: false, slot: 'past niet' }
}
