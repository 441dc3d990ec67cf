/** One open dossier: opened when the address names it, closed when the address leaves it. */
import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Kaart } from '../../canvas/Kaart'
import type { Bibliotheek, OpenDossier } from '../../document/bibliotheek'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN } from '../../domain/model/actor'
import { STAPPEN, type StapId, TRAJECT } from '../../domain/vragen/stappen'
import { Gereedschapsbalk } from '../../panels/gereedschap/Gereedschapsbalk'
import { Paneel } from '../../panels/paneel/Paneel'
import { Parkeerplaats } from '../../panels/parkeerplaats/Parkeerplaats'
import { Tegenstellingtabs } from '../../panels/tegenstellingen/Tegenstellingtabs'
import { zegGereedschap } from '../../store/opdracht/gereedschap'
import { useDossier, useSessie, useTegenstelling, useWerkruimte, WerkruimteContext } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { isAfgeschermd } from '../../store/afscherming'
import { isOpDeKaart } from '../../store/sessie'
import { createWerkruimte, type Werkruimte } from '../../store/werkruimte'
import { announce } from '../../ui/aankondiging'
import { flushConcepten, isNogBezig, rondConceptenAf, volgOverschreven } from '../../ui/concepten'
import { createGevraagd, later } from '../../ui/later'
import { Leeg } from '../../ui/Leeg'
import { meld } from '../../ui/melding'
import { legSchetsboek } from '../../ui/schetsboek'
import styles from './dossierscherm.module.css'
import veldStyles from './veld.module.css'
import { useBestandenHier } from './bestandenhier'
import { createBuiten } from './buiten'
import { Foutgrens } from '../toestel/Foutgrens'
import { GaatOpen, NietOpen } from './Gaatopen'
import { Kopbalk } from './Kopbalk'
import { onthoudSchuilnamen, useSchuilnamen } from './schuilnamen'
import { gaNaar } from '../toestel/route'
import { useSneltoetsen } from './sneltoetsen'
import { stapscherm } from './stappen'
import { Staptabs } from './Staptabs'
import { type Mislukking, readMislukking } from '../../taal/mislukking'

/** Narrower than this the map needs all the width at first, and the panel opens when it is asked for, px. */
const SMAL = 1200

const BESCHADIGD =
  'Een stuk van wat hier bewaard was, is onleesbaar geworden. Alles wat nog leesbaar is, staat er. Kijk na of er iets ontbreekt, eventueel in jullie laatste bestand.'

/** Once for as long as the page is open: where it does not come, as without a network, the next dossier asks. */
let gevraagd = false
function vraagBlijvend(zeg: (zin: string | null) => void): void {
  if (gevraagd) return
  gevraagd = true
  import('../toestel/blijvend').then((m) => m.vraagBlijvend().then(zeg)).catch(() => void (gevraagd = false))
}
const belofte = later(() => import('./Belofte').then((m) => m.Belofte))

type Stand =
  | { soort: 'opent' }
  | { soort: 'open'; dossier: OpenDossier; werkruimte: Werkruimte }
  | { soort: 'fout'; mislukking: Mislukking }

type DossierschermProps = {
  bibliotheek: Bibliotheek
  id: string
  stap: StapId
  deel: string
  /** Opened to make a first map with help. */
  eersteronde?: boolean
}

/** Another step is another view on the same open dossier: nothing is opened again, and undo goes on. */
export function Dossierscherm({ bibliotheek, id, stap, deel, eersteronde = false }: DossierschermProps) {
  const [stand, setStand] = useState<Stand>({ soort: 'opent' })
  const [begintMetHulp] = useState(eersteronde)
  /** What the browser does not promise, until somebody decided. */
  const [zin, setZin] = useState<string | null>(null)

  useEffect(() => {
    let weg = false
    let sluit = (): void => undefined
    async function open() {
      try {
        const dossier = await bibliotheek.openDossier(id)
        const werkruimte: Werkruimte = createWerkruimte(
          dossier.document,
          {
            announce,
            meld,
            flush: flushConcepten,
            isNogBezig,
            ...createBuiten(bibliotheek, id),
            onthoudSchuilnamen: (aan) => onthoudSchuilnamen(id, werkruimte, aan),
          },
          {
            paneelOpen: window.innerWidth >= SMAL,
            schuilnamen: isAfgeschermd(id),
            eersteronde: begintMetHulp,
          },
        )
        const sluitSchetsboek = legSchetsboek(dossier.schetsen)
        const stopOverschreven = volgOverschreven((ander) =>
          werkruimte.omgeving.meld({
            text: `Iemand anders schreef hier intussen «${ander}». Jouw tekst staat er nu.`,
          }),
        )
        dossier.onVervangen((door) => {
          const { stap: hier, deel: waar } = werkruimte.sessie.getState()
          gaNaar({ scherm: hier, dossier: door, deel: waar })
        })
        const stopEerste = dossier.document.subscribeActs(({ kind }) => {
          if (kind !== 'act') return
          stopEerste()
          vraagBlijvend(setZin)
        })
        sluit = () => {
          rondConceptenAf()
          stopEerste()
          stopOverschreven()
          sluitSchetsboek()
          werkruimte.dispose()
          dossier.close()
        }
        if (weg) return sluit()
        setStand({ soort: 'open', dossier, werkruimte })
        if (dossier.beschadigd > 0) meld({ text: BESCHADIGD, tone: 'alert' })
      } catch (fout) {
        if (!weg) setStand({ soort: 'fout', mislukking: readMislukking(fout) })
      }
    }
    void open()
    return () => {
      weg = true
      sluit()
    }
  }, [bibliotheek, id, begintMetHulp])

  if (stand.soort === 'opent') return <GaatOpen />
  if (stand.soort === 'fout') return <NietOpen mislukking={stand.mislukking} />
  const { dossier, werkruimte } = stand
  // Straight from the document: what mirrors it may be what broke.
  const bewaar = () => werkruimte.omgeving.bewaar(dossier.document.read())
  return (
    <WerkruimteContext value={werkruimte}>
      <BewaarContext value={bewaar}>
        <Foutgrens bewaar={bewaar}>
          <Stapscherm
            bibliotheek={bibliotheek}
            id={id}
            open={dossier}
            werkruimte={werkruimte}
            stap={stap}
            deel={deel}
          >
            {zin !== null && <belofte.Deel props={{ zin, onSluit: () => setZin(null) }} />}
          </Stapscherm>
        </Foutgrens>
      </BewaarContext>
    </WerkruimteContext>
  )
}

/** How a part that breaks hands out the dossier. */
const BewaarContext = createContext<(() => void) | undefined>(undefined)

function Deelgrens({ deel, children }: { deel: string; children: ReactNode }) {
  return (
    <Foutgrens deel={deel} bewaar={use(BewaarContext)}>
      {children}
    </Foutgrens>
  )
}

type StapschermProps = DossierschermProps & {
  open: OpenDossier
  werkruimte: Werkruimte
  /** Below everything. */
  children: ReactNode
}

function Stapscherm({ bibliotheek, id, open, werkruimte, stap, deel, children }: StapschermProps) {
  useSneltoetsen(werkruimte)
  useEffect(() => zegGereedschap(werkruimte), [werkruimte])
  useSchuilnamen(id, werkruimte)
  const veld = useRef<HTMLElement>(null)
  // Before anybody can press a key: what belongs to the map does nothing elsewhere.
  useLayoutEffect(() => {
    const nu = werkruimte.sessie.getState()
    if (nu.stap !== stap) werkruimte.zet({ stap, deel, ontwerp: null, hernoemt: null })
    else if (nu.deel !== deel) werkruimte.zet({ deel, ontwerp: null, hernoemt: null })
  }, [werkruimte, stap, deel])
  // What was pressed to come here is gone: the content holds the focus, so that dialogs can give it back to something.
  useEffect(() => {
    if (document.activeElement === document.body) veld.current?.focus({ preventScroll: true })
  }, [])
  const scherm = stapscherm(stap, deel)
  const presenteert = useSessie((sessie) => sessie.presenteert)
  const eersteronde = useSessie((sessie) => sessie.eersteronde && isOpDeKaart(sessie))
  const isGroot = useSessie((sessie) => sessie.presenteert && sessie.groot !== null)
  return (
    <div
      className={styles.scherm}
      data-stap={scherm ? stap : 'kaart'}
      data-presenteert={presenteert || undefined}
      data-toont-groot={isGroot || undefined}
    >
      <a
        className={styles.sprong}
        href={`#${scherm ? 'inhoud' : 'veld'}`}
        onClick={(event) => (event.preventDefault(), veld.current?.focus())}
      >
        {scherm ? 'Naar de inhoud' : 'Naar de kaart'}
      </a>
      {presenteert && (
        <presenteer.Deel
          props={{ stappen: <Staptabs dossier={id} stap={stap} deel={deel} metTellers={false} /> }}
        />
      )}
      <Kopbalk id={id} open={open} bibliotheek={bibliotheek} stap={stap} deel={deel} />
      {scherm ? (
        <AndereStap key={stap} stap={stap} Scherm={scherm.Deel} veld={veld} />
      ) : (
        <Kaartstap veld={veld} />
      )}
      <Foutgrens
        bijFout={() => {
          werkruimte.zet({ dialoog: null })
          werkruimte.omgeving.meld({ text: 'Dit venster kan nu niet open.', tone: 'alert' })
        }}
      >
        <Dialogen bibliotheek={bibliotheek} id={id} veld={() => veld.current} />
      </Foutgrens>
      {eersteronde && <eersteRonde.Deel props={{}} />}
      <jouwTekst.Deel props={{ bron: open.schetsen }} />
      <miniatuur.Deel props={{ bibliotheek, id, werkruimte }} />
      {children}
    </div>
  )
}

/** Nobody needs these before somebody types, rests, or stands before a room. */
const presenteer = later(() => import('./presenteer/Presenteer').then((m) => m.Presenteer))
const eersteRonde = later(() => import('./eersteronde/Eersteronde').then((m) => m.Eersteronde))
const miniatuur = later(() => import('./miniatuur').then((m) => m.Miniatuur))
const jouwTekst = later(() => import('../../panels/jouwtekst/JouwTekst').then((m) => m.JouwTekst))

type StapProps = { veld: RefObject<HTMLElement | null> }

const terugblik = later(() => import('../../panels/terugblik/Terugblik').then((m) => m.Terugblik))

function Kaartstap({ veld }: StapProps) {
  const vergelijkt = useSessie((sessie) => sessie.vergelijking !== null)
  // Who looks at an earlier map changes nothing: what would, waits until the map of now is back.
  const isVroeger = useSessie((sessie) => sessie.vroeger !== null)
  return (
    <>
      <aside className={styles.links} aria-label="Gereedschap en parkeerplaats">
        <Deelgrens deel="Het gereedschap">
          <Gereedschapsbalk />
        </Deelgrens>
      </aside>
      <main className={veldStyles.veld} id="veld" ref={veld} tabIndex={-1} aria-label="Kaart">
        <div className={veldStyles.vlak}>
          <Deelgrens deel="De kaart">
            <Kaart />
          </Deelgrens>
          <Begin />
          <div className={veldStyles.boven} data-vast inert={isVroeger}>
            <Deelgrens deel="Deze balk">
              <Tegenstellingtabs />
            </Deelgrens>
          </div>
          <div className={veldStyles.parkeerplaats} inert={isVroeger}>
            <Deelgrens deel="De parkeerplaats">
              <Parkeerplaats />
            </Deelgrens>
          </div>
        </div>
      </main>
      {/* One thing at a time beside the map: who looks back is not editing. */}
      {vergelijkt ? (
        <div className={styles.terugblik}>
          <Deelgrens deel="De terugblik">
            <terugblik.Deel props={{}} />
          </Deelgrens>
        </div>
      ) : (
        <Deelgrens deel="Dit paneel">
          <Paneel />
        </Deelgrens>
      )}
    </>
  )
}

type AndereStapProps = StapProps & {
  stap: StapId
  Scherm: NonNullable<ReturnType<typeof stapscherm>>['Deel']
}

function AndereStap({ stap, Scherm, veld }: AndereStapProps): ReactNode {
  const naam = STAPPEN.find(({ id }) => id === stap)?.naam
  return (
    <main className={styles.stap} id="inhoud" ref={veld} tabIndex={-1} aria-label={naam} data-schrijfplek>
      <Deelgrens deel="Deze stap">
        <Scherm props={{}} />
      </Deelgrens>
    </main>
  )
}

const Bibliotheek = createGevraagd(() =>
  import('../../steps/actieplan/bibliotheek/Bibliotheek').then((m) => m.Bibliotheek),
)
const Bestandsgang = createGevraagd(() => import('../deur/Bestandsgang').then((m) => m.Bestandsgang))
const LijstInlezen = createGevraagd(() => import('./LijstInlezen').then((m) => m.LijstInlezen))
const BuurInlezen = createGevraagd(() => import('./BuurInlezen').then((m) => m.BuurInlezen))
const VerbindDialoog = createGevraagd(() =>
  import('../../panels/relatie/VerbindDialoog').then((m) => m.VerbindDialoog),
)
const ExportDialoog = createGevraagd(() => import('../uitvoer/ExportDialoog').then((m) => m.ExportDialoog))
const BewaarMetZin = createGevraagd(() => import('../wachtzin/BewaarMetZin').then((m) => m.BewaarMetZin))
const OveralDialoog = createGevraagd(() => import('./OveralDialoog').then((m) => m.OveralDialoog))
const RondeDialoog = createGevraagd(() =>
  import('../../panels/ronde/RondeDialoog').then((m) => m.RondeDialoog),
)
const StemDialoog = createGevraagd(() =>
  import('../../panels/stemming/StemDialoog').then((m) => m.StemDialoog),
)
const BegrippenDialoog = createGevraagd(() => import('./BegrippenDialoog').then((m) => m.BegrippenDialoog))
const HulpDialoog = createGevraagd(() => import('./hulp/HulpDialoog').then((m) => m.HulpDialoog))
const ToetsenDialoog = createGevraagd(() => import('./ToetsenDialoog').then((m) => m.ToetsenDialoog))
const HoofdstukkenDialoog = createGevraagd(() =>
  import('./presenteer/HoofdstukkenDialoog').then((m) => m.HoofdstukkenDialoog),
)
const ZoekDialoog = createGevraagd(() => import('./zoeken/ZoekDialoog').then((m) => m.ZoekDialoog))

type DialogenProps = { bibliotheek: Bibliotheek; id: string; veld: () => HTMLElement | null }

/** Each dialog is there only while it is open: it starts afresh, and its code loads when it is first used. */
function Dialogen({ bibliotheek, id, veld }: DialogenProps) {
  const werkruimte = useWerkruimte()
  const dialoog = useSessie((sessie) => sessie.dialoog)
  const over = useSessie((sessie) => sessie.over)
  const { hangt, gang, lijst, vondst, ...bestanden } = useBestandenHier(id)
  return (
    <>
      {hangt && <output className={styles.valhier}>Laat los om het bestand te lezen</output>}
      {gang && (
        <Bestandsgang
          bibliotheek={bibliotheek}
          gang={gang}
          hier={bestanden.hier}
          onKlaar={bestanden.vergeetGang}
        />
      )}
      {vondst && <BuurInlezen vondst={vondst} onSluit={bestanden.vergeetVondst} />}
      {dialoog === 'bibliotheek' && <Bibliotheek />}
      {dialoog === 'lijst' && <LijstInlezen bestand={lijst} onSluit={bestanden.vergeetLijst} />}
      {dialoog === 'verbind' && <VerbindDialoog />}
      {dialoog === 'exporteer' && <ExportDialoog veld={veld} />}
      {dialoog === 'wachtzin' && (
        <BewaarMetZin
          dossier={() => werkruimte.dossier()}
          onBewaard={werkruimte.omgeving.gingUit}
          onSluit={() => werkruimte.zet({ dialoog: null })}
        />
      )}
      {dialoog === 'hoofdstukken' && <HoofdstukkenDialoog />}
      {dialoog === 'overal' && over && <OveralDialoog item={over} />}
      {dialoog === 'ronde' && <RondeDialoog />}
      {dialoog === 'stemming' && <StemDialoog />}
      {dialoog === 'begrippen' && <BegrippenDialoog />}
      {dialoog === 'hulp' && <HulpDialoog />}
      {dialoog === 'toetsen' && <ToetsenDialoog />}
      {dialoog === 'zoek' && <ZoekDialoog />}
    </>
  )
}

/** An empty map teaches how to begin, and steps aside as soon as somebody does or has it shown step by step. Without a tegenstelling the tabs above invite. */
function Begin() {
  const tegenstelling = useTegenstelling()
  const bezig = useSessie(
    ({ ontwerp, gereedschap, eersteronde }) => ontwerp !== null || gereedschap !== 'kies' || eersteronde,
  )
  const leeg = useDossier((dossier) => Object.keys(dossier.actoren).length === 0)
  const zegToets = useZegToets()
  const { adres } = useWerkruimte().omgeving
  if (bezig || !leeg || !tegenstelling) return null
  // Somebody may have changed or put off these keys.
  const metToets = ACTOR_SOORTEN.flatMap((soort) => {
    const toets = zegToets(opdracht(soort))
    return toets ? [`${toets} (${ACTOR_SOORT_NAAM[soort]})`] : []
  })
  const soorten = new Intl.ListFormat('nl-BE', { type: 'disjunction' }).format(metToets)
  const lijst = zegToets(opdracht('plakLijst'))
  return (
    <div className={styles.begin}>
      <Leeg title="Wie staat waar?">
        {soorten ? `Druk op ${soorten}, dan Enter,` : 'Kies links een soort, klik op het veld,'} en typ de
        eerste naam. Of plak een hele lijst{lijst && ` met ${lijst}`}.
        <a className={styles.intake} href={adres('kaart', TRAJECT)}>
          Liever eerst vier vragen?
        </a>
      </Leeg>
    </div>
  )
}
