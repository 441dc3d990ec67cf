/** The legend itself: what is drawn on this map, with its words. */
import { useContext } from 'react'
import { kleurBijX } from '../geometry/as'
import { legendeVan, MONSTER_HOOGTE } from '../geometry/legende'
import { useDossier } from '../store/hooks'
import { Begriptekst } from '../velden/Begriptekst'
import { BeeldstandContext } from './beeldstand'
import type { ActorNode, RelatieEdge } from './knopen'
import styles from './legende.module.css'
import { Vormen } from './Vormen'

export type LegendeProps = { knopen: () => readonly ActorNode[]; lijnen: () => readonly RelatieEdge[] }

export function Groepen({ knopen, lijnen }: LegendeProps) {
  const { meet } = useContext(BeeldstandContext)
  // Only a change of the dossier can change what has to be explained; moving the camera or a card cannot.
  useDossier((dossier) => dossier)
  const groepen = legendeVan(
    {
      beelden: knopen().map(({ data }) => data.beeld),
      gebruikt: new Set(lijnen().flatMap(({ data }) => (data ? [data.type] : []))),
    },
    meet,
  )
  if (groepen.length === 0) return <p className={styles.leeg}>Er staat nog niets op deze kaart.</p>
  return groepen.map(({ kop, regels }) => (
    <section key={kop}>
      <h3 className={styles.groep}>{kop}</h3>
      <ul className={styles.lijst}>
        {regels.map(({ tekst, monster, monsterBreedte, x }) => (
          <li key={tekst}>
            <svg width={monsterBreedte} height={MONSTER_HOOGTE} className={styles.monster} aria-hidden>
              <Vormen vormen={monster} tint={kleurBijX(x)} />
            </svg>
            <span>
              <Begriptekst tekst={tekst} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
