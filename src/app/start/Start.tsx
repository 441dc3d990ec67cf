/** Joins the start screen to the dossiers on this machine. */
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import { type Dossier, nieuwDossier } from '../../domain/dossier'
import type { Eindje } from '../../domain/opening'
import { useAfscherming, zetAfscherming } from '../../store/afscherming'
import { meld } from '../../ui/melding'
import { bewaarBestand, leesBestand } from '../bestanden'
import { klok, nieuweId, vandaag } from '../omgeving'
import { gaNaar } from '../route'
import { schermAf } from './rijen'
import { StartScherm } from './StartScherm'

const BestandFout = lazy(() => import('./BestandFout').then((m) => ({ default: m.BestandFout })))
const LosseEindjes = lazy(() => import('./BestandFout').then((m) => ({ default: m.LosseEindjes })))
const Wachtzinvraag = lazy(() =>
  import('../wachtzin/Wachtzinvraag').then((m) => ({ default: m.Wachtzinvraag })),
)
const BewaarMetZin = lazy(() => import('../wachtzin/BewaarMetZin').then((m) => ({ default: m.BewaarMetZin })))
const BestandBezig = lazy(() => import('./BestandFout').then((m) => ({ default: m.BestandBezig })))

type Bericht =
  | { soort: 'fout'; titel: string; regels: readonly string[] }
  | { soort: 'los'; dossier: Dossier; eindjes: readonly Eindje[] }
  /** A file that asks for its phrase. */
  | { soort: 'slot'; bestand: File; pastNiet: boolean }
  /** A dossier that goes out behind a phrase. */
  | { soort: 'wachtzin'; id: string }
  /** A file that takes a moment: where its reader is, and how to stop it. */
  | { soort: 'bezig'; naam: string; stap: string; stop: () => void }

export function Start({ bibliotheek }: { bibliotheek: Bibliotheek }) {
  const rows = useSyncExternalStore(bibliotheek.subscribe, bibliotheek.list)
  const afscherming = useAfscherming((nu) => nu)
  const [bericht, setBericht] = useState<Bericht | null>(null)

  useEffect(() => {
    document.title = 'Middenveld'
  }, [])

  /** Whatever fails here fails aloud: nothing on this screen may go wrong in silence. */
  const doe = (werk: Promise<unknown>) => {
    werk.catch((fout: unknown) =>
      setBericht({
        soort: 'fout',
        titel: 'Dat is niet gelukt',
        regels: [fout instanceof Error ? fout.message : String(fout)],
      }),
    )
  }
  const maakEnOpen = (dossier: Dossier) =>
    doe(bibliotheek.create(dossier).then((id) => gaNaar({ scherm: 'kaart', dossier: id, deel: '' })))

  async function openBestand(bestand: File, zin?: string) {
    const rem = new AbortController()
    const gelezen = await leesBestand(
      bestand,
      {
        signaal: rem.signal,
        opStap: (stap) => setBericht({ soort: 'bezig', naam: bestand.name, stap, stop: () => rem.abort() }),
      },
      zin,
    )
    setBericht(null)
    if (gelezen === null) return
    if ('slot' in gelezen) {
      return setBericht({ soort: 'slot', bestand, pastNiet: gelezen.slot === 'past niet' })
    }
    if (!gelezen.ok) return setBericht({ soort: 'fout', ...gelezen.fout })
    const { dossier, eindjes } = gelezen
    if (eindjes.length === 0) return maakEnOpen(dossier)
    setBericht({ soort: 'los', dossier, eindjes })
  }

  /** Who works on a dossier of their own never needs it, so it comes when it is asked for. */
  async function openVoorbeeld() {
    const { bloemetjeswijk } = await import('../../domain/voorbeeld/bloemetjeswijk')
    maakEnOpen(bloemetjeswijk())
  }

  /** What is covered stays covered in its copy. */
  async function dupliceer(id: string) {
    const titel = afscherming[id]
    await bibliotheek.duplicate(id, (kopie) => {
      if (titel !== undefined) zetAfscherming(kopie, `${titel} (kopie)`)
    })
    meld({ text: 'Er staat een kopie bij de dossiers.' })
  }

  async function leesDossier(id: string): Promise<Dossier> {
    const open = await bibliotheek.openDossier(id)
    try {
      return open.document.read()
    } finally {
      open.close()
    }
  }

  return (
    <>
      <StartScherm
        rows={schermAf(rows, afscherming)}
        nu={klok()}
        reden={bibliotheek.reden}
        open={(id) => gaNaar({ scherm: 'kaart', dossier: id, deel: '' })}
        maak={() => maakEnOpen(nieuwDossier(nieuweId(), vandaag()))}
        hernoem={(id, titel) => doe(bibliotheek.rename(id, titel))}
        dupliceer={(id) => doe(dupliceer(id))}
        verwijder={(id) => doe(bibliotheek.remove(id))}
        zetTerug={(id) => doe(bibliotheek.restore(id))}
        wisVoorgoed={(id) => doe(bibliotheek.purge(id).then(() => zetAfscherming(id, null)))}
        openBestand={(bestand) => doe(openBestand(bestand))}
        bewaarNaarBestand={(id) => doe(leesDossier(id).then(bewaarBestand))}
        bewaarMetWachtzin={(id) => setBericht({ soort: 'wachtzin', id })}
        openVoorbeeld={() => doe(openVoorbeeld())}
      />
      <Suspense>
        {bericht?.soort === 'fout' && (
          <BestandFout titel={bericht.titel} regels={bericht.regels} onClose={() => setBericht(null)} />
        )}
        {bericht?.soort === 'los' && (
          <LosseEindjes
            regels={bericht.eindjes.map(({ plek }) => plek)}
            onOpen={() => {
              setBericht(null)
              doe(
                import('../../domain/opening').then(({ zonderEindjes }) =>
                  maakEnOpen(zonderEindjes(bericht.dossier, bericht.eindjes)),
                ),
              )
            }}
            onCancel={() => setBericht(null)}
          />
        )}
        {bericht?.soort === 'slot' && (
          <Wachtzinvraag
            naam={bericht.bestand.name}
            pastNiet={bericht.pastNiet}
            onZin={(zin) => doe(openBestand(bericht.bestand, zin))}
            onCancel={() => setBericht(null)}
          />
        )}
        {bericht?.soort === 'wachtzin' && (
          <BewaarMetZin dossier={() => leesDossier(bericht.id)} onSluit={() => setBericht(null)} />
        )}
        {bericht?.soort === 'bezig' && (
          <BestandBezig naam={bericht.naam} stap={bericht.stap} onStop={bericht.stop} />
        )}
      </Suspense>
    </>
  )
}
