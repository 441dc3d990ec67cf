/** How it goes: the log of one actie, newest first, and the course of its figure. Source: method S3.5. */
import { memo } from 'react'
import { ACTIE_STANDEN, type Actie } from '../../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../../domain/model/actiewoorden'
import { type Id, NAAM_MAX, TEKST_MAX } from '../../../domain/model/grond'
import {
  findAchterop,
  findLaatste,
  type Logregel,
  readLogboek,
  readVerloop,
  zegAchterop,
  zegVerloop,
} from '../../../domain/model/uitvoering'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { editLogregel, removeLogregel } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { zegDatum } from '../../../taal/datum'
import { kort } from '../../../taal/woorden'
import { Datumveld } from '../../../ui/Datumveld'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonSluit } from '../../../ui/icoon'
import { Keuze } from '../../../ui/Keuze'
import { buildOpties } from '../../../ui/opties'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Schuilveld } from '../../../velden/Schuiltekst'
import { Schuilvak } from '../../../velden/Schuilvak'
import type { Afgeschermd } from '../../../store/dossiertekst'
import styles from './lade.module.css'
import uitvoeringStyles from './uitvoering.module.css'
import { naast } from './useBewerk'
import { Verlooplijn } from './Verlooplijn'

type Props = { actie: Afgeschermd<Actie> }

/** What the calendar says of it today; empty when nothing has passed. */
function useAchterop(id: Id): string {
  const { document } = useWerkruimte()
  return useDossier(({ acties }) => {
    const [achterop] = acties[id] ? findAchterop({ [id]: acties[id] }, document.vandaag()) : []
    return achterop ? zegAchterop(achterop) : ''
  })
}

export function UitvoeringKort({ actie: { id, status } }: Props) {
  const { document } = useWerkruimte()
  const achterop = useAchterop(id)
  const laatste = useDossier(
    ({ acties }) => (acties[id] && findLaatste(acties[id], document.vandaag())?.datum) ?? '',
  )
  return naast([
    ACTIE_STAND_NAAM[status],
    laatste === '' ? '' : `laatst genoteerd: ${zegDatum(laatste)}`,
    achterop.toLocaleLowerCase('nl-BE'),
  ])
}

export function Uitvoering({ actie: { id, criterium, logboek } }: Props) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const achterop = useAchterop(id)
  const ids = useDossier(({ acties }) => (acties[id] ? readLogboek(acties[id]).map((regel) => regel.id) : []))
  const verloop = useDossier(({ acties }) => (acties[id] ? zegVerloop(acties[id]) : ''))
  const cijfers = useDossier(({ acties }) => (acties[id] ? readVerloop(acties[id]) : []))
  return (
    <>
      {achterop !== '' && <p className={styles.wenk}>{achterop}. Wat is er sindsdien gebeurd?</p>}
      <p className={styles.zacht}>
        {tekst(criterium).trim() === ''
          ? 'Er is nog geen criterium. Met één erbij krijgt het cijfer betekenis.'
          : `Het cijfer hoort bij: ${tekst(criterium)}`}
      </p>
      <Toevoegveld
        label="Nieuwe regel in het logboek"
        placeholder="Wat gebeurde er? Typ, dan Enter"
        sleutel={`acties/${id}/lade/logboek/nieuw`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'logregel', id)}
      />
      {tekst(verloop) !== '' && <p className={styles.zacht}>Verloop: {tekst(verloop)}</p>}
      <Verlooplijn cijfers={cijfers} />
      {ids.length > 0 && (
        <ul className={styles.rijen} aria-label="Logboek, nieuwste eerst">
          {ids.map((sleutel) => {
            const regel = logboek[sleutel]
            return regel && <Regel key={sleutel} actie={id} sleutel={sleutel} regel={regel} />
          })}
        </ul>
      )}
    </>
  )
}

type Regelprops = { actie: Id; sleutel: Id; regel: Afgeschermd<Logregel> }

/** Redraws only when this line changes: two hundred of them stay quick. */
const Regel = memo(function Regel({ actie, sleutel, regel }: Regelprops) {
  const { document } = useWerkruimte()
  const { datum, stand, cijfer, tekst } = regel
  const toon = useTekst()
  const dag = datum === '' ? 'zonder datum' : zegDatum(datum)
  const woorden = kort(toon(tekst).trim())
  // Two lines of one day are told apart by their words.
  const regelnaam = woorden === '' ? dag : `${dag}: ${woorden}`
  const veld = `acties/${actie}/lade/logboek/${sleutel}`
  const bewerk = (patch: Partial<Logregel>, burst?: string) =>
    editLogregel(document, actie, sleutel, patch, { continues: burst })
  return (
    <li className={uitvoeringStyles.regel}>
      <div className={uitvoeringStyles.kop}>
        <Datumveld
          label={`Dag van de regel, ${regelnaam}`}
          labelHidden
          value={datum}
          sleutel={`${veld}/datum`}
          onCommit={(nieuw, { burst }) => bewerk({ datum: nieuw }, burst)}
        />
        <Keuze
          label={`Stand, ${regelnaam}`}
          labelHidden
          value={stand}
          emptyLabel="stand?"
          options={buildOpties(ACTIE_STANDEN, ACTIE_STAND_NAAM)}
          onChange={(nieuw) => bewerk({ stand: nieuw })}
        />
        <IconKnop
          compact
          icon={IcoonSluit}
          label={`Verwijder de regel, ${regelnaam}`}
          side="left"
          onPress={() => removeLogregel(document, actie, sleutel)}
        />
      </div>
      <div className={uitvoeringStyles.woorden}>
        <Schuilveld
          label={`Cijfer, ${regelnaam}`}
          labelHidden
          placeholder="cijfer"
          maxLength={NAAM_MAX}
          value={cijfer}
          sleutel={`${veld}/cijfer`}
          onCommit={(nieuw, { burst }) => bewerk({ cijfer: nieuw }, burst)}
        />
        <Schuilvak
          label={`Wat gebeurde er, ${regelnaam}`}
          labelHidden
          rows={1}
          variant="rustig"
          maxLength={TEKST_MAX}
          value={tekst}
          sleutel={`${veld}/tekst`}
          onCommit={(nieuw, { burst }) => bewerk({ tekst: nieuw }, burst)}
        />
      </div>
    </li>
  )
})
