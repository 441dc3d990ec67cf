/**
 * «Lees een kaart in»: names and lines from a drawing or network of another program. We read and guess, people see and decide; everybody waits in the
 * parkeerplaats, because left or right in a drawing is no statement of the room. One step.
 */
import { useState } from 'react'
import { findSoort, type Gevondene, type Vondst } from '../../domain/buren/vondst'
import { normaliseer } from '../../domain/masker/namen'
import type { ActorSoort } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import { RELATIE, RELATIE_TYPEN, type RelatieType } from '../../domain/model/relatie'
import { useWerkruimte } from '../../store/hooks'
import { addVondst } from '../../store/mutaties'
import { tel } from '../../taal/woorden'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import lijst from '../lijst/lijst.module.css'
import type { Lijstbron } from '../lijst/lijstbron'
import { Meerij, Meetabel, Rest, Soortkeuze } from '../lijst/Meetabel'
import { Verantwoording } from '../lijst/Verantwoording'
import styles from './buren.module.css'
import { findLijnsoorten } from './lijnsoorten'

type Props = { vondst: Vondst; onSluit: () => void } & Pick<Lijstbron, 'bewaar'>

/** More rows than a screen can use; the others come along all the same. */
const GETOOND = 200

export function BuurDialoog({ vondst, onSluit, bewaar }: Props) {
  const werkruimte = useWerkruimte()
  const { wie, lijnen, naam, bron } = vondst
  // Who has this name here already; read once, for what changes meanwhile is looked at again when it is written.
  const [hier] = useState(
    () =>
      new Map(
        Object.values(werkruimte.dossier().actoren).map((actor): [string, Id] => [
          normaliseer(actor.naam),
          actor.id,
        ]),
      ),
  )
  const bestaand = (een: Gevondene): Id | null => hier.get(normaliseer(een.naam)) ?? null
  const [keuzen, setKeuzen] = useState<Readonly<Record<string, { mee?: boolean; soort?: ActorSoort }>>>({})
  const [typen, setTypen] = useState<Readonly<Record<string, RelatieType>>>({})
  const soorten = findLijnsoorten(lijnen)
  const isMee = (een: Gevondene) => keuzen[een.sleutel]?.mee ?? (bestaand(een) === null && !een.twijfel)
  const soortVan = (een: Gevondene) => keuzen[een.sleutel]?.soort ?? findSoort(een)
  const kies = (een: Gevondene, wat: { mee?: boolean; soort?: ActorSoort }) =>
    setKeuzen((nu) => ({ ...nu, [een.sleutel]: { ...nu[een.sleutel], ...wat } }))
  const mee = wie.filter((een) => isMee(een) && bestaand(een) === null)
  const eindes = new Set(
    [...mee, ...wie.filter((een) => bestaand(een) !== null)].map(({ sleutel }) => sleutel),
  )
  const gaan = lijnen.filter(({ van, naar }) => eindes.has(van) && eindes.has(naar))

  function zet() {
    const typeVan = new Map(soorten.map(({ woord, geraden }) => [woord, typen[woord] ?? geraden]))
    addVondst(
      werkruimte.document,
      wie
        .filter(({ sleutel }) => eindes.has(sleutel))
        .map((een) => ({ ...een, soort: soortVan(een), nota: een.nota ?? '', hier: bestaand(een) })),
      gaan.map(({ van, naar, woord }) => {
        const type = typeVan.get(woord) ?? 'contact'
        return { van, naar, type, nota: woord.toLowerCase() === RELATIE[type].naam ? '' : woord }
      }),
    )
    onSluit()
  }

  const achter = [
    ...wie.flatMap((een) =>
      bestaand(een) !== null
        ? [`«${een.naam}» staat al in dit dossier; de lijnen ernaartoe komen wel mee.`]
        : isMee(een)
          ? []
          : [`«${een.naam}»: ${een.twijfel ? `misschien ${een.twijfel}` : 'niet aangevinkt'}.`],
    ),
    ...(gaan.length < lijnen.length
      ? [`${tel(lijnen.length - gaan.length, 'lijn hangt', 'lijnen hangen')} vast aan wie niet meegaat.`]
      : []),
    ...vondst.achter,
  ]
  const niets = mee.length === 0 && gaan.length === 0
  return (
    <Dialoog
      open
      size="breed"
      onClose={onSluit}
      title="Lees een kaart in"
      footer={
        <>
          <Knop onPress={onSluit}>Annuleren</Knop>
          <Knop variant="primair" disabled={niets} onPress={zet}>
            {mee.length > 0 || niets
              ? `Zet ${mee.length} in de parkeerplaats`
              : `Zet ${tel(gaan.length, 'lijn', 'lijnen')}`}
          </Knop>
        </>
      }
    >
      <div className={lijst.lijst}>
        <p>
          {`«${naam}» (${bron}): ${tel(wie.length, 'naam', 'namen')} en ${tel(lijnen.length, 'lijn', 'lijnen')}. Iedereen wacht in de parkeerplaats: links of rechts in een tekening zegt niets over wie waar staat.`}
        </p>
        {wie.length > 0 && (
          <Meetabel koppen={['Naam', 'Soort']}>
            {wie.slice(0, GETOOND).map((een) => (
              <Meerij
                key={een.sleutel}
                wie={een.naam}
                mee={isMee(een)}
                uit={bestaand(een) !== null}
                onMee={(gaatMee) => kies(een, { mee: gaatMee })}
                naam={
                  <>
                    {een.naam}
                    {bestaand(een) !== null && <span className={lijst.zacht}> · staat er al</span>}
                    {een.twijfel && <span className={lijst.zacht}>{` · misschien ${een.twijfel}`}</span>}
                  </>
                }
              >
                <td>
                  <Soortkeuze
                    wie={een.naam}
                    soort={soortVan(een)}
                    uit={bestaand(een) !== null}
                    onKies={(soort) => kies(een, { soort })}
                  />
                </td>
              </Meerij>
            ))}
          </Meetabel>
        )}
        <Rest getoond={GETOOND} van={wie.length} />
        {soorten.length > 0 && (
          <fieldset className={styles.lijnen}>
            <legend>Wat betekenen de lijnen?</legend>
            {soorten.map(({ woord, aantal, geraden, isBekend }) => (
              <label key={woord} className={styles.lijn}>
                <span>
                  {woord === '' ? 'zonder woord' : `«${woord}»`}
                  <span
                    className={lijst.zacht}
                  >{` · ${tel(aantal, 'lijn', 'lijnen')}${isBekend || woord === '' ? '' : ', dit woord kennen we niet: het blijft erbij staan'}`}</span>
                </span>
                <select
                  value={typen[woord] ?? geraden}
                  onChange={(event) => {
                    const type = RELATIE_TYPEN.find((kandidaat) => kandidaat === event.target.value)
                    if (type) setTypen((nu) => ({ ...nu, [woord]: type }))
                  }}
                >
                  {RELATIE_TYPEN.map((type) => (
                    <option key={type} value={type}>
                      {RELATIE[type].naam}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
        )}
        <Verantwoording zinnen={achter} bewaar={bewaar} />
      </div>
    </Dialoog>
  )
}
