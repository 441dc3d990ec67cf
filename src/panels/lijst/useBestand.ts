/** The file that a list is read from: opened, refused with a sentence, stopped, or changed for another one. */
import { useEffect, useRef, useState } from 'react'
import type { Lijstbestand } from '../../domain/lijst/lijstbestand'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import type { Lijstbron } from './lijstbron'

/** `bestand` is one that was dropped on the map; `opNieuw` is told when another file or sheet stands there. */
export function useBestand(bron: Lijstbron, bestand: File | null, opNieuw: () => void) {
  const [rekenblad, setRekenblad] = useState<Lijstbestand | null>(null)
  const [blad, setBlad] = useState(0)
  const [fout, setFout] = useState('')
  const [bezig, setBezig] = useState<{ naam: string; stap: string } | null>(null)
  const rem = useRef<AbortController | null>(null)

  async function open(welk: File) {
    rem.current?.abort()
    const mijne = new AbortController()
    rem.current = mijne
    setFout('')
    setBezig({ naam: welk.name, stap: '' })
    try {
      const gelezen = await bron.lees(welk, {
        signaal: mijne.signal,
        opStap: (stap) => rem.current === mijne && setBezig({ naam: welk.name, stap }),
      })
      if (rem.current !== mijne || !gelezen) return gelezen?.sluit()
      rekenblad?.sluit()
      setRekenblad(gelezen)
      setBlad(gelezen.beste)
      opNieuw()
    } catch (probleem) {
      if (rem.current === mijne) setFout(zegWaarom(readMislukking(probleem)))
    } finally {
      if (rem.current === mijne) setBezig(null)
    }
  }
  useEffect(() => {
    if (bestand) void open(bestand)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a drop is read once
  }, [bestand])

  return {
    rekenblad,
    blad,
    fout,
    bezig,
    setFout,
    open,
    stop: () => rem.current?.abort(),
    kiesBlad: (keuze: number) => {
      setBlad(keuze)
      opNieuw()
    },
    /** Back to what is pasted. */
    leg: () => {
      rekenblad?.sluit()
      setRekenblad(null)
      opNieuw()
    },
    sluit: () => {
      rem.current?.abort()
      rekenblad?.sluit()
    },
  }
}
