/** What somebody from the network can mean, and whether and how far they join. Source: method S2.5. */
import { type Actor, BETROKKENHEDEN, ROL_NAAM, ROLLEN } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { addLidVanKaart } from '../../store/mutaties'
import { opdracht } from '../../store/opdracht/opdrachten'
import { ICONEN } from '../../ui/iconen'
import { IcoonPlus } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { VinkGroep } from '../../ui/VinkGroep'
import { ActorTekstvak, ActorTekstveld } from './ActorTekst'
import { useBewerkActoren } from './bewerk'
import { gemeen } from '../../ui/gemeen'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'
import { hoofdletter } from '../../taal/woorden'

export const heeftNetwerk = (actor: Afgeschermd<Actor>): boolean =>
  actor.rollen.length > 0 ||
  actor.sector !== '' ||
  actor.eigenBelang ||
  actor.isBestuur ||
  actor.betrokkenheid !== null ||
  actor.betrekken !== null ||
  actor.betrekkenWaarom !== ''

const BETREKKEN = [
  { id: 'ja', label: 'Ja, we betrekken hen' },
  { id: 'nuNiet', label: 'Nu (nog) niet' },
] as const

export function ActorNetwerk({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const { bewerk } = useBewerkActoren(actoren)
  return (
    <>
      <VinkGroep
        label="Rollen"
        options={ROLLEN.map((id) => ({
          id,
          label: ROL_NAAM[id],
          icon: ICONEN[id],
          value: gemeen(actoren, ({ rollen }) => rollen.includes(id)),
        }))}
        onChange={(rol, aan) =>
          bewerk(({ rollen }) => ({
            rollen: aan ? [...rollen, rol] : rollen.filter((ander) => ander !== rol),
          }))
        }
      />
      <ActorTekstveld
        actoren={actoren}
        veld="sector"
        label="Sector"
        placeholder="Onderwijs, jeugd, handel …"
      />
      <div className={styles.paar}>
        <Keuze
          label="Betrokkenheid"
          value={gemeen(actoren, (actor) => actor.betrokkenheid)}
          options={BETROKKENHEDEN.map((id) => ({ id, label: hoofdletter(id) }))}
          emptyLabel="Niet gezegd"
          onChange={(betrokkenheid) => bewerk({ betrokkenheid })}
        />
        <Keuze
          label="Betrekken?"
          value={gemeen(actoren, (actor) => actor.betrekken)}
          options={BETREKKEN}
          emptyLabel="Nog niet beslist"
          onChange={(betrekken) => bewerk({ betrekken })}
        />
      </div>
      <ActorTekstvak actoren={actoren} veld="betrekkenWaarom" label="Waarom wel of niet?" />
      <VinkGroep
        label="Let op"
        labelHidden
        options={[
          {
            id: 'eigenBelang',
            label: 'heeft een eigen belang',
            value: gemeen(actoren, (actor) => actor.eigenBelang),
          },
          {
            id: 'isBestuur',
            label: 'hoort bij het bestuur',
            value: gemeen(actoren, (actor) => actor.isBestuur),
          },
        ]}
        onChange={(id, aan) => bewerk({ [id]: aan })}
      />
      {actoren.length === 1 && actoren[0] && <Lidknop actor={actoren[0].id} />}
      {actoren.length === 1 && actoren[0] && <Wegvalknop actor={actoren[0].id} />}
    </>
  )
}

/** Joins the werkgroep with one press, and is known there as the same one. */
function Lidknop({ actor }: { actor: Id }) {
  const { document } = useWerkruimte()
  const isLid = useDossier(({ leden }) => Object.values(leden).some((lid) => lid.actor === actor))
  return isLid ? (
    <p className={styles.zacht}>Zit in de werkgroep.</p>
  ) : (
    <Knop compact icon={IcoonPlus} onPress={() => addLidVanKaart(document, actor)}>
      Neem op in de werkgroep
    </Knop>
  )
}

/** The map as it would be without the one who is chosen; nothing of it is kept. */
function Wegvalknop({ actor }: { actor: Id }) {
  const werkruimte = useWerkruimte()
  const aan = useSessie(({ blik }) => blik?.soort === 'wegval' && blik.zonder === actor)
  const { enabled, label, run } = opdracht('wegval')
  const kan = useSessie(() => enabled(werkruimte))
  return (
    kan && (
      <Knop compact icon={ICONEN.netwerk} pressed={aan} onPress={() => run(werkruimte)}>
        {label}
      </Knop>
    )
  )
}
