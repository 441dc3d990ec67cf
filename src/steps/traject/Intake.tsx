/** Four questions to begin with, which nobody has to answer: where, about what, why now, and by when there should be a plan. */
import { NAAM_MAX, TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editKaartveld, editMijlpaal } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { Uitklap } from '../../ui/Uitklap'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from './traject.module.css'

/** `open`: at first; who knows the dossier already looks past it. */
export function Intake({ open }: { open: boolean }) {
  const { document } = useWerkruimte()
  const { gemeente, thema, context } = useDossier(({ kop }) => ({
    gemeente: kop.gemeente,
    thema: kop.thema,
    context: kop.context,
  }))
  const tegen = useDossier(({ kop }) => kop.mijlpalen.actieplan ?? '')
  return (
    <Uitklap title="Om te beginnen: vier vragen" defaultOpen={open}>
      <div className={styles.intake}>
        <Schuilveld
          label="Welke gemeente?"
          maxLength={NAAM_MAX}
          value={gemeente}
          sleutel="kop/gemeente"
          onCommit={(nieuw, { burst }) => editKaartveld(document, 'gemeente', nieuw, { continues: burst })}
        />
        <Schuilveld
          label="Over welk thema gaat het?"
          placeholder="Bijvoorbeeld: samenleven op het plein"
          maxLength={NAAM_MAX}
          value={thema}
          sleutel="kop/thema"
          onCommit={(nieuw, { burst }) => editKaartveld(document, 'thema', nieuw, { continues: burst })}
        />
        <Schuilvak
          label="Waarom nu?"
          placeholder="Wat gebeurde er, en wat verwachten mensen van jullie?"
          maxLength={TEKST_MAX}
          value={context}
          sleutel="kop/context"
          onCommit={(nieuw, { burst }) => editKaartveld(document, 'context', nieuw, { continues: burst })}
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
