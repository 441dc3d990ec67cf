/** The six panels behind their tabs. Which one is open is the choice of who works, never a consequence of what is pointed at on the map. */
import type { ReactNode } from 'react'
import {
  OnderwerpContext,
  useAfleiding,
  useDossier,
  useSelectie,
  useSessie,
  useSignalen,
  useWerkruimte,
} from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import { PANELEN } from '../../domain/model/hoofdstuk'
import type { PaneelNaam } from '../../store/sessie'
import { ICONEN } from '../../ui/iconen'
import { later } from '../../ui/later'
import { Tabbladen } from '../../ui/Tabbladen'
import { useHouvast } from './houvast'
import styles from './paneel.module.css'
import { PaneelSelectie } from '../selectie/PaneelSelectie'
import { Schrijft } from './Schrijft'

const bezorgdheden = later(() =>
  import('../bezorgdheden/PaneelBezorgdheden').then((m) => m.PaneelBezorgdheden),
)
const uitdagingen = later(() => import('../uitdagingen/PaneelUitdagingen').then((m) => m.PaneelUitdagingen))
const acties = later(() => import('../acties/PaneelActies').then((m) => m.PaneelActies))
const netwerk = later(() => import('../netwerk/PaneelNetwerk').then((m) => m.PaneelNetwerk))
const signalen = later(() => import('../signalen/PaneelSignalen').then((m) => m.PaneelSignalen))

/** The code of what the other tabs show, fetched when a hand or the keyboard comes to the panel: who then chooses one does not wait for it. */
export const laadPanelen = async (): Promise<void> => {
  await Promise.all([bezorgdheden, uitdagingen, acties, netwerk, signalen].map(({ laad }) => laad()))
}

const blad = (inhoud: ReactNode) => () => <div className={styles.inhoud}>{inhoud}</div>

const PANEEL: Readonly<Record<PaneelNaam, () => ReactNode>> = {
  selectie: blad(<PaneelSelectie />),
  bezorgdheden: blad(<bezorgdheden.Deel props={{}} />),
  uitdagingen: blad(<uitdagingen.Deel props={{}} />),
  acties: blad(<acties.Deel props={{}} />),
  netwerk: blad(<netwerk.Deel props={{}} />),
  signalen: blad(<signalen.Deel props={{}} />),
}

export function Paneelbladen() {
  const werkruimte = useWerkruimte()
  const paneel = useSessie((sessie) => sessie.paneel)
  const aantallen = useAantallen()
  // What is open is for who prepares; a room is not counted at.
  const presenteert = useSessie((sessie) => sessie.presenteert)
  const { vast, anders, klaar, plek } = useHouvast()
  // What does not arrive is asked for again when its tab is opened.
  const haal = () => void laadPanelen().catch(() => undefined)
  return (
    <OnderwerpContext value={vast}>
      <div className={styles.plek} data-schrijfplek onPointerEnter={haal} onFocusCapture={haal} {...plek}>
        {vast && anders && <Schrijft paneel={vast.paneel} onKlaar={klaar} />}
        <Tabbladen
          label="Paneel"
          value={vast?.paneel ?? paneel}
          onChange={(naam) => {
            klaar()
            werkruimte.zet({ paneel: naam })
          }}
          tabs={PANELEN.map((naam) => {
            const { label, icoon } = opdracht(`paneel ${naam}`)
            const aantal = presenteert ? 0 : (aantallen[naam] ?? 0)
            return {
              id: naam,
              label,
              icon: ICONEN[icoon],
              stacked: true,
              ...(aantal > 0 ? { count: aantal } : {}),
              content: PANEEL[naam],
            }
          })}
        />
      </div>
    </OnderwerpContext>
  )
}

/** What waits behind a tab: how much is chosen, uitdagingen that nobody decided on, signalen that are open and were not made by the hand that is still busy. */
function useAantallen(): Readonly<Partial<Record<PaneelNaam, number>>> {
  const { actoren, relaties } = useSelectie()
  const keuzes = useDossier(({ uitdagingen }) => uitdagingen)
  const signalen = useSignalen(({ aantal }) => aantal)
  const open = useAfleiding(({ uitdagingen }) => ({
    uitdagingen: uitdagingen.gerangschikt.filter(
      ({ uitdaging }) => uitdaging === null || keuzes[uitdaging]?.keuze === 'open',
    ).length,
  }))
  return { selectie: actoren.length + relaties.length, signalen, ...open }
}
