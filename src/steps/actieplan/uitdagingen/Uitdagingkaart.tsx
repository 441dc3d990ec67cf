/** One uitdaging in the plan: its words, what is decided and why, and folded under it everything that makes it good. Source: method S3.1–S3.3. */
import { memo, type ReactNode, useId } from 'react'
import { type Id, opOrde } from '../../../domain/model/grond'
import { findWieUitlegWil, readTeruglegging } from '../../../domain/model/teruglegging'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import { REDENVRAAG } from '../../../domain/model/uitdagingwoorden'
import { useAfleiding, useDossier, useWerkruimte } from '../../../store/hooks'
import { editRecords, removeRecords } from '../../../store/mutaties'
import { useNaam, useTekst } from '../../../store/naam'
import { useZin } from '../../../store/namen'
import { IcoonVerwijder } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Uitklap } from '../../../ui/Uitklap'
import { VinkGroep } from '../../../ui/VinkGroep'
import { Steunregel } from '../../../velden/Steunregel'
import { Grootknop } from '../../../velden/Grootknop'
import { Uitdagingkeuze, Uitdagingreden, Uitdagingwoorden } from '../../../velden/Uitdagingvelden'
import { Doelstellingen } from './Doelstellingen'
import { Haalbaarheid } from './Haalbaarheid'
import { Middelen } from './Middelen'
import { Teruglegging } from './Teruglegging'
import styles from './uitdagingen.module.css'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { hoofdletter, tel } from '../../../taal/woorden'

type Props = {
  uitdaging: Afgeschermd<Uitdaging>
  open: boolean
  onOpen: (id: Id, open: boolean) => void
  onKies: (id: Id, keuze: Afgeschermd<Uitdaging>['keuze']) => void
}

/** Redraws only when this uitdaging changes. */
export const Uitdagingkaart = memo(function Uitdagingkaart({ uitdaging, open, onOpen, onKies }: Props) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const { id, keuze, reden } = uitdaging
  const naam = tekst(uitdaging.tekst) || 'uitdaging zonder woorden'
  return (
    <article className={styles.kaart} data-uitdaging={id} data-keuze={keuze} aria-label={naam}>
      <div className={styles.kop}>
        <div className={styles.woorden}>
          <Uitdagingwoorden
            uitdaging={uitdaging}
            labelHidden
            variant="rustig"
            placeholder="Zeg waar je heen wil, niet wat weg moet"
          />
        </div>
        <Uitdagingkeuze
          label={`Wat beslissen jullie over «${naam}»?`}
          labelHidden
          value={keuze}
          onChange={(nieuw) => onKies(id, nieuw)}
        />
        <Grootknop soort="uitdaging" id={id} />
      </div>
      <Status id={id} />
      <Steunregel over="uitdagingen" id={id} />
      <div className={styles.reden}>
        <span aria-hidden>{REDENVRAAG[keuze]}</span>
        <Uitdagingreden
          uitdaging={uitdaging}
          labelHidden
          variant={keuze === 'niet' && reden === '' ? 'gewoon' : 'rustig'}
          placeholder="In een paar eerlijke woorden"
        />
      </div>
      {keuze === 'niet' && reden.trim() === '' && <WieUitlegWil uitdaging={uitdaging} />}
      <Uitklap
        level={4}
        open={open}
        onOpenChange={(nu) => onOpen(id, nu)}
        title={
          <>
            <Samenvatting uitdaging={uitdaging} /> <span className={styles.gezegd}>van «{naam}»</span>
          </>
        }
      >
        {open && (
          <div className={styles.inhoud}>
            <div className={styles.kolom}>
              <Deel kop="Hoe is het ná de acties?" uitleg="Doelstellingen: wat je dan ziet, hoort of voelt.">
                <Doelstellingen uitdaging={uitdaging} />
                <Acties id={id} />
              </Deel>
              <Deel kop="Is het haalbaar?" uitleg="Zes punten. «Nee» zegt waar eerst iets moet gebeuren.">
                <Haalbaarheid uitdaging={uitdaging} />
              </Deel>
            </div>
            <div className={styles.kolom}>
              <Deel
                kop="Teruggelegd bij het midden"
                uitleg="Hebben we jullie goed gehoord? Welke oplossingen zien jullie zelf? Wat ze zeggen, wordt een doelstelling of een actie."
              >
                <Teruglegging uitdaging={uitdaging} />
              </Deel>
              <Bezorgdheden uitdaging={uitdaging} />
              <Deel kop="Waar hangt het aan vast?">
                <Middelen uitdaging={uitdaging} />
              </Deel>
              <div>
                <Knop
                  compact
                  variant="kaal"
                  icon={IcoonVerwijder}
                  onPress={() => removeRecords(document, 'uitdagingen', [id])}
                >
                  Verwijder uitdaging
                </Knop>
              </div>
            </div>
          </div>
        )}
      </Uitklap>
    </article>
  )
})

function Deel({ kop, uitleg, children }: { kop: string; uitleg?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.blok} aria-labelledby={id}>
      <h5 className={styles.blokkop} id={id}>
        {kop}
      </h5>
      {uitleg !== undefined && <p className={styles.uitleg}>{uitleg}</p>}
      {children}
    </section>
  )
}

/** Whether it can be chosen, and what would make it so. */
function Status({ id }: { id: Id }) {
  const zeg = useZin()
  const lezing = useAfleiding(({ uitdagingen }) => {
    const gevonden = uitdagingen.gerangschikt.find(({ uitdaging }) => uitdaging === id)
    return gevonden ? { status: gevonden.status, omdat: gevonden.statusOmdat } : null
  })
  if (!lezing) return null
  const { status, omdat } = lezing
  return (
    <p className={styles.status} data-status={status}>
      {zeg(omdat.zin)}
    </p>
  )
}

/** Asks for the reason where somebody carries it who has waited long. */
function WieUitlegWil({ uitdaging }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const naam = useNaam()
  const actoren = useDossier((dossier) => dossier.actoren)
  const wie = findWieUitlegWil(actoren, uitdaging)
  if (wie.length === 0) return null
  return (
    <p className={styles.uitleg}>Wie hier al langer mee zit, wil dat weten: {wie.map(naam).join(', ')}.</p>
  )
}

/** The same in one line, as long as it is folded and after. */
function Samenvatting({ uitdaging }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const acties = useTelActies(uitdaging.id)
  const actoren = useDossier((dossier) => dossier.actoren)
  const dragers = readTeruglegging(actoren, uitdaging).filter(({ draagt }) => draagt !== null)
  const terug = dragers.filter(({ datum }) => datum !== null).length
  const doelen = Object.keys(uitdaging.doelstellingen).length
  const punten = Object.keys(uitdaging.haalbaarheidspunten).length
  return hoofdletter(
    [
      doelen === 0 ? 'nog geen doelstelling' : tel(doelen, 'doelstelling', 'doelstellingen'),
      dragers.length === 0
        ? ''
        : terug === 0
          ? 'nog niet teruggelegd'
          : `teruggelegd bij ${terug} van ${dragers.length}`,
      punten === 0 ? '' : `haalbaarheid ${punten} van 6`,
      acties === 0 ? 'nog geen actie' : tel(acties, 'actie', 'acties'),
    ]
      .filter(Boolean)
      .join(' · '),
  )
}

const useTelActies = (id: Id): number =>
  useDossier(({ acties }) => Object.values(acties).filter(({ uitdaging }) => uitdaging === id).length)

function Acties({ id }: { id: Id }) {
  const { omgeving } = useWerkruimte()
  const aantal = useTelActies(id)
  return (
    <p>
      <a className={styles.link} href={omgeving.adres('actieplan', 'acties')}>
        {aantal === 0
          ? 'Nog geen actie: zet er een in de tabel'
          : `${tel(aantal, 'actie', 'acties')} in de tabel`}
      </a>
    </p>
  )
}

function Bezorgdheden({ uitdaging: { id, bezorgdheden } }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const alle = useDossier((dossier) => opOrde(dossier.bezorgdheden))
  if (alle.length === 0) return null
  return (
    <Deel kop="Welke bezorgdheden zitten erin?">
      <VinkGroep
        label="Bezorgdheden in deze uitdaging"
        labelHidden
        options={alle.map((een) => ({
          id: een.id,
          label: tekst(een.tekst) || 'zonder woorden',
          value: bezorgdheden.includes(een.id),
        }))}
        onChange={(wat, erin) =>
          editRecords(document, 'uitdagingen', [id], {
            bezorgdheden: erin ? [...bezorgdheden, wat] : bezorgdheden.filter((ander) => ander !== wat),
          })
        }
      />
    </Deel>
  )
}
