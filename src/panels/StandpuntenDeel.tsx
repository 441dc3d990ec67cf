/** Standpunten: what people say they are for or against. The question behind it leads to a bezorgdheid. Source: method S2.2. */
import { STANDPUNT_KANTEN, type Standpunt } from '../domain/bezorgdheid'
import { NAAM_MAX, opOrde, TEKST_MAX } from '../domain/grond'
import { useDossier, useWerkruimte } from '../store/hooks'
import { addStandpunt, carryBezorgdheid, editRecords, removeStandpunten } from '../store/mutaties'
import { IcoonVerwijder } from '../ui/icoon'
import { ICONEN } from '../ui/iconen'
import { Keuze } from '../ui/Keuze'
import { Knop } from '../ui/Knop'
import { Tekstvak } from '../ui/Tekstvak'
import { Tekstveld } from '../ui/Tekstveld'
import { Toevoegveld } from '../ui/Toevoegveld'
import { Uitklap } from '../ui/Uitklap'
import { Actorkiezer } from './Actorkiezer'
import styles from './selectie.module.css'

export function StandpuntenDeel() {
  const werkruimte = useWerkruimte()
  const alle = useDossier((dossier) => opOrde(dossier.standpunten))
  return (
    <>
      {alle.length === 0 && (
        <p className={styles.regel}>
          «Het centrum moet weg» is een standpunt. Waar is men dan vóór? Daar zit de bezorgdheid.
        </p>
      )}
      {alle.map((standpunt) => (
        <Bewerk key={standpunt.id} standpunt={standpunt} />
      ))}
      <Toevoegveld
        label="Nieuw standpunt"
        placeholder="Nieuw standpunt, dan Enter"
        sleutel="dossier/standpunt"
        suggestions={[]}
        onChoose={() => undefined}
        onAdd={(tekst) => addStandpunt(werkruimte.document, { tekst: tekst.slice(0, NAAM_MAX) })}
      />
    </>
  )
}

function Bewerk({ standpunt }: { standpunt: Standpunt }) {
  const werkruimte = useWerkruimte()
  const { id, waarVoor, actoren } = standpunt
  const bekend = useDossier((dossier) =>
    Object.values(dossier.bezorgdheden).some(({ tekst }) => tekst === waarVoor.trim().slice(0, NAAM_MAX)),
  )
  const bewerk = (patch: Partial<Standpunt>, info?: { burst: string }) =>
    editRecords(werkruimte.document, 'standpunten', [id], patch, undefined, info && { continues: info.burst })
  return (
    <div className={styles.kaart}>
      <Tekstveld
        label="Standpunt"
        labelHidden
        variant="kaal"
        value={standpunt.tekst}
        sleutel={`${id}/tekst`}
        maxLength={NAAM_MAX}
        onCommit={(tekst, info) => bewerk({ tekst: tekst.trim() }, info)}
      />
      <Tekstvak
        label="Waar is men dan vóór?"
        rows={1}
        maxLength={TEKST_MAX}
        value={waarVoor}
        sleutel={`${id}/waarVoor`}
        onCommit={(tekst, info) => bewerk({ waarVoor: tekst }, info)}
      />
      {waarVoor.trim() !== '' && !bekend && (
        <div className={styles.knoppen}>
          <Knop
            compact
            icon={ICONEN.plus}
            onPress={() => carryBezorgdheid(werkruimte.document, actoren, { tekst: waarVoor }, 'inschatting')}
          >
            Maak hier een bezorgdheid van
          </Knop>
        </div>
      )}
      <Uitklap
        level={4}
        title={
          actoren.length === 0
            ? 'Van wie?'
            : actoren.length === 1
              ? 'Van 1 actor'
              : `Van ${actoren.length} actoren`
        }
      >
        <div className={styles.velden}>
          <Keuze
            label="Kant"
            value={standpunt.kant}
            options={STANDPUNT_KANTEN.map((kant) => ({ id: kant, label: kant }))}
            emptyLabel="Niet gezegd"
            onChange={(kant) => bewerk({ kant })}
          />
          <Actorkiezer
            label="Van wie?"
            placeholder="Wie nog?"
            sleutel={`${id}/actoren`}
            gekozen={actoren}
            onVoegToe={(actor) => bewerk({ actoren: [...actoren, actor] })}
            onHaalWeg={(actor) => bewerk({ actoren: actoren.filter((ander) => ander !== actor) })}
          />
          <div className={styles.knoppen}>
            <Knop compact icon={IcoonVerwijder} onPress={() => removeStandpunten(werkruimte.document, [id])}>
              Verwijder standpunt
            </Knop>
          </div>
        </div>
      </Uitklap>
    </div>
  )
}
