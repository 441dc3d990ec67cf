/** What would come onto the map, row by row. */
import { EENHEID_NAAM, ROL_NAAM, VERONTRUSTING_NAAM } from '../../domain/model/actor'
import { ZONE_NAAM } from '../../domain/model/zone'
import { useTekst } from '../../store/naam'
import styles from './lijst.module.css'
import { Meerij, Meetabel, Soortkeuze } from './Meetabel'
import { type Besluit, type Regel, VELDNAAM } from './regels'
import { zegGetal } from '../../taal/getal'

type Props = { regels: readonly Regel[]; besluit: (regel: Regel, wat: Besluit) => void }

/** Everything that comes along besides the name and the soort, in one line. */
const rest = (regel: Regel): string =>
  [
    regel.omvang === undefined ? '' : `± ${zegGetal(regel.omvang)}`,
    regel.plaats === undefined
      ? ''
      : `plaats ${typeof regel.plaats === 'number' ? zegGetal(regel.plaats) : ZONE_NAAM[regel.plaats]}`,
    regel.verontrusting ? VERONTRUSTING_NAAM[regel.verontrusting] : '',
    regel.eenheid ? EENHEID_NAAM[regel.eenheid] : '',
    ...(regel.rollen ?? []).map((rol) => ROL_NAAM[rol]),
    regel.sector ?? '',
    // Each by itself, so that where a cell was cut is seen before it counts.
    ...(regel.bezorgdheden ?? []).map((een) => `«${een}»`),
    regel.schuilnaam ? `schuilnaam ${regel.schuilnaam}` : '',
    regel.nota ? 'met nota' : '',
  ]
    .filter(Boolean)
    .map((deel) => ` · ${deel}`)
    .join('')

const DOOR = { sleutel: 'via de sleutel', naam: 'via de naam', letter: 'via de letter' }

const zegWaarom = ({ bestaand, dubbel, twijfel, geraden }: Regel): string =>
  bestaand
    ? `staat er al, gevonden ${DOOR[bestaand.door]}`
    : dubbel
      ? 'staat er al'
      : (twijfel ?? geraden ?? '')

/** Of who is there already: old and new, field by field. */
function Bijwerkingen({ regel, besluit }: { regel: Regel; besluit: Props['besluit'] }) {
  const toon = useTekst()
  if (regel.bijwerkingen.length === 0) return <span className={styles.zacht}> · niets nieuws</span>
  const velden = Object.fromEntries(regel.bijwerkingen.map(({ veld, aan }) => [veld, aan]))
  return (
    <ul className={styles.bijwerkingen} aria-label={`Bijwerken: ${regel.naam}`}>
      {regel.bijwerkingen.map(({ veld, oud, nieuw, aan }) => (
        <li key={veld}>
          <label>
            <input
              type="checkbox"
              checked={aan}
              onChange={(event) => besluit(regel, { velden: { ...velden, [veld]: event.target.checked } })}
            />
            <span>
              {`${VELDNAAM[veld]}: `}
              {oud !== '' && <span className={styles.oud}>{toon(oud)}</span>}
              {oud !== '' && ' → '}
              {nieuw}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

export function Lijsttabel({ regels, besluit }: Props) {
  return (
    <Meetabel koppen={['Naam', 'Soort', 'Waarom']}>
      {regels.map((regel) => (
        <Meerij
          key={regel.sleutel}
          wie={regel.naam}
          mee={regel.mee}
          uit={regel.bestaand !== null && regel.bijwerkingen.length === 0}
          onMee={(mee) => besluit(regel, { mee, velden: {} })}
          naam={
            <>
              {regel.naam}
              {regel.bestaand ? (
                <Bijwerkingen regel={regel} besluit={besluit} />
              ) : (
                <span className={styles.zacht}>{rest(regel)}</span>
              )}
            </>
          }
        >
          <td>
            {regel.bestaand === null && (
              <Soortkeuze
                wie={regel.naam}
                soort={regel.soort}
                onKies={(soort) => besluit(regel, { soort })}
              />
            )}
          </td>
          <td className={styles.zacht}>{zegWaarom(regel)}</td>
        </Meerij>
      ))}
    </Meetabel>
  )
}
