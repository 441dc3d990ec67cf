/** «Plak een lijst»: names from a mail or a spreadsheet, all at once into the parkeerplaats. We guess the soort, people decide. */
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN, type ActorSoort, hoofdletter } from '../domain/actor'
import { readLijst, type RegelVoorstel } from '../domain/lijst'
import { useDossier, useSessie, useWerkruimte } from '../store/hooks'
import { addLijst } from '../store/mutaties'
import { Dialoog } from '../ui/Dialoog'
import { ICONEN } from '../ui/iconen'
import { Keuze } from '../ui/Keuze'
import { Knop } from '../ui/Knop'
import styles from './dialogen.module.css'

/** More rows than a screen can use; the others come along all the same. */
const BLADZIJDE = 200

/** What people changed to a proposal. */
type Besluit = { mee?: boolean; soort?: ActorSoort }
type Regel = RegelVoorstel & { sleutel: string; mee: boolean }

/** The name and how often it came before: a decision stays with its line while the text around it changes. */
function metBesluit(
  voorstellen: readonly RegelVoorstel[],
  besluiten: Readonly<Record<string, Besluit>>,
): Regel[] {
  const keer = new Map<string, number>()
  return voorstellen.map((voorstel) => {
    const n = keer.get(voorstel.naam) ?? 0
    keer.set(voorstel.naam, n + 1)
    const sleutel = `${n} ${voorstel.naam}`
    const besluit = besluiten[sleutel]
    return {
      ...voorstel,
      sleutel,
      mee: besluit?.mee ?? !voorstel.dubbel,
      ...(besluit?.soort ? { soort: besluit.soort, geraden: null } : {}),
    }
  })
}

export function LijstDialoog() {
  const werkruimte = useWerkruimte()
  const geplakt = useSessie((sessie) => sessie.geplakteTekst)
  const [tekst, setTekst] = useState(geplakt)
  const [besluiten, setBesluiten] = useState<Readonly<Record<string, Besluit>>>({})
  const [bladzijden, setBladzijden] = useState(1)
  const veldId = useId()
  const gedaan = useRef(false)

  const namen = useDossier(({ actoren }) => Object.values(actoren).map(({ naam }) => naam))
  const gelezen = useDeferredValue(tekst)
  const voorstellen = useMemo(() => readLijst(gelezen, namen), [gelezen, namen])
  const regels = metBesluit(voorstellen, besluiten)
  const mee = regels.filter((regel) => regel.mee)
  const getoond = regels.slice(0, bladzijden * BLADZIJDE)

  const besluit = (welke: readonly Regel[], wat: Besluit) =>
    setBesluiten((vorige) => ({
      ...vorige,
      ...Object.fromEntries(welke.map(({ sleutel }) => [sleutel, { ...vorige[sleutel], ...wat }])),
    }))
  const sluit = () => werkruimte.zet({ dialoog: null, geplakteTekst: '' })

  function zet() {
    // What stands in the field counts, also when the table has not caught up with the last keystroke.
    const nu = metBesluit(readLijst(tekst, namen), besluiten).filter((regel) => regel.mee)
    if (nu.length === 0 || gedaan.current) return
    gedaan.current = true
    addLijst(werkruimte.document, nu)
    sluit()
  }
  function opToets(event: KeyboardEvent) {
    const inTekst = event.target instanceof HTMLTextAreaElement
    const opVinkje = event.target instanceof HTMLInputElement && event.target.type === 'checkbox'
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (opVinkje || (inTekst && (event.ctrlKey || event.metaKey))) {
      event.preventDefault()
      zet()
    }
  }

  return (
    <Dialoog
      open
      size="breed"
      onClose={sluit}
      title="Plak een lijst"
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
            {mee.length === 0 ? 'Zet in de parkeerplaats' : `Zet ${mee.length} in de parkeerplaats`}
          </Knop>
        </>
      }
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter of the fields inside, caught once */}
      <div className={styles.lijst} onKeyDown={opToets}>
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
        {regels.length === 0 ? (
          <p className={styles.zacht}>
            {tekst.trim() === ''
              ? 'Met kolomkoppen «naam», «soort», «omvang» en «bezorgdheden» gaat ook de rest mee.'
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
            <Voorbeeld regels={getoond} besluit={(regel, wat) => besluit([regel], wat)} />
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
      </div>
    </Dialoog>
  )
}

type VoorbeeldProps = { regels: readonly Regel[]; besluit: (regel: Regel, wat: Besluit) => void }

/** Native checkboxes and selects: a thousand of anything else would make the dialog slow. */
function Voorbeeld({ regels, besluit }: VoorbeeldProps) {
  return (
    <table className={styles.tabel}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.onzichtbaar}>Gaat mee</span>
          </th>
          <th scope="col">Naam</th>
          <th scope="col">Soort</th>
          <th scope="col">Waarom</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.sleutel} data-mee={regel.mee || undefined}>
            <td>
              <input
                type="checkbox"
                checked={regel.mee}
                aria-label={`${regel.naam} gaat mee`}
                onChange={(event) => besluit(regel, { mee: event.target.checked })}
              />
            </td>
            <td className={styles.naam} dir="auto">
              {regel.naam}
              {regel.omvang !== undefined && <span className={styles.zacht}> · ± {regel.omvang}</span>}
              {regel.bezorgdheden && <span className={styles.zacht}> · {regel.bezorgdheden.join(', ')}</span>}
            </td>
            <td>
              <select
                aria-label={`Soort van ${regel.naam}`}
                value={regel.soort}
                onChange={(event) => {
                  const soort = ACTOR_SOORTEN.find((kandidaat) => kandidaat === event.target.value)
                  if (soort) besluit(regel, { soort })
                }}
              >
                {ACTOR_SOORTEN.map((soort) => (
                  <option key={soort} value={soort}>
                    {ACTOR_SOORT_NAAM[soort]}
                  </option>
                ))}
              </select>
            </td>
            <td className={styles.zacht}>{regel.dubbel ? 'staat er al' : (regel.geraden ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
