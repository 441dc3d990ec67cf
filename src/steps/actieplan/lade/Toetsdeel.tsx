/** The depolarisatietoets: five questions, what the map already knows of each, and what the werkgroep does about it. No actie is ever «in orde» by itself. Source: method S3.6. */
import { type Actie, TOETSVRAGEN } from '../../../domain/model/actie'
import { TOETSVOORBEELD, TOETSVRAAG } from '../../../domain/model/actiewoorden'
import type { Toetsrisico, Toetsvraag } from '../../../domain/lezing/afleiding'
import { TEKST_MAX } from '../../../domain/model/grond'
import { useAfleiding, useWerkruimte } from '../../../store/hooks'
import { answerToets } from '../../../store/mutaties'
import { useZin } from '../../../store/namen'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Code } from '../../../velden/zin/Code'
import styles from './lade.module.css'
import deelStyles from './delen.module.css'
import { naast } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'

type Props = { actie: Afgeschermd<Actie> }

const GEEN: readonly Toetsrisico[] = []

export function ToetsKort({ actie: { id, toets } }: Props) {
  const risicos = useAfleiding((afleiding) => afleiding.toets[id]?.length ?? 0) ?? 0
  const beantwoord = TOETSVRAGEN.filter((vraag) => {
    const antwoord = toets[vraag]
    return antwoord !== undefined && (antwoord.risico.trim() !== '' || antwoord.aanpak.trim() !== '')
  }).length
  return naast([
    `${beantwoord} van de ${TOETSVRAGEN.length} vragen beantwoord`,
    risicos === 0 ? '' : risicos === 1 ? 'de kaart wijst op 1 ding' : `de kaart wijst op ${risicos} dingen`,
  ])
}

export function Toets({ actie }: Props) {
  const risicos = useAfleiding((afleiding) => afleiding.toets[actie.id] ?? GEEN) ?? GEEN
  return (
    <>
      <p className={styles.zacht}>
        Wat kan er misgaan, en wat doen jullie eraan? Enkele woorden volstaan. <Code code="S3.6" />
      </p>
      {TOETSVRAGEN.map((vraag) => (
        <Vraag
          key={vraag}
          actie={actie}
          vraag={vraag}
          risicos={risicos.filter((risico) => risico.vraag === vraag)}
        />
      ))}
    </>
  )
}

type Vraagprops = Props & { vraag: Toetsvraag; risicos: readonly Toetsrisico[] }

function Vraag({ actie: { id, toets }, vraag, risicos }: Vraagprops) {
  const { document } = useWerkruimte()
  const zin = useZin()
  const antwoord = toets[vraag]
  const sleutel = `acties/${id}/lade/toets/${vraag}`
  return (
    <div className={deelStyles.vraag}>
      <h4>{TOETSVRAAG[vraag]}</h4>
      {risicos.length > 0 && (
        <ul className={deelStyles.risicos} aria-label="Wat de kaart al weet">
          {risicos.map(({ omdat, alternatief }) => (
            <li key={zin(omdat.zin)}>
              {zin(omdat.zin)}{' '}
              {alternatief !== '' && `Wat ook kan: ${alternatief.toLocaleLowerCase('nl-BE')} `}
              <Code code={omdat.code} bij={omdat.zin} />
            </li>
          ))}
        </ul>
      )}
      <details className={styles.zacht}>
        <summary>
          Een voorbeeld<span className={deelStyles.gezegd}>: {TOETSVRAAG[vraag]}</span>
        </summary>
        <p>
          {TOETSVOORBEELD[vraag].risico} {TOETSVOORBEELD[vraag].aanpak}
        </p>
      </details>
      <Schuilvak
        label="Risico"
        rows={1}
        maxLength={TEKST_MAX}
        value={antwoord?.risico ?? ''}
        sleutel={`${sleutel}/risico`}
        onCommit={(risico, { burst }) => answerToets(document, id, vraag, { risico }, { continues: burst })}
      />
      <Schuilvak
        label="Wat jullie eraan doen"
        rows={1}
        maxLength={TEKST_MAX}
        value={antwoord?.aanpak ?? ''}
        sleutel={`${sleutel}/aanpak`}
        onCommit={(aanpak, { burst }) => answerToets(document, id, vraag, { aanpak }, { continues: burst })}
      />
    </div>
  )
}
