/** One of the midden: what is presumed of them, how they could be heard, what they said and when. Source: method S2.2. */
import { METHODEN } from '../../domain/luisteren/methoden'
import type { Luisterrij } from '../../domain/luisteren/luisterronde'
import { verwijs } from '../../domain/lezing/omdat'
import { type Id, TEKST_MAX } from '../../domain/model/grond'
import { LUISTERMETHODEN, type Luistermoment } from '../../domain/model/luistermoment'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useWerkruimte } from '../../store/hooks'
import {
  carryBezorgdheid,
  editLuistermoment,
  linkBezorgdheid,
  removeLuistermoment,
} from '../../store/mutaties'
import { useNaam } from '../../store/naam'
import { useNamen } from '../../store/namen'
import { regelveld } from '../../store/schetsen'
import { zegDatum } from '../../taal/datum'
import { Datumveld } from '../../ui/Datumveld'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit, IcoonVink } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from './luisterronde.module.css'

const OPTIES = LUISTERMETHODEN.map((id) => ({ id, label: METHODEN[id].naam }))
/** Shown of the ways that fit; the list at each moment holds all of them. */
const WEGEN = 3

type Props = { rij: Afgeschermd<Luisterrij> }

export function Luisterkaart({ rij }: Props) {
  const naam = useNaam()(rij.actor)
  const { id } = rij.actor
  const { document } = useWerkruimte()
  return (
    <article className={styles.kaart} data-tehoren={rij.isTeHoren || undefined} aria-label={naam}>
      <h3 dir="auto">{naam}</h3>
      <Lijnen rij={rij} naam={naam} />
      {rij.isTeHoren && (
        <ul className={styles.wegen} aria-label={`Manieren om ${naam} te horen`}>
          {rij.methoden.slice(0, WEGEN).map((methode) => (
            <li key={methode}>
              <b>{METHODEN[methode].naam}</b> <span className={styles.zacht}>{METHODEN[methode].past}</span>
            </li>
          ))}
        </ul>
      )}
      {rij.momenten.map((moment) => (
        <Moment key={moment.id} actor={id} naam={naam} moment={moment} />
      ))}
      <Toevoegveld
        label={`Wat zei ${naam}?`}
        placeholder="Wat bleef er van het gesprek? Typ, dan Enter"
        sleutel={`luisteren/${id}/nieuw`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'luistermoment', id)}
      />
      <Gehoord id={id} naam={naam} />
    </article>
  )
}

/** What is presumed becomes heard with one press; what was heard is named. */
function Lijnen({ rij, naam }: Props & { naam: string }) {
  const { document } = useWerkruimte()
  const vermoed = useNamen(rij.vermoed.map((id) => verwijs('bezorgdheid', id)))
  const gehoord = useNamen(rij.gehoord.map((id) => verwijs('bezorgdheid', id)))
  return (
    <>
      {gehoord.length > 0 && <p>Gehoord: {gehoord.join(', ')}.</p>}
      {vermoed.length + gehoord.length === 0 && <p>Nog niets gehoord, en niets vermoed.</p>}
      {vermoed.length > 0 && (
        <div className={styles.vermoed}>
          <span>Vermoed. Zeiden ze het zelf?</span>
          {rij.vermoed.map((id, i) => (
            <Knop
              key={id}
              compact
              icon={IcoonVink}
              onPress={() => linkBezorgdheid(document, [rij.actor.id], id, readBron(rij.momenten))}
            >
              {vermoed[i] ?? ''}
              <span className={styles.gezegd}>, {naam} zei het zelf</span>
            </Knop>
          ))}
        </div>
      )}
    </>
  )
}

/** How the last moment heard them; a conversation where nobody said how. */
const readBron = (momenten: readonly Pick<Luistermoment, 'methode'>[]) => {
  const methode = momenten.at(-1)?.methode ?? null
  return methode === null ? 'gesprek' : METHODEN[methode].bron
}

function Gehoord({ id, naam }: { id: Id; naam: string }) {
  const { document } = useWerkruimte()
  return (
    <Toevoegveld
      label={`Een bezorgdheid die ${naam} zelf uitsprak`}
      placeholder="Een bezorgdheid in hun woorden, dan Enter"
      sleutel={`luisteren/${id}/bezorgdheid`}
      suggestions={[]}
      onChoose={() => undefined}
      doel={null}
      onAdd={(tekst) => {
        // Presumed before or not: now they said it.
        const momenten = Object.values(document.read().actoren[id]?.luistermomenten ?? {})
        const bron = readBron(momenten)
        const zorg = carryBezorgdheid(document, [id], { tekst }, bron)
        if (document.read().actoren[id]?.bezorgdheden[zorg] !== bron)
          linkBezorgdheid(document, [id], zorg, bron)
      }}
    />
  )
}

type Momentprops = { actor: Id; naam: string; moment: Afgeschermd<Luisterrij['momenten'][number]> }

function Moment({ actor, naam, moment: { id, datum, methode, tekst } }: Momentprops) {
  const { document } = useWerkruimte()
  const wanneer = datum === '' ? 'zonder datum' : zegDatum(datum)
  const bewerk = (patch: Partial<Omit<Luistermoment, 'orde'>>, burst?: string) =>
    editLuistermoment(document, actor, id, patch, { continues: burst })
  return (
    <div className={styles.moment}>
      <Datumveld
        label={`Dag van het gesprek met ${naam}, ${wanneer}`}
        labelHidden
        value={datum}
        sleutel={`luisteren/${actor}/${id}/datum`}
        onCommit={(nieuw, { burst }) => bewerk({ datum: nieuw }, burst)}
      />
      <Keuze
        label={`Hoe luisterden jullie naar ${naam}, ${wanneer}`}
        labelHidden
        value={methode}
        emptyLabel="hoe?"
        options={OPTIES}
        onChange={(nieuw) => bewerk({ methode: nieuw })}
      />
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`Verwijder wat ${naam} zei, ${wanneer}`}
        side="left"
        onPress={() => removeLuistermoment(document, actor, id)}
      />
      <div className={styles.woorden}>
        <Schuilvak
          label={`Wat ${naam} zei, ${wanneer}`}
          labelHidden
          rows={1}
          variant="rustig"
          maxLength={TEKST_MAX}
          value={tekst}
          sleutel={`luisteren/${actor}/${id}/tekst`}
          onCommit={(nieuw, { burst }) => bewerk({ tekst: nieuw }, burst)}
        />
      </div>
    </div>
  )
}
