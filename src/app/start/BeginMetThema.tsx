/**
 * «Begin met een thema»: everything that could come along is in view, nothing is ticked before people tick it, and nothing is made before they say so. Who comes along
 * waits in the parkeerplaats.
 */
import { type ReactNode, useId, useState } from 'react'
import { type Thema, THEMABRON, type Themadeel } from '../../domain/begin/thema/thema'
import { THEMAS_OM_TE_BEGINNEN } from '../../domain/begin/thema/themas'
import { findMeepunten, type Meedeel, type Meepunt } from '../../domain/begin/uitthema'
import { ACTOR_SOORT_NAAM } from '../../domain/model/actor'
import { DIEPERLIGGEND_NAAM } from '../../domain/model/bezorgdheid'
import { DOORVERWIJZINGEN } from '../../domain/naslag'
import { tel } from '../../taal/woorden'
import { Dialoog } from '../../ui/Dialoog'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import onzichtbaar from '../../ui/onzichtbaar.module.css'
import { Vink } from '../../ui/Vink'
import styles from './thema.module.css'

type Props = {
  /** Makes the dossier with what was ticked, and opens it. */
  begin: (thema: Thema, mee: ReadonlySet<string>) => void
  onSluit: () => void
}

const KOP: Readonly<Record<Themadeel, string>> = {
  actoren: 'Wie er vaak bij hoort',
  sectoren: 'Diensten om aan te denken',
  zorgen: 'Wat eronder kan liggen',
  dagen: 'Spannende dagen om op te zoeken',
  wegwijzers: 'Waar hulp te vinden is',
}
const DELEN = ['actoren', 'sectoren', 'zorgen', 'dagen'] as const satisfies readonly Meedeel[]

/** What stands behind a thing to tick: which soort it is, or which deeper bezorgdheid. */
function zegErbij(thema: Thema, deel: Meedeel, i: number): string | undefined {
  const [actor, zorg] = [thema.actoren[i], thema.zorgen[i]]
  if (deel === 'actoren' && actor) return ACTOR_SOORT_NAAM[actor.soort]
  return deel === 'zorgen' && zorg ? DIEPERLIGGEND_NAAM[zorg.dieperliggend] : undefined
}

export function BeginMetThema({ begin, onSluit }: Props) {
  const [thema, setThema] = useState<Thema | null>(null)
  const [mee, setMee] = useState<ReadonlySet<string>>(new Set())
  const punten = thema && findMeepunten(thema)
  const zet = (sleutels: readonly string[], aan: boolean) =>
    setMee((nu) => {
      const straks = new Set(nu)
      for (const sleutel of sleutels) straks[aan ? 'add' : 'delete'](sleutel)
      return straks
    })
  return (
    <Dialoog
      open
      size="breed"
      title="Begin met een thema"
      onClose={onSluit}
      footer={
        <>
          <Knop onPress={onSluit}>Annuleren</Knop>
          <Knop variant="primair" disabled={!thema} onPress={() => thema && begin(thema, mee)}>
            {mee.size === 0
              ? 'Begin zonder voorstellen'
              : `Begin met ${tel(mee.size, 'voorstel', 'voorstellen')}`}
          </Knop>
        </>
      }
    >
      <div className={styles.inhoud}>
        <p>
          Dit zijn voorstellen, geen vaststellingen: elke gemeente is anders. Vink aan wat jullie herkennen.
          Rollen wachten in de parkeerplaats, bezorgdheden zijn nog van niemand, en de polen geven jullie zelf
          een naam.
        </p>
        <Keuze
          label="Thema"
          value={thema?.id ?? null}
          options={THEMAS_OM_TE_BEGINNEN.map(({ id, naam, over }) => ({ id, label: naam, hint: over }))}
          onChange={(id) => {
            setThema(THEMAS_OM_TE_BEGINNEN.find((een) => een.id === id) ?? null)
            setMee(new Set())
          }}
        />
        {thema && punten && (
          <>
            {DELEN.map((deel) => (
              <Deel key={`${thema.id} ${deel}`} deel={deel} punten={punten[deel]} mee={mee} zet={zet}>
                {punten[deel].map(({ sleutel, woord }, i) => {
                  const hint = zegErbij(thema, deel, i)
                  return (
                    <li key={sleutel}>
                      <Vink
                        label={woord}
                        {...(hint === undefined ? {} : { hint })}
                        value={mee.has(sleutel)}
                        onChange={(aan) => zet([sleutel], aan)}
                      />
                    </li>
                  )
                })}
              </Deel>
            ))}
            <Deel deel="wegwijzers">
              {thema.wegwijzers.map((sleutel) => (
                <li key={sleutel}>
                  {DOORVERWIJZINGEN[sleutel].naam}: {DOORVERWIJZINGEN[sleutel].over}
                </li>
              ))}
            </Deel>
          </>
        )}
      </div>
    </Dialoog>
  )
}

type DeelProps = { deel: Themadeel; children: ReactNode } & (
  | { punten?: never; mee?: never; zet?: never }
  | {
      punten: readonly Meepunt[]
      mee: ReadonlySet<string>
      zet: (sleutels: readonly string[], aan: boolean) => void
    }
)

function Deel({ deel, punten, mee, zet, children }: DeelProps) {
  const id = useId()
  const sleutels = punten?.map(({ sleutel }) => sleutel) ?? []
  const isAlles = punten !== undefined && sleutels.every((sleutel) => mee.has(sleutel))
  return (
    <section aria-labelledby={id}>
      <div className={styles.deelkop}>
        <h3 id={id}>{KOP[deel]}</h3>
        {punten && (
          <Knop compact variant="kaal" onPress={() => zet(sleutels, !isAlles)}>
            {isAlles ? 'Niets' : 'Alles'}
            <span className={onzichtbaar.onzichtbaar}>: {KOP[deel]}</span>
          </Knop>
        )}
      </div>
      <p className={styles.bron}>
        {punten ? 'Voorstel' : 'Staat straks bij Informatie'} · {THEMABRON[deel]}
      </p>
      <ul className={styles.punten} data-los={punten === undefined || undefined}>
        {children}
      </ul>
    </section>
  )
}
