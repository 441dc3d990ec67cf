/** What the room sees after a round: where it differs first, a question to ask aloud with each, and what it agrees on, ready to be placed in one step. */
import { isEens } from '../../domain/model/zone'
import type { Id } from '../../domain/model/grond'
import type { Ronde } from '../../domain/model/ronde'
import {
  deriveEensheid,
  deriveVerschuiving,
  type Eensheid,
  findGesprek,
  GESPREKSVRAAG,
} from '../../domain/rondes/gesprek'
import { findZelfdeRondes, type Verborgen } from '../../domain/rondes/plaatsronde'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { placeRonde } from '../../store/mutaties'
import { zegDatum } from '../../taal/datum'
import { tel } from '../../taal/woorden'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { geefRondeplaatsen } from './plaatsen'
import { Fasekop } from './Fasekop'
import { useEinden, useKaartnamen } from './namen'
import { RONDESOORT, findRondesoort } from './rondesoorten'
import styles from './ronde.module.css'
import { Strook } from './Strook'

const EENSHEID: Readonly<Record<Eensheid, string>> = {
  verdeeld: 'We zien dit verschillend',
  deels: 'Ongeveer gelijk',
  eens: 'We zien dit gelijk',
}
const WAAROM_NIET: Readonly<Record<Verborgen, string>> = {
  teWeinig: 'Te weinig mensen plaatsten dit om er iets over te tonen:',
  verschil:
    'Het aantal ligt te dicht bij dat van een vorige ronde. Naast elkaar zou dat één plaats verraden:',
}

type Props = {
  ronde: Ronde
  /** Of a round that was revealed just now. */
  verborgen: Readonly<Record<Id, Verborgen>>
  onNieuw: () => void
}

export function Beeld({ ronde, verborgen, onNieuw }: Props) {
  const werkruimte = useWerkruimte()
  const over = Object.keys(ronde.bezorgdheden).length > 0 ? 'bezorgdheden' : 'actoren'
  const soort = findRondesoort({ vraag: ronde.vraag, over })
  const { verwijs, label } = RONDESOORT[soort]
  const spreidingen = ronde[over]
  const volgorde = findGesprek(spreidingen)
  const naam = useKaartnamen(verwijs, [...volgorde, ...Object.keys(verborgen)])
  const einden = useEinden(ronde.tegenstelling)
  const vorige = useDossier(({ rondes }) => {
    const zelfde = findZelfdeRondes(rondes, { vraag: ronde.vraag, over, tegenstelling: ronde.tegenstelling })
    return zelfde[zelfde.findIndex(({ id }) => id === ronde.id) - 1] ?? null
  })
  const isOpKaart = soort === 'waar' && ronde.tegenstelling !== null
  // On whose place the room agreed before: it stays until somebody opens that again.
  const vast = useDossier(({ actoren }) =>
    volgorde.filter((id) => {
      const actor = actoren[id]
      return actor !== undefined && ronde.tegenstelling !== null && isEens(actor, ronde.tegenstelling)
    }),
  )
  const eens = volgorde.filter((id) => {
    const spreiding = spreidingen[id]
    return spreiding && deriveEensheid(spreiding) === 'eens' && !(id in ronde.besloten) && !vast.includes(id)
  })
  const plaats = (ids: readonly Id[]) =>
    placeRonde(werkruimte.document, ronde.id, geefRondeplaatsen(werkruimte.dossier(), ronde, ids))

  return (
    <div className={styles.blad}>
      <div className={styles.kop}>
        <Fasekop>{label}</Fasekop>
        <span className={styles.zacht}>
          {zegDatum(ronde.datum)}, met {tel(ronde.deelnemers, 'deelnemer', 'deelnemers')}
        </span>
      </div>
      <p className={styles.inleiding}>
        {volgorde.length === 0
          ? 'Hier valt niets te tonen.'
          : 'Bovenaan staat waar we het meest verschillen. De balk is waar de middelste helft plaatste, de streep staat ertussenin. Wie het verst stond, tonen we nooit.'}
      </p>
      {vorige && (
        <p className={styles.zacht}>
          De stippellijn is de vorige ronde: {zegDatum(vorige.datum)}, met {vorige.deelnemers}.
        </p>
      )}
      <ol className={styles.lijst} aria-label="Waar we het over hebben">
        {volgorde.map((id) => {
          const spreiding = spreidingen[id]
          if (!spreiding) return null
          const eensheid = deriveEensheid(spreiding)
          const toen = vorige?.[over][id]
          return (
            <li key={id} className={styles.rij}>
              <div className={styles.kop}>
                <span className={styles.naam}>{naam(id)}</span>
                <span className={styles.eensheid} data-verdeeld={eensheid === 'verdeeld' || undefined}>
                  {EENSHEID[eensheid]}
                </span>
              </div>
              <Strook spreiding={spreiding} einden={einden} toen={toen} />
              <p className={styles.vraag}>{GESPREKSVRAAG[eensheid]}</p>
              <div className={styles.kop}>
                <span className={styles.zacht}>
                  {zegAantallen(spreiding.geplaatst, ronde.deelnemers)}
                  {zegVerschuiving(deriveVerschuiving(toen, spreiding), einden)}
                </span>
                {isOpKaart &&
                  (id in ronde.besloten ? (
                    <span className={styles.zacht}>Staat op de kaart na deze ronde</span>
                  ) : vast.includes(id) ? (
                    <span className={styles.zacht}>
                      Blijft staan: over die plaats waren jullie het al eens
                    </span>
                  ) : (
                    <Knop compact icon={ICONEN.plaats} onPress={() => plaats([id])}>
                      {`Zet ${naam(id)} hier neer`}
                    </Knop>
                  ))}
              </div>
            </li>
          )
        })}
      </ol>
      {(['teWeinig', 'verschil'] as const).map((waarom) => {
        const ids = Object.keys(verborgen).filter((id) => verborgen[id] === waarom)
        return (
          ids.length > 0 && (
            <p key={waarom} className={styles.vorige}>
              {WAAROM_NIET[waarom]} {ids.map(naam).join(', ')}
            </p>
          )
        )
      })}
      <div className={styles.voet}>
        <Knop onPress={onNieuw}>Nieuwe ronde</Knop>
        {isOpKaart && eens.length > 0 && (
          <Knop variant="primair" icon={ICONEN.plaats} onPress={() => plaats(eens)}>
            {`Plaats wat we gelijk zien (${eens.length})`}
          </Knop>
        )}
      </div>
    </div>
  )
}

const zegAantallen = (geplaatst: number, deelnemers: number): string =>
  geplaatst === deelnemers
    ? 'Iedereen plaatste dit.'
    : `${geplaatst} plaatsten dit, ${deelnemers - geplaatst} «geen idee».`

const zegVerschuiving = (stap: number | null, einden: readonly [string, string]): string =>
  stap === null || stap === 0
    ? ''
    : ` Sinds de vorige ronde ${Math.round(Math.abs(stap) * 10)} van 10 naar ${einden[stap < 0 ? 0 : 1]}.`
