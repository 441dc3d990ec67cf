/** One list of the verankering: what is there, in order, and one line to add: type, Enter, type. */
import type { Dossiertekst } from '../../store/dossiertekst'
import type { ComponentType, ReactNode } from 'react'
import type { Id } from '../../domain/model/grond'
import { type GeordendeLijst, PUNT_NAAM, type VerankeringLijst } from '../../domain/model/verankering'
import { useWerkruimte } from '../../store/hooks'
import { editPunt, movePunt, removePunt } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { regelveld } from '../../store/schetsen'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Volgorde } from '../../ui/Volgorde'
import { Puntregel } from '../bladzijde/Puntregel'
import styles from './verankering.module.css'

type Punt = { id: Id; tekst: Dossiertekst }
type PuntenlijstProps<T extends Punt> = {
  punten: readonly T[]
  label: string
  placeholder: string
  /** What stands behind the text: how often, when. */
  naast?: ComponentType<T>
  /** What stands beneath it. */
  onder?: ComponentType<T>
}

/** In the order that people gave it. */
export function Puntenlijst<T extends Punt>({
  lijst,
  punten,
  label,
  placeholder,
  naast: Naast,
  onder: Onder,
}: PuntenlijstProps<T> & { lijst: GeordendeLijst }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  return (
    <>
      {punten.length > 0 && (
        <Volgorde
          label={label}
          items={punten}
          nameOf={(punt) => tekst(punt.tekst)}
          onMove={(id, index) => movePunt(werkruimte.document, lijst, id, index)}
        >
          {(punt) => (
            <div className={styles.metOnder}>
              <Rij lijst={lijst} punt={punt} naast={Naast && <Naast {...punt} />} />
              {Onder && <Onder {...punt} />}
            </div>
          )}
        </Volgorde>
      )}
      <Nieuw lijst={lijst} placeholder={placeholder} />
    </>
  )
}

/** Follow-up meetings: their date is their order. */
export function Overleglijst<T extends Punt>({
  punten,
  label,
  placeholder,
  naast: Naast,
}: PuntenlijstProps<T>) {
  return (
    <>
      {punten.length > 0 && (
        <ul className={styles.overleg} aria-label={label}>
          {punten.map((punt) => (
            <li key={punt.id}>
              <Rij lijst="opvolging" punt={punt} voor={Naast && <Naast {...punt} />} />
            </li>
          ))}
        </ul>
      )}
      <Nieuw lijst="opvolging" placeholder={placeholder} />
    </>
  )
}

function Rij({
  lijst,
  punt: { id, tekst },
  ...rond
}: {
  lijst: VerankeringLijst
  punt: Punt
  voor?: ReactNode
  naast?: ReactNode
}) {
  const { document } = useWerkruimte()
  return (
    <Puntregel
      soort={PUNT_NAAM[lijst]}
      tekst={tekst}
      sleutel={`verankering/${lijst}/${id}/tekst`}
      onTekst={(nieuw, { burst }) => editPunt(document, lijst, id, { tekst: nieuw }, { continues: burst })}
      onVerwijder={() => removePunt(document, lijst, id)}
      {...rond}
    />
  )
}

function Nieuw({ lijst, placeholder }: { lijst: VerankeringLijst; placeholder: string }) {
  const werkruimte = useWerkruimte()
  return (
    <Toevoegveld
      label={`Nieuw: ${PUNT_NAAM[lijst]}`}
      placeholder={placeholder}
      sleutel={`verankering/${lijst}/nieuw`}
      suggestions={[]}
      onChoose={() => undefined}
      {...regelveld(werkruimte.document, 'punt', lijst)}
    />
  )
}
