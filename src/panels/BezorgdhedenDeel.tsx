/** Every bezorgdheid of the dossier: its words, what lies under it, and who carries it. */
import { hoofdletter } from '../domain/actor'
import {
  type Bezorgdheid,
  BEZORGDHEID_BRON_NAAM,
  DIEPERLIGGEND,
  DIEPERLIGGEND_NAAM,
} from '../domain/bezorgdheid'
import { NAAM_MAX, opOrde } from '../domain/grond'
import { useDossier, useWerkruimte } from '../store/hooks'
import {
  addBezorgdheid,
  carryBezorgdheid,
  editRecords,
  linkBezorgdheid,
  removeBezorgdheden,
  unlinkBezorgdheid,
} from '../store/mutaties'
import { IcoonVerwijder } from '../ui/icoon'
import { Keuze } from '../ui/Keuze'
import { Knop } from '../ui/Knop'
import { Tekstveld } from '../ui/Tekstveld'
import { Toevoegveld } from '../ui/Toevoegveld'
import { Uitklap } from '../ui/Uitklap'
import { Vink } from '../ui/Vink'
import { Actorkiezer } from './Actorkiezer'
import styles from './selectie.module.css'

export function BezorgdhedenDeel() {
  const werkruimte = useWerkruimte()
  const alle = useDossier((dossier) => opOrde(dossier.bezorgdheden))
  const dieper = DIEPERLIGGEND.filter((soort) => !alle.some(({ dieperliggend }) => dieperliggend === soort))
  return (
    <>
      {alle.length === 0 && <p className={styles.regel}>Waar liggen mensen hier echt van wakker?</p>}
      {alle.map((bezorgdheid) => (
        <Bewerk key={bezorgdheid.id} bezorgdheid={bezorgdheid} />
      ))}
      <Toevoegveld
        label="Nieuwe bezorgdheid"
        placeholder="Nieuwe bezorgdheid, dan Enter"
        sleutel="dossier/bezorgdheid"
        suggestions={dieper.map((soort) => ({ id: soort, label: hoofdletter(DIEPERLIGGEND_NAAM[soort]) }))}
        onChoose={(keuze) => {
          const soort = dieper.find((kandidaat) => kandidaat === keuze)
          if (soort)
            addBezorgdheid(werkruimte.document, {
              tekst: hoofdletter(DIEPERLIGGEND_NAAM[soort]),
              dieperliggend: soort,
            })
        }}
        onAdd={(tekst) => carryBezorgdheid(werkruimte.document, [], { tekst }, 'inschatting')}
      />
    </>
  )
}

function Bewerk({ bezorgdheid }: { bezorgdheid: Bezorgdheid }) {
  const werkruimte = useWerkruimte()
  const { id } = bezorgdheid
  const dragers = useDossier((dossier) =>
    Object.values(dossier.actoren).flatMap((actor) => (id in actor.bezorgdheden ? [actor.id] : [])),
  )
  const bewerk = (patch: Partial<Bezorgdheid>, info?: { burst: string }) =>
    editRecords(
      werkruimte.document,
      'bezorgdheden',
      [id],
      patch,
      undefined,
      info && { continues: info.burst },
    )
  return (
    <div className={styles.kaart}>
      <Tekstveld
        label="Bezorgdheid"
        labelHidden
        variant="kaal"
        value={bezorgdheid.tekst}
        sleutel={`${id}/tekst`}
        maxLength={NAAM_MAX}
        onCommit={(tekst, info) => bewerk({ tekst: tekst.trim() }, info)}
      />
      <Uitklap
        level={4}
        title={
          dragers.length === 0
            ? 'Nog bij niemand'
            : dragers.length === 1
              ? 'Bij 1 actor'
              : `Bij ${dragers.length} actoren`
        }
      >
        <div className={styles.velden}>
          <Keuze
            label="Wat ligt eronder?"
            value={bezorgdheid.dieperliggend}
            options={DIEPERLIGGEND.map((soort) => ({
              id: soort,
              label: hoofdletter(DIEPERLIGGEND_NAAM[soort]),
            }))}
            emptyLabel="Eigen woorden, of nog niet gezegd"
            onChange={(dieperliggend) => bewerk({ dieperliggend })}
          />
          <Vink
            label="Mogelijk discriminatie"
            hint="Dan hoort er meer bij dan luisteren: Unia of het eigen meldpunt."
            value={bezorgdheid.mogelijkeDiscriminatie}
            onChange={(mogelijkeDiscriminatie) => bewerk({ mogelijkeDiscriminatie })}
          />
          <Actorkiezer
            label="Bij wie?"
            placeholder="Wie nog?"
            sleutel={`${id}/dragers`}
            gekozen={dragers}
            onVoegToe={(actor) => linkBezorgdheid(werkruimte.document, [actor], id, 'inschatting')}
            onHaalWeg={(actor) => unlinkBezorgdheid(werkruimte.document, [actor], id)}
          />
          <p className={styles.regel}>{`Nieuw hier telt als ${BEZORGDHEID_BRON_NAAM.inschatting}.`}</p>
          <div className={styles.knoppen}>
            <Knop compact icon={IcoonVerwijder} onPress={() => removeBezorgdheden(werkruimte.document, [id])}>
              Verwijder bezorgdheid
            </Knop>
          </div>
        </div>
      </Uitklap>
    </div>
  )
}
