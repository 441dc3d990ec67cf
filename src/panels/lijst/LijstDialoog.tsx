/**
 * «Lijst inlezen»: names from a mail, a spreadsheet or a file, all at once onto the map. We read and guess, people see and decide; nothing changes
 * until they say so, and then it is one step.
 */
import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { findBestaanden, findBijwerkingen } from '../../domain/lijst/bijwerken'
import type { Leeswens, Lezing } from '../../domain/lijst/lijst'
import type { Lijstbron } from './lijstbron'
import type { Dossier } from '../../domain/model/dossier'
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { bloot } from '../../store/dossiertekst'
import { zegMislukt } from '../../store/fout'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { addLijst } from '../../store/mutaties'
import { tel } from '../../taal/woorden'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { isSamenstelling } from '../../ui/typveld'
import styles from './lijst.module.css'
import { Bestandsrij } from './Bestandsrij'
import { Kolomkeuze } from './Kolomkeuze'
import { Verantwoording } from './Verantwoording'
import { isWerkboekVan } from '../../domain/lijst/werkboekmerk'
import { Werkboek } from './Werkboek'
import { geefPlaatsen } from './plaatsen'
import { alsBijwerkingen, alsLijstregels, type Besluit, metBesluit, type Regel, verantwoord } from './regels'
import { useBestand } from './useBestand'
import { useLezing } from './useLezing'
import { Voorstellen } from './Voorstellen'

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
  const [wens, setWens] = useState<Leeswens>({})
  const [besluiten, setBesluiten] = useState<Readonly<Record<string, Besluit>>>({})
  const veldId = useId()
  const gedaan = useRef(false)

  // Compared with what is read; what it says of who is there is masked where it is shown.
  const dossier = bloot<Dossier>(useDossier((nu) => nu))
  const polen = bloot<Tegenstelling | null>(tegenstelling) ?? undefined
  const heelWens = useMemo(
    () => ({ ...wens, ...(polen ? { polen: { wij: polen.wij, zij: polen.zij } } : {}) }),
    [wens, polen],
  )
  const gelezen = useBestand(bron, bestand, () => {
    setWens({})
    setBesluiten({})
  })
  const { rekenblad, blad } = gelezen
  const { lezing, isBezig, leesNu } = useLezing(
    { tekst, bestand: rekenblad, blad, wens: heelWens },
    gelezen.setFout,
  )
  const regelsVan = (uit: Lezing) =>
    metBesluit(uit.regels, besluiten, {
      gevonden: findBestaanden(uit.regels, dossier),
      bijwerkingen: (voorstel, wie) => findBijwerkingen(voorstel, wie, dossier, tegenstelling?.id ?? null),
    })
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `regelsVan` is made of exactly these
  const regels = useMemo(() => regelsVan(lezing), [lezing, besluiten, dossier, tegenstelling?.id])
  const mee = regels.filter((regel) => regel.mee)
  const nieuw = mee.filter(({ bestaand }) => bestaand === null)
  const achter = verantwoord(lezing, regels)

  const besluit = useCallback(
    (welke: readonly Regel[], wat: Besluit) =>
      setBesluiten((vorige) => ({
        ...vorige,
        ...Object.fromEntries(welke.map(({ sleutel }) => [sleutel, { ...vorige[sleutel], ...wat }])),
      })),
    [],
  )
  const sluit = () => {
    gelezen.sluit()
    onSluit?.()
    werkruimte.zet({ dialoog: null, geplakteTekst: '' })
  }

  function zet() {
    // What stands in the field counts, also when the table has not caught up with the last keystroke.
    const nu = regelsVan(leesNu()).filter((regel) => regel.mee)
    if (nu.length === 0 || gedaan.current || isBezig) return
    gedaan.current = true
    const plaatsen = geefPlaatsen(nu, werkruimte.dossier(), tegenstelling?.id ?? null)
    const erbij = nu.flatMap((regel, i) => (regel.bestaand ? [] : [{ regel, plaats: plaatsen[i] ?? {} }]))
    addLijst(
      werkruimte.document,
      alsLijstregels(
        erbij.map(({ regel }) => regel),
        erbij.map(({ plaats }) => plaats),
      ),
      alsBijwerkingen(nu, plaatsen),
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

  const plaatst = tegenstelling !== null && nieuw.some(({ plaats }) => plaats !== undefined)
  const doel = plaatst ? 'op de kaart' : 'in de parkeerplaats'
  const bij = mee.length - nieuw.length
  const zegKnop =
    nieuw.length === 0
      ? bij === 0
        ? `Zet ${doel}`
        : `Werk ${tel(bij, 'actor', 'actoren')} bij`
      : `Zet ${nieuw.length} ${doel}${bij === 0 ? '' : `, werk er ${bij} bij`}`
  if (rekenblad?.werkboek && isWerkboekVan(rekenblad.werkboek, werkruimte.dossier())) {
    return (
      <Werkboek
        naam={rekenblad.naam}
        bladen={rekenblad.werkboek}
        {...(bron.bewaar ? { bewaar: bron.bewaar } : {})}
        onSluit={sluit}
      />
    )
  }
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
            disabled={mee.length === 0 || isBezig}
            onPress={zet}
          >
            {zegKnop}
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
          fout={gelezen.fout}
          bezig={gelezen.bezig}
          onStop={gelezen.stop}
          onBlad={gelezen.kiesBlad}
          onKies={() =>
            zegMislukt(
              werkruimte,
              bron.kies().then((welk) => (welk ? gelezen.open(welk) : undefined)),
            )
          }
          onPlakken={gelezen.leg}
        />
        {(lezing.kolommen.length > 1 || lezing.heeftKop) && (
          <Kolomkeuze
            lezing={lezing}
            polen={polen}
            voor={wens.voor ?? {}}
            onKop={(koprij) => setWens(koprij === null ? { heeftKop: false } : { koprij })}
            onVoor={(kolom, pool) =>
              setWens((vorige) => ({ ...vorige, voor: { ...vorige.voor, [kolom]: pool } }))
            }
            onKolom={(i, kolom) =>
              setWens((vorige) => ({
                ...vorige,
                // What we guessed stands beside what was chosen, or choosing one column would forget the others.
                ...(lezing.heeftKop ? { koprij: lezing.koprij } : { heeftKop: false }),
                kolommen: {
                  ...Object.fromEntries(lezing.kolommen.entries()),
                  ...vorige.kolommen,
                  [i]: kolom,
                },
              }))
            }
          />
        )}
        {lezing.zinnen.map((zin) => (
          <p key={zin} className={styles.zacht}>
            {zin}
          </p>
        ))}
        {regels.length === 0 ? (
          <p className={styles.zacht}>
            {tekst.trim() === '' && !rekenblad
              ? 'Met kolomkoppen zoals «naam», «soort», «plaats», «omvang» en «bezorgdheden» gaat ook de rest mee.'
              : 'Hier staat nog geen naam in die we herkennen.'}
          </p>
        ) : (
          <Voorstellen key={`${rekenblad?.naam ?? ''} ${blad}`} regels={regels} besluit={besluit} />
        )}
        <Verantwoording zinnen={achter} {...(bron.bewaar ? { bewaar: bron.bewaar } : {})} />
      </div>
    </Dialoog>
  )
}
