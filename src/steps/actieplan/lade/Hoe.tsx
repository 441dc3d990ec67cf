/** How and where it happens: its form, its place and channels, and what people may expect of it. Source: method S2.2, S3.4, S3.6. */
import { type Actie, PLAN_SAMENLEVEN_TYPES, WERKVORMEN, WERKVORMGROEP } from '../../../domain/model/actie'
import { WERKVORM_ALTERNATIEF, WERKVORM_NAAM, WERKVORMGROEP_NAAM } from '../../../domain/model/actiewoorden'
import { PLAN_SAMENLEVEN_NAAM } from '../../../domain/lezing/richtingen'
import { NAAM_MAX, opOrde } from '../../../domain/model/grond'
import { PARTICIPATIEVRAAG } from '../../../domain/vragen/bestuur'
import { PARTICIPATIEGRADEN } from '../../../domain/model/werkgroep'
import { useDossier } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'
import { Keuze } from '../../../ui/Keuze'
import { Keuzerij } from '../../../ui/Keuzerij'
import { VinkGroep } from '../../../ui/VinkGroep'
import { Schuilveld } from '../../../velden/Schuiltekst'
import styles from './lade.module.css'
import { metOfZonder, naast, useBewerk } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'

type Props = { actie: Afgeschermd<Actie> }

export function HoeKort({ actie: { werkvorm, plek, kanalen, belofte } }: Props) {
  const tekst = useTekst()
  return naast([
    werkvorm === null ? '' : WERKVORM_NAAM[werkvorm],
    tekst(plek),
    kanalen.join(' en '),
    belofte ?? '',
  ])
}

export function Hoe({ actie }: Props) {
  return (
    <>
      <Vorm actie={actie} />
      <Waar actie={actie} />
      <PlanSamenleven actie={actie} />
      <Belofte actie={actie} />
    </>
  )
}

/** Meeting and doing stand first; what gives a stage last. */
const GROEPRANG = Object.keys(WERKVORMGROEP_NAAM)
const VORMEN = WERKVORMEN.map((vorm) => ({
  id: vorm,
  label: WERKVORM_NAAM[vorm],
  hint: WERKVORMGROEP_NAAM[WERKVORMGROEP[vorm]],
})).sort((a, b) => GROEPRANG.indexOf(WERKVORMGROEP[a.id]) - GROEPRANG.indexOf(WERKVORMGROEP[b.id]))

function Vorm({ actie: { id, werkvorm, kanalen } }: Props) {
  const bewerk = useBewerk(id)
  return (
    <>
      <Keuze
        label="Werkvorm"
        value={werkvorm}
        emptyLabel="nog niet gekozen"
        options={VORMEN}
        onChange={(nieuw) => bewerk({ werkvorm: nieuw })}
      />
      {werkvorm !== null && WERKVORMGROEP[werkvorm] === 'podium' && (
        <p className={styles.wenk}>
          Deze vorm geeft iemand een podium. Wie hoor je dan, en wie niet? Wat ook kan:{' '}
          {(WERKVORM_ALTERNATIEF[werkvorm] ?? '').toLocaleLowerCase('nl-BE')}
        </p>
      )}
      <VinkGroep
        label="Kanalen"
        options={(['offline', 'online'] as const).map((kanaal) => ({
          id: kanaal,
          label: kanaal,
          value: kanalen.includes(kanaal),
        }))}
        onChange={(kanaal, erin) => bewerk({ kanalen: metOfZonder(kanalen, kanaal, erin) })}
      />
    </>
  )
}

function Waar({ actie: { id, plek, plekSoort, fora } }: Props) {
  const tekst = useTekst()
  const bewerk = useBewerk(id)
  const alleFora = useDossier((dossier) => opOrde(dossier.fora))
  return (
    <>
      <Schuilveld
        label="Plek"
        placeholder="Waar gebeurt het?"
        maxLength={NAAM_MAX}
        value={plek}
        sleutel={`acties/${id}/lade/plek`}
        onCommit={(nieuw, { burst }) => bewerk({ plek: nieuw }, burst)}
      />
      <Keuzerij
        label="Is dat een plek waar mensen al komen?"
        compact
        value={plekSoort ?? 'open'}
        options={[
          { id: 'bestaand', label: 'ja, bestaand' },
          { id: 'nieuw', label: 'nee, nieuw' },
          { id: 'open', label: 'nog niet gezegd' },
        ]}
        onChange={(nieuw) => bewerk({ plekSoort: nieuw === 'open' ? null : nieuw })}
      />
      {alleFora.length > 0 && (
        <VinkGroep
          label="Fora"
          hint="Waar mensen zich nu al uiten."
          options={alleFora.map((forum) => ({
            id: forum.id,
            label: tekst(forum.naam) || 'zonder naam',
            value: fora.includes(forum.id),
          }))}
          onChange={(forum, erin) => bewerk({ fora: metOfZonder(fora, forum, erin) })}
        />
      )}
    </>
  )
}

function PlanSamenleven({ actie: { id, planSamenleven } }: Props) {
  const bewerk = useBewerk(id)
  const telt = useDossier(({ plan }) => plan.planSamenleven)
  if (!telt) return null
  return (
    <VinkGroep
      label="Plan Samenleven"
      options={PLAN_SAMENLEVEN_TYPES.map((type) => ({
        id: type,
        label: PLAN_SAMENLEVEN_NAAM[type],
        value: planSamenleven.includes(type),
      }))}
      onChange={(type, erin) => bewerk({ planSamenleven: metOfZonder(planSamenleven, type, erin) })}
    />
  )
}

const TREDEN = PARTICIPATIEVRAAG.antwoord.vorm === 'keuze' ? PARTICIPATIEVRAAG.antwoord.opties : []

function Belofte({ actie: { id, belofte } }: Props) {
  const bewerk = useBewerk(id)
  const afgesproken = useDossier(({ werkgroep }) => werkgroep.participatiegraad)
  const rang = (graad: (typeof PARTICIPATIEGRADEN)[number]) => PARTICIPATIEGRADEN.indexOf(graad)
  return (
    <>
      <Keuze
        label="Wat mogen inwoners verwachten?"
        value={belofte}
        emptyLabel="nog niet gezegd"
        options={PARTICIPATIEGRADEN.map((graad) => ({
          id: graad,
          label: graad,
          hint: TREDEN.find((trede) => trede.id === graad)?.uitleg ?? '',
        }))}
        onChange={(nieuw) => bewerk({ belofte: nieuw })}
      />
      {afgesproken !== null && belofte !== null && rang(belofte) > rang(afgesproken) && (
        <p className={styles.wenk}>Dat is meer dan jullie afspraken: {afgesproken}.</p>
      )}
    </>
  )
}
