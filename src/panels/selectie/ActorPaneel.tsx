/** One actor, or many at once: what shows on the map first, the rest in sections that open when they hold something. */
import type { ReactNode } from 'react'
import {
  ACTOR_SOORT_NAAM,
  ACTOR_SOORTEN,
  type Actor,
  EENHEDEN,
  EENHEID_NAAM,
  HERKENBAAR_AAN,
  VERONTRUSTING_NAAM,
  VERONTRUSTINGEN,
} from '../../domain/model/actor'
import { NAAM_MAX } from '../../domain/model/grond'
import { useSessie } from '../../store/hooks'
import { Getalveld } from '../../ui/Getalveld'
import { Keuze } from '../../ui/Keuze'
import { Tekstveld } from '../../ui/Tekstveld'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Uitklap } from '../../ui/Uitklap'
import { VinkGroep } from '../../ui/VinkGroep'
import { ActorActies } from './ActorActies'
import { ActorBezorgdheden } from './ActorBezorgdheden'
import { ActorKop } from './ActorKop'
import { ActorLuideStem, heeftLuideStem } from './ActorLuideStem'
import { ActorNetwerk, heeftNetwerk } from './ActorNetwerk'
import { ActorPlaats } from './ActorPlaats'
import { ActorPrivacy, heeftPrivacy } from './ActorPrivacy'
import { ActorRelaties } from './ActorRelaties'
import { ActorTekstvak } from './ActorTekst'
import { useBewerkActoren } from './bewerk'
import { gemeen } from '../../ui/gemeen'
import { useNaam } from '../../store/naam'
import styles from '../fiche/fiche.module.css'
import selectieStyles from './selectie.module.css'
import { Code } from '../../velden/zin/Code'
import type { Afgeschermd } from '../../store/dossiertekst'
import { hoofdletter } from '../../taal/woorden'

export function ActorPaneel({
  actoren,
  metRelaties,
}: {
  actoren: readonly Afgeschermd<Actor>[]
  metRelaties: number
}) {
  const { bewerk, sleutel } = useBewerkActoren(actoren)
  const eerste = actoren[0]
  if (!eerste) return null
  const enige = actoren.length === 1 ? eerste : null
  const soort = gemeen(actoren, (actor) => actor.soort)
  const ids = actoren.map(({ id }) => id).join(' ')
  const is = (gezocht: Afgeschermd<Actor>['soort']) => actoren.some((actor) => actor.soort === gezocht)
  return (
    <>
      <ActorKop actoren={actoren} metRelaties={metRelaties} />
      <div className={styles.velden}>
        <Naam actoren={actoren} />
        <div className={styles.paar}>
          <Keuze
            label="Soort"
            value={soort}
            options={ACTOR_SOORTEN.map((id) => ({
              id,
              label: hoofdletter(ACTOR_SOORT_NAAM[id]),
            }))}
            onChange={(waarde) => waarde && bewerk({ soort: waarde })}
          />
          <Keuze
            label="Eenheid"
            value={gemeen(actoren, (actor) => actor.eenheid)}
            options={EENHEDEN.map((id) => ({ id, label: hoofdletter(EENHEID_NAAM[id]) }))}
            emptyLabel="Niet gezegd"
            onChange={(eenheid) => bewerk({ eenheid })}
          />
        </div>
        <Getalveld
          label="Omvang"
          unit="mensen"
          value={gemeen(actoren, (actor) => actor.omvang)}
          sleutel={sleutel('omvang')}
          min={0}
          max={100_000_000}
          onCommit={(omvang, info) => bewerk({ omvang }, info)}
        />
        <Keuze
          label="Hoe voelt men zich?"
          value={gemeen(actoren, (actor) => actor.verontrusting)}
          options={VERONTRUSTINGEN.map((id) => ({
            id,
            label: hoofdletter(VERONTRUSTING_NAAM[id]),
            hint: `herkenbaar aan: ${HERKENBAAR_AAN[id]}`,
          }))}
          emptyLabel="Niet gezegd"
          onChange={(verontrusting) => bewerk({ verontrusting })}
        />
        {actoren.some(({ verontrusting }) => verontrusting === 'radicaliserend') && (
          <p className={selectieStyles.wenk}>
            Wie zich tegen de democratie zelf keert, heeft iets anders nodig dan deze kaart. Leg het voor aan
            het lokale overleg rond radicalisering, en noteer hier niets meer dan nodig. <Code code="S2.3" />
          </p>
        )}
        <VinkGroep
          label="Kenmerken"
          labelHidden
          options={[
            {
              id: 'buiten',
              label: 'van buiten de gemeente',
              value: gemeen(actoren, (actor) => !actor.binnenGemeente),
            },
            {
              id: 'professional',
              label: 'professional',
              value: gemeen(actoren, (actor) => actor.professional),
            },
          ]}
          onChange={(id, aan) => bewerk(id === 'buiten' ? { binnenGemeente: !aan } : { professional: aan })}
        />
      </div>
      <ActorBezorgdheden actoren={actoren} />
      <div className={styles.delen}>
        {(is('netwerk') || actoren.some(heeftNetwerk)) && (
          <Deel
            key={`netwerk ${ids}`}
            titel="In het netwerk"
            open={is('netwerk') || actoren.some(heeftNetwerk)}
          >
            <ActorNetwerk actoren={actoren} />
          </Deel>
        )}
        {(is('luideStem') || actoren.some(heeftLuideStem)) && (
          <Deel key={`luideStem ${ids}`} titel="Als luide stem" open={actoren.some(heeftLuideStem)}>
            <ActorLuideStem actoren={actoren} />
          </Deel>
        )}
        {enige && <ActorRelaties key={ids} actor={enige} />}
        <Deel key={`nota ${ids}`} titel="Nota" open={actoren.some(({ nota }) => nota !== '')}>
          <ActorTekstvak
            actoren={actoren}
            veld="nota"
            label="Nota"
            labelHidden
            placeholder="Wat jullie niet willen vergeten"
          />
        </Deel>
        <Deel key={`plaats ${ids}`} titel="Plaats op de as" open={false}>
          <ActorPlaats actoren={actoren} />
        </Deel>
        <Deel key={`privacy ${ids}`} titel="Privacy" open={actoren.some(heeftPrivacy)}>
          <ActorPrivacy actoren={actoren} />
        </Deel>
      </div>
      <ActorActies actoren={actoren} />
    </>
  )
}

function Deel({ titel, open, children }: { titel: string; open: boolean; children: ReactNode }) {
  return (
    <Uitklap title={titel} defaultOpen={open}>
      <div className={styles.velden}>{children}</div>
    </Uitklap>
  )
}

/** Of many it says «verschilt»: what is typed is then the name of each, as for a row of the same stalls. */
function Naam({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const naam = useNaam()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const { bewerk, sleutel } = useBewerkActoren(actoren)
  // Two fields, so that what is typed in the open one can never land under the mask.
  if (schuilnamen) {
    return (
      <Tekstveld
        key="masker"
        label="Naam"
        value={gemeen(actoren, naam)}
        sleutel={sleutel('masker')}
        disabled
        hint="verborgen: zet schuilnamen uit om de naam te wijzigen"
        onCommit={() => undefined}
      />
    )
  }
  return (
    <Schuilveld
      key="naam"
      label="Naam"
      value={gemeen(actoren, (actor) => actor.naam)}
      sleutel={sleutel('naam')}
      maxLength={NAAM_MAX}
      onCommit={(waarde, info) => bewerk({ naam: waarde.trim() }, info)}
    />
  )
}
