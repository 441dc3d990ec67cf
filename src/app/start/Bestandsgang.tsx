/** The way of a file from outside into a dossier, or of a dossier behind a phrase: what is asked on the way, and what is said when it does not go. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Dossier } from '../../domain/model/dossier'
import type { Uitgang } from '../../domain/model/gedeeld'
import { type Eindje, zonderEindjes } from '../../domain/bestand/opening'
import type { Mislukking } from '../../taal/mislukking'
import { readDossierbestand } from '../lezer/dossierbestand'
import { BewaarMetZin } from '../wachtzin/BewaarMetZin'
import { Wachtzinvraag } from '../wachtzin/Wachtzinvraag'
import { BestandBezig, BestandFout, LosseEindjes } from './BestandFout'
import type { Gang } from './Start'

type Stand =
  | { soort: 'fout'; mislukking: Mislukking }
  | { soort: 'los'; dossier: Dossier; eindjes: readonly Eindje[] }
  /** A file that asks for its phrase. */
  | { soort: 'slot'; pastNiet: boolean }
  /** A file that takes a moment: where its reader is. */
  | { soort: 'bezig'; stap: string }

type Props = {
  gang: Gang
  open: (dossier: Dossier) => void
  leesDossier: (id: string) => Promise<Dossier>
  gingUit: (id: string, uit: Uitgang) => void
  onKlaar: () => void
}

export function Bestandsgang({ gang, open, leesDossier, gingUit, onKlaar }: Props) {
  const [stand, setStand] = useState<Stand | null>(gang.soort === 'fout' ? gang : null)
  const rem = useRef<AbortController | null>(null)

  function gaOpen(dossier: Dossier) {
    onKlaar()
    open(dossier)
  }
  async function lees(bestand: File, zin?: string) {
    const mijne = new AbortController()
    rem.current = mijne
    const opStap = (stap: string) => setStand({ soort: 'bezig', stap })
    const gelezen = await readDossierbestand(bestand, { signaal: mijne.signal, opStap }, zin)
    if (mijne.signal.aborted) return
    if (gelezen === null) return onKlaar()
    if ('slot' in gelezen) return setStand({ soort: 'slot', pastNiet: gelezen.slot === 'past niet' })
    if (!gelezen.ok) return setStand({ soort: 'fout', mislukking: gelezen.fout })
    if (gelezen.eindjes.length === 0) return gaOpen(gelezen.dossier)
    setStand({ soort: 'los', ...gelezen })
  }
  const begin = useEffectEvent(() => {
    if (gang.soort === 'open') void lees(gang.bestand)
  })
  useEffect(() => {
    // eslint-disable-next-line react/set-state-in-effect -- reading the file is what this begins, once
    begin()
    return () => rem.current?.abort()
  }, [])

  if (gang.soort === 'wachtzin')
    return (
      <BewaarMetZin
        dossier={() => leesDossier(gang.id)}
        onBewaard={(uit) => gingUit(gang.id, uit)}
        onSluit={onKlaar}
      />
    )
  if (stand?.soort === 'fout') return <BestandFout {...stand.mislukking} onClose={onKlaar} />
  if (stand?.soort === 'los') {
    return (
      <LosseEindjes
        regels={stand.eindjes.map(({ plek }) => plek)}
        onOpen={() => gaOpen(zonderEindjes(stand.dossier, stand.eindjes))}
        onCancel={onKlaar}
      />
    )
  }
  if (gang.soort !== 'open') return null
  const { bestand } = gang
  if (stand?.soort === 'slot') {
    return (
      <Wachtzinvraag
        naam={bestand.name}
        pastNiet={stand.pastNiet}
        onZin={(zin) => {
          setStand(null)
          void lees(bestand, zin)
        }}
        onCancel={onKlaar}
      />
    )
  }
  if (stand?.soort !== 'bezig') return null
  return (
    <BestandBezig
      naam={bestand.name}
      stap={stand.stap}
      onStop={() => {
        rem.current?.abort()
        onKlaar()
      }}
    />
  )
}
