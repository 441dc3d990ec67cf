/** Who carries what, zone by zone, looked at in the three steps of the dilemmalogica. Source: method S2.2, S2.4. */
import type { Schetsdoel } from '../../domain/model/schets'
import { Fragment, useState } from 'react'
import type { Afleiding, BezorgdheidLezing } from '../../domain/lezing/afleiding'
import { ZONES } from '../../domain/model/zone'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { carryBezorgdheid } from '../../store/mutaties'
import { ICONEN } from '../../ui/iconen'
import { Keuzerij } from '../../ui/Keuzerij'
import { Leeg } from '../../ui/Leeg'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { AfgeleidPaneel } from '../afgeleid/AfgeleidPaneel'
import { useHerschik } from '../afgeleid/useHerschik'
import { StandpuntenDeel } from '../dossier/StandpuntenDeel'
import { Stemknop } from '../../velden/Stemknop'
import styles from './bezorgdheden.module.css'
import { INDELING, STAP, STAPPEN, type Stap } from './indelingen'
import { Rij } from './Rij'
import { Toelichting } from './Toelichting'
import type { Afgeschermd } from '../../store/dossiertekst'

export function PaneelBezorgdheden() {
  return (
    <AfgeleidPaneel
      naam="bezorgdheden"
      uitleg="Wie ligt waarvan wakker, en hoe weten jullie dat? Onder een standpunt zit vaak een dieperliggende zorg."
      leeg="Zet groepen en stille midden op de kaart en zeg wat hen bezighoudt. Hier zie je dan wie wat deelt."
    >
      {(afleiding) => <Inhoud afleiding={afleiding} />}
    </AfgeleidPaneel>
  )
}

function Inhoud({ afleiding }: { afleiding: Afgeschermd<Afleiding> }) {
  const werkruimte = useWerkruimte()
  const [stap, setStap] = useState<Stap>('erkenning')
  return (
    <>
      {afleiding.bezorgdheden.length === 0 ? (
        <Leeg icon={ICONEN['paneel-bezorgdheden']} title="Waar ligt iedereen wakker van?">
          Kies een groep op de kaart en schrijf haar bezorgdheid in een paar woorden. Zeg erbij of jullie het
          hoorden of vermoeden.
        </Leeg>
      ) : (
        <>
          <Keuzerij
            label="Hoe kijken jullie?"
            labelHidden
            compact
            value={stap}
            options={STAPPEN.map((id) => ({ id, label: STAP[id].label }))}
            onChange={setStap}
          />
          <p className={styles.stap}>{STAP[stap].uitleg}</p>
          <Sleutel />
          <Matrix afleiding={afleiding} stap={stap} />
          <Stemknop over="bezorgdheden" />
        </>
      )}
      <Toevoegveld
        label="Nieuwe bezorgdheid"
        placeholder="Nog een bezorgdheid, dan Enter"
        sleutel="dossier/bezorgdheid"
        suggestions={[]}
        onChoose={() => undefined}
        doel={{ wordt: 'bezorgdheid', actoren: [] } satisfies Schetsdoel}
        onAdd={(tekst) => carryBezorgdheid(werkruimte.document, [], { tekst }, 'inschatting')}
      />
      <Standpunten />
    </>
  )
}

function Matrix({ afleiding, stap }: { afleiding: Afgeschermd<Afleiding>; stap: Stap }) {
  const dossier = useDossier(({ bezorgdheden, uitdagingen }) => ({ bezorgdheden, uitdagingen }))
  const groepen = INDELING[stap]({
    lezingen: afleiding.bezorgdheden,
    uitdagingen: afleiding.uitdagingen,
    dossier,
  })
  const tabel = useHerschik<HTMLTableElement>(groepen.flatMap(({ rijen }) => rijen.map(({ id }) => id)))
  return (
    <table ref={tabel} className={styles.matrix} aria-label={`Bezorgdheden per zone: ${STAP[stap].label}`}>
      <thead>
        <tr>
          {ZONES.map((zone) => (
            <th key={zone} scope="col" className={styles.zone} data-zone={zone}>
              {zone}
            </th>
          ))}
        </tr>
      </thead>
      {groepen.map(({ sleutel, titel, uitleg, rijen }) => (
        <Fragment key={sleutel}>
          {titel !== '' && (
            <tbody>
              <tr>
                <th colSpan={3} scope="colgroup" className={styles.groep}>
                  <span className={styles.groepnaam}>{titel}</span>{' '}
                  <span className={styles.zacht}>{uitleg}</span>
                </th>
              </tr>
            </tbody>
          )}
          {rijen.map((lezing: Afgeschermd<BezorgdheidLezing>) => (
            <Rij key={lezing.id} lezing={lezing}>
              <Toelichting stap={stap} lezing={lezing} uitdagingen={afleiding.uitdagingen} />
            </Rij>
          ))}
        </Fragment>
      ))}
    </table>
  )
}

const Sleutel = () => (
  <p className={styles.sleutel}>
    <span className={styles.drager} data-gehoord>
      <span className={styles.merk} aria-hidden /> gehoord
    </span>
    <span className={styles.drager}>
      <span className={styles.merk} aria-hidden /> vermoed: klik zodra jullie het hoorden
    </span>
  </p>
)

function Standpunten() {
  const aantal = useDossier(({ standpunten }) => Object.keys(standpunten).length)
  return (
    <Uitklap
      title={aantal === 0 ? 'Standpunten: waar is men vóór?' : `Standpunten (${aantal}): waar is men vóór?`}
      defaultOpen={aantal > 0}
    >
      <div className={styles.standpunten}>
        <StandpuntenDeel />
      </div>
    </Uitklap>
  )
}
