/**
 * The drawer of one actie: everything about it, folded into eight sections that say in a line what is in them. It is no dialog: the table, the tijdlijn and
 * undo stay within reach beside it, so that a werkgroep can walk along its acties with the drawer open. Only where it has to lie over the page, that
 * page rests (`inert`), or the focus would walk unseen beneath it. Source: method S3.4–S3.6.
 */
import { zegHerkomst } from '../../../domain/actiebibliotheek/sleutel'
import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Actie } from '../../../domain/model/actie'
import { verwijs } from '../../../domain/lezing/omdat'
import { type Id, opOrde, TEKST_MAX } from '../../../domain/model/grond'
import { useAfleiding, useDossier, useWerkruimte } from '../../../store/hooks'
import { duplicateActies, removeRecords } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { naamNu, useNamen, useZin } from '../../../store/namen'
import { Grootknop } from '../../../velden/Grootknop'
import { IconKnop } from '../../../ui/IconKnop'
import { ICONEN } from '../../../ui/iconen'
import { IcoonDupliceer, IcoonExporteer, IcoonSluit, IcoonVerwijder } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { useLaag } from '../../../ui/lagen'
import { Uitklap } from '../../../ui/Uitklap'
import { useAnker } from '../../../ui/useAnker'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Code } from '../../../velden/zin/Code'
import { Toon, ToonKort } from './Communicatiedeel'
import { Hoe, HoeKort } from './Hoe'
import styles from './lade.module.css'
import { Toets, ToetsKort } from './Toetsdeel'
import { Uitvoering, UitvoeringKort } from './Uitvoering'
import { useBewerk } from './useBewerk'
import { VoorWie, VoorWieKort } from './VoorWie'
import { Wanneer, WanneerKort } from './Wanneer'
import { Wat, WatKort } from './Wat'
import { Wie, WieKort } from './Wie'
import type { Afgeschermd } from '../../../store/dossiertekst'

type Ladedeel = {
  id: string
  titel: string
  /** What is filled in, in one line. */
  Kort: ComponentType<{ actie: Afgeschermd<Actie> }>
  Inhoud: ComponentType<{ actie: Afgeschermd<Actie> }>
}
const DELEN: readonly Ladedeel[] = [
  { id: 'wat', titel: 'Wat', Kort: WatKort, Inhoud: Wat },
  { id: 'hoe', titel: 'Hoe en waar', Kort: HoeKort, Inhoud: Hoe },
  { id: 'wie', titel: 'Wie', Kort: WieKort, Inhoud: Wie },
  { id: 'voorWie', titel: 'Voor wie', Kort: VoorWieKort, Inhoud: VoorWie },
  { id: 'wanneer', titel: 'Wanneer, en werkt het?', Kort: WanneerKort, Inhoud: Wanneer },
  { id: 'uitvoering', titel: 'Hoe loopt het?', Kort: UitvoeringKort, Inhoud: Uitvoering },
  { id: 'communicatie', titel: 'Communicatie', Kort: ToonKort, Inhoud: Toon },
  { id: 'toets', titel: 'Depolarisatietoets', Kort: ToetsKort, Inhoud: Toets },
]

export function Lade({ id }: { id: Id }) {
  const werkruimte = useWerkruimte()
  const actie = useDossier(({ acties }) => acties[id])
  const kop = useRef<HTMLHeadingElement>(null)
  // What stands open stays open from one actie to the next.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['wat']))
  useEffect(() => kop.current?.focus({ preventScroll: true }), [])
  const sluit = () => werkruimte.zet({ actie: null })
  useLaag(actie !== undefined, sluit)
  if (!actie) return null

  function opToets(event: KeyboardEvent) {
    // An Escape that a field or a list already took was for that.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    sluit()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere inside closes it, as the cross does
    <section className={styles.lade} aria-labelledby="ladekop" onKeyDown={opToets}>
      <Kop actie={actie} kop={kop} onSluit={sluit} />
      <div className={styles.inhoud}>
        <Tekst actie={actie} />
        <div className={styles.delen}>
          {DELEN.map(({ id: deel, titel, Kort, Inhoud }) => (
            <Uitklap
              key={deel}
              open={open.has(deel)}
              onOpenChange={(wordtOpen) => {
                const rest = [...open].filter((ander) => ander !== deel)
                setOpen(new Set(wordtOpen ? [...rest, deel] : rest))
              }}
              title={
                <>
                  <span className={styles.deelnaam}>{titel}</span>{' '}
                  {!open.has(deel) && (
                    <span className={styles.kort}>
                      <Kort actie={actie} />
                    </span>
                  )}
                </>
              }
            >
              {open.has(deel) && (
                <Velden>
                  <Inhoud actie={actie} />
                </Velden>
              )}
            </Uitklap>
          ))}
        </div>
        <Herkomst actie={actie} />
        <div className={styles.knoppen}>
          <Knop
            compact
            icon={IcoonDupliceer}
            onPress={() => {
              werkruimte.omgeving.flush()
              werkruimte.zet({ actie: duplicateActies(werkruimte.document, [id])[0] ?? null })
            }}
          >
            Dupliceer
          </Knop>
          <Knop
            compact
            icon={IcoonExporteer}
            onPress={() => {
              werkruimte.omgeving.flush()
              werkruimte.zet({ dialoog: 'exporteer', dialoogbegin: 'fichepdf' })
            }}
          >
            Fiche
          </Knop>
          <Knop
            compact
            icon={IcoonVerwijder}
            onPress={() => {
              werkruimte.omgeving.flush()
              sluit()
              removeRecords(werkruimte.document, 'acties', [id])
            }}
          >
            Verwijder actie
          </Knop>
        </div>
      </div>
    </section>
  )
}

/** A section that is open: when a row is taken away with the button that did it, the section holds the focus. */
function Velden({ children }: { children: ReactNode }) {
  const blok = useAnker<HTMLDivElement>()
  return (
    <div ref={blok} className={styles.velden} tabIndex={-1}>
      {children}
    </div>
  )
}

type Kopprops = { actie: Afgeschermd<Actie>; kop: React.Ref<HTMLHeadingElement>; onSluit: () => void }

/** Which one of how many, and the way to the others: after the last comes the first. */
function Kop({ actie: { id }, kop, onSluit }: Kopprops) {
  const werkruimte = useWerkruimte()
  const ids = useDossier(({ acties }) => opOrde(acties).map((actie) => actie.id))
  const [naam = ''] = useNamen([verwijs('actie', id)])
  const plaats = ids.indexOf(id)
  const welke = `Actie ${plaats + 1} van ${ids.length}`
  function ga(stap: number) {
    const naar = (plaats + stap + ids.length) % ids.length
    const volgende = ids[naar]
    if (volgende === undefined) return
    werkruimte.omgeving.flush()
    werkruimte.zet({ actie: volgende })
    const wat = naamNu(werkruimte, verwijs('actie', volgende))
    werkruimte.omgeving.announce(`Actie ${naar + 1} van ${ids.length}: ${wat}`)
  }
  return (
    <header className={styles.kop}>
      <h2 className={styles.titel} id="ladekop" ref={kop} tabIndex={-1} aria-label={`${welke}: ${naam}`}>
        {welke}
      </h2>
      {ids.length > 1 && (
        <>
          <IconKnop icon={ICONEN.links} label="Vorige actie" onPress={() => ga(-1)} />
          <IconKnop icon={ICONEN.rechts} label="Volgende actie" onPress={() => ga(1)} />
        </>
      )}
      <Grootknop soort="actie" id={id} />
      <IconKnop icon={IcoonSluit} label="Sluit de lade" side="left" onPress={onSluit} />
    </header>
  )
}

function Tekst({ actie: { id, tekst } }: { actie: Afgeschermd<Actie> }) {
  const bewerk = useBewerk(id)
  return (
    <div className={styles.tekst}>
      <Schuilvak
        label="Wat doen jullie?"
        labelHidden
        rows={1}
        variant={tekst === '' ? 'gewoon' : 'rustig'}
        placeholder="Wat doen jullie?"
        maxLength={TEKST_MAX}
        value={tekst}
        sleutel={`acties/${id}/lade/tekst`}
        onCommit={(nieuw, { burst }) => bewerk({ tekst: nieuw }, burst)}
      />
    </div>
  )
}

/** Where it came from, and what of that no longer stands on the map. */
function Herkomst({ actie: { id, herkomst } }: { actie: Afgeschermd<Actie> }) {
  const tekst = useTekst()
  const zin = useZin()
  const grondWeg = useAfleiding(({ acties }) => acties.grondWeg[id] ?? null)
  if (!herkomst) return null
  return (
    <div className={styles.zacht}>
      <p>
        Overgenomen {zegHerkomst(herkomst)}: «{tekst(herkomst.tekst)}».
      </p>
      {grondWeg && (
        <p className={styles.wenk}>
          <strong>De kaart is veranderd.</strong> {zin(grondWeg.zin)}{' '}
          <Code code={grondWeg.code} bij={grondWeg.zin} />
        </p>
      )}
    </div>
  )
}
