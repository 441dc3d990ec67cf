/** The nota as this municipality builds it: the parts in its order, under its words, without what it does not use. */
import { NAAM_MAX } from '../../domain/model/grond'
import { readRubrieken, RUBRIEK_KOP } from '../../domain/model/notarubriek'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editRubriek, moveRubriek, resetRubrieken } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { Knop } from '../../ui/Knop'
import { useAnker } from '../../ui/useAnker'
import { Uitklap } from '../../ui/Uitklap'
import { Vink } from '../../ui/Vink'
import { Volgorde } from '../../ui/Volgorde'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from './dossierkaart.module.css'

export function Notarubrieken() {
  const { document } = useWerkruimte()
  // «Zet terug» goes with the press.
  const blok = useAnker<HTMLDivElement>()
  const tekst = useTekst()
  const rubrieken = useDossier(({ plan }) => plan.notarubrieken, readRubrieken)
  const isEigen = useDossier(({ plan }) => Object.keys(plan.notarubrieken).length > 0)
  return (
    <Uitklap title="Rubrieken van de nota voor het college" level={4}>
      <div ref={blok} tabIndex={-1}>
        <p className={styles.uitleg}>
          Elke gemeente heeft haar eigen volgorde en woorden. Sleep, hernoem, of laat een rubriek weg.
        </p>
        <Volgorde
          label="Rubrieken van de nota"
          items={rubrieken}
          nameOf={({ id, kop }) => tekst(kop) || RUBRIEK_KOP[id]}
          onMove={(id, index) => {
            const rubriek = rubrieken.find((een) => een.id === id)
            if (rubriek) moveRubriek(document, rubriek.id, index)
          }}
        >
          {({ id, kop, weg }) => (
            <div className={styles.rubriek}>
              <Schuilveld
                label={RUBRIEK_KOP[id]}
                labelHidden
                placeholder={RUBRIEK_KOP[id]}
                value={kop}
                sleutel={`plan/notarubrieken/${id}`}
                maxLength={NAAM_MAX}
                onCommit={(nieuw, { burst }) =>
                  editRubriek(document, id, { kop: nieuw }, { continues: burst })
                }
              />
              <Vink
                label="In de nota"
                spoken={`In de nota: ${tekst(kop) || RUBRIEK_KOP[id]}`}
                value={!weg}
                onChange={(erin) => editRubriek(document, id, { weg: !erin })}
              />
            </div>
          )}
        </Volgorde>
        {isEigen && (
          <Knop variant="kaal" onPress={() => resetRubrieken(document)}>
            Zet de rubrieken terug zoals ze waren
          </Knop>
        )}
      </div>
    </Uitklap>
  )
}
