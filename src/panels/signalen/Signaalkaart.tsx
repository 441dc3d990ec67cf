/** One kind of remark, with every subject it is about: what it says, where it comes from, and how to put it aside with a reason. */
import { useEffect, useRef, useState } from 'react'
import { readToestand } from '../../domain/signalen/toestand'
import type { Signaal, Signaalkaart as Kaart } from '../../domain/lezing/afleiding'
import { useWerkruimte } from '../../store/hooks'
import { markGezien } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { useBelichting } from '../../velden/zin/useBelichting'
import { Code } from '../../velden/zin/Code'
import { ZinTekst } from '../../velden/zin/ZinTekst'
import { Ernstteken } from './Ernstteken'
import { Gezienveld } from './Gezienveld'
import styles from './signalen.module.css'

/** Sentences of one card that are read at once; the others are folded. */
const MEEST = 3

type Props = {
  kaart: Kaart
  /** Asked for on the map: it comes into view and holds the focus. */
  gevraagd: boolean
}

export function Signaalkaart({ kaart: { titel, ernst, signalen }, gevraagd }: Props) {
  const werkruimte = useWerkruimte()
  const { handlers } = useBelichting(signalen.flatMap(({ over }) => over))
  const blok = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!gevraagd) return
    blok.current?.focus()
    werkruimte.zet({ signalenVan: null })
  }, [gevraagd, werkruimte])
  const [eerste] = signalen
  const meer = signalen.slice(MEEST)
  if (!eerste) return null
  return (
    <li
      ref={blok}
      tabIndex={-1}
      className={styles.kaart}
      data-sleutel={eerste.code}
      data-ernst={ernst}
      {...handlers}
    >
      <div className={styles.kop}>
        <h3 className={styles.titel}>{titel}</h3>
        <p className={styles.bron}>
          <Ernstteken ernst={ernst} /> <Code code={eerste.omdat.code} bij={eerste.omdat.zin} />
        </p>
      </div>
      <Zinnen signalen={signalen.slice(0, MEEST)} kanApart={signalen.length > 1} />
      {meer.length > 0 && (
        <Uitklap level={4} title={`Nog ${meer.length}`}>
          <Zinnen signalen={meer} kanApart />
        </Uitklap>
      )}
      <Gezienveld
        label={signalen.length > 1 ? 'Alles gezien, omdat …' : 'Gezien, omdat …'}
        sleutel={eerste.code}
        onReden={(reden) => markGezien(werkruimte.document, signalen.map(zoGezien), reden)}
      />
    </li>
  )
}

const zoGezien = (signaal: Signaal) => ({ sleutel: signaal.sleutel, toestand: readToestand(signaal) })

function Zinnen({ signalen, kanApart }: { signalen: readonly Signaal[]; kanApart: boolean }) {
  return (
    <ul className={styles.zinnen}>
      {signalen.map((signaal) => (
        <Zin key={signaal.sleutel} signaal={signaal} kanApart={kanApart} />
      ))}
    </ul>
  )
}

/** One subject. Of many, each can be put aside by itself. */
function Zin({ signaal, kanApart }: { signaal: Signaal; kanApart: boolean }) {
  const werkruimte = useWerkruimte()
  const { handlers } = useBelichting(signaal.over)
  const [vraagt, setVraagt] = useState(false)
  return (
    <li className={styles.zin} {...handlers}>
      <p>
        <ZinTekst zin={signaal.omdat.zin} />
      </p>
      {kanApart && !vraagt && (
        <Knop compact variant="kaal" onPress={() => setVraagt(true)}>
          Gezien …
        </Knop>
      )}
      {kanApart && vraagt && (
        <Gezienveld
          open
          label="Gezien, omdat …"
          sleutel={signaal.sleutel}
          onReden={(reden) => markGezien(werkruimte.document, zoGezien(signaal), reden)}
          onSluit={() => setVraagt(false)}
        />
      )}
    </li>
  )
}
