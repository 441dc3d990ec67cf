/** A Word file, written beside the page. */
import { maakSchrijver } from './maakSchrijver'
import type { Schrijfantwoord, Schrijftaak } from './schrijftaak'

/**
 * Rejects with the reason in Dutch when the file cannot be written, or the writer does not start; and as the signal says, when somebody stops it: then
 * the writer is gone at once.
 */
export function writeWord(taak: Schrijftaak, signaal?: AbortSignal): Promise<Blob> {
  return new Promise((klaar, mis) => {
    if (signaal?.aborted) return mis(signaal.reason)
    const werker = maakSchrijver()
    const einde = (gevolg: () => void) => {
      werker.terminate()
      gevolg()
    }
    signaal?.addEventListener('abort', () => einde(() => mis(signaal.reason)), { once: true })
    werker.addEventListener('message', ({ data }: MessageEvent<Schrijfantwoord>) =>
      einde(() => ('blob' in data ? klaar(data.blob) : mis(new Error(data.reden)))),
    )
    werker.addEventListener('error', (event) => {
      event.preventDefault()
      einde(() => mis(new Error('Het Word-bestand kon niet gemaakt worden. Laad de pagina opnieuw.')))
    })
    const { kaart, legende, tekeningen } = taak.pixels
    const beelden = [kaart, legende, ...Object.values(tekeningen)]
    // The pixels travel, they are not copied.
    werker.postMessage(
      taak,
      beelden.flatMap((beeld) => (beeld ? [beeld.rgba.buffer as ArrayBuffer] : [])),
    )
  })
}
