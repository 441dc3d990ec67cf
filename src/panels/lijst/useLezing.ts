/** The reading of what was pasted, or of a file: at once for what is short, beside the page for a file. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type Leeswens, type Lezing, readTabel } from '../../domain/lijst/lijst'
import type { Lijstbestand } from '../../domain/lijst/lijstbestand'
import { splitLijst } from '../../domain/lijst/lijstrijen'
import { readMislukking, zegWaarom } from '../../taal/mislukking'

export type Leesbron = { tekst: string; bestand: Lijstbestand | null; blad: number; wens: Leeswens }

const LEEG = readTabel([])

/** `isBezig` while a newer reading is on its way; what stands there is then the one before. `leesNu` gives what stands in the field this very moment. */
export function useLezing({ tekst, bestand, blad, wens }: Leesbron, opFout: (zin: string) => void) {
  const gelezenTekst = useDeferredValue(tekst)
  const uitTekst = useMemo(
    () => (bestand ? LEEG : readTabel(splitLijst(gelezenTekst), wens)),
    [bestand, gelezenTekst, wens],
  )
  const [uitBestand, setUitBestand] = useState<{ voor: Leesbron['wens'] | null; lezing: Lezing }>({
    voor: null,
    lezing: LEEG,
  })
  const zegFout = useRef(opFout)
  useEffect(() => {
    zegFout.current = opFout
  })
  useEffect(() => {
    if (!bestand) return
    let isOud = false
    bestand
      .lees(blad, wens)
      .then((lezing) => isOud || setUitBestand({ voor: wens, lezing }))
      .catch((fout: unknown) => isOud || zegFout.current(zegWaarom(readMislukking(fout))))
    return () => {
      isOud = true
    }
  }, [bestand, blad, wens])
  return {
    lezing: bestand ? uitBestand.lezing : uitTekst,
    isBezig: bestand !== null && uitBestand.voor !== wens,
    leesNu: (): Lezing => (bestand ? uitBestand.lezing : readTabel(splitLijst(tekst), wens)),
  }
}
