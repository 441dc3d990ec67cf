/**
 * «Lijst inlezen»: names from a mail, a spreadsheet or a file, all at once onto the map. We read and guess, people see and decide; nothing changes
 * until they say so, and then it is one step.
 */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN } from '../../domain/model/actor'
import { type Leeswens, readKolommen, readTabel } from '../../domain/lijst/lijst'
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { type Rekenblad, splitLijst } from '../../domain/lijst/lijstrijen'
import { bloot } from '../../store/dossiertekst'
import { zegMislukt } from '../../store/fout'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { addLijst } from '../../store/mutaties'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import { Dialoog } from '../../ui/Dialoog'
import { ICONEN } from '../../ui/iconen'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { isSamenstelling } from '../../ui/typveld'
import { Uitklap } from '../../ui/Uitklap'
import styles from './lijst.module.css'
import { Bestandsrij } from './Bestandsrij'
import { Kolomkeuze } from './Kolomkeuze'
import { Lijsttabel } from './Lijsttabel'
import { geefPlaatsen } from './plaatsen'
import { alsLijstregels, type Besluit, metBesluit, type Regel, verantwoord } from './regels'
import { hoofdletter } from '../../taal/woorden'

/** More rows than a screen can use; the others come along all the same. */
const BLADZIJDE = 200
/** More lines of account than somebody reads. */
const VERANTWOORD_MAX = 100

/** Spreadsheets from outside: only the app knows files. `lees` rejects with a Dutch message, and gives null when it was stopped. */
export type Lijstbron = {
  kies: () => Promise<File | null>
  lees: (
    bestand: File,
    wijze: { signaal: AbortSignal; opStap: (stap: string) => void },
  ) => Promise<Rekenblad | null>
}

type Props = {
  bron: Lijstbron
  /** A file that was dropped on the map. */
  bestand?: File | null
  onSluit?: () => void
}

export function LijstDialoog({ bron, bestand = null, onSluit }: Props) {
  const werkruimte = useWerkruimte()
  const geplakt = useSessie((sessie) => sessie.geplakteTekst)
  const tegenstelling = useTegenstelling()
  const [tekst, setTekst] = useState(geplakt)
  const [rekenblad, setRekenblad] = useState<Rekenblad | null>(null)
  const [blad, setBlad] = useState(0)
  const [fout, setFout] = useState('')
  const [bezig, setBezig] = useState<{ naam: string; stap: string } | null>(null)
  const rem = useRef<AbortController | null>(null)
  const [wens, setWens] = useState<Leeswens>({})
  const [besluiten, setBesluiten] = useState<Readonly<Record<string, Besluit>>>({})
  const [bladzijden, setBladzijden] = useState(1)
  const veldId = useId()
  const gedaan = useRef(false)

  // Compared with what is read, and shown nowhere.
  const namen = bloot<string[]>(useDossier(({ actoren }) => Object.values(actoren).map(({ naam }) => naam)))
  const polen = bloot<Tegenstelling | null>(tegenstelling) ?? undefined
  const gelezenTekst = useDeferredValue(tekst)
  const lees = (wat: string) =>
    readTabel(rekenblad ? (rekenblad.bladen[blad]?.rijen ?? []) : splitLijst(wat), {
      ...wens,
      bestaande: namen,
      polen,
    })
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `lees` is made of exactly these
  const lezing = useMemo(() => lees(gelezenTekst), [gelezenTekst, namen, polen, rekenblad, blad, wens])
  const regels = metBesluit(lezing.regels, besluiten)
  const mee = regels.filter((regel) => regel.mee)
  const getoond = regels.slice(0, bladzijden * BLADZIJDE)
  const achter = verantwoord(lezing, regels)

  const besluit = (welke: readonly Regel[], wat: Besluit) =>
    setBesluiten((vorige) => ({
      ...vorige,
      ...Object.fromEntries(welke.map(({ sleutel }) => [sleutel, { ...vorige[sleutel], ...wat }])),
    }))
  const sluit = () => {
    rem.current?.abort()
    onSluit?.()
    werkruimte.zet({ dialoog: null, geplakteTekst: '' })
  }
  const vergeet = () => {
    setWens({})
    setBesluiten({})
    setBladzijden(1)
  }

  async function open(welk: File) {
    rem.current?.abort()
    const mijne = new AbortController()
    rem.current = mijne
    setFout('')
    setBezig({ naam: welk.name, stap: '' })
    try {
      const nieuw = await bron.lees(welk, {
        signaal: mijne.signal,
        opStap: (stap) => rem.current === mijne && setBezig({ naam: welk.name, stap }),
      })
      if (rem.current !== mijne || !nieuw) return
      setRekenblad(nieuw)
      // Our own file has the actoren on the first sheet; another one has them where the names are.
      setBlad(
        Math.max(
          0,
          nieuw.bladen.findIndex(({ rijen }) => readKolommen(rijen).kolommen.includes('naam')),
        ),
      )
      vergeet()
    } catch (probleem) {
      if (rem.current === mijne) setFout(zegWaarom(readMislukking(probleem)))
    } finally {
      if (rem.current === mijne) setBezig(null)
    }
  }
  useEffect(() => {
    if (bestand) void open(bestand)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a drop is read once
  }, [bestand])

  function zet() {
    // What stands in the field counts, also when the table has not caught up with the last keystroke.
    const nu = metBesluit(lees(tekst).regels, besluiten).filter((regel) => regel.mee)
    if (nu.length === 0 || gedaan.current) return
    gedaan.current = true
    addLijst(
      werkruimte.document,
      alsLijstregels(nu, geefPlaatsen(nu, werkruimte.dossier(), tegenstelling?.id ?? null)),
    )
    sluit()
  }
  function opToets(event: KeyboardEvent) {
    const inTekst = event.target instanceof HTMLTextAreaElement
    const opVinkje = event.target instanceof HTMLInputElement && event.target.type === 'checkbox'
    if (event.key !== 'Enter' || isSamenstelling(event.nativeEvent)) return
    if (opVinkje || (inTekst && (event.ctrlKey || event.metaKey))) {
      event.preventDefault()
      zet()
    }
  }

  const plaatst = tegenstelling !== null && mee.some(({ plaats }) => plaats !== undefined)
  const doel = plaatst ? 'op de kaart' : 'in de parkeerplaats'
  return (
    <Dialoog
      open
      size="breed"
      onClose={sluit}
      title="Lees een lijst in"
      footer={
        <>
          <Knop onPress={sluit}>Annuleren</Knop>
          {/* A list that was pasted on the map only asks for a yes. */}
          <Knop
            variant="primair"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- see above
            autoFocus={geplakt.trim() !== ''}
            disabled={mee.length === 0}
            onPress={zet}
          >
            {mee.length === 0 ? `Zet ${doel}` : `Zet ${mee.length} ${doel}`}
          </Knop>
        </>
      }
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter of the fields inside, caught once */}
      <div className={styles.lijst} onKeyDown={opToets}>
        {!rekenblad && (
          <>
            <label className={styles.label} htmlFor={veldId}>
              Namen, één per regel, of een kolom uit een rekenblad
            </label>
            <textarea
              id={veldId}
              className={styles.plakvak}
              rows={geplakt.trim() === '' ? 7 : 4}
              dir="auto"
              value={tekst}
              // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens to be pasted in
              autoFocus={geplakt.trim() === ''}
              placeholder={'Jonge gezinnen\nWijkagent\nHandelaars Stationsstraat'}
              onChange={(event) => setTekst(event.target.value)}
            />
          </>
        )}
        <Bestandsrij
          rekenblad={rekenblad}
          blad={blad}
          fout={fout}
          bezig={bezig}
          onStop={() => rem.current?.abort()}
          onBlad={(keuze) => {
            setBlad(keuze)
            vergeet()
          }}
          onKies={() =>
            zegMislukt(
              werkruimte,
              bron.kies().then((welk) => (welk ? open(welk) : undefined)),
            )
          }
          onPlakken={() => {
            setRekenblad(null)
            vergeet()
          }}
        />
        {(lezing.kolommen.length > 1 || lezing.heeftKop) && (
          <Kolomkeuze
            lezing={lezing}
            onKop={(heeftKop) => setWens({ heeftKop })}
            onKolom={(i, kolom) =>
              setWens((vorige) => ({
                heeftKop: lezing.heeftKop,
                // What we guessed stands beside what was chosen, or choosing one column would forget the others.
                kolommen: {
                  ...Object.fromEntries(lezing.kolommen.entries()),
                  ...vorige.kolommen,
                  [i]: kolom,
                },
              }))
            }
          />
        )}
        {regels.length === 0 ? (
          <p className={styles.zacht}>
            {tekst.trim() === '' && !rekenblad
              ? 'Met kolomkoppen zoals «naam», «soort», «plaats», «omvang» en «bezorgdheden» gaat ook de rest mee.'
              : 'Hier staat nog geen naam in die we herkennen.'}
          </p>
        ) : (
          <>
            <div className={styles.samen}>
              <output className={styles.zacht}>
                {mee.length === regels.length
                  ? `${regels.length} gevonden`
                  : `${mee.length} van de ${regels.length} ${mee.length === 1 ? 'gaat' : 'gaan'} mee`}
              </output>
              <div className={styles.allemaal}>
                <Keuze
                  label="Alle aangevinkte zijn"
                  labelHidden
                  placeholder="Alle aangevinkte zijn …"
                  value={null}
                  options={ACTOR_SOORTEN.map((id) => ({
                    id,
                    label: hoofdletter(ACTOR_SOORT_NAAM[id]),
                    icon: ICONEN[id],
                  }))}
                  onChange={(soort) => soort && besluit(mee, { soort })}
                />
              </div>
            </div>
            <Lijsttabel regels={getoond} besluit={(regel, wat) => besluit([regel], wat)} />
            {regels.length > getoond.length && (
              <div className={styles.samen}>
                <p className={styles.zacht}>{`Je ziet de eerste ${getoond.length}. De rest gaat ook mee.`}</p>
                <Knop compact onPress={() => setBladzijden(bladzijden + 1)}>
                  Toon er meer
                </Knop>
              </div>
            )}
          </>
        )}
        {achter.length > 0 && (
          <Uitklap title={`Wat niet meegaat (${achter.length})`}>
            <ul className={styles.verantwoording}>
              {achter.slice(0, VERANTWOORD_MAX).map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
              {achter.length > VERANTWOORD_MAX && (
                <li>{`En nog ${achter.length - VERANTWOORD_MAX} andere.`}</li>
              )}
            </ul>
          </Uitklap>
        )}
      </div>
    </Dialoog>
  )
}
