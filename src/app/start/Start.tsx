/** Joins the start screen to the dossiers on this machine. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import type { Thema } from '../../domain/begin/thema/thema'
import type { Dossier } from '../../domain/model/dossier'
import { EERSTERONDE } from '../../domain/vragen/stappen'
import { useAfscherming, zetAfscherming } from '../../store/afscherming'
import { readMislukking, zegMislukking } from '../../taal/mislukking'
import { createGevraagd } from '../../ui/later'
import { meld } from '../../ui/melding'
import type { Gang } from '../deur/Bestandsgang'
import { Foutgrens } from '../toestel/Foutgrens'
import { klok, nieuweId, vandaag } from '../toestel/omgeving'
import { gaNaar } from '../toestel/route'
import { schermAf } from './rijen'
import { StartScherm } from './StartScherm'

const Bestandsgang = createGevraagd(() => import('../deur/Bestandsgang').then((m) => m.Bestandsgang))

const BeginMetThema = createGevraagd(() => import('./BeginMetThema').then((m) => m.BeginMetThema))

const WisToestel = createGevraagd(() => import('./WisToestel').then((m) => m.WisToestel))

export function Start({ bibliotheek }: { bibliotheek: Bibliotheek }) {
  const [wist, setWist] = useState(false)
  const [kiestThema, setKiestThema] = useState(false)
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
  async function maakNieuw(dossier: Dossier, deel = '') {
    const id = await bibliotheek.create(dossier)
    gaNaar({ scherm: 'kaart', dossier: id, deel })
  }

  async function maakLeeg(deel = '') {
    const { nieuwDossier } = await import('../../domain/model/dossier')
    await maakNieuw(nieuwDossier(nieuweId(), vandaag()), deel)
  }

  async function bewaarNaarBestand(id: string) {
    const [{ bewaarEnNoteer }, { readDossier }] = await Promise.all([
      import('../toestel/uitgang'),
      import('../deur/zelfde'),
    ])
    await bewaarEnNoteer(bibliotheek, id, await readDossier(bibliotheek, id))
  }

  /** Names that somebody copied elsewhere: a dossier begins with them. */
  async function plak(tekst: string) {
    const { beginMet } = await import('../deur/deuren')
    await beginMet(bibliotheek, '', { soort: 'tekst', tekst })
  }

  /** Who works on a dossier of their own never needs it, so it comes when it is asked for. */
  async function openVoorbeeld() {
    const { bloemetjeswijk } = await import('../../domain/voorbeeld/bloemetjeswijk')
    await maakNieuw(bloemetjeswijk())
  }

  /** What is covered stays covered in its copy. */
  async function dupliceer(id: string) {
    const titel = afscherming[id]
    await bibliotheek.duplicate(id, (kopie) => {
      if (titel !== undefined) zetAfscherming(kopie, `${titel} (kopie)`)
    })
    meld({ text: 'Er staat een kopie bij de dossiers.' })
  }

  async function beginUitVorig(id: string) {
    const { addUitVorig } = await import('../deur/begin')
    await addUitVorig(bibliotheek, id, afscherming[id] !== undefined)
  }

  async function beginMetThema(thema: Thema, mee: ReadonlySet<string>) {
    const { addUitThema } = await import('../deur/begin')
    await addUitThema(bibliotheek, thema, mee)
  }

  /** Without a network the window that tells what went wrong may not come either. */
  const zegZonderVenster = () => {
    const text = gang?.soort === 'fout' ? zegMislukking(gang.mislukking) : 'Dit venster kan nu niet open.'
    meld({ text, tone: 'alert' })
    setGang(null)
    setWist(false)
    setKiestThema(false)
  }

  return (
    <>
      <StartScherm
        rows={schermAf(rows, afscherming)}
        nu={klok()}
        reden={bibliotheek.reden}
        open={(id) => gaNaar({ scherm: 'kaart', dossier: id, deel: '' })}
        maak={() => doe(maakLeeg())}
        maakMetHulp={() => doe(maakLeeg(EERSTERONDE))}
        hernoem={(id, titel) => doe(bibliotheek.rename(id, titel))}
        dupliceer={(id) => doe(dupliceer(id))}
        beginUitVorig={(id) => doe(beginUitVorig(id))}
        kiestThema={() => setKiestThema(true)}
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
        plak={(tekst) => doe(plak(tekst))}
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
        {kiestThema && (
          <BeginMetThema
            begin={(thema, mee) => doe(beginMetThema(thema, mee))}
            onSluit={() => setKiestThema(false)}
          />
        )}
        {gang && (
          <Bestandsgang
            // Another file is another way.
            key={gang.soort === 'open' ? `${gang.bestand.name} ${gang.bestand.lastModified}` : gang.soort}
            bibliotheek={bibliotheek}
            gang={gang}
            onKlaar={() => setGang(null)}
          />
        )}
      </Foutgrens>
    </>
  )
}
