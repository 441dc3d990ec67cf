/** What the plan hangs on and who watches over it: other plans, money, tense days, and help from elsewhere. Source: method S3.3, S3.6, D. */
import { terugTekst } from '../../../store/dossiertekst'
import { type ReactNode, useId } from 'react'
import { NAAM_MAX, opOrde, opSleutelDatum, TEKST_MAX } from '../../../domain/model/grond'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import { ordenUitdagingen } from '../../../domain/model/uitdagingorde'
import { useAfleiding, useDossier, useWerkruimte } from '../../../store/hooks'
import { editSectie, editTrigger, removeTrigger } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { Datumveld } from '../../../ui/Datumveld'
import { IcoonPlus } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Schakelaar } from '../../../ui/Schakelaar'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Doorverwijzingen } from '../../bladzijde/Doorverwijzingen'
import { Puntregel } from '../../bladzijde/Puntregel'
import { Schuilveld } from '../../../velden/Schuiltekst'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Budget, Meerjarenplan } from '../uitdagingen/Middelen'
import styles from './kader.module.css'
import type { Afgeschermd } from '../../../store/dossiertekst'

export function Kader() {
  return (
    <div className={styles.deel}>
      <div className={styles.delen}>
        <Overzichthouder />
        <AnderePlannen />
        <Triggers />
        <PlanSamenleven />
      </div>
      <Middelen />
      <Doorverwijzingen />
    </div>
  )
}

function Blok({ vraag, uitleg, children }: { vraag: string; uitleg: string; children: ReactNode }) {
  const kop = useId()
  return (
    <section className={styles.blok} aria-labelledby={kop}>
      <h3 className={styles.vraag} id={kop}>
        {vraag}
      </h3>
      <p className={styles.uitleg}>{uitleg}</p>
      {children}
    </section>
  )
}

function Overzichthouder() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const wie = useDossier(({ plan }) => plan.overzichthouder)
  const projectleider = useDossier(({ werkgroep }) => werkgroep.projectleider)
  const leden = useDossier((dossier) => opOrde(dossier.leden))
  const zet = (overzichthouder: string, burst?: string) =>
    editSectie(
      document,
      'plan',
      { overzichthouder },
      `Houdt het overzicht: ${overzichthouder || 'nog niemand'}`,
      {
        continues: burst,
      },
    )
  // Whoever leads is the likeliest; when somebody is named, the others stand in nobody's way.
  const kandidaten = leden
    .filter((lid) => lid.wie.trim() !== '')
    .sort((a, b) => Number(b.id === projectleider) - Number(a.id === projectleider))
    .slice(0, wie === '' ? MEESTE : 0)
  return (
    <Blok
      vraag="Wie houdt het overzicht?"
      uitleg="Iemand die weet hoe het met elke actie staat. Dat is niet wie alles doet."
    >
      <Schuilveld
        label="Wie houdt het overzicht?"
        labelHidden
        placeholder="Naam of functie"
        maxLength={NAAM_MAX}
        value={wie}
        sleutel="plan/overzichthouder"
        onCommit={(nieuw, { burst }) => zet(nieuw, burst)}
      />
      {kandidaten.length > 0 && (
        <ul className={styles.kandidaten} aria-label="Uit de werkgroep">
          {kandidaten.map((lid) => (
            <li key={lid.id}>
              <Knop compact icon={IcoonPlus} onPress={() => zet(terugTekst(lid.wie))}>
                {tekst(lid.wie)}
              </Knop>
            </li>
          ))}
        </ul>
      )}
    </Blok>
  )
}

/** Members that are offered at once; the field takes any other name. */
const MEESTE = 6

function AnderePlannen() {
  const { document } = useWerkruimte()
  const tekst = useDossier(({ plan }) => plan.anderePlannen)
  return (
    <Blok
      vraag="Welke andere plannen raken hieraan?"
      uitleg="Een wijkplan, een jeugdplan, een mobiliteitsplan: wat daar al loopt, hoeft hier niet opnieuw."
    >
      <Schuilvak
        label="Andere plannen"
        labelHidden
        rows={2}
        placeholder="Welk plan, en wat jullie ervan gebruiken"
        maxLength={TEKST_MAX}
        value={tekst}
        sleutel="plan/anderePlannen"
        onCommit={(anderePlannen, { burst }) =>
          editSectie(document, 'plan', { anderePlannen }, 'Andere plannen gewijzigd', { continues: burst })
        }
      />
    </Blok>
  )
}

function PlanSamenleven() {
  const { document } = useWerkruimte()
  const aan = useDossier(({ plan }) => plan.planSamenleven)
  return (
    <Blok
      vraag="Loopt dit mee in Plan Samenleven?"
      uitleg="Dan kijkt Middenveld mee of de acties minstens drie van de vijf types tellen, en zegt het Evenwicht wat nog ontbreekt."
    >
      <Schakelaar
        label="Plan Samenleven"
        value={aan}
        onChange={(planSamenleven) =>
          editSectie(
            document,
            'plan',
            { planSamenleven },
            `Plan Samenleven ${planSamenleven ? 'aan' : 'uit'}`,
          )
        }
      />
    </Blok>
  )
}

function Triggers() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const triggers = useDossier(({ plan }) => plan.triggers)
  const dagen = opSleutelDatum(triggers)
  return (
    <Blok
      vraag="Welke dagen kunnen spannend worden?"
      uitleg="Een herdenking, een zitting, een wedstrijd. Zo valt geen actie er ongemerkt op."
    >
      {dagen.length > 0 && (
        <ul className={styles.dagen} aria-label="Spannende dagen">
          {dagen.map((dag) => (
            <li key={dag.id}>
              <Puntregel
                soort="spannende dag"
                tekst={dag.tekst}
                sleutel={`plan/triggers/${dag.id}/tekst`}
                onTekst={(nieuw, { burst }) =>
                  editTrigger(document, dag.id, { tekst: nieuw }, { continues: burst })
                }
                onVerwijder={() => removeTrigger(document, dag.id)}
                voor={
                  <Datumveld
                    label={`Wanneer: ${tekst(dag.tekst)}`}
                    labelHidden
                    value={dag.datum}
                    sleutel={`plan/triggers/${dag.id}/datum`}
                    onCommit={(datum, { burst }) =>
                      editTrigger(document, dag.id, { datum }, { continues: burst })
                    }
                  />
                }
              />
            </li>
          ))}
        </ul>
      )}
      <Toevoegveld
        label="Nieuwe spannende dag"
        placeholder="Wat valt er dan, dan Enter"
        sleutel="plan/triggers/nieuw"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'trigger')}
      />
    </Blok>
  )
}

/** The same two fields as on the card of each uitdaging, under each other, so that the whole can be compared. */
function Middelen() {
  const { omgeving } = useWerkruimte()
  const kop = useId()
  const uitdagingen = useDossier((dossier) => dossier.uitdagingen)
  const volgorde = useAfleiding((afleiding) => afleiding.uitdagingen.eigenVolgorde)
  const opgenomen = ordenUitdagingen(uitdagingen, volgorde ?? []).filter(({ keuze }) => keuze !== 'niet')
  return (
    <section className={styles.blok} aria-labelledby={kop}>
      <h3 className={styles.vraag} id={kop}>
        Waar hangt elke uitdaging aan vast?
      </h3>
      <p className={styles.uitleg}>
        Een haakje in het meerjarenplan geeft middelen en rugdekking. Een ruw bedrag volstaat.
      </p>
      {opgenomen.length === 0 ? (
        <p className={styles.uitleg}>
          Er is nog geen uitdaging.{' '}
          <a href={omgeving.adres('actieplan', 'uitdagingen')}>Kies er eerst een.</a>
        </p>
      ) : (
        <table className={styles.tabel}>
          <thead>
            <tr>
              <th scope="col">Uitdaging</th>
              <th scope="col">Meerjarenplan</th>
              <th scope="col">Ruw budget</th>
            </tr>
          </thead>
          <tbody>
            {opgenomen.map((uitdaging) => (
              <Middelenrij key={uitdaging.id} uitdaging={uitdaging} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Middelenrij({ uitdaging }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const tekst = useTekst()
  return (
    <tr>
      <th scope="row">
        {tekst(uitdaging.tekst) || 'zonder woorden'}
        {uitdaging.keuze === 'open' && <span className={styles.klein}>nog open</span>}
      </th>
      <td>
        <Meerjarenplan uitdaging={uitdaging} inTabel />
      </td>
      <td>
        <Budget uitdaging={uitdaging} inTabel />
      </td>
    </tr>
  )
}
