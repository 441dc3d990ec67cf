/** What it is: where it belongs, how soon, and how far it is. Source: method S3.1, S3.4. */
import { ACTIE_STANDEN, type Actie } from '../../../domain/model/actie'
import { ACTIE_STAND_NAAM, TERMIJN_NAAM } from '../../../domain/model/actiewoorden'
import { verwijs } from '../../../domain/lezing/omdat'
import { opOrde, opSleutelOrde } from '../../../domain/model/grond'
import { useDossier } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'
import { useNamen } from '../../../store/namen'
import { Keuze } from '../../../ui/Keuze'
import { Keuzerij } from '../../../ui/Keuzerij'
import { Vink } from '../../../ui/Vink'
import { buildOpties } from '../../../ui/opties'
import { naast, useBewerk } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'

type Props = { actie: Afgeschermd<Actie> }

export function WatKort({ actie: { uitdaging, termijn, prioritair, status } }: Props) {
  const [naam = ''] = useNamen(uitdaging === null ? [] : [verwijs('uitdaging', uitdaging)])
  return naast([
    termijn === null ? '' : TERMIJN_NAAM[termijn],
    prioritair ? 'prioritair' : '',
    ACTIE_STAND_NAAM[status],
    naam && `voor «${naam}»`,
  ])
}

export function Wat({ actie }: Props) {
  return (
    <>
      <Waarbij actie={actie} />
      <Tempo actie={actie} />
    </>
  )
}

function Waarbij({ actie: { id, uitdaging, doelstelling } }: Props) {
  const tekst = useTekst()
  const bewerk = useBewerk(id)
  const uitdagingen = useDossier((dossier) => opOrde(dossier.uitdagingen))
  const doelen = useDossier(
    (dossier) => (uitdaging !== null && dossier.uitdagingen[uitdaging]?.doelstellingen) || null,
  )
  const doelstellingen = doelen === null ? [] : opSleutelOrde(doelen)
  return (
    <>
      <Keuze
        label="Bij welke uitdaging?"
        value={uitdaging}
        emptyLabel="bij geen"
        options={uitdagingen.map((een) => ({ id: een.id, label: tekst(een.tekst) || 'zonder woorden' }))}
        onChange={(nieuw) => bewerk({ uitdaging: nieuw })}
      />
      {doelstellingen.length > 0 && (
        <Keuze
          label="Voor welke doelstelling?"
          value={doelstelling}
          emptyLabel="nog niet gezegd"
          options={doelstellingen.map((een) => ({
            id: een.id,
            label: tekst(een.tekst) || 'zonder woorden',
          }))}
          onChange={(nieuw) => bewerk({ doelstelling: nieuw })}
        />
      )}
    </>
  )
}

function Tempo({ actie: { id, termijn, prioritair, status } }: Props) {
  const bewerk = useBewerk(id)
  return (
    <>
      <Keuzerij
        label="Termijn"
        compact
        value={termijn ?? 'open'}
        options={[
          { id: 'kort', label: 'kort' },
          { id: 'lang', label: 'lang' },
          { id: 'open', label: 'nog niet gezegd' },
        ]}
        onChange={(nieuw) => bewerk({ termijn: nieuw === 'open' ? null : nieuw })}
      />
      <Keuzerij
        label="Stand"
        compact
        value={status}
        options={buildOpties(ACTIE_STANDEN, ACTIE_STAND_NAAM)}
        onChange={(nieuw) => bewerk({ status: nieuw })}
      />
      <Vink
        label="Prioritair: dit kan niet wachten"
        value={prioritair}
        onChange={(nieuw) => bewerk({ prioritair: nieuw })}
      />
    </>
  )
}
