/** What a way of looking adds to a row: nothing where all are equal, the reason and the question where they are ordered, the decision in perspective. */
import type { BezorgdheidLezing, UitdagingenLezing } from '../../domain/lezing/afleiding'
import { verwijs } from '../../domain/lezing/omdat'
import { opOrde } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { useTekst } from '../../store/naam'
import { Namenlijst, OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './bezorgdheden.module.css'
import type { Stap } from './indelingen'
import type { Afgeschermd } from '../../store/dossiertekst'

type Props = { lezing: Afgeschermd<BezorgdheidLezing>; uitdagingen: UitdagingenLezing }

export function Toelichting({ stap, ...props }: Props & { stap: Stap }) {
  if (stap === 'erkenning') return null
  return stap === 'ordening' ? <Ordening {...props} /> : <Perspectief {...props} />
}

function Ordening({ lezing: { omdat, vraag } }: Props) {
  return (
    <>
      <p>
        <OmdatTekst omdat={omdat} />
      </p>
      {vraag && (
        <p className={styles.vraag}>
          <OmdatTekst omdat={vraag} />
        </p>
      )}
    </>
  )
}

function Perspectief({ lezing: { id, vraag, omdat }, uitdagingen }: Props) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const erin = useDossier((dossier) =>
    opOrde(dossier.uitdagingen).filter(({ bezorgdheden }) => bezorgdheden.includes(id)),
  )
  const isVoorstel = uitdagingen.gerangschikt.some(
    ({ uitdaging, bezorgdheden }) => uitdaging === null && bezorgdheden.includes(id),
  )
  if (erin.length > 0) {
    return erin.map(({ id: uitdaging, keuze, reden }) => (
      <p key={uitdaging}>
        In <Namenlijst verwijzingen={[verwijs('uitdaging', uitdaging)]} />
        {keuze === 'niet' &&
          (reden.trim() === '' ? '. Waarom niet? Dat staat er nog niet bij.' : `. Nu niet: ${tekst(reden)}`)}
        {keuze !== 'niet' && '.'}
      </p>
    ))
  }
  if (isVoorstel) {
    return (
      <div className={styles.knoppen}>
        <Knop
          compact
          icon={ICONEN['paneel-uitdagingen']}
          onPress={() => werkruimte.zet({ paneel: 'uitdagingen' })}
        >
          Bekijk bij Uitdagingen
        </Knop>
      </div>
    )
  }
  return (
    <p className={styles.vraag}>
      <OmdatTekst omdat={vraag ?? omdat} />
    </p>
  )
}
