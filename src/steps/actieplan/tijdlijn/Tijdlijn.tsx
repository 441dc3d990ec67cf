/** Acties on a line of time, in a lane per termijn: what runs when, and when people look back. What has no date yet stands beside it. Source: method S3.4, S3.5. */
import { useMemo, useState } from 'react'
import { buildBanen, createTijdvenster, telMaanden } from '../../../geometry/tijdlijn'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { ICONEN } from '../../../ui/iconen'
import { Keuzerij } from '../../../ui/Keuzerij'
import { Knop } from '../../../ui/Knop'
import { Leeg } from '../../../ui/Leeg'
import { Legende } from './Legende'
import styles from './tijdlijn.module.css'
import { Tijdveld } from './Tijdveld'
import { ZonderDatum } from './ZonderDatum'

/** Months that stand beside each other in sight; all of them by default. */
const ZOOM = { alles: Infinity, jaar: 12, kwartaal: 3 } as const

export function Tijdlijn() {
  const werkruimte = useWerkruimte()
  const acties = useDossier((dossier) => dossier.acties)
  const triggers = useDossier(({ plan }) => plan.triggers)
  const [zoom, setZoom] = useState<keyof typeof ZOOM>('alles')
  const vandaag = werkruimte.document.vandaag()
  const { van, tot } = createTijdvenster(Object.values(acties), triggers, vandaag)
  // The same window is the same object, so that a bar is drawn again only when it changed.
  const venster = useMemo(() => ({ van, tot }), [van, tot])
  if (Object.keys(acties).length === 0) {
    return (
      <Leeg
        icon={ICONEN['paneel-acties']}
        title="Nog geen acties"
        action={<Knop onPress={() => werkruimte.omgeving.ga('actieplan', 'acties')}>Naar de acties</Knop>}
      >
        Zodra er acties zijn, zie je hier wat wanneer loopt.
      </Leeg>
    )
  }
  const banen = buildBanen(acties)
  const inBeeld = Math.min(ZOOM[zoom], telMaanden(venster))
  return (
    <div className={styles.tijdlijn}>
      <div className={styles.balk}>
        <Keuzerij
          label="Hoeveel in beeld"
          labelHidden
          compact
          value={zoom}
          options={[
            { id: 'alles', label: 'alles' },
            { id: 'jaar', label: 'een jaar' },
            { id: 'kwartaal', label: 'een kwartaal' },
          ]}
          onChange={setZoom}
        />
        <Legende />
      </div>
      <div className={styles.indeling}>
        <Tijdveld
          key={zoom}
          banen={banen}
          triggers={triggers}
          venster={venster}
          inBeeld={inBeeld}
          vandaag={vandaag}
        />
        <ZonderDatum banen={banen} />
      </div>
      <p className={styles.uitleg} id="tijdlijn-uitleg">
        Een balk opent de actie. Versleep de balk of een van de uiteinden om te plannen. Met het toetsenbord:
        pijl links en rechts, en met Shift verzet je het einde.
      </p>
    </div>
  )
}
