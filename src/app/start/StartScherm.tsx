import { useEffect, useRef, useState } from 'react'
import { type GeheugenReden, zegReden } from '../../document/schijf/opslagfout'
import { announce } from '../../ui/aankondiging'
import { flushConcepten } from '../../ui/concepten'
import { IcoonLetOp, IcoonSleepHier } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Leeg } from '../../ui/Leeg'
import { later } from '../../ui/later'
import { meld } from '../../ui/melding'
import { Zoekveld } from '../../ui/Zoekveld'
import { DossierKaart } from './DossierKaart'
import kaart from './kaart.module.css'
import { arrangeRijen, type DossierRij, nameOf } from './rijen'
import styles from './start.module.css'
import { useStarttoetsen } from './starttoetsen'
import { usePlakken } from './plakken'
import { useBestandVal } from '../toestel/useBestandVal'
import { VoorbeeldBeeld } from './VoorbeeldBeeld'
import { Welkom } from './Welkom'

/** With it come the dialogs, which nobody needs before there is something to bring back. */
export const verwijderd = later(() => import('./Verwijderd').then((m) => m.Verwijderd))

export type StartSchermProps = {
  /** All dossiers on this machine, in any order, the deleted ones included. */
  rows: readonly DossierRij[]
  /** The moment of showing, ms since 1970. */
  nu: number
  /** Why this browser cannot keep anything now: then it says so, and work goes on. Null when it can. */
  reden: GeheugenReden | null
  open: (id: string) => void
  /** Makes an empty dossier; the caller opens it. */
  maak: () => void
  hernoem: (id: string, titel: string) => void
  dupliceer: (id: string) => void
  /** Makes a new dossier with what of this one comes along; the caller opens it. */
  beginUitVorig: (id: string) => void
  /** The same, with help for a first map. */
  maakMetHulp: () => void
  /** Asks which thema, and what of it. */
  kiestThema: () => void
  /** Moves it to «Verwijderd»; the screen itself offers the way back. */
  verwijder: (id: string) => void
  zetTerug: (id: string) => void
  /** Asked and confirmed here. */
  wisVoorgoed: (id: string) => void
  /** Somebody is choosing a file. */
  kiest: () => void
  openBestand: (bestand: File) => void
  /** Text from the clipboard. */
  plak: (tekst: string) => void
  bewaarNaarBestand: (id: string) => void
  bewaarMetWachtzin: (id: string) => void
  openVoorbeeld: () => void
  /** Asks first. */
  wisToestel: () => void
}

/** From how many dossiers on a search field helps more than it costs. */
const ZOEK_VANAF = 9

/** The first screen: what this is, and every dossier on this machine. Knows nothing of how they are kept. */
export function StartScherm({
  rows,
  nu,
  reden,
  maak,
  kiest,
  openBestand,
  plak,
  openVoorbeeld,
  ...acts
}: StartSchermProps) {
  const [search, setSearch] = useState('')
  const [renaming, setRenaming] = useState<{ id: string; order: string[] } | null>(null)
  const { levend, gevonden, weg } = arrangeRijen(rows, search, renaming?.order ?? null)
  const file = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const leaving = useRef<string | null>(null)
  useStarttoetsen(acts.bewaarNaarBestand)

  const neem = (files: readonly File[]) => {
    const [first] = files
    if (!first) return
    if (files.length > 1) meld({ text: 'Eén bestand tegelijk: het eerste gaat open.' })
    flushConcepten()
    openBestand(first)
  }
  const hovering = useBestandVal(neem)
  usePlakken(neem, plak)

  // The card that had the focus is gone: the next stop is the list, not the top of the page.
  useEffect(() => {
    const id = leaving.current
    if (id === null || rows.some((rij) => rij.id === id && rij.verwijderd === null)) return
    leaving.current = null
    const frame = requestAnimationFrame(() => heading.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [rows])

  const verwijder = (rij: DossierRij) => {
    leaving.current = rij.id
    acts.verwijder(rij.id)
    meld({
      text: `«${nameOf(rij)}» staat bij Verwijderd.`,
      zetTerug: () => acts.zetTerug(rij.id),
    })
  }

  const searches = levend.length >= ZOEK_VANAF
  return (
    <div className={styles.scherm}>
      <header className={styles.balk}>
        <span className={styles.logo} aria-hidden />
        <span className={styles.merk}>Middenveld</span>
      </header>

      <main className={styles.inhoud}>
        {reden !== null && (
          <p className={styles.waarschuwing}>
            <IcoonLetOp aria-hidden size={22} />
            {reden === 'nieuwer' ? (
              <span>
                <strong>{zegReden(reden)}</strong> Je dossiers staan er nog: deze oudere kan ze alleen niet
                lezen.
              </span>
            ) : (
              <span>
                <strong>Deze browser kan nu niets bewaren.</strong> Je kan gewoon werken; bewaar daarna naar
                een bestand, want als je dit venster sluit, is het weg.
              </span>
            )}
          </p>
        )}
        <Welkom
          newcomer={levend.length === 0}
          maak={maak}
          chooseFile={() => {
            kiest()
            file.current?.click()
          }}
          kiestThema={acts.kiestThema}
          maakMetHulp={acts.maakMetHulp}
          openVoorbeeld={openVoorbeeld}
        />
        <input
          ref={file}
          type="file"
          hidden
          aria-label="Dossier of lijst"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0]
            // Emptied, or choosing the same file again would be no change.
            if (chosen) openBestand(chosen)
            currentTarget.value = ''
          }}
        />

        {levend.length > 0 && (
          <section aria-labelledby="start-dossiers">
            <div className={styles.lijstkop}>
              <h2 id="start-dossiers" ref={heading} tabIndex={-1} className={styles.tussenkop}>
                Jullie dossiers
              </h2>
              {searches && (
                <div className={styles.zoek}>
                  <Zoekveld
                    label="Zoek een dossier"
                    value={search}
                    onChange={(text) => {
                      setSearch(text)
                      const { gevonden: found } = arrangeRijen(rows, text, null)
                      announce(found.length === 1 ? '1 dossier' : `${found.length} dossiers`)
                    }}
                  />
                </div>
              )}
            </div>
            {gevonden.length === 0 ? (
              <Leeg title={`Geen dossier met «${search.trim()}».`}>Zoek met een ander stuk van de naam.</Leeg>
            ) : (
              <ul className={styles.raster}>
                {gevonden.map((rij) => (
                  <DossierKaart
                    key={rij.id}
                    rij={rij}
                    nu={nu}
                    renaming={renaming?.id === rij.id}
                    onRenameStart={() => setRenaming({ id: rij.id, order: levend.map(({ id }) => id) })}
                    onRenameEnd={() => setRenaming((now) => (now?.id === rij.id ? null : now))}
                    open={() => acts.open(rij.id)}
                    hernoem={(titel) => acts.hernoem(rij.id, titel)}
                    dupliceer={() => acts.dupliceer(rij.id)}
                    beginHieruit={() => acts.beginUitVorig(rij.id)}
                    bewaarNaarBestand={() => acts.bewaarNaarBestand(rij.id)}
                    bewaarMetWachtzin={() => acts.bewaarMetWachtzin(rij.id)}
                    verwijder={() => verwijder(rij)}
                  />
                ))}
                {search.trim() === '' && <VoorbeeldKaart openVoorbeeld={openVoorbeeld} />}
              </ul>
            )}
          </section>
        )}
        {weg.length > 0 && (
          <verwijderd.Deel
            props={{ rijen: weg, nu, zetTerug: acts.zetTerug, wisVoorgoed: acts.wisVoorgoed }}
          />
        )}
      </main>

      <footer className={styles.voet}>
        Middenveld volgt de stappen van de Handreiking polarisatie (Agentschap Integratie en Inburgering,
        2023). Het is geen uitgave van het Agentschap.{' '}
        <a href="./licenties.txt" target="_blank" rel="noreferrer">
          Licenties
        </a>{' '}
        <Knop compact variant="kaal" onPress={acts.wisToestel}>
          Wis dit toestel …
        </Knop>
      </footer>

      {hovering && (
        <div className={styles.val} aria-hidden>
          <div>
            <IcoonSleepHier size={40} />
            <p>Laat los om het bestand te openen</p>
          </div>
        </div>
      )}
    </div>
  )
}

/** The example beside one's own work, last in the row. */
function VoorbeeldKaart({ openVoorbeeld }: { openVoorbeeld: () => void }) {
  return (
    <li className={kaart.kaart}>
      <div className={kaart.beeld}>
        <VoorbeeldBeeld />
      </div>
      <div className={kaart.voet}>
        <div className={kaart.woorden}>
          <h3 className={kaart.naam}>
            <button type="button" className={kaart.open} onClick={openVoorbeeld}>
              Bloemetjeswijk
            </button>
          </h3>
          <p className={kaart.feiten}>
            <span className={kaart.label}>voorbeeld</span>
          </p>
        </div>
      </div>
    </li>
  )
}
