/** One uitdaging with its acties: what is theirs, what the map suggests, who could pull it, and a line for an actie of their own. */
import { useState } from 'react'
import { Opzij } from '../afgeleid/Opzij'
import type { Actie } from '../../domain/model/actie'
import type { ActiesLezing, ActiesPerUitdaging } from '../../domain/lezing/afleiding'
import { verwijs } from '../../domain/lezing/omdat'
import type { Id } from '../../domain/model/grond'
import type { Uitdaging } from '../../domain/model/uitdaging'
import { useAfleiding, useWerkruimte } from '../../store/hooks'
import { IcoonBibliotheek } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { useHerschik } from '../afgeleid/useHerschik'
import { useNamen } from '../../store/namen'
import { regelveld } from '../../store/schetsen'
import { useBelichting } from '../../velden/zin/useBelichting'
import { OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './acties.module.css'
import { Actielijst } from './Actielijst'
import { Voorstelkaart } from './Voorstelkaart'
import { Niemand, Wielijst } from './Wielijst'
import type { Afgeschermd } from '../../store/dossiertekst'

const KEUZE: Readonly<Record<Uitdaging['keuze'], string>> = {
  gekozen: 'gekozen',
  open: 'nog niet beslist',
  niet: 'nu niet',
}

type Props = {
  uitdaging: Afgeschermd<Uitdaging>
  deel: Afgeschermd<ActiesPerUitdaging>
  acties: readonly Afgeschermd<Actie>[]
  lezing: Afgeschermd<ActiesLezing>
  /** Taken over just now: its card opens, and the hand goes to its words. */
  vers: Id | null
  onOvergenomen: (id: Id) => void
  onVersGezien: () => void
}

/** More acties than this stand folded: what is suggested would be out of sight. */
const MEEST_OPEN = 3

export function Uitdagingdeel({
  uitdaging: { id, keuze },
  deel,
  acties,
  lezing,
  vers,
  onOvergenomen,
  onVersGezien,
}: Props) {
  const werkruimte = useWerkruimte()
  const wat = verwijs('uitdaging', id)
  const [naam = ''] = useNamen([wat])
  const { handlers } = useBelichting([wat])
  const lijst = useHerschik<HTMLUListElement>(deel.voorstellen.map(({ sleutel }) => sleutel))
  // In fase 4 the panel has said it for all of them.
  const staatStil = useAfleiding(({ strategie }) => strategie.fase === 4) === true
  // What was a suggestion a moment ago stays where the hand is, and joins the others when the panel is opened again.
  const [overgenomen, setOvergenomen] = useState<readonly Id[]>([])
  function neemOver(id: Id) {
    setOvergenomen((eerder) => [...eerder, id])
    onOvergenomen(id)
  }
  const nieuw = acties.filter((actie) => overgenomen.includes(actie.id))
  const andere = acties.filter((actie) => !overgenomen.includes(actie.id))
  const actielijst = (wat: readonly Afgeschermd<Actie>[]) => (
    <Actielijst acties={wat} lezing={lezing} vers={vers} onVersGezien={onVersGezien} />
  )
  return (
    <section className={styles.deel} aria-label={naam}>
      <header className={styles.deelkop} {...handlers}>
        <h3 className={styles.deelnaam} dir="auto">
          {naam}
        </h3>
        <p className={styles.zacht}>{KEUZE[keuze]}</p>
      </header>
      {actielijst(nieuw)}
      {deel.voorstellen.length > 0 && (
        <ul ref={lijst} className={styles.lijst} aria-label="Voorstellen van de kaart">
          {deel.voorstellen.map((voorstel) => (
            <Voorstelkaart key={voorstel.sleutel} voorstel={voorstel} onOvergenomen={neemOver} />
          ))}
        </ul>
      )}
      {deel.geen && !staatStil && (
        <p className={styles.zacht}>
          <OmdatTekst omdat={deel.geen} />
        </p>
      )}
      {!staatStil && <Niemand wie={deel.wie} />}
      {deel.wie.trekkers.length > 0 && (
        <Uitklap level={4} title="Wie zou dit kunnen trekken?">
          <Wielijst wie={deel.wie} />
        </Uitklap>
      )}
      {andere.length > MEEST_OPEN ? (
        <Uitklap level={4} title={`${andere.length} acties van jullie`}>
          {actielijst(andere)}
        </Uitklap>
      ) : (
        actielijst(andere)
      )}
      <Toevoegveld
        label="Eigen actie"
        placeholder="Een actie van jullie zelf …"
        sleutel={`${id}/actie`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(werkruimte.document, 'actie', id)}
      />
      <div>
        <Knop
          compact
          variant="kaal"
          icon={IcoonBibliotheek}
          onPress={() => werkruimte.zet({ dialoog: 'bibliotheek', bibliotheekBij: id })}
        >
          Kijk in de actiebibliotheek
        </Knop>
      </div>
      <Opzij
        level={4}
        voorstellen={deel.verborgen.map(({ sleutel, tekst }) => ({
          sleutel,
          naam: tekst,
          tekst: () => tekst,
        }))}
      />
    </section>
  )
}
