/** An uitdaging of the room: its words, what is decided, and what only people can fill in. Source: method S2.4, S3.1–S3.3. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { UitdagingLezing } from '../../domain/lezing/afleiding'
import { NAAM_MAX, opOrde, TEKST_MAX } from '../../domain/model/grond'
import type { Uitdaging } from '../../domain/model/uitdaging'
import { KEUZE_NAAM } from '../../domain/model/uitdagingwoorden'
import { useAfleiding, useDossier, useWerkruimte } from '../../store/hooks'
import {
  bundleBezorgdheden,
  chooseUitdaging,
  editRecords,
  rateImpact,
  removeRecords,
  supportUitdaging,
} from '../../store/mutaties'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit, IcoonVerwijder } from '../../ui/icoon'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import { Schuilvak } from '../../velden/Schuilvak'
import { Uitdagingkeuze, Uitdagingreden, Uitdagingwoorden } from '../../velden/Uitdagingvelden'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { Actorkiezer } from '../fiche/Actorkiezer'
import { useTekst } from '../../store/naam'
import { OmdatTekst } from '../../velden/zin/ZinTekst'
import { Steunregel } from '../../velden/Steunregel'
import { Ranglijstkaart } from './Ranglijstkaart'
import styles from './uitdagingen.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'
import { zegDatum } from '../../taal/datum'

const IMPACT = [
  { id: '0', label: 'geen' },
  { id: '1', label: 'een beetje' },
  { id: '2', label: 'flink wat' },
  { id: '3', label: 'veel' },
] as const
const IMPACT_WAARDE: Readonly<Record<(typeof IMPACT)[number]['id'], 0 | 1 | 2 | 3>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
}
/** Signalen about whether it can be chosen at all stand on the card itself. */
const OP_DE_KAART: ReadonlySet<string> = new Set(['UI-01', 'UI-02', 'UI-03'])

type Props = {
  uitdaging: Afgeschermd<Uitdaging>
  lezing: Afgeschermd<UitdagingLezing>
  plaats: number
  eigenVolgorde: boolean
  open: boolean
  onOpen: (open: boolean) => void
  greep: ReactNode
  sleep: 'hand' | 'voor' | 'na' | undefined
  /** Taken over just now: the hand goes to the words. */
  vers: boolean
  onVersGezien: () => void
}

export function Overgenomenkaart({ uitdaging, vers, onVersGezien, ...kaart }: Props) {
  const werkruimte = useWerkruimte()
  const { id, keuze } = uitdaging
  const bewerk = (patch: Partial<Uitdaging>, info: { burst: string }) =>
    editRecords(werkruimte.document, 'uitdagingen', [id], patch, undefined, { continues: info.burst })
  return (
    <Ranglijstkaart {...kaart} label={keuze === 'open' ? 'overgenomen' : KEUZE_NAAM[keuze]}>
      <Signalen id={id} />
      <Steunregel over="uitdagingen" id={id} />
      <Discriminatie bezorgdheden={uitdaging.bezorgdheden} />
      <Woorden uitdaging={uitdaging} vers={vers} onVersGezien={onVersGezien} />
      <Uitdagingkeuze
        label="Wat beslissen jullie?"
        value={keuze}
        onChange={(nieuw) => chooseUitdaging(werkruimte.document, id, nieuw)}
      />
      {keuze === 'niet' && (
        <Uitdagingreden uitdaging={uitdaging} hint="Eerlijk zeggen wat niet wordt opgenomen, en waarom." />
      )}
      <Uitklap
        level={4}
        title="Wat jullie kunnen"
        defaultOpen={uitdaging.impact === null && uitdaging.steun.length === 0}
      >
        <div className={styles.velden}>
          <Keuzerij
            label="Impact als bestuur"
            compact
            value={uitdaging.impact === null ? null : IMPACT[uitdaging.impact].id}
            options={IMPACT}
            onChange={(nieuw) => rateImpact(werkruimte.document, id, IMPACT_WAARDE[nieuw])}
          />
          <Actorkiezer
            label="Wie uit het netwerk steunt dit?"
            placeholder="Wie nog?"
            sleutel={`${id}/steun`}
            gekozen={[uitdaging.steun]}
            uit={({ soort }) => soort === 'netwerk'}
            onVoegToe={(actor) => supportUitdaging(werkruimte.document, id, actor, true)}
            onHaalWeg={(actor) => supportUitdaging(werkruimte.document, id, actor, false)}
          />
          <Schuilvak
            label="Haakje in het meerjarenplan"
            rows={1}
            maxLength={TEKST_MAX}
            value={uitdaging.meerjarenplan}
            sleutel={`${id}/meerjarenplan`}
            onCommit={(tekst, info) => bewerk({ meerjarenplan: tekst }, info)}
          />
        </div>
      </Uitklap>
      <Uitklap level={4} title="Waaruit ze bestaat">
        <div className={styles.velden}>
          <Bundel uitdaging={uitdaging} />
          {uitdaging.herkomst && (
            <p className={styles.zacht}>
              Overgenomen uit een voorstel van de kaart op {zegDatum(uitdaging.herkomst.datum)}.
            </p>
          )}
          <div className={styles.knoppen}>
            <Knop
              compact
              icon={IcoonVerwijder}
              onPress={() => removeRecords(werkruimte.document, 'uitdagingen', [id])}
            >
              Verwijder uitdaging
            </Knop>
          </div>
        </div>
      </Uitklap>
    </Ranglijstkaart>
  )
}

/** The words are theirs. */
function Woorden({ uitdaging, vers, onVersGezien }: Pick<Props, 'uitdaging' | 'vers' | 'onVersGezien'>) {
  const veld = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!vers) return
    veld.current?.focus()
    veld.current?.select()
    onVersGezien()
  }, [vers, onVersGezien])
  return <Uitdagingwoorden ref={veld} uitdaging={uitdaging} hint="Zeg waar je heen wil, niet wat weg moet." />
}

/** Which bezorgdheden are in it, each with a way out, and a line to add more. */
function Bundel({ uitdaging: { id, bezorgdheden } }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const alle = useDossier((dossier) => opOrde(dossier.bezorgdheden))
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legende}>Bezorgdheden in deze uitdaging</legend>
      <ul className={styles.regels}>
        {alle
          .filter((een) => bezorgdheden.includes(een.id))
          .map((een) => (
            <li key={een.id} className={styles.regel}>
              <span dir="auto">{tekst(een.tekst) || 'zonder woorden'}</span>
              <IconKnop
                compact
                icon={IcoonSluit}
                label={`${tekst(een.tekst)} uit deze uitdaging halen`}
                onPress={() =>
                  editRecords(werkruimte.document, 'uitdagingen', [id], {
                    bezorgdheden: bezorgdheden.filter((ander) => ander !== een.id),
                  })
                }
              />
            </li>
          ))}
      </ul>
      <Toevoegveld
        label="Bezorgdheid erbij"
        placeholder="Welke bezorgdheid nog?"
        sleutel={`${id}/bezorgdheden`}
        suggestions={alle
          .filter((een) => !bezorgdheden.includes(een.id) && een.tekst !== '')
          .map((een) => ({ id: een.id, label: tekst(een.tekst).slice(0, NAAM_MAX) }))}
        max={4}
        onChoose={(keuze) =>
          bundleBezorgdheden(
            werkruimte.document,
            { sleutel: '', bezorgdheden: [keuze], tekst: '', over: [] },
            id,
          )
        }
      />
    </fieldset>
  )
}

function Signalen({ id }: { id: string }) {
  const signalen = useAfleiding(({ signalen: { status, kaarten } }) =>
    [...status, ...kaarten.flatMap((kaart) => kaart.signalen)].filter(
      ({ code, over }) =>
        OP_DE_KAART.has(code) && over.some((wat) => wat.soort === 'uitdaging' && wat.id === id),
    ),
  )
  return (signalen ?? []).map(({ sleutel, omdat }) => (
    <p key={sleutel} className={styles.signaal}>
      <OmdatTekst omdat={omdat} />
    </p>
  ))
}

/** Possible discrimination keeps its place and its dots; the law has its own track beside it. Source: method S0. */
function Discriminatie({ bezorgdheden }: { bezorgdheden: readonly string[] }) {
  const speelt = useDossier((dossier) =>
    bezorgdheden.some((id) => dossier.bezorgdheden[id]?.mogelijkeDiscriminatie === true),
  )
  if (!speelt) return null
  return (
    <p className={styles.signaal}>
      Hier speelt misschien discriminatie. Naast deze uitdaging hoort een wettelijk spoor: Unia of jullie
      eigen meldpunt kijkt mee.
    </p>
  )
}
