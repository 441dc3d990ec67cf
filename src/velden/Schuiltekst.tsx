/**
 * The field in which a text of the dossier is read and written; of several lines, see `Schuilvak`. While schuilnamen are on, what the mask would change is shown masked, and can then
 * not be written.
 */
import { useBedekking } from '../store/bedekking'
import type { Dossiertekst } from '../store/dossiertekst'
import { useGevoelig } from '../store/gevoelig'
import { Tekstveld, type TekstveldProps } from '../ui/Tekstveld'
import type { ConceptProps } from '../ui/useConcept'
import type { Verschilt } from '../ui/verschilt'
import styles from './schuiltekst.module.css'

/** What a field needs to write one text; the rest is how it looks. */
export type Schuilconcept = Gedekt<ConceptProps>
export type Gedekt<P> = Omit<P, 'value'> & { value: Dossiertekst | Verschilt }

/** The text belongs to one person. */
export type Over = { overPersoon?: boolean }

// Two fields by key, so that what is typed in the open one can never land under the mask.
export function Schuilveld({ overPersoon, ...props }: Gedekt<TekstveldProps> & Over) {
  const gevoelig = useGevoelig({ ...props, overPersoon })
  const { staat, gedekt, hand } = useBedekking(props)
  return (
    <div className={styles.doorzichtig} {...hand}>
      <Tekstveld key={staat} {...props} {...gevoelig} {...gedekt} />
    </div>
  )
}
