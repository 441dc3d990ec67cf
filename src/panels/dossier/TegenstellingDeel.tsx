/** The tegenstelling on screen, or many at once: its two words, what feeds it, and its place among the others. */
import { type Id, NAAM_MAX, opOrde, TEKST_MAX } from '../../domain/model/grond'
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { useDossier, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { editRecords, editSectie, moveTegenstelling, removeTegenstellingen } from '../../store/mutaties'
import { NIETS } from '../../store/sessie'
import { IcoonVerwijder } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { IconKnop } from '../../ui/IconKnop'
import { Knop } from '../../ui/Knop'
import { gemeen } from '../../ui/gemeen'
import { useTegenstellingnaam } from '../../store/naam'
import { Samenlijst, type SamenProps } from './Samenlijst'
import { type Schuilconcept, Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

const LABEL = {
  wij: 'Label van wij gewijzigd',
  zij: 'Label van zij gewijzigd',
  incidenten: 'Incidenten gewijzigd',
} as const

export function TegenstellingDeel({ tegenstelling }: { tegenstelling: Afgeschermd<Tegenstelling> }) {
  const alle = useDossier((dossier) => opOrde(dossier.tegenstellingen))
  const naam = useTegenstellingnaam()
  return (
    <section className={styles.velden} aria-label="Tegenstelling">
      <Samenlijst
        collectie="tegenstellingen"
        woord={{ een: 'tegenstelling', meer: 'tegenstellingen' }}
        records={alle}
        los={[tegenstelling]}
        noem={naam}
        Velden={Bewerk}
      />
    </section>
  )
}

function Bewerk({ records: tegenstellingen }: SamenProps<Afgeschermd<Tegenstelling>>) {
  const werkruimte = useWerkruimte()
  const ids = tegenstellingen.map(({ id }) => id)
  const [enige, ...meer] = tegenstellingen
  const veld = (naam: keyof typeof LABEL): Schuilconcept => ({
    value: gemeen(tegenstellingen, (tegenstelling) => tegenstelling[naam]),
    sleutel: `${ids.join(' ')}/${naam}`,
    onCommit: (waarde, { burst }) =>
      editRecords(
        werkruimte.document,
        'tegenstellingen',
        ids,
        { [naam]: waarde },
        ids.length === 1 ? LABEL[naam] : undefined,
        { continues: burst },
      ),
  })
  return (
    <>
      <div className={styles.paar}>
        <Schuilveld label="Wij" placeholder="wij" maxLength={NAAM_MAX} {...veld('wij')} />
        <Schuilveld label="Zij" placeholder="zij" maxLength={NAAM_MAX} {...veld('zij')} />
      </div>
      <Schuilvak
        label="Incidenten die meespelen"
        maxLength={TEKST_MAX}
        placeholder="Wat gebeurde er, hier of elders, dat deze tegenstelling voedt?"
        {...veld('incidenten')}
      />
      <div className={styles.knoppen}>
        {enige && meer.length === 0 && <Rang tegenstelling={enige} />}
        <Weg ids={ids} />
      </div>
    </>
  )
}

/** Which comes first, and which one is the main one; only one can be asked that. */
function Rang({ tegenstelling: { id } }: { tegenstelling: Afgeschermd<Tegenstelling> }) {
  const werkruimte = useWerkruimte()
  const ids = useDossier((dossier) => opOrde(dossier.tegenstellingen).map((ander) => ander.id))
  const hoofd = useDossier(({ kop }) => kop.hoofdtegenstelling)
  const plek = ids.indexOf(id)
  const isHoofd = hoofd === id || (plek === 0 && !ids.includes(hoofd ?? ''))
  if (ids.length < 2) return null
  return (
    <>
      <Knop
        compact
        icon={ICONEN.hoofdzaak}
        pressed={isHoofd}
        onPress={() => {
          const patch = { hoofdtegenstelling: id }
          // The plan and the pitstop go over to it.
          if (!isHoofd)
            editSectie(werkruimte.document, 'kop', patch, 'Hoofdtegenstelling gekozen', { weegt: 'anders' })
        }}
      >
        Hoofdtegenstelling
      </Knop>
      <IconKnop
        compact
        icon={ICONEN.links}
        label="Naar links"
        disabled={plek <= 0}
        onPress={() => moveTegenstelling(werkruimte.document, id, -1)}
      />
      <IconKnop
        compact
        icon={ICONEN.rechts}
        label="Naar rechts"
        disabled={plek >= ids.length - 1}
        onPress={() => moveTegenstelling(werkruimte.document, id, 1)}
      />
    </>
  )
}

/** The one on screen gives way to its neighbour. */
function Weg({ ids }: { ids: readonly Id[] }) {
  const werkruimte = useWerkruimte()
  const hier = useTegenstelling()?.id
  const alle = useDossier((dossier) => opOrde(dossier.tegenstellingen).map(({ id }) => id))
  function verwijder() {
    if (hier !== undefined && ids.includes(hier)) {
      const plek = alle.indexOf(hier)
      const blijft = (id: Id) => !ids.includes(id)
      const buur = alle.slice(plek).find(blijft) ?? alle.slice(0, plek).findLast(blijft) ?? null
      werkruimte.zet({ tegenstelling: buur, selectie: NIETS })
    }
    removeTegenstellingen(werkruimte.document, ids)
  }
  if (ids.length > 1) {
    return (
      <Knop compact icon={IcoonVerwijder} onPress={verwijder}>
        {`Verwijder ${ids.length} tegenstellingen`}
      </Knop>
    )
  }
  return <IconKnop compact icon={IcoonVerwijder} label="Tegenstelling verwijderen" onPress={verwijder} />
}
