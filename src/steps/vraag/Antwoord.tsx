/** The answer to one question, in whatever form it has. Typing is never lost; every choice is one step back. */
import { TEKST_MAX } from '../../domain/model/grond'
import {
  isNogOnbekend,
  type Keuzevorm,
  readTekst,
  type Schuifvorm,
  type Vraag,
} from '../../domain/vragen/vraag'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { answerVraag, markOnbekend } from '../../store/mutaties'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import { Ladder } from '../../ui/Ladder'
import { Schuif } from '../../ui/Schuif'
import { Schuilvak } from '../../velden/Schuilvak'
import { Ladderwoorden } from './Ladderwoorden'
import { Bron } from './Bron'
import { Voorstel } from './Voorstel'
import styles from './vraag.module.css'

type Props<V> = { vraag: Vraag; vorm: V; inRij?: boolean }

/** `inRij`: one of a checklist, small, and a slider says its own question. */
export function Antwoord({ vraag, inRij = false }: { vraag: Vraag; inRij?: boolean }) {
  const { antwoord } = vraag
  if (antwoord.vorm === 'tekst') return <Tekst vraag={vraag} />
  if (antwoord.vorm === 'schuif') return <Stand vraag={vraag} vorm={antwoord} inRij={inRij} />
  return vraag.isLadder ? (
    <Trede vraag={vraag} vorm={antwoord} />
  ) : (
    <Keuze vraag={vraag} vorm={antwoord} inRij={inRij} />
  )
}

function Tekst({ vraag }: { vraag: Vraag }) {
  const werkruimte = useWerkruimte()
  const waarde = useDossier((dossier) => readTekst(dossier, vraag))
  return (
    <div className={styles.naast}>
      <Schuilvak
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
      <NogOnbekend vraag={vraag} />
      <Bron vraag={vraag} />
    </div>
  )
}

const ONBEKEND = 'onbekend'

function Keuze({ vraag, vorm, inRij = false }: Props<Keuzevorm>) {
  const { document } = useWerkruimte()
  const gekozen = useDossier((dossier) => (isNogOnbekend(dossier, vraag) ? ONBEKEND : vorm.lees(dossier)))
  return (
    <>
      {vraag.voorstel && <Voorstel vraag={vraag} vorm={vorm} />}
      <Keuzerij
        label={vraag.vraag}
        labelHidden
        compact={inRij}
        value={gekozen}
        options={[
          ...vorm.opties.map(({ id, label }) => ({ id, label })),
          { id: ONBEKEND, label: 'weten we niet' },
        ]}
        onChange={(antwoord) =>
          antwoord === ONBEKEND ? markOnbekend(document, vraag, true) : answerVraag(document, vraag, antwoord)
        }
      />
    </>
  )
}

function Trede({ vraag, vorm }: Props<Keuzevorm>) {
  const { document } = useWerkruimte()
  const gekozen = useDossier(vorm.lees)
  return (
    <div className={styles.antwoord}>
      <Ladder
        label={vraag.vraag}
        value={gekozen}
        rungs={vorm.opties.map(({ id, label, uitleg }) => ({ id, label, hint: uitleg }))}
        onChange={(antwoord) => answerVraag(document, vraag, antwoord)}
      />
      <Ladderwoorden vorm={vorm} />
      <NogOnbekend vraag={vraag} />
    </div>
  )
}

const KRACHT = ['duidelijk', 'eerder', 'ertussenin', 'eerder', 'duidelijk'] as const

function Stand({ vraag, vorm, inRij = false }: Props<Schuifvorm>) {
  const { document } = useWerkruimte()
  const stand = useDossier(vorm.lees)
  const kant = stand === null || stand === 0 ? '' : ` ${vorm.kanten[stand < 0 ? 0 : 1]}`
  return (
    <div className={styles.naast}>
      <Schuif
        label={vraag.vraag}
        labelHidden={!inRij}
        isTwoSided
        value={stand ?? 0}
        isUnset={stand === null}
        min={-2}
        max={2}
        valueText={stand === null ? 'nog niet gezet' : `${KRACHT[stand + 2] ?? ''}${kant}`}
        ends={vorm.einden}
        onChange={(nieuw, { burst }) => answerVraag(document, vraag, nieuw, { continues: burst })}
      />
      <NogOnbekend vraag={vraag} />
    </div>
  )
}

/** «Weten we nog niet» is an answer: it closes the question until somebody knows more. */
function NogOnbekend({ vraag }: { vraag: Vraag }) {
  const { document, omgeving } = useWerkruimte()
  const onbekend = useDossier((dossier) => isNogOnbekend(dossier, vraag))
  return (
    <Knop
      compact
      variant={onbekend ? 'rustig' : 'kaal'}
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
