/** Moments and places where luide stemmen speak out; aim at those where you have impact. Source: method S2.1. */
import { hoofdletter } from '../domain/actor'
import { type Forum, FORUM_IMPACTEN, FORUM_PLEKKEN } from '../domain/forum'
import { NAAM_MAX, opOrde, TEKST_MAX } from '../domain/grond'
import { useDossier, useWerkruimte } from '../store/hooks'
import { addForum, editRecords, removeFora } from '../store/mutaties'
import { IcoonVerwijder } from '../ui/icoon'
import { Keuze } from '../ui/Keuze'
import { Knop } from '../ui/Knop'
import { Tekstvak } from '../ui/Tekstvak'
import { Tekstveld } from '../ui/Tekstveld'
import { Toevoegveld } from '../ui/Toevoegveld'
import { Uitklap } from '../ui/Uitklap'
import { Actorkiezer } from './Actorkiezer'
import styles from './selectie.module.css'

export function ForaDeel() {
  const werkruimte = useWerkruimte()
  const alle = useDossier((dossier) => opOrde(dossier.fora))
  return (
    <>
      {alle.length === 0 && (
        <p className={styles.regel}>Waar laten luide stemmen zich horen? Online of op straat.</p>
      )}
      {alle.map((forum) => (
        <Bewerk key={forum.id} forum={forum} />
      ))}
      <Toevoegveld
        label="Nieuw forum"
        placeholder="Nieuw moment of forum, dan Enter"
        sleutel="dossier/forum"
        suggestions={[]}
        onChoose={() => undefined}
        onAdd={(naam) => addForum(werkruimte.document, { naam: naam.slice(0, NAAM_MAX) })}
      />
    </>
  )
}

function Bewerk({ forum }: { forum: Forum }) {
  const werkruimte = useWerkruimte()
  const { id, luideStemmen } = forum
  const bewerk = (patch: Partial<Forum>, info?: { burst: string }) =>
    editRecords(werkruimte.document, 'fora', [id], patch, undefined, info && { continues: info.burst })
  const tekst = (veld: 'naam' | 'hoe' | 'eigenReactie') => ({
    value: forum[veld],
    sleutel: `${id}/${veld}`,
    onCommit: (waarde: string, info: { burst: string }) => bewerk({ [veld]: waarde }, info),
  })
  const kenmerken = [forum.plek, forum.impact && `impact ${forum.impact}`].filter(Boolean).join(' · ')
  return (
    <div className={styles.kaart}>
      <Tekstveld label="Forum" labelHidden variant="kaal" maxLength={NAAM_MAX} {...tekst('naam')} />
      <Uitklap level={4} title={kenmerken || 'Meer over dit forum'}>
        <div className={styles.velden}>
          <div className={styles.paar}>
            <Keuze
              label="Waar?"
              value={forum.plek}
              options={FORUM_PLEKKEN.map((plek) => ({ id: plek, label: hoofdletter(plek) }))}
              emptyLabel="Niet gezegd"
              onChange={(plek) => bewerk({ plek })}
            />
            <Keuze
              label="Onze impact"
              value={forum.impact}
              options={FORUM_IMPACTEN.map((impact) => ({ id: impact, label: hoofdletter(impact) }))}
              emptyLabel="Niet gezegd"
              onChange={(impact) => bewerk({ impact })}
            />
          </div>
          <Tekstvak label="Hoe spreekt men er?" maxLength={TEKST_MAX} {...tekst('hoe')} />
          <Tekstvak label="Onze reactie" maxLength={TEKST_MAX} {...tekst('eigenReactie')} />
          <Actorkiezer
            label="Welke luide stemmen?"
            placeholder="Wie nog?"
            sleutel={`${id}/luideStemmen`}
            gekozen={luideStemmen}
            uit={({ soort }) => soort === 'luideStem'}
            onVoegToe={(actor) => bewerk({ luideStemmen: [...luideStemmen, actor] })}
            onHaalWeg={(actor) => bewerk({ luideStemmen: luideStemmen.filter((ander) => ander !== actor) })}
          />
          <div className={styles.knoppen}>
            <Knop compact icon={IcoonVerwijder} onPress={() => removeFora(werkruimte.document, [id])}>
              Verwijder forum
            </Knop>
          </div>
        </div>
      </Uitklap>
    </div>
  )
}
