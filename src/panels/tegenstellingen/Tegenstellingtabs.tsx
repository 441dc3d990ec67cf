/** The tegenstellingen as tabs above the field. Another tab is another view of the same people. */
import { useRef, useState } from 'react'
import { type Id, opOrde } from '../../domain/model/grond'
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { useDossier, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { addTegenstelling, moveTegenstelling, removeTegenstelling } from '../../store/mutaties'
import { opdracht } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { NIETS } from '../../store/sessie'
import type { Werkruimte } from '../../store/werkruimte'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonHernoem, IcoonMeer, IcoonPlus, IcoonVerwijder } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { Menu, type MenuPunt } from '../../ui/Menu'
import { useHaltes } from '../../ui/haltes'
import { Poollabels } from './Poollabels'
import { useTegenstellingnaam } from '../../store/naam'
import styles from './tegenstellingtabs.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

export function Tegenstellingtabs() {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  const tegenstellingen = useDossier((dossier) => opOrde(dossier.tegenstellingen))
  const actief = useTegenstelling()
  const naam = useTegenstellingnaam()
  const [hernoemt, setHernoemt] = useState<Id | null>(null)
  const ids = tegenstellingen.map(({ id }) => id)
  const { rij, halte } = useHaltes({ ids, begin: actief?.id, richting: 'liggend' })
  const blok = useRef<HTMLDivElement>(null)

  // A new one asks for its words at once, whoever made it (the plus, a key, the palette).
  const sleutel = ids.join(' ')
  const [bekend, setBekend] = useState(sleutel)
  if (sleutel !== bekend) {
    setBekend(sleutel)
    const [nieuw, ...meer] = tegenstellingen.filter(({ id }) => !bekend.split(' ').includes(id))
    if (nieuw && meer.length === 0 && !nieuw.wij && !nieuw.zij) setHernoemt(nieuw.id)
  }

  if (!actief) return <EersteTegenstelling />
  const kies = (id: Id) => werkruimte.zet({ tegenstelling: id, selectie: NIETS })
  const bewerkt = tegenstellingen.find(({ id }) => id === hernoemt)
  const focusTab = (id: Id) =>
    blok.current?.querySelector<HTMLElement>(`[data-halte="${CSS.escape(id)}"]`)?.focus()
  return (
    <div className={styles.blok} ref={blok}>
      <div className={styles.balk}>
        <div role="tablist" aria-label="Tegenstellingen" className={styles.tabs} {...rij}>
          {tegenstellingen.map((tegenstelling) => (
            <button
              key={tegenstelling.id}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={tegenstelling.id === actief.id}
              title={`${naam(tegenstelling)} · dubbelklik om te hernoemen`}
              onClick={() => kies(tegenstelling.id)}
              onDoubleClick={() => setHernoemt(tegenstelling.id)}
              onKeyDown={(event) => {
                if (event.key !== 'F2') return
                event.preventDefault()
                event.stopPropagation()
                kies(tegenstelling.id)
                setHernoemt(tegenstelling.id)
              }}
              {...halte(tegenstelling.id)}
            >
              <span className={styles.woorden} dir="auto">
                {naam(tegenstelling)}
              </span>
            </button>
          ))}
        </div>
        <Menu
          label={`Tegenstelling ${naam(actief)}`}
          trigger={<IconKnop compact icon={IcoonMeer} label="Deze tegenstelling bewerken" />}
          groups={menuVoor(werkruimte, actief, ids, () => setHernoemt(actief.id))}
        />
        <IconKnop
          compact
          icon={ICONEN.ronde}
          label="Eerst elk apart plaatsen"
          onPress={() => opdracht('ronde').run(werkruimte)}
        />
        <IconKnop
          compact
          icon={IcoonPlus}
          label="Nieuwe tegenstelling"
          shortcut={zegToets(opdracht('tegenstelling'))}
          onPress={() => opdracht('tegenstelling').run(werkruimte)}
        />
      </div>
      {bewerkt && (
        <Poollabels
          key={bewerkt.id}
          tegenstelling={bewerkt}
          onKlaar={() => {
            setHernoemt(null)
            // The tabs may still be on their way back to the screen.
            requestAnimationFrame(() => focusTab(bewerkt.id))
          }}
        />
      )}
    </div>
  )
}

function menuVoor(
  werkruimte: Werkruimte,
  actief: Afgeschermd<Tegenstelling>,
  ids: readonly Id[],
  hernoem: () => void,
): MenuPunt[][] {
  const plek = ids.indexOf(actief.id)
  const schuif = (stap: 1 | -1) => () => moveTegenstelling(werkruimte.document, actief.id, stap)
  return [
    [
      { id: 'hernoem', label: 'Hernoemen', shortcut: 'F2', icon: IcoonHernoem, onAction: hernoem },
      { id: 'links', label: 'Naar links', icon: ICONEN.links, disabled: plek <= 0, onAction: schuif(-1) },
      {
        id: 'rechts',
        label: 'Naar rechts',
        icon: ICONEN.rechts,
        disabled: plek >= ids.length - 1,
        onAction: schuif(1),
      },
    ],
    [
      {
        id: 'verwijder',
        label: 'Verwijderen',
        hint: 'De actoren blijven; alleen hun plaats hier gaat weg.',
        icon: IcoonVerwijder,
        danger: true,
        onAction() {
          const volgende = ids[plek + 1] ?? ids[plek - 1] ?? null
          werkruimte.zet({ tegenstelling: volgende, selectie: NIETS })
          removeTegenstelling(werkruimte.document, actief.id)
        },
      },
    ],
  ]
}

/** An empty dossier: the first question of the map, and nothing else. */
function EersteTegenstelling() {
  const werkruimte = useWerkruimte()
  return (
    <div className={styles.uitnodiging}>
      <h2 className={styles.vraag}>Wie staat tegenover wie?</h2>
      <p className={styles.uitleg}>Zeg het in jullie eigen woorden. Aanpassen kan altijd.</p>
      <Poollabels
        tegenstelling={null}
        onKlaar={(labels) =>
          werkruimte.zet({ tegenstelling: addTegenstelling(werkruimte.document, labels), selectie: NIETS })
        }
      />
    </div>
  )
}
