/** The lines of one actor, each read from where that actor stands. */
import type { Actor } from '../../domain/model/actor'
import { RELATIE, type Relatie, type RelatieType } from '../../domain/model/relatie'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { useNaam, useTekst } from '../../store/naam'
import { Relatielijntje } from '../relatie/Relatielijntje'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

/** How a directed relatie reads for who is at its end. */
const LIJDEND: Readonly<Partial<Record<RelatieType, string>>> = {
  vertegenwoordigt: 'wordt vertegenwoordigd door',
  volgt: 'wordt gevolgd door',
  voedt: 'wordt gevoed door',
}

const zinVoor = ({ type, van }: Afgeschermd<Relatie>, ik: string): string =>
  van === ik ? RELATIE[type].zin : (LIJDEND[type] ?? RELATIE[type].zin)

export function ActorRelaties({ actor }: { actor: Afgeschermd<Actor> }) {
  const werkruimte = useWerkruimte()
  const naam = useNaam()
  const toon = useTekst()
  const relaties = useDossier((dossier) =>
    Object.values(dossier.relaties).filter(({ van, naar }) => van === actor.id || naar === actor.id),
  )
  const actoren = useDossier((dossier) =>
    Object.fromEntries(
      relaties.flatMap(({ van, naar }) =>
        [van, naar].flatMap((id) => (dossier.actoren[id] ? [[id, dossier.actoren[id]]] : [])),
      ),
    ),
  ) as Readonly<Record<string, Afgeschermd<Actor>>>
  return (
    <Uitklap
      title={relaties.length === 0 ? 'Relaties' : `Relaties (${relaties.length})`}
      defaultOpen={relaties.length > 0}
    >
      <div className={styles.velden}>
        {relaties.length > 0 && (
          <ul className={styles.regels}>
            {relaties.map((relatie) => {
              const ander = actoren[relatie.van === actor.id ? relatie.naar : relatie.van]
              if (!ander) return null
              return (
                <li key={relatie.id}>
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => werkruimte.zet({ selectie: { actoren: [], relaties: [relatie.id] } })}
                  >
                    <Relatielijntje type={relatie.type} gespiegeld={relatie.van !== actor.id} />
                    <span>
                      <span className={styles.zacht}>{zinVoor(relatie, actor.id)}</span>{' '}
                      <strong dir="auto">{naam(ander)}</strong>
                      {relatie.nota !== '' && <span className={styles.zacht}> · {toon(relatie.nota)}</span>}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        )}
        <div className={styles.knoppen}>
          <Knop compact icon={ICONEN.relatie} onPress={() => opdracht('verbind').run(werkruimte)}>
            Verbind met…
          </Knop>
        </div>
      </div>
    </Uitklap>
  )
}
