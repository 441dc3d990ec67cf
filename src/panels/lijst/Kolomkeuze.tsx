/** Which column is read as what, with what was seen in it. Native selects: a sheet can have many columns. */
import { useMemo } from 'react'
import { type Kolom, KOLOM_NAAM, KOLOMMEN, type Polen } from '../../domain/lijst/lijstkolommen'
import type { Pool } from '../../domain/lijst/lijstplaats'
import type { Lezing } from '../../domain/lijst/lijst'
import type { Kolomduiding } from '../../domain/lijst/lijstduiding'
import { useTekst } from '../../store/naam'
import { Uitklap } from '../../ui/Uitklap'
import styles from './kolommen.module.css'

type Props = {
  lezing: Lezing
  polen: Polen | undefined
  voor: Readonly<Record<number, Pool>>
  onKolom: (index: number, kolom: Kolom | null) => void
  /** The row that is the header; null when there is none. */
  onKop: (rij: number | null) => void
  onVoor: (kolom: number, pool: Pool) => void
}

/** What is asked of a column whose scale does not say which end is which. */
const VRAAG = {
  as: '',
  voorTegen: 'Welke pool is voor?',
  plusMin: 'Welke pool is +?',
  vijf: 'Welke pool is 5?',
}

/** So many columns stand beside each other and leave the rows below in sight. */
const RUIM = 8

type Kaartprops = {
  kop: string
  kolom: Kolom | null
  duiding: Kolomduiding
  onKies: (kolom: Kolom | null) => void
}

function Kolomkaart({ kop, kolom, duiding, onKies }: Kaartprops) {
  return (
    <div className={styles.kolom} data-leeg={kolom === null || undefined}>
      <label>
        <span title={kop}>{kop}</span>
        <select
          value={kolom ?? ''}
          onChange={({ target }) => onKies(KOLOMMEN.find((naam) => naam === target.value) ?? null)}
        >
          <option value="">niet inlezen</option>
          {KOLOMMEN.map((naam) => (
            <option key={naam} value={naam}>
              {KOLOM_NAAM[naam]}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.waarom}>{duiding.waarom}</p>
      <p className={styles.voorbeelden} aria-label={`Voorbeelden uit ${kop}`}>
        {duiding.voorbeelden.map((cel) => (
          <span key={cel} className={styles.voorbeeld} dir="auto" title={cel}>
            {cel}
          </span>
        ))}
      </p>
    </div>
  )
}

export function Kolomkeuze({ lezing, polen, voor, onKolom, onKop, onVoor }: Props) {
  const toon = useTekst()
  const { koppen, kolommen, duidingen, heeftKop, koprij, kopkeuzes, vragen } = lezing
  // A blank column says nothing, and would only be in the way.
  const plekken = kolommen.flatMap((kolom, i) => (duidingen[i]?.isLeeg && kolom === null ? [] : [i]))
  // Of a wide sheet what we do not read is folded away, and stays there when somebody chooses it: the hand that chose it is on it.
  const gevouwen = useMemo(
    () => new Set(plekken.filter((i) => plekken.length > RUIM && kolommen[i] === null)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- decided once for a sheet and its header
    [heeftKop, koprij, kolommen.length],
  )
  const kolomVan = (i: number) => {
    const duiding = duidingen[i]
    return (
      duiding && (
        <Kolomkaart
          key={i}
          kop={koppen[i] ?? ''}
          kolom={kolommen[i] ?? null}
          duiding={duiding}
          onKies={(kolom) => onKolom(i, kolom)}
        />
      )
    )
  }
  return (
    <fieldset className={styles.kolomkeuze} aria-label="Kolommen">
      <label className={styles.koprij}>
        <span>De kop staat op</span>
        <select
          value={heeftKop ? String(koprij) : ''}
          onChange={({ target }) => onKop(target.value === '' ? null : Number(target.value))}
        >
          {kopkeuzes.map(({ rij, tekst }) => (
            <option key={rij} value={rij}>{`rij ${rij}: ${tekst}`}</option>
          ))}
          <option value="">geen enkele rij: er is geen kop</option>
        </select>
      </label>
      <div className={styles.kolommen}>{plekken.filter((i) => !gevouwen.has(i)).map(kolomVan)}</div>
      {gevouwen.size > 0 && (
        <Uitklap title={`Andere kolommen (${gevouwen.size})`}>
          <div className={styles.kolommen}>{[...gevouwen].map(kolomVan)}</div>
        </Uitklap>
      )}
      {polen &&
        vragen.map((i) => (
          <fieldset key={i} className={styles.vraag}>
            <legend>{`«${koppen[i]}»: ${VRAAG[duidingen[i]?.schaal ?? 'voorTegen']}`}</legend>
            {(['wij', 'zij'] as const).map((pool) => (
              <label key={pool}>
                <input
                  type="radio"
                  name={`voor-${i}`}
                  checked={voor[i] === pool}
                  onChange={() => onVoor(i, pool)}
                />
                {toon(polen[pool]) || (pool === 'wij' ? 'links (wij)' : 'rechts (zij)')}
              </label>
            ))}
          </fieldset>
        ))}
    </fieldset>
  )
}
