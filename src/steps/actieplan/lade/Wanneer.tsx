/** From when to when, when they look back on the way, and how they know that it works. Source: method S3.5. */
import type { Actie } from '../../../domain/model/actie'
import { zegPeriode } from '../../../taal/datum'
import { NAAM_MAX, opSleutelDatum, TEKST_MAX } from '../../../domain/model/grond'
import { useWerkruimte } from '../../../store/hooks'
import { editTussentijds, removeTussentijds } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { Datumveld } from '../../../ui/Datumveld'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonSluit } from '../../../ui/icoon'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Periode } from '../../../velden/Periode'
import { Schuilveld } from '../../../velden/Schuiltekst'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Bedragen } from './Bedragen'
import styles from './lade.module.css'
import wanneerStyles from './wanneer.module.css'
import { naast, useBewerk } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { tel } from '../../../taal/woorden'

type Props = { actie: Afgeschermd<Actie> }

export function WanneerKort({ actie: { start, einde, tussentijds, criterium } }: Props) {
  const aantal = Object.keys(tussentijds).length
  return naast([
    zegPeriode(start, einde) || 'nog geen datum',
    aantal === 0 ? '' : `${tel(aantal, 'moment', 'momenten')} tussendoor`,
    criterium.trim() === '' ? 'nog geen criterium' : 'met criterium',
  ])
}

export function Wanneer({ actie }: Props) {
  const bewerk = useBewerk(actie.id)
  const { id, criterium, wieMeet, budget } = actie
  return (
    <>
      <div className={wanneerStyles.paar}>
        <Periode actie={actie} sleutel={`acties/${id}/lade`} />
      </div>
      <Momenten actie={actie} />
      <Schuilvak
        label="Waaraan zien jullie dat het werkt?"
        maxLength={TEKST_MAX}
        value={criterium}
        sleutel={`acties/${id}/lade/criterium`}
        onCommit={(nieuw, { burst }) => bewerk({ criterium: nieuw }, burst)}
      />
      <div className={wanneerStyles.paar}>
        <Schuilveld
          label="Wie kijkt dat na?"
          maxLength={NAAM_MAX}
          value={wieMeet}
          sleutel={`acties/${id}/lade/wieMeet`}
          onCommit={(nieuw, { burst }) => bewerk({ wieMeet: nieuw }, burst)}
        />
        <Schuilveld
          label="Budget"
          placeholder="ruwweg"
          maxLength={NAAM_MAX}
          value={budget}
          sleutel={`acties/${id}/lade/budget`}
          onCommit={(nieuw, { burst }) => bewerk({ budget: nieuw }, burst)}
        />
      </div>
      <Bedragen actie={actie} />
    </>
  )
}

function Momenten({ actie: { id, tussentijds } }: Props) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const momenten = opSleutelDatum(tussentijds)
  return (
    <fieldset className={styles.lijst}>
      <legend className={styles.veldnaam}>Wanneer kijken jullie tussendoor even terug?</legend>
      {momenten.length > 0 && (
        <ul className={styles.rijen}>
          {momenten.map((moment) => (
            <li key={moment.id} className={wanneerStyles.moment}>
              <Datumveld
                label={`Wanneer: ${tekst(moment.tekst) || 'dit moment'}`}
                labelHidden
                value={moment.datum}
                sleutel={`acties/${id}/lade/tussentijds/${moment.id}/datum`}
                onCommit={(datum, { burst }) =>
                  editTussentijds(document, id, moment.id, { datum }, { continues: burst })
                }
              />
              <Schuilvak
                label="Wat bekijken jullie dan?"
                labelHidden
                rows={1}
                variant="rustig"
                maxLength={TEKST_MAX}
                value={moment.tekst}
                sleutel={`acties/${id}/lade/tussentijds/${moment.id}/tekst`}
                onCommit={(nieuw, { burst }) =>
                  editTussentijds(document, id, moment.id, { tekst: nieuw }, { continues: burst })
                }
              />
              <IconKnop
                compact
                icon={IcoonSluit}
                label={`Verwijder ${tekst(moment.tekst) || 'dit moment'}`}
                side="left"
                onPress={() => removeTussentijds(document, id, moment.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <Toevoegveld
        label="Nieuw moment om terug te kijken"
        placeholder="Wat bekijken jullie dan? Typ, dan Enter"
        sleutel={`acties/${id}/lade/tussentijds/nieuw`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'tussentijds', id)}
      />
    </fieldset>
  )
}
