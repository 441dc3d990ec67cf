/** A log as people leave it behind: one actor that is dragged to and fro, each move a stored change; and the same dossier as one change. */
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, addTegenstelling, editActoren } from '../../src/document/mutations'

const vast = () => {
  let n = 0
  return { nieuweId: () => `i${++n}`, vandaag: () => '2026-11-23' }
}

/** Fifty actors, and where they are moved to and fro. */
export function maakKaart(document: DossierDocument): (stap: number) => void {
  const tegenstelling = addTegenstelling(document)
  const actoren = Array.from({ length: 50 }, (_, i) =>
    addActor(document, { soort: 'groep', naam: `Groep ${i}` }),
  )
  return (stap) => {
    const x = ((stap * 37) % 199) / 100 - 0.99
    editActoren(document, [actoren[stap % actoren.length] ?? ''], {
      posities: { [tegenstelling]: { x: Math.round(x * 100) / 100, y: stap % 400 } },
    })
  }
}

export function maakLog(stappen: number): { log: Uint8Array[]; dicht: Uint8Array[] } {
  const document = createDossierDocument(vast())
  const verzet = maakKaart(document)
  const log = [document.encodeState()]
  document.onUpdate((update) => log.push(update))
  for (let stap = 0; stap < stappen; stap++) verzet(stap)
  const dicht = [document.encodeState()]
  document.destroy()
  return { log, dicht }
}

/** Milliseconds. */
export function meetOpenen(update: readonly Uint8Array[]): number {
  const begin = performance.now()
  const document = createDossierDocument({ ...vast(), update })
  const duur = performance.now() - begin
  document.destroy()
  return duur
}
