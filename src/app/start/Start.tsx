/** Joins the start screen to the dossiers on this machine. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import { bloemetjeswijk } from '../../domain/voorbeeld/bloemetjeswijk'
import type { Dossier } from '../../domain/dossier'
import { tidyDossier } from '../../domain/samenhang'
import { Bevestig } from '../../ui/Bevestig'
import { meld } from '../../ui/melding'
import { bewaarBestand, leesBestand } from '../bestanden'
import { klok } from '../omgeving'
import { gaNaar } from '../route'
import { BestandFout } from './BestandFout'
import { StartScherm } from './StartScherm'

type Bericht =
  | { soort: 'fout'; titel: string; regels: readonly string[] }
  | { soort: 'los'; dossier: Dossier; plekken: readonly string[] }

/** How many loose references are named before the rest is counted. */
const NOEM_HOOGSTENS = 5

export function Start({ bibliotheek }: { bibliotheek: Bibliotheek }) {
  const rows = useSyncExternalStore(bibliotheek.subscribe, bibliotheek.list)
  const [bericht, setBericht] = useState<Bericht | null>(null)

  useEffect(() => {
    document.title = 'Middenveld'
  }, [])

  /** Whatever fails here fails aloud: nothing on this screen may go wrong in silence. */
  const doe = (werk: Promise<unknown>) => {
    werk.catch((fout: unknown) =>
      setBericht({ soort: 'fout', titel: 'Dat is niet gelukt', regels: [fout instanceof Error ? fout.message : String(fout)] }),
    )
  }
  const maakEnOpen = (dossier?: Dossier) => doe(bibliotheek.create(dossier).then((id) => gaNaar({ scherm: 'kaart', dossier: id })))

  async function openBestand(bestand: File) {
    const gelezen = await leesBestand(bestand)
    if (!gelezen.ok) return setBericht({ soort: 'fout', ...gelezen.fout })
    const { dossier, losseVerwijzingen } = gelezen
    if (losseVerwijzingen.length === 0) return maakEnOpen(dossier)
    setBericht({ soort: 'los', dossier, plekken: losseVerwijzingen.map(({ plek }) => plek) })
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
        rows={rows}
        nu={klok()}
        opslagWerkt={bibliotheek.opslagWerkt}
        open={(id) => gaNaar({ scherm: 'kaart', dossier: id })}
        maak={() => maakEnOpen()}
        hernoem={(id, titel) => doe(bibliotheek.rename(id, titel))}
        dupliceer={(id) => doe(bibliotheek.duplicate(id).then(() => meld({ text: 'Er staat een kopie bij de dossiers.' })))}
        verwijder={(id) => doe(bibliotheek.remove(id))}
        zetTerug={(id) => doe(bibliotheek.restore(id))}
        wisVoorgoed={(id) => doe(bibliotheek.purge(id))}
        openBestand={(bestand) => doe(openBestand(bestand))}
        bewaarNaarBestand={(id) => doe(bewaar(id))}
        openVoorbeeld={() => maakEnOpen(bloemetjeswijk())}
      />
      {bericht?.soort === 'fout' && <BestandFout titel={bericht.titel} regels={bericht.regels} onClose={() => setBericht(null)} />}
      {bericht?.soort === 'los' && (
        <LosseVerwijzingen
          plekken={bericht.plekken}
          onOpen={() => {
            setBericht(null)
            maakEnOpen(tidyDossier(bericht.dossier))
          }}
          onClose={() => setBericht(null)}
        />
      )}
    </>
  )
}

/** Something in the file points at what is not there: say where, and let people choose. */
function LosseVerwijzingen({ plekken, onOpen, onClose }: { plekken: readonly string[]; onOpen: () => void; onClose: () => void }) {
  const rest = plekken.length - NOEM_HOOGSTENS
  return (
    <Bevestig
      title={plekken.length === 1 ? 'In dit bestand wijst iets naar wat er niet is' : `In dit bestand wijst iets ${plekken.length} keer naar wat er niet is`}
      confirm="Open zonder die verwijzingen"
      onConfirm={onOpen}
      onClose={onClose}
    >
      <ul>
        {plekken.slice(0, NOEM_HOOGSTENS).map((plek, i) => (
          <li key={i}>{plek}</li>
        ))}
        {rest > 0 && <li>en nog {rest} andere</li>}
      </ul>
      <p>De rest van het dossier is in orde. Het bestand zelf verandert niet.</p>
    </Bevestig>
  )
}
