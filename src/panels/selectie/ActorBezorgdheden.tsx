/** What these people lie awake of, and how we know. Source: method S2.2. */
import type { Schetsdoel } from '../../domain/model/schets'
import type { Actor } from '../../domain/model/actor'
import {
  type Bezorgdheid,
  BEZORGDHEID_BRON_NAAM,
  BEZORGDHEID_BRONNEN,
  type BezorgdheidBron,
  DIEPERLIGGEND,
  DIEPERLIGGEND_NAAM,
  isGehoord,
} from '../../domain/model/bezorgdheid'
import { opOrde } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { carryBezorgdheid, editRecords, linkBezorgdheid, unlinkBezorgdheid } from '../../store/mutaties'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { VERSCHILT } from '../../ui/verschilt'
import { Toonknop } from '../bezorgdheden/Toonknop'
import { gemeen } from '../../ui/gemeen'
import { useTekst } from '../../store/naam'
import styles from '../fiche/fiche.module.css'
import selectieStyles from './selectie.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'
import { hoofdletter } from '../../taal/woorden'

/** Until somebody says how it was heard, it is what the room thinks. */
const BRON_BEGIN: BezorgdheidBron = 'inschatting'
/** One word beside the chip, the whole sentence in the list. */
const BRON_OPTIES = BEZORGDHEID_BRONNEN.map((id) => ({ id, label: id, hint: BEZORGDHEID_BRON_NAAM[id] }))

export function ActorBezorgdheden({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  const alle = useDossier((dossier) => opOrde(dossier.bezorgdheden))
  const ids = actoren.map(({ id }) => id)
  const gedragen = alle.filter(({ id }) => actoren.some(({ bezorgdheden }) => id in bezorgdheden))
  const doorAllen = new Set(gedragen.filter(({ id }) => actoren.every((actor) => id in actor.bezorgdheden)))

  const bekend = alle
    .filter((bezorgdheid) => !doorAllen.has(bezorgdheid) && bezorgdheid.tekst !== '')
    .map(({ id, tekst }) => ({ id, label: toon(tekst) }))
  const dieper = DIEPERLIGGEND.filter(
    (soort) => !alle.some(({ dieperliggend }) => dieperliggend === soort),
  ).map((soort) => ({ id: `dieper ${soort}`, label: hoofdletter(DIEPERLIGGEND_NAAM[soort]) }))

  // Who already carries it keeps the bron that was said.
  const nogNiet = (bezorgdheid: string) =>
    actoren.filter(({ bezorgdheden }) => !(bezorgdheid in bezorgdheden)).map(({ id }) => id)

  function kies(keuze: string) {
    const soort = DIEPERLIGGEND.find((kandidaat) => keuze === `dieper ${kandidaat}`)
    if (soort) {
      const velden = { tekst: hoofdletter(DIEPERLIGGEND_NAAM[soort]), dieperliggend: soort }
      carryBezorgdheid(werkruimte.document, ids, velden, BRON_BEGIN)
    } else linkBezorgdheid(werkruimte.document, nogNiet(keuze), keuze, BRON_BEGIN)
  }

  return (
    <section className={styles.blok} aria-labelledby="bezorgdheden-kop">
      <h3 className={styles.tussenkop} id="bezorgdheden-kop">
        Bezorgdheden
      </h3>
      {gedragen.length > 0 && (
        <ul className={styles.regels}>
          {gedragen.map((bezorgdheid) => (
            <Gedragen key={bezorgdheid.id} bezorgdheid={bezorgdheid} actoren={actoren} />
          ))}
        </ul>
      )}
      <Toevoegveld
        label="Bezorgdheid toevoegen"
        placeholder="Eigen woorden, dan Enter"
        sleutel={`${ids.join(' ')}/bezorgdheid`}
        suggestions={[...bekend, ...dieper]}
        max={gedragen.length === 0 ? 8 : 4}
        onChoose={kies}
        doel={{ wordt: 'bezorgdheid', actoren: ids } satisfies Schetsdoel}
        onAdd={(tekst) => carryBezorgdheid(werkruimte.document, ids, { tekst }, BRON_BEGIN)}
      />
    </section>
  )
}

function Gedragen({
  bezorgdheid,
  actoren,
}: {
  bezorgdheid: Afgeschermd<Bezorgdheid>
  actoren: readonly Afgeschermd<Actor>[]
}) {
  const werkruimte = useWerkruimte()
  const dragers = actoren.filter(({ bezorgdheden }) => bezorgdheid.id in bezorgdheden)
  const ids = dragers.map(({ id }) => id)
  const alleIds = actoren.map(({ id }) => id)
  const bron = gemeen(dragers, ({ bezorgdheden }) => bezorgdheden[bezorgdheid.id] ?? BRON_BEGIN)
  const tekst = useTekst()(bezorgdheid.tekst) || 'zonder woorden'
  return (
    <li
      className={selectieStyles.gedragen}
      data-gehoord={(bron !== VERSCHILT && isGehoord(bron)) || undefined}
    >
      <span className={selectieStyles.bezorgdheid} dir="auto">
        {tekst}
        {bezorgdheid.mogelijkeDiscriminatie && (
          <span className={styles.zacht}> · mogelijk discriminatie</span>
        )}
      </span>
      <div className={selectieStyles.bronnen}>
        <Keuze
          label={`Hoe weten we «${tekst}»?`}
          labelHidden
          value={bron}
          options={BRON_OPTIES}
          onChange={(nieuw) => nieuw && linkBezorgdheid(werkruimte.document, ids, bezorgdheid.id, nieuw)}
        />
        {bezorgdheid.dieperliggend === null && (
          <Keuze
            label={`Wat zit er onder «${tekst}»?`}
            labelHidden
            value={null}
            placeholder="wat zit eronder?"
            options={DIEPERLIGGEND.map((id) => ({ id, label: DIEPERLIGGEND_NAAM[id] }))}
            onChange={(dieperliggend) =>
              editRecords(werkruimte.document, 'bezorgdheden', [bezorgdheid.id], { dieperliggend })
            }
          />
        )}
      </div>
      <Toonknop bezorgdheid={bezorgdheid.id} naam={tekst} />
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`${tekst} weghalen`}
        onPress={() => unlinkBezorgdheid(werkruimte.document, ids, bezorgdheid.id)}
      />
      {dragers.length < actoren.length && (
        <div className={styles.deels}>
          <span className={styles.zacht}>
            {dragers.length} van de {actoren.length}
          </span>
          <Knop
            compact
            variant="kaal"
            onPress={() =>
              linkBezorgdheid(
                werkruimte.document,
                alleIds.filter((id) => !ids.includes(id)),
                bezorgdheid.id,
                bron === VERSCHILT ? BRON_BEGIN : bron,
              )
            }
          >
            Geef aan alle {actoren.length}
          </Knop>
        </div>
      )}
    </li>
  )
}
