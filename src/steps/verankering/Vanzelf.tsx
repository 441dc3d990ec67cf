/** The momentopnames that made themselves on this machine: to look at on the map, or to go back to. */
import { useEffect, useState } from 'react'
import { readMomentopname } from '../../domain/bestand/terugblik'
import { useWerkruimte } from '../../store/hooks'
import { restoreDossier } from '../../store/mutaties'
import type { Moment } from '../../store/werkruimte'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonKaart, IcoonMeer, IcoonTerugblik } from '../../ui/icoon'
import { Menu } from '../../ui/Menu'
import { Uitklap } from '../../ui/Uitklap'
import styles from './verankering.module.css'
import { zegMislukking } from '../../taal/mislukking'

const WANNEER = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

const zegAanleiding = ({ aanleiding, geraakt }: Moment): string =>
  aanleiding === 'zitting' ? 'Voor jullie begonnen' : `Voor een grote wijziging (${geraakt} dingen tegelijk)`

export function Vanzelf() {
  const werkruimte = useWerkruimte()
  const [momenten, setMomenten] = useState<readonly Moment[]>([])
  useEffect(() => {
    let weg = false
    const haal = () =>
      werkruimte.omgeving.momenten().then(
        (lijst) => void (weg || setMomenten(lijst)),
        () => undefined,
      )
    void haal()
    // A large act may have made one.
    const stop = werkruimte.document.subscribe(() => void haal())
    return () => {
      weg = true
      stop()
    }
  }, [werkruimte])
  if (momenten.length === 0) return null
  return (
    <div className={styles.vanzelf}>
      <Uitklap title={`Vanzelf gemaakt (${momenten.length})`} level={4}>
        <p>
          Hoe dit dossier was voor jullie begonnen, en voor iets groots. Ze staan alleen op dit toestel; de
          oudste maken plaats.
        </p>
        <ul className={styles.momenten} aria-label="Vanzelf gemaakte momentopnames">
          {momenten.map((moment) => (
            <Rij key={moment.nr} moment={moment} />
          ))}
        </ul>
      </Uitklap>
    </div>
  )
}

function Rij({ moment }: { moment: Moment }) {
  const werkruimte = useWerkruimte()
  const wanneer = WANNEER.format(moment.om)
  const naam = zegAanleiding(moment)
  function zetTerug() {
    const terug = readMomentopname(moment)
    if (terug.ok) restoreDossier(werkruimte.document, terug.dossier)
    else werkruimte.omgeving.meld({ text: zegMislukking(terug.fout), tone: 'alert' })
  }
  function bekijk() {
    const { datum, bestand, nr } = moment
    const los = { id: `vanzelf${nr}`, naam: `${naam}, ${wanneer}`, datum, bestand }
    werkruimte.zet({ vergelijking: { van: los.id, naar: null, los } })
    werkruimte.omgeving.ga('kaart')
  }
  return (
    <li className={styles.moment}>
      <div className={styles.woorden}>{naam}</div>
      <span className={styles.datum}>{wanneer}</span>
      <Menu
        label={`Momentopname ${naam}, ${wanneer}`}
        trigger={
          <IconKnop
            compact
            icon={IcoonMeer}
            label={`Meer met momentopname ${naam}, ${wanneer}`}
            side="left"
          />
        }
        groups={[
          [
            {
              id: 'vergelijk',
              label: 'Vergelijk met nu, op de kaart',
              icon: IcoonKaart,
              onAction: bekijk,
            },
            {
              id: 'terug',
              label: 'Zet het dossier terug',
              hint: 'met Ctrl Z kom je weer hier',
              icon: IcoonTerugblik,
              onAction: zetTerug,
            },
          ],
        ]}
      />
    </li>
  )
}
