/** Joins the start screen to the dossiers on this machine. */
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import { type Dossier, nieuwDossier } from '../../domain/dossier'
import { tidyDossier } from '../../domain/samenhang'
import { useAfscherming, zetAfscherming } from '../../store/afscherming'
import { meld } from '../../ui/melding'
import { bewaarBestand, leesBestand } from '../bestanden'
import { klok, nieuweId, vandaag } from '../omgeving'
import { gaNaar } from '../route'
import { schermAf } from './rijen'
import { StartScherm } from './StartScherm'

const BestandFout = lazy(() => import('./BestandFout').then((m) => ({ default: m.BestandFout })))
const LosseVerwijzingen = lazy(() => import('./BestandFout').then((m) => ({ default: m.LosseVerwijzingen })))

type Bericht =
  | { soort: 'fout'; titel: string; regels: readonly string[] }
  | { soort: 'los'; dossier: Dossier; plekken: readonly string[] }

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

  async function openBestand(bestand: File) {
    const gelezen = await leesBestand(bestand)
    if (!gelezen.ok) return setBericht({ soort: 'fout', ...gelezen.fout })
    const { dossier, losseVerwijzingen } = gelezen
    if (losseVerwijzingen.length === 0) return maakEnOpen(dossier)
    setBericht({ soort: 'los', dossier, plekken: losseVerwijzingen.map(({ plek }) => plek) })
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

  async function bewaar(id: string) {
    const open = await bibliotheek.openDossier(id)
    try {
      await bewaarBestand(open.document.read())
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
        bewaarNaarBestand={(id) => doe(bewaar(id))}
        openVoorbeeld={() => doe(openVoorbeeld())}
      />
      <Suspense>
        {bericht?.soort === 'fout' && (
          <BestandFout titel={bericht.titel} regels={bericht.regels} onClose={() => setBericht(null)} />
        )}
        {bericht?.soort === 'los' && (
          <LosseVerwijzingen
            regels={bericht.plekken}
            onOpen={() => {
              setBericht(null)
              maakEnOpen(tidyDossier(bericht.dossier))
            }}
            onCancel={() => setBericht(null)}
          />
        )}
      </Suspense>
    </>
  )
}
