/**
 * The help for meetings: the next werkgroep with what could be talked about, and one that was, with who was there, what changed since the one before and
 * what was agreed. Source: method S1.4, S1.5, S4.
 */
import type { Id } from '../../domain/model/grond'
import { opVergaderdag, VERGADERSOORT_NAAM } from '../../domain/model/vergadering'
import { findGeweest, findVolgende } from '../../domain/vergaderen/vergaderen'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { addVergadering, removeRecords } from '../../store/mutaties'
import { zegDatum } from '../../taal/datum'
import { IcoonExporteer, IcoonPlus, IcoonVerwijder } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { useBladkop } from '../../ui/bladkop'
import { useAnker } from '../../ui/useAnker'
import { Code } from '../../velden/zin/Code'
import { Aanwezig } from './Aanwezig'
import { Agendapunten } from './Agendapunten'
import { Besluiten } from './Besluiten'
import { Kopieer } from './Kopieer'
import { Sindsdien } from './Sindsdien'
import { Verslagtekst } from './Verslagtekst'
import { Wanneer } from './Wanneer'
import styles from './vergadering.module.css'

export function Vergadering() {
  const werkruimte = useWerkruimte()
  const { document } = werkruimte
  const titel = useBladkop()
  const scherm = useAnker<HTMLDivElement>()
  const gekozen = useSessie(({ vergadering }) => vergadering)
  const rij = useDossier(({ vergaderingen }) => opVergaderdag(vergaderingen))
  const vanzelf = useDossier((dossier) => {
    const vandaag = document.vandaag()
    return (findVolgende(dossier, vandaag) ?? findGeweest(dossier, vandaag))?.id ?? null
  })
  const hier = rij.find(({ id }) => id === gekozen) ?? rij.find(({ id }) => id === vanzelf)
  const kies = (vergadering: Id | null) => werkruimte.zet({ vergadering })
  return (
    <div className={styles.scherm} ref={scherm} tabIndex={-1}>
      <header className={styles.kop}>
        <h2 ref={titel} tabIndex={-1}>
          Vergadering
        </h2>
        <p>
          Van uitnodiging tot verslag: wat op de agenda komt, wie er was, wat er veranderde en wie wat doet.{' '}
          <Code code="S1.5" />
        </p>
        <div className={styles.rij}>
          {hier && (
            <Keuze
              label="Welke vergadering"
              labelHidden
              value={hier.id}
              options={rij.map(({ id, datum, soort }) => ({
                id,
                label: datum ? zegDatum(datum) : 'nog geen dag',
                hint: VERGADERSOORT_NAAM[soort],
              }))}
              onChange={kies}
            />
          )}
          <Knop
            icon={IcoonPlus}
            variant={hier ? 'rustig' : 'primair'}
            onPress={() => kies(addVergadering(document))}
          >
            Nieuwe vergadering
          </Knop>
        </div>
      </header>
      {!hier && (
        <p className={styles.zacht}>
          Nog geen vergadering. Begin er een: de agenda vult zich met wat in dit dossier open staat.
        </p>
      )}
      {hier && (
        <div key={hier.id} className={styles.delen}>
          <Wanneer vergadering={hier} />
          <Agendapunten id={hier.id} />
          <div className={styles.rij}>
            <Kopieer id={hier.id} />
            <Papier van={hier.id} formaat="agendapdf">
              Agenda op papier
            </Papier>
          </div>
          <Aanwezig vergadering={hier} />
          <Sindsdien id={hier.id} />
          <Besluiten id={hier.id} />
          <Verslagtekst vergadering={hier} />
          <div className={styles.rij}>
            <Papier van={hier.id} formaat="vergaderverslagpdf">
              Verslag op papier
            </Papier>
            <Knop
              variant="kaal"
              icon={IcoonVerwijder}
              onPress={() => removeRecords(document, 'vergaderingen', [hier.id])}
            >
              Verwijder deze vergadering
            </Knop>
          </div>
        </div>
      )}
    </div>
  )
}

type Papierprops = { van: Id; formaat: string; children: string }

/** Of the meeting on screen, whichever is nearest to today. */
function Papier({ van, formaat, children }: Papierprops) {
  const werkruimte = useWerkruimte()
  return (
    <Knop
      icon={IcoonExporteer}
      onPress={() => werkruimte.zet({ vergadering: van, dialoog: 'exporteer', dialoogbegin: formaat })}
    >
      {children}
    </Knop>
  )
}
