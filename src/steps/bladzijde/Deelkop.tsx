/** What every part of a step begins with: its name, where in the method it stands, and what it is for; and how much of it waits, beside its link. */
import type { ReactNode, Ref } from 'react'
import type { Methodecode } from '../../domain/lezing/omdat'
import { Begriptekst } from '../../velden/Begriptekst'
import styles from './deelkop.module.css'
import { Code } from '../../velden/zin/Code'

type Props = {
  deel: { readonly titel: string; readonly code: Methodecode; readonly inleiding: string }
  ref: Ref<HTMLHeadingElement>
  /** What can be done with the part as a whole. */
  children?: ReactNode
}

/** Names the part: `aria-labelledby="deeltitel"`. */
export function Deelkop({ deel: { titel, code, inleiding }, ref, children }: Props) {
  return (
    <header className={styles.kop}>
      <div className={styles.titelrij}>
        <h2 className={styles.titel} id="deeltitel" ref={ref} tabIndex={-1}>
          {titel}
        </h2>
        {children}
      </div>
      <p className={styles.inleiding}>
        <Begriptekst tekst={inleiding} /> <Code code={code} />
      </p>
    </header>
  )
}

/** Nothing where nothing is open. */
export const Openstaand = ({ aantal }: { aantal: number }) =>
  aantal > 0 && <span className={styles.open}>{aantal} open</span>
