/** All words of the method and of this tool on one page, to look one up. Read from the same glossary that explains them where they stand. */
import { useId, useState } from 'react'
import { BEGRIPPEN, type Begrip } from '../../domain/begrippen'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { vouw } from '../../taal/vouwen'
import { hoofdletter } from '../../taal/woorden'
import { Dialoog } from '../../ui/Dialoog'
import { Zoekveld } from '../../ui/Zoekveld'
import styles from './begrippen.module.css'

/** By the step in which a word is first needed; its code begins with it. */
const GROEPEN = [
  ['S0', 'Vooraf'],
  ['S1', 'Situatie'],
  ['S2', 'Kaart'],
  ['S3', 'Actieplan'],
  ['S4', 'Verankering'],
  ['Middenveld', 'Van Middenveld zelf'],
] as const

const ALLE = Object.entries<Begrip>(BEGRIPPEN)
  .map(([naam, begrip]) => ({
    naam,
    ...begrip,
    gezocht: vouw([begrip.woord, begrip.meervoud, ...(begrip.ook ?? []), begrip.betekenis].join(' ')),
  }))
  .sort((a, b) => a.woord.localeCompare(b.woord, 'nl'))

export function BegrippenDialoog() {
  const werkruimte = useWerkruimte()
  const begin = useSessie((sessie) => sessie.dialoogbegin)
  const [zoek, setZoek] = useState(begin)
  const gevonden = ALLE.filter(({ gezocht }) => gezocht.includes(vouw(zoek.trim())))
  return (
    <Dialoog
      open
      title="Begrippen"
      size="breed"
      dismissable
      onClose={() => werkruimte.zet({ dialoog: null })}
    >
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens to be searched */}
      <Zoekveld label="Zoek een woord" value={zoek} onChange={setZoek} autoFocus />
      <output className={styles.uitleg}>
        {gevonden.length === 0
          ? 'Geen woord gevonden. Zoek eens op een deel ervan.'
          : 'De woorden komen uit de Handreiking polarisatie (Agentschap Integratie en Inburgering, 2023); de uitleg en de nummers zijn van ons.'}
      </output>
      {GROEPEN.map(([bron, titel]) => (
        <Groep
          key={bron}
          titel={titel}
          begrippen={gevonden.filter((begrip) => begrip.bron.startsWith(bron))}
        />
      ))}
    </Dialoog>
  )
}

function Groep({ titel, begrippen }: { titel: string; begrippen: readonly (typeof ALLE)[number][] }) {
  const kop = useId()
  if (begrippen.length === 0) return null
  return (
    <section className={styles.groep} aria-labelledby={kop}>
      <h3 id={kop}>{titel}</h3>
      <dl>
        {begrippen.map(({ naam, woord, betekenis, bron }) => (
          <div key={naam}>
            <dt>{hoofdletter(woord)}</dt>
            <dd>
              {betekenis} {bron !== 'Middenveld' && <span className={styles.bron}>{bron}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
