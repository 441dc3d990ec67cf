/** The answer to one question, in whatever form it has. Typing is never lost; every choice is one step back. */
import { TEKST_MAX } from '../../domain/grond'
import {
  isNogOnbekend,
  type Keuzevorm,
  leesTekst,
  type Schuifvorm,
  type Vraag,
} from '../../domain/vragen/vraag'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { answerVraag, markOnbekend } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { Knop } from '../../ui/Knop'
import { Keuzerij } from '../../ui/Keuzerij'
import { Schuif } from '../../ui/Schuif'
import { Tekstvak } from '../../ui/Tekstvak'
import styles from './vraag.module.css'

type Props<V = Vraag['antwoord']> = { vraag: Vraag; vorm: V }

export function Antwoord({ vraag }: { vraag: Vraag }) {
  const { antwoord } = vraag
  return (
    <div className={styles.antwoord}>
      {antwoord.vorm === 'tekst' && <Tekst vraag={vraag} />}
      {antwoord.vorm === 'keuze' && <Keuze vraag={vraag} vorm={antwoord} />}
      {antwoord.vorm === 'schuif' && <Stand vraag={vraag} vorm={antwoord} />}
      <NogOnbekend vraag={vraag} />
    </div>
  )
}

function Tekst({ vraag }: { vraag: Vraag }) {
  const werkruimte = useWerkruimte()
  const waarde = useDossier((dossier) => leesTekst(dossier, vraag))
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const tekst = useTekst()
  // What is shown masked cannot be edited: the mask would be written over the names.
  if (schuilnamen) return <p className={styles.gelezen}>{tekst(waarde) || 'Nog geen antwoord.'}</p>
  return (
    <Tekstvak
      label={vraag.vraag}
      labelHidden
      rows={1}
      variant={waarde === '' ? 'gewoon' : 'rustig'}
      placeholder="Typ wat jullie weten"
      maxLength={TEKST_MAX}
      value={waarde}
      sleutel={`situatie/${vraag.sleutel}`}
      onCommit={(nieuw, { burst }) => answerVraag(werkruimte.document, vraag, nieuw, { continues: burst })}
    />
  )
}

function Keuze({ vraag, vorm }: Props<Keuzevorm>) {
  const { document } = useWerkruimte()
  const gekozen = useDossier(vorm.lees)
  const uitleg = vorm.opties.find(({ id }) => id === gekozen)?.uitleg
  return (
    <>
      <Keuzerij
        label={vraag.vraag}
        labelHidden
        value={gekozen}
        options={vorm.opties.map(({ id, label }) => ({ id, label }))}
        onChange={(antwoord) => answerVraag(document, vraag, antwoord)}
      />
      {uitleg && <p className={styles.uitleg}>{uitleg}</p>}
    </>
  )
}

const STANDEN = ['duidelijk', 'eerder', 'ertussenin', 'eerder', 'duidelijk'] as const

function Stand({ vraag, vorm }: Props<Schuifvorm>) {
  const { document } = useWerkruimte()
  const stand = useDossier(vorm.lees)
  const woord = STANDEN[(stand ?? 0) + 2] ?? ''
  const kant = stand === null || stand === 0 ? '' : ` ${vorm.einden[stand < 0 ? 0 : 1]}`
  return (
    <Schuif
      label={vraag.vraag}
      value={stand ?? 0}
      min={-2}
      max={2}
      valueText={stand === null ? 'nog niet gezet' : `${woord}${kant}`}
      ends={vorm.einden}
      onChange={(nieuw, { burst }) => answerVraag(document, vraag, nieuw, { continues: burst })}
    />
  )
}

/** «Weten we nog niet» is an answer: it closes the question until somebody knows more. */
function NogOnbekend({ vraag }: { vraag: Vraag }) {
  const { document, omgeving } = useWerkruimte()
  const onbekend = useDossier((dossier) => isNogOnbekend(dossier, vraag))
  return (
    <Knop
      compact
      variant="kaal"
      pressed={onbekend}
      onPress={() => {
        omgeving.flush()
        markOnbekend(document, vraag, !onbekend)
      }}
    >
      Weten we nog niet
    </Knop>
  )
}
