/** Joins the start screen to the dossiers on this machine. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import type { Dossier } from '../../domain/model/dossier'
import { useAfscherming, zetAfscherming } from '../../store/afscherming'
import { type Mislukking, readMislukking, zegMislukking } from '../../taal/mislukking'
import { createGevraagd } from '../../ui/later'
import { meld } from '../../ui/melding'
import { Foutgrens } from '../toestel/Foutgrens'
import { klok, nieuweId, vandaag } from '../toestel/omgeving'
import { gaNaar } from '../toestel/route'
import { schermAf } from './rijen'
import { StartScherm } from './StartScherm'

const Bestandsgang = createGevraagd(() => import('./Bestandsgang').then((m) => m.Bestandsgang))

/** What goes between this screen and the files of the machine. */
export type Gang =
  | { soort: 'fout'; mislukking: Mislukking }
  | { soort: 'open'; bestand: File }
  /** A dossier that goes out behind a phrase. */
  | { soort: 'wachtzin'; id: string }

const WisToestel = createGevraagd(() => import('./WisToestel').then((m) => m.WisToestel))

export function Start({ bibliotheek }: { bibliotheek: Bibliotheek }) {
  const [wist, setWist] = useState(false)
  const rows = useSyncExternalStore(bibliotheek.subscribe, bibliotheek.list)
  const afscherming = useAfscherming((nu) => nu)
  const [gang, setGang] = useState<Gang | null>(null)

  useEffect(() => {
    document.title = 'Middenveld'
  }, [])

  /** Whatever fails here fails aloud: nothing on this screen may go wrong in silence. */
  const doe = (werk: Promise<unknown>) => {
    werk.catch((fout: unknown) => setGang({ soort: 'fout', mislukking: readMislukking(fout) }))
  }
  async function maakNieuw(dossier: Dossier, vooraf?: (id: string) => Promise<void>) {
    const id = await bibliotheek.create(dossier)
    await vooraf?.(id)
    gaNaar({ scherm: 'kaart', dossier: id, deel: '' })
  }
  const maakEnOpen = (...wat: Parameters<typeof maakNieuw>) => doe(maakNieuw(...wat))

  async function maakLeeg() {
    const { nieuwDossier } = await import('../../domain/model/dossier')
    await maakNieuw(nieuwDossier(nieuweId(), vandaag()))
  }

  async function bewaarNaarBestand(id: string) {
    const { bewaarEnNoteer } = await import('../toestel/uitgang')
    await bewaarEnNoteer(bibliotheek, id, await leesDossier(id))
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

  /** Without a network the window that tells what went wrong may not come either. */
  const zegZonderVenster = () => {
    const text = gang?.soort === 'fout' ? zegMislukking(gang.mislukking) : 'Dit venster kan nu niet open.'
    meld({ text, tone: 'alert' })
    setGang(null)
    setWist(false)
  }

  return (
    <>
      <StartScherm
        rows={schermAf(rows, afscherming)}
        nu={klok()}
        reden={bibliotheek.reden}
        open={(id) => gaNaar({ scherm: 'kaart', dossier: id, deel: '' })}
        maak={() => doe(maakLeeg())}
        hernoem={(id, titel) => doe(bibliotheek.rename(id, titel))}
        dupliceer={(id) => doe(dupliceer(id))}
        verwijder={(id) => doe(bibliotheek.remove(id))}
        zetTerug={(id) => doe(bibliotheek.restore(id))}
        wisVoorgoed={(id) => doe(bibliotheek.purge(id).then(() => zetAfscherming(id, null)))}
        kiest={() =>
          // While somebody looks for the file, what reads it comes. What does not come now is asked for again with the file.
          void Promise.all([
            Bestandsgang.laad(),
            import('../lezer/lezer').then((m) => m.createVooraf()),
          ]).catch(() => undefined)
        }
        openBestand={(bestand) => setGang({ soort: 'open', bestand })}
        bewaarNaarBestand={(id) => doe(bewaarNaarBestand(id))}
        bewaarMetWachtzin={(id) => setGang({ soort: 'wachtzin', id })}
        openVoorbeeld={() => doe(openVoorbeeld())}
        wisToestel={() => setWist(true)}
      />
      <Foutgrens bijFout={zegZonderVenster}>
        {wist && (
          <WisToestel
            rijen={schermAf(rows, afscherming)}
            bewaar={(id) => doe(bewaarNaarBestand(id))}
            wis={() => doe(bibliotheek.wisToestel())}
            onSluit={() => setWist(false)}
          />
        )}
        {gang && (
          <Bestandsgang
            // Another file is another way.
            key={gang.soort === 'open' ? `${gang.bestand.name} ${gang.bestand.lastModified}` : gang.soort}
            gang={gang}
            open={(dossier) => maakEnOpen(dossier, (id) => bibliotheek.zegInBestand(id))}
            leesDossier={leesDossier}
            gingUit={(id, uit) =>
              doe(import('../toestel/uitgang').then((m) => m.gingUit(bibliotheek, id, uit)))
            }
            onKlaar={() => setGang(null)}
          />
        )}
      </Foutgrens>
    </>
  )
}
