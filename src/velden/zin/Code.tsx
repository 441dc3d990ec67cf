/** «waarom?» behind a sentence: what the terms in it mean, and the paragraph of the method where it comes from. */
import { BEGRIPPEN } from '../../domain/begrippen'
import { begrippenIn } from '../../domain/begripzoeker'
import type { Methodecode, Zin } from '../../domain/lezing/omdat'
import { hoofdletter } from '../../taal/woorden'
import { Waarom } from '../../ui/Waarom'
import styles from './zin.module.css'

/** `bij`: the sentence before it, for its terms. Names in it are the dossier's, and are no terms. */
export const Code = ({ code, bij = '' }: { code: Methodecode; bij?: Zin | string }) => (
  <Waarom code={code}>{() => <Betekenissen tekst={woordenVan(bij)} />}</Waarom>
)

const woordenVan = (bij: Zin | string): string =>
  typeof bij === 'string' ? bij : bij.map((deel) => (typeof deel === 'string' ? deel : ' · ')).join('')

const Betekenissen = ({ tekst }: { tekst: string }) =>
  begrippenIn(tekst).map((begrip) => (
    <span key={begrip} className={styles.betekenis}>
      <dfn>{hoofdletter(BEGRIPPEN[begrip].woord)}</dfn>: {BEGRIPPEN[begrip].betekenis}
    </span>
  ))
