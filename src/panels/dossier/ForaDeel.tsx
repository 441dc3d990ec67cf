/** Moments and places where luide stemmen speak out; aim at those where you have impact. Source: method S2.1. */
import { type Forum, FORUM_IMPACTEN, FORUM_PLEKKEN } from '../../domain/model/forum'
import { NAAM_MAX, opOrde, TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editRecords, removeFora } from '../../store/mutaties'
import { regelveld } from '../../store/schetsen'
import { IcoonVerwijder } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { VERSCHILT } from '../../ui/verschilt'
import { Actorkiezer } from '../fiche/Actorkiezer'
import { gemeen } from '../../ui/gemeen'
import { useTekst } from '../../store/naam'
import { Samenlijst, type SamenProps } from './Samenlijst'
import { type Schuilconcept, Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'
import { hoofdletter } from '../../taal/woorden'

export function ForaDeel() {
  const toon = useTekst()
  const werkruimte = useWerkruimte()
  const alle = useDossier((dossier) => opOrde(dossier.fora))
  return (
    <>
      {alle.length === 0 && (
        <p className={styles.regel}>Waar laten luide stemmen zich horen? Online of op straat.</p>
      )}
      <Samenlijst
        collectie="fora"
        woord={{ een: 'forum', meer: 'fora' }}
        records={alle}
        noem={({ naam }) => toon(naam) || 'zonder naam'}
        Velden={Bewerk}
      />
      <Toevoegveld
        label="Nieuw forum"
        placeholder="Nieuw moment of forum, dan Enter"
        sleutel="dossier/forum"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(werkruimte.document, 'forum')}
      />
    </>
  )
}

function Bewerk({ records: fora, samen }: SamenProps<Afgeschermd<Forum>>) {
  const werkruimte = useWerkruimte()
  const ids = fora.map(({ id }) => id)
  const sleutel = ids.join(' ')
  const bewerk = (wijziging: Partial<Forum> | ((forum: Forum) => Partial<Forum>), info?: { burst: string }) =>
    editRecords(werkruimte.document, 'fora', ids, wijziging, undefined, info && { continues: info.burst })
  const tekst = (veld: 'naam' | 'wanneer' | 'hoe' | 'eigenReactie'): Schuilconcept => ({
    value: gemeen(fora, (forum) => forum[veld]),
    sleutel: `${sleutel}/${veld}`,
    onCommit: (waarde, info) => bewerk({ [veld]: waarde }, info),
  })
  const plek = gemeen(fora, (forum) => forum.plek)
  const impact = gemeen(fora, (forum) => forum.impact)
  const kenmerken = [plek !== VERSCHILT && plek, impact !== VERSCHILT && impact && `impact ${impact}`].filter(
    Boolean,
  )
  return (
    <div className={styles.kaart}>
      <Schuilveld label="Forum" labelHidden variant="kaal" maxLength={NAAM_MAX} {...tekst('naam')} />
      <Uitklap
        level={4}
        defaultOpen={samen}
        title={kenmerken.join(' · ') || (samen ? 'Meer over deze fora' : 'Meer over dit forum')}
      >
        <div className={styles.velden}>
          <div className={styles.paar}>
            <Keuze
              label="Waar?"
              value={plek}
              options={FORUM_PLEKKEN.map((id) => ({ id, label: hoofdletter(id) }))}
              emptyLabel="Niet gezegd"
              onChange={(waarde) => bewerk({ plek: waarde })}
            />
            <Keuze
              label="Onze impact"
              value={impact}
              options={FORUM_IMPACTEN.map((id) => ({ id, label: hoofdletter(id) }))}
              emptyLabel="Niet gezegd"
              onChange={(waarde) => bewerk({ impact: waarde })}
            />
          </div>
          <Schuilveld label="Wanneer?" maxLength={NAAM_MAX} {...tekst('wanneer')} />
          <Schuilvak label="Hoe spreekt men er?" maxLength={TEKST_MAX} {...tekst('hoe')} />
          <Schuilvak label="Onze reactie" maxLength={TEKST_MAX} {...tekst('eigenReactie')} />
          <Actorkiezer
            label="Welke luide stemmen?"
            placeholder="Wie nog?"
            sleutel={`${sleutel}/luideStemmen`}
            gekozen={fora.map((forum) => forum.luideStemmen)}
            uit={({ soort }) => soort === 'luideStem'}
            onVoegToe={(actor) => bewerk(({ luideStemmen }) => ({ luideStemmen: [...luideStemmen, actor] }))}
            onHaalWeg={(actor) =>
              bewerk(({ luideStemmen }) => ({
                luideStemmen: luideStemmen.filter((ander) => ander !== actor),
              }))
            }
          />
          <div className={styles.knoppen}>
            <Knop compact icon={IcoonVerwijder} onPress={() => removeFora(werkruimte.document, ids)}>
              {ids.length === 1 ? 'Verwijder forum' : `Verwijder ${ids.length} fora`}
            </Knop>
          </div>
        </div>
      </Uitklap>
    </div>
  )
}
