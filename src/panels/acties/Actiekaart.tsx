/** An actie of the room: what, who pulls it, when and how, each changed where it stands. Source: method S3.4, S3.5. */
import { zegHerkomst } from '../../domain/actiebibliotheek/sleutel'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { ACTIE_STANDEN, type Actie, TERMIJNEN, WERKVORMEN } from '../../domain/model/actie'
import { ACTIE_STAND_NAAM, TERMIJN_NAAM, WERKVORM_NAAM } from '../../domain/model/actiewoorden'
import type { Wie } from '../../domain/lezing/afleiding'
import { type Omdat, verwijs } from '../../domain/lezing/omdat'
import { opOrde, TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editRecords, engagePartner, removeRecords } from '../../store/mutaties'
import { IcoonVerder, IcoonVerwijder } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { buildOpties } from '../../ui/opties'
import { Actorkiezer } from '../fiche/Actorkiezer'
import { useTekst } from '../../store/naam'
import { Periode } from '../../velden/Periode'
import { Schuilvak } from '../../velden/Schuilvak'
import { useNamen } from '../../store/namen'
import { Trekkerkeuze } from '../../velden/Trekkerkeuze'
import { useBelichting } from '../../velden/zin/useBelichting'
import { OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './acties.module.css'
import { Actiesignalen } from './Actiesignalen'
import { Niemand, Wielijst } from './Wielijst'
import type { Afgeschermd } from '../../store/dossiertekst'
import { zegDatum } from '../../taal/datum'

type Props = {
  actie: Afgeschermd<Actie>
  wie: Wie | undefined
  grondWeg: Omdat | undefined
  /** Taken over just now: it stands open, and the hand is at its words. */
  vers: boolean
  onVersGezien: (() => void) | undefined
}

export function Actiekaart({ actie, wie, grondWeg, vers, onVersGezien }: Props) {
  const [open, setOpen] = useState(vers)
  const kaart = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!vers) return
    // Masked, its words cannot be changed; then its name is what is left to hold.
    const veld = kaart.current?.querySelector('textarea')
    const hand = veld ?? kaart.current?.querySelector('button')
    hand?.focus()
    veld?.select()
    onVersGezien?.()
  }, [vers, onVersGezien])
  const inhoud = useId()
  const wat = verwijs('actie', actie.id)
  const trekker = actie.trekker && verwijs(actie.trekker.soort, actie.trekker.id)
  const [naam = '', wieTrekt] = useNamen(trekker ? [wat, trekker] : [wat])
  const { handlers } = useBelichting([wat])
  return (
    <li
      ref={kaart}
      className={styles.kaart}
      data-sleutel={actie.id}
      data-open={open || undefined}
      {...handlers}
    >
      <h4 className={styles.naam}>
        <button
          type="button"
          className={styles.openknop}
          aria-expanded={open}
          aria-controls={open ? inhoud : undefined}
          onClick={() => setOpen(!open)}
        >
          <span dir="auto">{naam}</span>
          <IcoonVerder aria-hidden size={18} />
        </button>
      </h4>
      <p className={styles.bron}>
        <span className={styles.label}>{ACTIE_STAND_NAAM[actie.status]}</span>
        <span>{wieTrekt === undefined ? 'nog geen trekker' : `${wieTrekt} trekt`}</span>
        {actie.termijn && <span>{TERMIJN_NAAM[actie.termijn]}</span>}
      </p>
      <Actiesignalen id={actie.id} alle={open} />
      {grondWeg && (
        <p className={styles.let}>
          <strong>De kaart is veranderd.</strong> <OmdatTekst omdat={grondWeg} />
        </p>
      )}
      {open && (
        <div id={inhoud} className={styles.velden}>
          <Velden actie={actie}>{wie && <Kandidaten wie={wie} actie={actie} />}</Velden>
        </div>
      )}
    </li>
  )
}

/** Beside the fields that they fill. */
function Kandidaten({ wie, actie }: { wie: Wie; actie: Afgeschermd<Actie> }) {
  const iemand = wie.trekkers.length + wie.partners.length + wie.tegenlezers.length > 0
  return (
    <>
      <Niemand wie={wie} />
      {iemand && (
        <Uitklap level={5} title="Wie zou het kunnen?" defaultOpen={actie.trekker === null}>
          <Wielijst wie={wie} actie={actie} />
        </Uitklap>
      )}
    </>
  )
}

function Velden({ actie, children }: { actie: Afgeschermd<Actie>; children: ReactNode }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const uitdagingen = useDossier((dossier) => opOrde(dossier.uitdagingen))
  const { id, herkomst } = actie
  const bewerk = (patch: Partial<Actie>, burst?: string) =>
    editRecords(
      werkruimte.document,
      'acties',
      [id],
      patch,
      undefined,
      burst === undefined ? undefined : { continues: burst },
    )
  return (
    <>
      <Schuilvak
        label="Wat doen jullie?"
        rows={1}
        maxLength={TEKST_MAX}
        value={actie.tekst}
        sleutel={`${id}/tekst`}
        onCommit={(nieuw, { burst }) => bewerk({ tekst: nieuw.trim() }, burst)}
      />
      <Trekkerkeuze actie={actie} />
      {children}
      <Actorkiezer
        label="Wie helpt mee?"
        placeholder="Wie nog?"
        sleutel={`${id}/partners`}
        gekozen={[Object.keys(actie.partners)]}
        uit={({ soort }) => soort !== 'luideStem'}
        onVoegToe={(actor) => engagePartner(werkruimte.document, id, actor, 'uitvoering')}
        onHaalWeg={(actor) => engagePartner(werkruimte.document, id, actor, null)}
      />
      <Keuzerij
        label="Termijn"
        compact
        value={actie.termijn}
        options={buildOpties(TERMIJNEN, TERMIJN_NAAM)}
        onChange={(termijn) => bewerk({ termijn })}
      />
      <Keuze
        label="Werkvorm"
        value={actie.werkvorm}
        emptyLabel="nog niet gekozen"
        options={buildOpties(WERKVORMEN, WERKVORM_NAAM)}
        onChange={(werkvorm) => bewerk({ werkvorm })}
      />
      <Keuzerij
        label="Stand"
        compact
        value={actie.status}
        options={buildOpties(ACTIE_STANDEN, ACTIE_STAND_NAAM)}
        onChange={(status) => bewerk({ status })}
      />
      <div className={styles.paar}>
        <Periode actie={actie} sleutel={id} />
      </div>
      <Schuilvak
        label="Hoe weten jullie dat het werkt?"
        maxLength={TEKST_MAX}
        value={actie.criterium}
        sleutel={`${id}/criterium`}
        onCommit={(criterium, { burst }) => bewerk({ criterium }, burst)}
      />
      <Keuze
        label="Bij welke uitdaging?"
        value={actie.uitdaging}
        emptyLabel="bij geen"
        options={uitdagingen.map((een) => ({ id: een.id, label: tekst(een.tekst) || 'zonder woorden' }))}
        onChange={(uitdaging) => bewerk({ uitdaging })}
      />
      {herkomst && (
        <p className={styles.zacht}>
          Overgenomen op {zegDatum(herkomst.datum)} {zegHerkomst(herkomst)}: «{tekst(herkomst.tekst)}».
        </p>
      )}
      <div className={styles.knoppen}>
        <Knop
          compact
          icon={IcoonVerwijder}
          onPress={() => removeRecords(werkruimte.document, 'acties', [id])}
        >
          Verwijder actie
        </Knop>
      </div>
    </>
  )
}
