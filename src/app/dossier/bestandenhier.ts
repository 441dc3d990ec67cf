/** Files for an open dossier: dropped on any of its steps, or brought along from the start screen. Every one of them is answered. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Vondst } from '../../domain/buren/vondst'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { flushConcepten } from '../../ui/concepten'
import type { Gang } from '../deur/Bestandsgang'
import type { Hier } from '../deur/deuren'
import { pakMeegebracht, volgMeegebracht } from '../toestel/meegebracht'
import { useBestandVal } from '../toestel/useBestandVal'

export type BestandenHier = {
  /** A file hangs above the page now. */
  hangt: boolean
  /** What is on its way in. */
  gang: Gang | null
  /** The file that the dialog of the list opens on. */
  lijst: File | null
  /** A map of another program that was read. */
  vondst: Vondst | null
  hier: Hier
  vergeetGang: () => void
  vergeetLijst: () => void
  vergeetVondst: () => void
}

export function useBestandenHier(id: string): BestandenHier {
  const werkruimte = useWerkruimte()
  const dialoog = useSessie((sessie) => sessie.dialoog)
  const [gang, setGang] = useState<Gang | null>(null)
  const [vondst, setVondst] = useState<Vondst | null>(null)
  const [lijst, setLijst] = useState<File | null>(null)

  function toonLijst(bestand: File) {
    setLijst(bestand)
    werkruimte.zet({ dialoog: 'lijst', geplakteTekst: '' })
  }

  const neemMeegebrachte = useEffectEvent((voor: string) => {
    const mee = voor === id ? pakMeegebracht(id) : null
    if (mee?.soort === 'lijst') toonLijst(mee.bestand)
    if (mee?.soort === 'buur') setVondst(mee.vondst)
    if (mee?.soort === 'tekst') werkruimte.zet({ dialoog: 'lijst', geplakteTekst: mee.tekst })
    if (mee?.soort === 'vergelijk') {
      const { naam, datum, bestand, isLater } = mee
      const los = { id: 'bestand', naam, datum, bestand }
      werkruimte.zet({ vergelijking: { van: los.id, naar: null, los, gekeerd: isLater } })
    }
  })
  useEffect(() => {
    // eslint-disable-next-line react/set-state-in-effect -- what waits at the door is taken once, when somebody comes in
    neemMeegebrachte(id)
    return volgMeegebracht((voor) => neemMeegebrachte(voor))
  }, [id])

  const hangt = useBestandVal(([bestand, ...meer]) => {
    const { meld } = werkruimte.omgeving
    if (!bestand) return
    if (gang || vondst || (dialoog !== null && dialoog !== 'lijst')) {
      meld({ text: 'Sluit eerst dit venster. Laat het bestand dan nog eens los.' })
      return
    }
    if (meer.length > 0) meld({ text: 'Eén bestand tegelijk: het eerste gaat open.' })
    flushConcepten()
    if (dialoog === 'lijst') setLijst(bestand)
    else setGang({ soort: 'open', bestand })
  })
  return {
    hangt,
    gang,
    lijst,
    vondst,
    hier: { openLijst: toonLijst, openBuur: setVondst },
    vergeetGang: () => setGang(null),
    vergeetLijst: () => setLijst(null),
    vergeetVondst: () => setVondst(null),
  }
}
