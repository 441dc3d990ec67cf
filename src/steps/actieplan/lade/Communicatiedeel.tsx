/** How it is told: own words, and for each type of burger that it serves the focus and the tone that help. Source: method S3.4, S3.5. */
import type { Actie } from '../../../domain/model/actie'
import { VERONTRUSTING_NAAM } from '../../../domain/model/actor'
import { type Aanspreekbaar, RICHTINGEN, zegRichting } from '../../../domain/lezing/richtingen'
import { TEKST_MAX } from '../../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { takeOverToon } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { Knop } from '../../../ui/Knop'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Code } from '../../../velden/zin/Code'
import { aangesproken } from './aanspreken'
import { Tips } from '../../bladzijde/Tips'
import styles from './lade.module.css'
import deelStyles from './delen.module.css'
import { naast, useBewerk } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { hoofdletter, kort } from '../../../taal/woorden'

type Props = { actie: Afgeschermd<Actie> }

export function ToonKort({ actie: { communicatie } }: Props) {
  const tekst = useTekst()
  return naast([kort(tekst(communicatie).replaceAll(/\s+/gu, ' ').trim(), 90)])
}

export function Toon({ actie }: Props) {
  const { id, communicatie } = actie
  const bewerk = useBewerk(id)
  const types = useDossier((dossier) => aangesproken(dossier, actie))
  return (
    <>
      <Schuilvak
        label="Hoe vertellen jullie het?"
        maxLength={TEKST_MAX}
        value={communicatie}
        sleutel={`acties/${id}/lade/communicatie`}
        onCommit={(nieuw, { burst }) => bewerk({ communicatie: nieuw }, burst)}
      />
      {types.length === 0 ? (
        <p className={styles.zacht}>
          Zeg bij «Voor wie» hoe mensen zich voelen, dan staat hier welke toon past.
        </p>
      ) : (
        <table className={deelStyles.tonen}>
          <caption className={styles.veldnaam}>Wat past bij hoe mensen zich voelen</caption>
          <thead>
            <tr>
              <th scope="col">Wie is</th>
              <th scope="col">Focus</th>
              <th scope="col">Toon</th>
            </tr>
          </thead>
          <tbody>
            {types.map((type) => (
              <Rij key={type} actie={actie} type={type} />
            ))}
          </tbody>
        </table>
      )}
      {types.length > 0 && (
        <p>
          <Code code="S3.4" />
        </p>
      )}
      <Tips />
    </>
  )
}

function Rij({ actie: { id }, type }: Props & { type: Aanspreekbaar }) {
  const werkruimte = useWerkruimte()
  const { focus, toon } = RICHTINGEN[type]
  const staatErin = useDossier(({ acties }) => acties[id]?.communicatie.includes(zegRichting(type)) ?? false)
  function neemOver() {
    werkruimte.omgeving.flush()
    takeOverToon(werkruimte.document, id, zegRichting(type))
  }
  return (
    <tr>
      <th scope="row">
        {hoofdletter(VERONTRUSTING_NAAM[type])}
        {staatErin ? (
          <span className={styles.zacht}>staat erin</span>
        ) : (
          <Knop compact onPress={neemOver}>
            Neem over
            <span className={styles.verborgen}>: {VERONTRUSTING_NAAM[type]}</span>
          </Knop>
        )}
      </th>
      <td>{focus}</td>
      <td>{toon}</td>
    </tr>
  )
}
