/** The only place that knows everybody: which screen belongs to the address, and what it is made of. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Bibliotheek, openBibliotheek } from '../document/bibliotheek'
import type { Sloten } from '../document/schijf/levensteken'
import { EERSTERONDE } from '../domain/vragen/stappen'
import { Basis } from '../ui/Basis'
import { later } from '../ui/later'
import styles from './dossier/gaatopen.module.css'
import { useVraagBijSluiten } from './toestel/blijf'
import { Foutgrens } from './toestel/Foutgrens'
import { GaatOpen, NietOpen } from './dossier/Gaatopen'
import { klok, nieuweId, vandaag } from './toestel/omgeving'
import { readRoute, useRoute } from './toestel/route'
import { bijRust } from './toestel/rust'
import { Start } from './start/Start'
import { bekendDeel } from './dossier/stappen'
import { useTerug } from './toestel/useTerug'

/** How long the storage of the browser may take to answer before work goes on in memory, ms. It hangs in some private windows. */
const OPSLAG_GEDULD = 4000
/** How long until it is asked again after it was taken away, ms. */
const OPSLAG_PAUZE = 500
/** How long the start screen keeps the code of a dossier waiting when the browser never rests, ms. */
const RUST = 2000

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

/** All that a map needs, and most of the code: the start screen stands without it. */
const dossierscherm = later(() => import('./dossier/Dossierscherm').then((m) => m.Dossierscherm))

/** Whoever opens a dossier in a moment does not wait for its code. What does not come now is asked for again when it is needed. */
const haalVooruit = (): void => void dossierscherm.laad().catch(() => undefined)

/** At once where the address names a dossier. */
export function haalWatNodigIs(): void {
  if (readRoute(window.location.hash).scherm !== 'start') haalVooruit()
}

/** When the screen is drawn and the browser has nothing better to do, a few seconds later at the most. Returns how to call it off. */
function naHetBeeld(doe: () => void): () => void {
  let isAf = false
  const begin = () => {
    if (!isAf) doe()
  }
  const beeld = requestAnimationFrame(() => bijRust(begin, RUST))
  return () => {
    isAf = true
    cancelAnimationFrame(beeld)
  }
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
  const isStart = route.scherm === 'start'
  useEffect(() => (isStart ? naHetBeeld(haalVooruit) : haalVooruit()), [isStart])
  if (isLeeg) return <toestelLeeg.Deel props={{}} />
  if (route.scherm === 'start') return <Start bibliotheek={bibliotheek} />
  return (
    <dossierscherm.Deel
      key={route.dossier}
      tot={<GaatOpen />}
      mis={NietOpen}
      props={{
        bibliotheek,
        id: route.dossier,
        stap: route.scherm,
        deel: bekendDeel(route.scherm, route.deel),
        eersteronde: route.scherm === 'kaart' && route.deel === EERSTERONDE,
      }}
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
