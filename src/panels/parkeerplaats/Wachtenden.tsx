/** The list of who waits: choose, sort into soorten, drag or send onto the field. */
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import type { Zone } from '../../domain/model/zone'
import { heeftThuis } from '../../geometry/plek'
import { useDossier, useSelectie, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { editActoren, removeSelectie } from '../../store/mutaties'
import { NIETS } from '../../store/sessie'
import type { Vensterpunt } from '../../store/losplekken'
import { inParkeerplaats } from '../../store/werkruimte'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonVerwijder } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Zoekveld } from '../../ui/Zoekveld'
import { gemeen } from '../../ui/gemeen'
import { haltesIn, useHaltes } from '../../ui/haltes'
import { Kantkeuze } from '../../velden/Kantkeuze'
import { useNaam } from '../../store/naam'
import { kiesUit, volgendeNa, zoekIn } from './parkeerlijst'
import { Geest, Kaartje } from './Parkeerkaartje'
import styles from './parkeerplaats.module.css'
import naamStyles from './naamregel.module.css'
import { useVlucht } from './vlucht'

/** With more than this a list has to be searched. */
const ZOEK_VANAF = 12
/** More cards than anybody reads; the search reaches the others. */
const TOON_MAX = 200

type Props = {
  /** Whose card takes the focus, once it stands here. */
  inHand: Id | null
  onInHand: () => void
}

/** Left and right are where the poles are. */
const KANT: Readonly<Record<string, Zone>> = { ArrowLeft: 'wij', ArrowRight: 'zij' }

export function Wachtenden({ inHand, onInHand }: Props) {
  const werkruimte = useWerkruimte()
  const tegenstelling = useTegenstelling()?.id ?? null
  const naam = useNaam()
  const actoren = useDossier((dossier) =>
    inParkeerplaats(dossier, tegenstelling).flatMap((id) => dossier.actoren[id] ?? []),
  )
  const selectie = useSelectie().actoren
  const meerSelecteren = useSessie((sessie) => sessie.meerSelecteren)
  const [vraag, setVraag] = useState('')
  const anker = useRef<Id | null>(null)
  const lijst = useRef<HTMLUListElement>(null)
  const volgende = useRef<Id | null>(null)
  const eersteKant = useRef<HTMLButtonElement>(null)
  const naarKant = useRef(false)

  const gevonden = zoekIn(actoren, actoren.length > ZOEK_VANAF ? vraag : '', naam)
  const rij = gevonden.slice(0, TOON_MAX)
  const ids = rij.map(({ id }) => id)
  const gekozen = actoren.filter(({ id }) => selectie.includes(id))
  const thuis = actoren.filter(({ soort }) => heeftThuis(soort)).map(({ id }) => id)
  const { rij: haltes, halte } = useHaltes({ ids, begin: gekozen[0]?.id, richting: 'staand' })

  // The hand stays in the list: who was placed or removed leaves its stop to the next one.
  useEffect(() => {
    if (naarKant.current) eersteKant.current?.focus()
    naarKant.current = false
    if (inHand !== null) {
      volgende.current = inHand
      onInHand()
    }
    if (volgende.current === null) return
    const doel = haltesIn(lijst.current).find(({ dataset }) => dataset.halte === volgende.current)
    volgende.current = null
    doel?.focus()
  })

  const kies = (actorIds: readonly Id[]) => werkruimte.zet({ selectie: { ...NIETS, actoren: actorIds } })
  const samenMet = (id: Id): Id[] =>
    gekozen.some((actor) => actor.id === id) ? gekozen.map((actor) => actor.id) : [id]

  const plaats = (wie: readonly Id[], waar?: Zone): readonly Id[] => werkruimte.kaart?.plaats(wie, waar) ?? []
  function plaatsEnGaVerder(wie: readonly Id[], waar?: Zone) {
    const geplaatst = plaats(wie, waar)
    if (geplaatst.length === 0) return
    volgende.current = volgendeNa(ids, geplaatst)
    // Nobody is left to go on with: the hand goes along to the map.
    if (volgende.current === null && geplaatst[0] !== undefined) werkruimte.kaart?.focus(geplaatst[0])
  }
  /** Who is at home between the poles goes there; for the others people say where. */
  function vraagKant(wie: readonly Id[]) {
    if (actoren.every(({ id, soort }) => !wie.includes(id) || heeftThuis(soort))) return plaatsEnGaVerder(wie)
    naarKant.current = true
    kies(wie)
  }
  function verwijder(wie: readonly Id[]) {
    volgende.current = volgendeNa(ids, wie)
    removeSelectie(werkruimte.document, { actoren: wie, relaties: [] })
    werkruimte.zet({ selectie: NIETS })
    if (volgende.current === null) document.getElementById('parkeerplaats-kop')?.focus()
  }

  function laatLos(wie: readonly Id[], punt: Vensterpunt) {
    const losplek = werkruimte.losplekken.op(punt)
    // Let go over the list itself: they go on waiting.
    if (losplek?.soort === 'parkeerplaats') return
    if (!losplek?.neem(wie, punt)) werkruimte.omgeving.announce('Niet geplaatst: laat los boven de kaart')
  }
  const vlucht = useVlucht(
    actoren.map(({ id }) => id),
    samenMet,
    laatLos,
  )

  function opKlik(event: MouseEvent, id: Id) {
    // A press by space has no click count: it adds, so that the keyboard can select several without a mouse.
    const erbij = event.ctrlKey || event.metaKey || meerSelecteren || event.detail === 0
    kies(
      kiesUit(
        ids,
        gekozen.map((actor) => actor.id),
        anker.current,
        { id, erbij, bereik: event.shiftKey },
      ),
    )
    if (!event.shiftKey) anker.current = id
  }

  function opToets(event: KeyboardEvent<HTMLElement>) {
    haltes.onKeyDown(event)
    const id = event.target instanceof HTMLElement ? event.target.dataset.halte : undefined
    if (id === undefined) return
    const kant =
      event.shiftKey || event.ctrlKey || event.metaKey || event.altKey ? undefined : KANT[event.key]
    const { gereedschap } = werkruimte.sessie.getState()
    if (kant) {
      event.preventDefault()
      plaatsEnGaVerder(samenMet(id), kant)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // With a soort in hand Enter names somebody new, also when the hand is still on the one before.
      if (gereedschap === 'kies' || gereedschap === 'relatie') vraagKant(samenMet(id))
      else werkruimte.kaart?.begin()
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      verwijder(samenMet(id))
    } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      anker.current ??= id
      const hier =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset.halte : undefined
      if (hier !== undefined) kies(kiesUit(ids, [], anker.current, { id: hier, erbij: false, bereik: true }))
    }
  }

  return (
    <div className={styles.inhoud}>
      {actoren.length > ZOEK_VANAF && (
        <Zoekveld
          label="Zoek wie nog te plaatsen is"
          value={vraag}
          onChange={setVraag}
          placeholder="Zoek een naam"
        />
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, caught once */}
      <ul ref={lijst} className={styles.lijst} aria-label="Nog te plaatsen" {...haltes} onKeyDown={opToets}>
        {rij.map((actor) => (
          <Kaartje
            key={actor.id}
            actor={actor}
            naam={naam(actor)}
            gekozen={selectie.includes(actor.id)}
            vlucht={vlucht}
            halte={halte(actor.id)}
            onClick={opKlik}
          />
        ))}
      </ul>
      {gevonden.length > rij.length && (
        <p
          className={naamStyles.regel}
        >{`De eerste ${TOON_MAX} van ${gevonden.length}. Zoek om de rest te zien.`}</p>
      )}
      {gevonden.length === 0 && <p className={naamStyles.regel}>Niemand met die naam.</p>}
      {gekozen.length === 0 ? (
        <div className={styles.voet}>
          <p className={naamStyles.regel}>
            Nog te plaatsen: sleep naar de kaart, of kies wie en zeg waar. ← en → kan ook.
          </p>
          {thuis.length > 0 && (
            <Knop compact wide onPress={() => plaats(thuis, 'midden')}>
              {thuis.length === 1 ? 'Zet 1 in het midden' : `Zet ${thuis.length} in het midden`}
            </Knop>
          )}
        </div>
      ) : (
        <div className={styles.voet}>
          <Kantkeuze
            eerste={eersteKant}
            onKies={(zone) =>
              plaatsEnGaVerder(
                gekozen.map(({ id }) => id),
                zone,
              )
            }
          />
          <div className={styles.knoppen}>
            <Keuze
              label={gekozen.length === 1 ? 'Soort' : `Soort van deze ${gekozen.length}`}
              labelHidden
              value={gemeen(gekozen, ({ soort }) => soort)}
              options={ACTOR_SOORTEN.map((id) => ({ id, label: ACTOR_SOORT_NAAM[id], icon: ICONEN[id] }))}
              onChange={(soort) =>
                soort &&
                editActoren(
                  werkruimte.document,
                  gekozen.map(({ id }) => id),
                  { soort },
                )
              }
            />
            <IconKnop
              compact
              icon={IcoonVerwijder}
              label={gekozen.length === 1 ? 'Verwijder' : `Verwijder ${gekozen.length}`}
              onPress={() => verwijder(gekozen.map(({ id }) => id))}
            />
          </div>
        </div>
      )}
      {vlucht.handen.map(({ pointer, thing, at }) => (
        <Geest
          key={pointer}
          geest={vlucht.geest(pointer)}
          begin={at}
          aantal={thing.length}
          actor={actoren.find(({ id }) => id === thing[0])}
          naam={naam}
        />
      ))}
    </div>
  )
}
