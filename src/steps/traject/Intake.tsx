/** Four questions to begin with, which nobody has to answer: where, about what, why now, and by when there should be a plan. */
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editMijlpaal } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { Uitklap } from '../../ui/Uitklap'
import { Regel, Vak } from '../dossierkaart/Kaartvelden'
import styles from './traject.module.css'

/** `open`: at first; who knows the dossier already looks past it. */
export function Intake({ open }: { open: boolean }) {
  const { document } = useWerkruimte()
  const tegen = useDossier(({ kop }) => kop.mijlpalen.actieplan ?? '')
  return (
    <Uitklap title="Om te beginnen: vier vragen" defaultOpen={open}>
      <div className={styles.intake}>
        <Regel veld="gemeente" label="Welke gemeente?" />
        <Regel
          veld="thema"
          label="Over welk thema gaat het?"
          placeholder="Bijvoorbeeld: samenleven op het plein"
        />
        <Vak
          veld="context"
          label="Waarom nu?"
          placeholder="Wat gebeurde er, en wat verwachten mensen van jullie?"
        />
        <Datumveld
          label="Tegen wanneer wil je een plan?"
          value={tegen}
          sleutel="kop/mijlpalen/intake"
          onCommit={(datum, { burst }) => editMijlpaal(document, 'actieplan', datum, { continues: burst })}
        />
        <p className={styles.zacht}>Overslaan kan: alles hieronder en de kaart werken ook zonder.</p>
      </div>
    </Uitklap>
  )
}
