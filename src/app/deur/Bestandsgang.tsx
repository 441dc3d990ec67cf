/**
 * The way of a file from outside: into a dossier of its own, into the list of one, or beside the same dossier that is here already; and of a dossier
 * behind a phrase. What is asked on the way, and what is said when it does not go.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import type { Dossier } from '../../domain/model/dossier'
import { type Eindje, zonderEindjes } from '../../domain/bestand/opening'
import { type Mislukking, readMislukking } from '../../taal/mislukking'
import { readBuurbestand } from '../lezer/buur'
import { readDossierbestand } from '../lezer/dossierbestand'
import { readAanDeDeur } from '../lezer/rekenblad'
import { readSoort } from '../lezer/soort'
import { BewaarMetZin } from '../wachtzin/BewaarMetZin'
import { Wachtzinvraag } from '../wachtzin/Wachtzinvraag'
import { BestandBezig, BestandFout, LosseEindjes } from './BestandFout'
import { createDeuren, type Hier } from './deuren'
import { Samenvoegen } from './Samenvoegen'
import { Tweede } from './Tweede'
import type { Zelfde } from './zelfde'

/** What goes between a screen and the files of the machine. */
export type Gang =
  | { soort: 'fout'; mislukking: Mislukking }
  | { soort: 'open'; bestand: File }
  /** A dossier that goes out behind a phrase. */
  | { soort: 'wachtzin'; id: string }

type Stand =
  | { soort: 'fout'; mislukking: Mislukking }
  | { soort: 'los'; dossier: Dossier; eindjes: readonly Eindje[] }
  /** A file that asks for its phrase. */
  | { soort: 'slot'; pastNiet: boolean }
  /** A file that takes a moment: where its reader is. */
  | { soort: 'bezig'; stap: string }
  | { soort: 'tweede' | 'samen'; dossier: Dossier; zelfde: Zelfde }

type Props = {
  bibliotheek: Bibliotheek
  gang: Gang
  /** Where a list or a map goes; without it a dossier begins with it. */
  hier?: Hier
  onKlaar: () => void
}

export function Bestandsgang({ bibliotheek, gang, hier, onKlaar }: Props) {
  const deuren = createDeuren(bibliotheek, hier)
  const [stand, setStand] = useState<Stand | null>(gang.soort === 'fout' ? gang : null)
  const rem = useRef<AbortController | null>(null)

  async function gaOpen(dossier: Dossier) {
    const zelfde = await deuren.zoekZelfde(dossier)
    if (zelfde && !zelfde.gelijk) return setStand({ soort: 'tweede', dossier, zelfde })
    onKlaar()
    if (zelfde) deuren.isGelijk(zelfde.id)
    else deuren.open(dossier)
  }
  /** What the reader needs to know while it works. */
  function beginLezen() {
    const mijne = new AbortController()
    rem.current = mijne
    return {
      signaal: mijne.signal,
      opStap: (stap: string) => setStand({ soort: 'bezig', stap }),
    }
  }
  async function leesRijen(bestand: File) {
    const wijze = beginLezen()
    try {
      const gelezen = await readAanDeDeur(bestand, wijze)
      if (wijze.signaal.aborted) return
      onKlaar()
      if (gelezen) deuren.openLijst(bestand)
    } catch (fout) {
      setStand({ soort: 'fout', mislukking: readMislukking(fout, 'Deze lijst gaat niet open') })
    }
  }
  async function leesBuur(bestand: File) {
    const wijze = beginLezen()
    try {
      const vondst = await readBuurbestand(bestand, wijze)
      if (wijze.signaal.aborted) return
      onKlaar()
      if (vondst) deuren.openBuur(vondst)
    } catch (fout) {
      setStand({ soort: 'fout', mislukking: readMislukking(fout, 'Deze kaart gaat niet open') })
    }
  }
  async function lees(bestand: File, zin?: string) {
    const wijze = beginLezen()
    const gelezen = await readDossierbestand(bestand, wijze, zin)
    if (wijze.signaal.aborted) return
    if (gelezen === null) return onKlaar()
    if ('slot' in gelezen) return setStand({ soort: 'slot', pastNiet: gelezen.slot === 'past niet' })
    if (!gelezen.ok) return setStand({ soort: 'fout', mislukking: gelezen.fout })
    if (gelezen.eindjes.length === 0) return gaOpen(gelezen.dossier)
    setStand({ soort: 'los', ...gelezen })
  }
  async function leesWatHetIs(bestand: File) {
    const soort = await readSoort(bestand)
    if (soort.soort === 'dossier') return lees(bestand)
    if (soort.soort === 'lijst') return leesRijen(bestand)
    if (soort.soort === 'buur') return leesBuur(bestand)
    setStand({ soort: 'fout', mislukking: soort.mislukking })
  }
  const begin = useEffectEvent(() => {
    if (gang.soort === 'open') void leesWatHetIs(gang.bestand)
  })
  useEffect(() => {
    // eslint-disable-next-line react/set-state-in-effect -- reading the file is what this begins, once
    begin()
    return () => rem.current?.abort()
  }, [])

  if (gang.soort === 'wachtzin')
    return (
      <BewaarMetZin
        dossier={() => deuren.leesDossier(gang.id)}
        onBewaard={(uit, als) => deuren.gingUit(gang.id, uit, als)}
        onSluit={onKlaar}
      />
    )
  if (stand?.soort === 'fout') return <BestandFout {...stand.mislukking} onClose={onKlaar} />
  if (stand?.soort === 'los') {
    return (
      <LosseEindjes
        regels={stand.eindjes.map(({ plek }) => plek)}
        onOpen={() => void gaOpen(zonderEindjes(stand.dossier, stand.eindjes))}
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
  if (stand?.soort === 'tweede') {
    return (
      <Tweede
        bestand={bestand}
        zelfde={stand.zelfde}
        onKies={(keuze) => {
          if (keuze === 'voegSamen') return setStand({ ...stand, soort: 'samen' })
          onKlaar()
          deuren.kies(keuze, stand.zelfde, { bestand, dossier: stand.dossier })
        }}
        onSluit={onKlaar}
      />
    )
  }
  if (stand?.soort === 'samen') {
    return (
      <Samenvoegen
        naam={bestand.name}
        zelfde={stand.zelfde}
        onVoegSamen={(kant) => {
          onKlaar()
          deuren.kies('voegSamen', stand.zelfde, { bestand, dossier: stand.dossier }, kant)
        }}
        onSluit={onKlaar}
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
