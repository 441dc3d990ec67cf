/** The only place that knows everybody: which screen belongs to the address, and what it is made of. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Bibliotheek, openBibliotheek } from '../document/bibliotheek'
import type { Sloten } from '../document/levensteken'
import { Basis } from '../ui/Basis'
import { later } from '../ui/later'
import styles from './app.module.css'
import { useVraagBijSluiten } from './blijf'
import { Dossierscherm } from './Dossierscherm'
import { Foutgrens } from './Foutgrens'
import { klok, nieuweId, vandaag } from './omgeving'
import { useRoute } from './route'
import { Start } from './start/Start'
import { bekendDeel } from './stappen'
import { useTerug } from './useTerug'

/** How long the storage of the browser may take to answer before work goes on in memory, ms. It hangs in some private windows. */
const OPSLAG_GEDULD = 4000
/** How long until it is asked again after it was taken away, ms. */
const OPSLAG_PAUZE = 500

export function App() {
  useTerug()
  const [bibliotheek, setBibliotheek] = useState<Bibliotheek | null>(null)
  useEffect(() => {
    void openBibliotheek({
      indexedDB: tryIndexedDB(),
      BroadcastChannel: globalThis.BroadcastChannel,
      sloten: tryLocks(),
      klok,
      nieuweId,
      vandaag,
      deadline: () => wacht(OPSLAG_GEDULD),
      pauze: () => wacht(OPSLAG_PAUZE),
    }).then(setBibliotheek)
  }, [])
  return (
    <Basis>
      <Foutgrens>
        {bibliotheek ? (
          <Scherm bibliotheek={bibliotheek} />
        ) : (
          <p className={styles.wacht}>Middenveld gaat open…</p>
        )}
      </Foutgrens>
    </Basis>
  )
}

const toestelLeeg = later(() => import('./start/ToestelLeeg').then((m) => m.ToestelLeeg))

function Scherm({ bibliotheek }: { bibliotheek: Bibliotheek }) {
  const route = useRoute()
  const [isLeeg, setIsLeeg] = useState(false)
  useEffect(() => bibliotheek.onToestelGewist(() => setIsLeeg(true)), [bibliotheek])
  const isIetsAlleenHier = useSyncExternalStore(bibliotheek.subscribe, () =>
    bibliotheek.list().some(({ alleenHier }) => alleenHier),
  )
  useVraagBijSluiten(isIetsAlleenHier)
  if (isLeeg) return <toestelLeeg.Deel props={{}} />
  if (route.scherm === 'start') return <Start bibliotheek={bibliotheek} />
  return (
    <Dossierscherm
      key={route.dossier}
      bibliotheek={bibliotheek}
      id={route.dossier}
      stap={route.scherm}
      deel={bekendDeel(route.scherm, route.deel)}
    />
  )
}

const wacht = (ms: number): Promise<unknown> => new Promise((klaar) => setTimeout(klaar, ms))

/** Reading the property itself throws where storage is forbidden. */
function tryIndexedDB(): IDBFactory | null {
  try {
    return globalThis.indexedDB
  } catch {
    return null
  }
}

/** Absent where the page was not sent safely. */
const tryLocks = (): Sloten | undefined => {
  const locks = (navigator as Partial<Navigator>).locks
  return locks && { request: (naam, houd) => locks.request(naam, houd), query: () => locks.query() }
}
