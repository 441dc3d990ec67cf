/** One answer: the sentences of the map until people make them theirs, then their text, and quietly what changed on the map since. */
import { terugTekst } from '../../store/dossiertekst'
import { useState } from 'react'
import type { Pitstopvraag } from '../../domain/lezing/afleiding'
import type { Zin } from '../../domain/lezing/omdat'
import { TEKST_MAX } from '../../domain/model/grond'
import { PITSTOPVRAAG } from '../../domain/vragen/pitstop'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { answerPitstop, takeOverPitstop } from '../../store/mutaties'
import { useZin } from '../../store/namen'
import { Knop } from '../../ui/Knop'
import { IcoonHernoem } from '../../ui/icoon'
import { Schuilvak } from '../../velden/Schuilvak'
import { useKaartwoorden } from './kaartwoorden'
import styles from './pitstop.module.css'
import antwoordStyles from './antwoord.module.css'
import { Sindsdien } from './Sindsdien'

export function Antwoord({ vraag }: { vraag: Pitstopvraag }) {
  const { document } = useWerkruimte()
  const antwoord = useDossier(({ pitstop }) => pitstop.antwoorden[vraag] ?? null)
  const kaart = useKaartwoorden(vraag)
  // Who empties the field to begin anew keeps it; when the hand leaves, the map speaks again.
  const [inHand, setInHand] = useState(false)
  if (antwoord === null && kaart === null) return null
  if (antwoord === null && !inHand && kaart !== null && kaart.zinnen.length > 0) {
    return (
      <VanDeKaart
        vraag={vraag}
        zinnen={kaart.zinnen}
        onNeem={() => {
          setInHand(true)
          takeOverPitstop(document, vraag, terugTekst(kaart.grond))
        }}
      />
    )
  }
  return (
    <div className={antwoordStyles.eigen} onFocus={() => setInHand(true)} onBlur={() => setInHand(false)}>
      <Schuilvak
        label={PITSTOPVRAAG[vraag]}
        labelHidden
        // eslint-disable-next-line jsx-a11y/no-autofocus -- somebody asked to write here
        autoFocus={inHand}
        rows={2}
        variant={antwoord === null ? 'gewoon' : 'rustig'}
        placeholder={LEEG[vraag]}
        maxLength={TEKST_MAX}
        value={antwoord?.tekst ?? ''}
        sleutel={`pitstop/${vraag}`}
        onCommit={(tekst, { burst }) =>
          answerPitstop(document, vraag, tekst, terugTekst(kaart?.grond ?? ''), { continues: burst })
        }
      />
      {antwoord && kaart && <Sindsdien vraag={vraag} nu={kaart.grond} />}
      <Verwant vraag={vraag} />
    </div>
  )
}

/** While the map says nothing. */
const LEEG: Readonly<Record<Pitstopvraag, string>> = {
  uitdagingen: 'De kaart zegt nog niets. Typ wat jullie al weten.',
  wieMee: 'De kaart noemt nog niemand. Wie denken jullie zelf?',
  luideStemmen: 'Op de kaart staat nog geen luide stem.',
  communicatie: 'Wat kunnen jullie nu al vertellen, en aan wie?',
}

type VanDeKaartProps = { vraag: Pitstopvraag; zinnen: readonly Zin[]; onNeem: () => void }

function VanDeKaart({ vraag, zinnen, onNeem }: VanDeKaartProps) {
  const zeg = useZin()
  return (
    <>
      <ul className={styles.zinnen} aria-label={`Van de kaart: ${PITSTOPVRAAG[vraag]}`}>
        {zinnen.map(zeg).map((zin) => (
          <li key={zin} dir="auto">
            {zin}
          </li>
        ))}
      </ul>
      <div className={styles.knoppen}>
        <Knop compact icon={IcoonHernoem} onPress={onNeem}>
          Maak er jullie tekst van
        </Knop>
        <Verwant vraag={vraag} />
      </div>
    </>
  )
}

/** Where what this answer reads is kept. */
function Verwant({ vraag }: { vraag: Pitstopvraag }) {
  const { omgeving } = useWerkruimte()
  if (vraag !== 'communicatie') return null
  return (
    <a className={antwoordStyles.verwant} href={omgeving.adres('actieplan', 'communicatie')}>
      Naar het communicatieplan
    </a>
  )
}
