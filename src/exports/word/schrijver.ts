/** A Word file, written beside the page. */
import type { Gelezen, Waarden } from '../sjabloon/plaatshouders'
import { maakSchrijver } from './maakSchrijver'
import type { Schrijfantwoord, Schrijftaak, Verslagtaak } from './schrijftaak'

type Antwoord = Exclude<Schrijfantwoord, { reden: string }>

/**
 * Rejects with the reason in Dutch when it does not go, or the writer does not start; and as the signal says, when somebody stops it: then the writer is
 * gone at once.
 */
function vraagSchrijver(
  taak: Schrijftaak,
  mee: readonly ArrayBuffer[] = [],
  signaal?: AbortSignal,
): Promise<Antwoord> {
  return new Promise((klaar, mis) => {
    if (signaal?.aborted) return mis(signaal.reason)
    const werker = maakSchrijver()
    const einde = (gevolg: () => void) => {
      werker.terminate()
      gevolg()
    }
    signaal?.addEventListener('abort', () => einde(() => mis(signaal.reason)), { once: true })
    werker.addEventListener('message', ({ data }: MessageEvent<Schrijfantwoord>) =>
      einde(() => ('reden' in data ? mis(new Error(data.reden)) : klaar(data))),
    )
    werker.addEventListener('error', (event) => {
      event.preventDefault()
      einde(() => mis(new Error('Het Word-bestand kon niet gemaakt worden. Laad de pagina opnieuw.')))
    })
    werker.postMessage(taak, [...mee])
  })
}

const blobVan = (antwoord: Antwoord): Blob => ('blob' in antwoord ? antwoord.blob : new Blob())

export async function writeWord(taak: Verslagtaak, signaal?: AbortSignal): Promise<Blob> {
  const { kaart, legende, tekeningen } = taak.pixels
  const beelden = [kaart, legende, ...Object.values(tekeningen)]
  // The pixels travel, they are not copied.
  const mee = beelden.flatMap((beeld) => (beeld ? [beeld.rgba.buffer as ArrayBuffer] : []))
  return blobVan(await vraagSchrijver(taak, mee, signaal))
}

/** A Word file of the municipality, filled; with null for `bytes` the one to begin with. */
export const writeSjabloon = async (
  bytes: Uint8Array | null,
  waarden: Waarden,
  signaal?: AbortSignal,
): Promise<Blob> => blobVan(await vraagSchrijver({ vul: bytes, waarden }, [], signaal))

/** The template to begin with. */
export const writeVoorbeeldsjabloon = async (): Promise<Blob> =>
  blobVan(await vraagSchrijver({ voorbeeld: true }))

/** The plaatshouders in a file. */
export async function readSjabloon(bytes: Uint8Array): Promise<Gelezen> {
  const antwoord = await vraagSchrijver({ lees: bytes })
  return 'namen' in antwoord ? antwoord : { namen: [], nietAlleen: [] }
}
