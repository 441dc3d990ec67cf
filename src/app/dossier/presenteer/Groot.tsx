/** One question, uitdaging or actie alone before the room, large and as editable as where it stands. Arrows walk to the next of its kind. */
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { ACTIE_STANDEN } from '../../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../../domain/model/actiewoorden'
import { type Id, opOrde, TEKST_MAX } from '../../../domain/model/grond'
import type { Grootsoort } from '../../../domain/model/hoofdstuk'
import { SITUATIEVRAGEN } from '../../../domain/vragen/situatie'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { editRecords } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { IcoonSluit, IcoonTerug, IcoonVooruit } from '../../../ui/icoon'
import { Keuzerij } from '../../../ui/Keuzerij'
import { Knop } from '../../../ui/Knop'
import { useLaag } from '../../../ui/lagen'
import { buildOpties } from '../../../ui/opties'
import { isTypveld, NEEMT_TOETSEN } from '../../../ui/typveld'
import { Antwoord } from '../../../steps/vraag/Antwoord'
import { Blad } from '../../../steps/vraag/Groot'
import { Uitkomstkaart } from '../../../steps/vraag/Uitkomstkaart'
import { Periode } from '../../../velden/Periode'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Trekkerkeuze } from '../../../velden/Trekkerkeuze'
import { Uitdagingkeuze, Uitdagingwoorden } from '../../../velden/Uitdagingvelden'
import styles from './groot.module.css'
import { GROOTNAAM, useGrootrij } from './grootrij'

/** Draws nothing where what it was about is gone. */
export function Groot({ soort, id }: { soort: Grootsoort; id: Id }) {
  const werkruimte = useWerkruimte()
  const rij = useGrootrij(soort)
  const plaats = rij.indexOf(id)
  const sluit = () => werkruimte.zet({ groot: null })
  const ga = (kant: 1 | -1) => {
    const naar = rij[plaats + kant]
    if (naar !== undefined) werkruimte.zet({ groot: { soort, id: naar } })
  }
  useLaag(true, sluit)
  useToetsen(ga, sluit)
  if (plaats < 0) return null
  return (
    <section className={styles.laag} aria-label={`${GROOTNAAM[soort]}, groot`} data-groot data-schrijfplek>
      <div className={styles.inhoud}>
        {soort === 'vraag' && <Vraagblad key={id} sleutel={id} />}
        {soort === 'uitdaging' && <Uitdagingblad key={id} id={id} />}
        {soort === 'actie' && <Actieblad key={id} id={id} />}
      </div>
      <div className={styles.voet}>
        <Knop icon={IcoonTerug} disabled={plaats === 0} onPress={() => ga(-1)}>
          Vorige
        </Knop>
        <span className={styles.tel}>
          {GROOTNAAM[soort]} {plaats + 1} van {rij.length}
        </span>
        <Knop icon={IcoonSluit} onPress={sluit}>
          Terug
        </Knop>
        <Knop
          variant="primair"
          icon={IcoonVooruit}
          disabled={plaats === rij.length - 1}
          onPress={() => ga(1)}
        >
          Volgende
        </Knop>
      </div>
    </section>
  )
}

function Vraagblad({ sleutel }: { sleutel: Id }) {
  const vraag = SITUATIEVRAGEN.find((een) => een.sleutel === sleutel)
  if (!vraag) return null
  return (
    <Blad niveau={2} vraag={vraag.vraag} uitleg={vraag.uitleg}>
      <Antwoord vraag={vraag} />
      <Uitkomstkaart vraag={vraag} />
    </Blad>
  )
}

function Uitdagingblad({ id }: { id: Id }) {
  const uitdaging = useDossier(({ uitdagingen }) => uitdagingen[id])
  const acties = useDossier(({ acties: alle }) => opOrde(alle).filter((actie) => actie.uitdaging === id))
  const { document } = useWerkruimte()
  const tekst = useTekst()
  if (!uitdaging) return null
  return (
    <Blad niveau={2} vraag="Uitdaging">
      <Groots>
        <Uitdagingwoorden uitdaging={uitdaging} labelHidden />
      </Groots>
      <Uitdagingkeuze
        label="Wat kiezen jullie?"
        value={uitdaging.keuze}
        onChange={(keuze) => editRecords(document, 'uitdagingen', [id], { keuze })}
      />
      {acties.length > 0 && (
        <section aria-label="Acties">
          <h3 className={styles.kop}>Wat jullie ervoor doen</h3>
          <ul className={styles.acties}>
            {acties.map((actie) => (
              <li key={actie.id}>{tekst(actie.tekst) || 'Een actie zonder woorden'}</li>
            ))}
          </ul>
        </section>
      )}
    </Blad>
  )
}

function Actieblad({ id }: { id: Id }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const actie = useDossier(({ acties }) => acties[id])
  const uitdaging = useDossier(({ uitdagingen }) => uitdagingen[actie?.uitdaging ?? '']?.tekst)
  if (!actie) return null
  return (
    <Blad niveau={2} vraag="Actie" uitleg={uitdaging === undefined ? undefined : `Voor: ${tekst(uitdaging)}`}>
      <Groots>
        <Schuilvak
          label="Wat doen jullie?"
          labelHidden
          rows={1}
          maxLength={TEKST_MAX}
          value={actie.tekst}
          sleutel={`groot/${id}/tekst`}
          onCommit={(nieuw, { burst }) =>
            editRecords(document, 'acties', [id], { tekst: nieuw }, undefined, { continues: burst })
          }
        />
      </Groots>
      <div className={styles.velden}>
        <Trekkerkeuze actie={actie} />
        <Periode actie={actie} sleutel={`groot/${id}`} />
      </div>
      <Keuzerij
        label="Hoe staat het ermee?"
        value={actie.status}
        options={buildOpties(ACTIE_STANDEN, ACTIE_STAND_NAAM)}
        onChange={(status) => status && editRecords(document, 'acties', [id], { status })}
      />
    </Blad>
  )
}

/** What the room reads first. */
const Groots = ({ children }: { children: ReactNode }) => <div className={styles.groots}>{children}</div>

const KANT: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }

function useToetsen(ga: (kant: 1 | -1) => void, sluit: () => void): void {
  const opDruk = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (event.defaultPrevented || !(target instanceof Element) || document.querySelector(NEEMT_TOETSEN))
      return
    if (isTypveld(target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Escape') {
      event.stopPropagation()
      return sluit()
    }
    const kant = KANT[key]
    if (kant === undefined || target.closest('[role="radiogroup"], [role="slider"], [role="group"]')) return
    event.preventDefault()
    ga(kant)
  })
  useEffect(() => {
    // Before the map under it hears it: there Escape lets go of what is chosen.
    window.addEventListener('keydown', opDruk, true)
    return () => window.removeEventListener('keydown', opDruk, true)
  }, [])
}
