/** One uitdaging with its acties: what is theirs, what the map suggests, who could pull it, and a line for an actie of their own. */
import type { Actie } from '../../domain/actie'
import type { ActiesLezing, ActiesPerUitdaging } from '../../domain/derive/afleiding'
import { verwijs } from '../../domain/derive/omdat'
import type { Uitdaging } from '../../domain/uitdaging'
import { useWerkruimte } from '../../store/hooks'
import { addRecord } from '../../store/mutaties'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { useNamen } from '../zin/namen'
import { useBelichting } from '../zin/useBelichting'
import { OmdatTekst } from '../zin/ZinTekst'
import styles from './acties.module.css'
import { Actielijst } from './Actielijst'
import { Opzij } from './Opzij'
import { Voorstelkaart } from './Voorstelkaart'
import { Wielijst } from './Wielijst'

const KEUZE: Readonly<Record<Uitdaging['keuze'], string>> = {
  gekozen: 'gekozen',
  open: 'nog niet beslist',
  niet: 'nu niet',
}

type Props = {
  uitdaging: Uitdaging
  deel: ActiesPerUitdaging
  acties: readonly Actie[]
  lezing: ActiesLezing
}

export function Uitdagingdeel({ uitdaging: { id, keuze }, deel, acties, lezing }: Props) {
  const werkruimte = useWerkruimte()
  const wat = verwijs('uitdaging', id)
  const [naam = ''] = useNamen([wat])
  const { handlers } = useBelichting([wat])
  return (
    <section className={styles.deel} aria-label={naam}>
      <header className={styles.deelkop} {...handlers}>
        <h3 className={styles.deelnaam} dir="auto">
          {naam}
        </h3>
        <p className={styles.zacht}>{KEUZE[keuze]}</p>
      </header>
      <Actielijst acties={acties} lezing={lezing} />
      {deel.voorstellen.length > 0 && (
        <ul className={styles.lijst} aria-label="Voorstellen van de kaart">
          {deel.voorstellen.map((voorstel) => (
            <Voorstelkaart key={voorstel.sleutel} voorstel={voorstel} />
          ))}
        </ul>
      )}
      {deel.geen && (
        <p className={styles.zacht}>
          <OmdatTekst omdat={deel.geen} />
        </p>
      )}
      {deel.wie.niemand ? (
        <p className={styles.let}>
          <strong>Hier bereikt nog niemand hen.</strong> <OmdatTekst omdat={deel.wie.niemand} />
        </p>
      ) : (
        deel.wie.trekkers.length > 0 && (
          <Uitklap level={4} title="Wie zou dit kunnen trekken?">
            <Wielijst wie={deel.wie} />
          </Uitklap>
        )
      )}
      <Toevoegveld
        label="Eigen actie"
        placeholder="Een actie van jullie zelf …"
        sleutel={`${id}/actie`}
        suggestions={[]}
        onChoose={() => undefined}
        onAdd={(tekst) => addRecord(werkruimte.document, 'acties', { tekst, uitdaging: id })}
      />
      <Opzij verborgen={deel.verborgen} />
    </section>
  )
}
