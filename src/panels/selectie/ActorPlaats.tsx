/** Where these actors stand in the tegenstelling on screen. Only x is a statement; it can be said in a number too. */
import type { Actor } from '../../domain/model/actor'
import { isEens, isOpDeGrens, maakPositie, ZONE_NAAM, zoneVan } from '../../domain/model/zone'
import { useTegenstelling, useWerkruimte } from '../../store/hooks'
import { moveNaarParkeerplaats } from '../../store/eens'
import { placeActoren } from '../../store/mutaties'
import { Getalveld } from '../../ui/Getalveld'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { Schuif } from '../../ui/Schuif'
import { VERSCHILT } from '../../ui/verschilt'
import { gemeen } from '../../ui/gemeen'
import { Kantkeuze } from '../../velden/Kantkeuze'
import { PlekVraag } from '../../velden/PlekVraag'
import { useTekst } from '../../store/naam'
import { EensRegel } from './EensRegel'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

/** «zone midden», «zone wij, op de grens». */
export const zegZone = (x: number): string =>
  `zone ${ZONE_NAAM[zoneVan(x)]}${isOpDeGrens(x) ? ', op de grens' : ''}`

const zegHonderdsten = (x: number): string => String(Math.round(x * 100)).replace('-', '−')

export function ActorPlaats({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const werkruimte = useWerkruimte()
  const tegenstelling = useTegenstelling()
  const tekst = useTekst()
  if (!tegenstelling) return <p className={styles.regel}>Er is nog geen tegenstelling.</p>

  const hier = tegenstelling.id
  const staand = actoren.filter(({ posities }) => hier in posities)
  const los = staand.filter((actor) => !isEens(actor, hier))
  const wachtend = actoren.filter(({ posities }) => !(hier in posities)).map(({ id }) => id)
  const plaats = (x: number, { burst }: { burst: string }) =>
    placeActoren(
      werkruimte.document,
      hier,
      los.flatMap(({ id, posities }) => {
        const positie = posities[hier]
        return positie ? [{ id, ...maakPositie(x, positie.y) }] : []
      }),
      undefined,
      { continues: burst },
    )
  const teBevestigen = staand.flatMap(({ id, posities }) => (posities[hier]?.doorApp ? [id] : []))
  const x = los.length > 0 ? gemeen(los, ({ posities }) => posities[hier]?.x ?? 0) : null
  const namen = [tekst(tegenstelling.wij) || 'wij', tekst(tegenstelling.zij) || 'zij'] as const
  return (
    <>
      {los.length < staand.length && (
        <EensRegel actoren={staand.filter((actor) => isEens(actor, hier))} hier={hier} />
      )}
      {x !== null && (
        <>
          <Schuif
            label={`Van ${namen[0]} tot ${namen[1]}`}
            value={x === VERSCHILT ? x : Math.round(x * 100)}
            min={-100}
            max={100}
            valueText={x === VERSCHILT ? '' : `${zegHonderdsten(x)}, ${zegZone(x)}`}
            ends={namen}
            onChange={(honderdsten, info) => plaats(honderdsten / 100, info)}
          />
          <Getalveld
            label="In honderdsten (−100 tot 100)"
            value={x === VERSCHILT ? x : Math.round(x * 100)}
            sleutel={`${los.map(({ id }) => id).join(' ')}/${hier}/x`}
            min={-100}
            max={100}
            onCommit={(honderdsten, info) => {
              if (honderdsten !== null) plaats(honderdsten / 100, info)
            }}
          />
          {teBevestigen.length > 0 && (
            <PlekVraag actoren={teBevestigen} tegenstelling={hier}>
              {teBevestigen.length === 1
                ? 'Deze plek koos Middenveld zelf.'
                : `${teBevestigen.length} plekken koos Middenveld zelf.`}
            </PlekVraag>
          )}
          <p className={styles.regel}>Alleen links of rechts heeft betekenis. Hoog of laag is schikking.</p>
        </>
      )}
      {wachtend.length > 0 && (
        <>
          <p className={styles.regel}>
            {wachtend.length === actoren.length
              ? 'Nog te plaatsen in deze tegenstelling.'
              : `${wachtend.length} nog te plaatsen in deze tegenstelling.`}
          </p>
          <Kantkeuze onKies={(zone) => void werkruimte.kaart?.plaats(wachtend, zone)} />
        </>
      )}
      <div className={styles.knoppen}>
        {staand.length > 0 && (
          <Knop
            compact
            icon={ICONEN.parkeer}
            onPress={() =>
              moveNaarParkeerplaats(
                werkruimte,
                hier,
                staand.map(({ id }) => id),
              )
            }
          >
            Naar de parkeerplaats
          </Knop>
        )}
      </div>
    </>
  )
}
