/** Browsing: what fits the chosen uitdaging first, then what can do, and folded what waits, each with its reason. */
import { useState } from 'react'
import {
  type Bibliotheekfilter,
  GEEN_FILTER,
  isGefilterd,
  isInZicht,
} from '../../../domain/actiebibliotheek/filter'
import { leesPlank, type Plankrij } from '../../../domain/actiebibliotheek/plank'
import { opOrde } from '../../../domain/model/grond'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { useAfleiding, useDossier, useSessie, useWerkruimte } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'
import { tel } from '../../../taal/woorden'
import { Keuze } from '../../../ui/Keuze'
import { Knop } from '../../../ui/Knop'
import { Leeg } from '../../../ui/Leeg'
import { Uitklap } from '../../../ui/Uitklap'
import { Bibliotheekkaart } from './Bibliotheekkaart'
import styles from './bibliotheek.module.css'
import { Filters } from './Filters'

export function Bladeren() {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  const [filter, setFilter] = useState<Bibliotheekfilter>(GEEN_FILTER)
  const uitdagingen = useDossier((dossier) => opOrde(dossier.uitdagingen))
  const gevraagd = useSessie(({ bibliotheekBij }) => bibliotheekBij)
  const bij = uitdagingen.find(({ id }) => id === gevraagd) ?? null
  const tegenstelling = useAfleiding((afleiding) => afleiding.tegenstelling)
  const rijen = useDossier((dossier) =>
    leesPlank(dossier, { tegenstelling, uitdaging: bij?.id ?? null, today: werkruimte.document.vandaag() }),
  )
  const inZicht = rijen.filter(({ actie }) => isInZicht(actie, filter, toon))
  const van = (stand: Plankrij['stand']) => inZicht.filter((rij) => rij.stand === stand)
  const [past, kan, wacht] = [van('past'), van('kan'), van('wacht')]
  const zoekt = isGefilterd(filter)
  const naam = bij && (toon(bij.tekst) || 'uitdaging zonder woorden')
  const lijst = (naamVanLijst: string, wat: readonly Afgeschermd<Plankrij>[]) => (
    <ul className={styles.kaarten} aria-label={naamVanLijst}>
      {wat.map((rij) => (
        <Bibliotheekkaart key={rij.actie.id} rij={rij} bij={bij?.id ?? null} />
      ))}
    </ul>
  )
  return (
    <div className={styles.bladeren}>
      <Keuze
        label="Voor welke uitdaging?"
        value={bij?.id ?? null}
        emptyLabel="nog geen: alles bekijken"
        options={uitdagingen.map(({ id, tekst }) => ({ id, label: toon(tekst) || 'zonder woorden' }))}
        onChange={(id) => werkruimte.zet({ bibliotheekBij: id })}
      />
      <Filters filter={filter} onFilter={setFilter} />
      <output className={styles.zacht}>
        {zoekt
          ? `${inZicht.length} van de ${tel(rijen.length, 'actie', 'acties')}`
          : tel(rijen.length, 'actie', 'acties')}
      </output>
      {inZicht.length === 0 && (
        <Leeg
          title="Niets gevonden"
          action={<Knop onPress={() => setFilter(GEEN_FILTER)}>Toon weer alles</Knop>}
        >
          Zoek met minder woorden, of laat een keuze weg.
        </Leeg>
      )}
      {past.length > 0 && naam !== null && (
        <section className={styles.groep} aria-labelledby="bib-past">
          <h3 id="bib-past">{`Past bij «${naam}» (${past.length})`}</h3>
          {lijst('Past bij deze uitdaging', past)}
        </section>
      )}
      {kan.length > 0 && (
        <section className={styles.groep} aria-labelledby="bib-kan">
          <h3 id="bib-kan">{`${bij ? 'Kan ook' : 'Om in te bladeren'} (${kan.length})`}</h3>
          {lijst(bij ? 'Kan ook' : 'Om in te bladeren', kan)}
        </section>
      )}
      {wacht.length > 0 && (
        <Uitklap
          key={String(zoekt)}
          level={3}
          title={`Wacht nog, met de reden erbij (${wacht.length})`}
          defaultOpen={zoekt || past.length + kan.length === 0}
        >
          {lijst('Wacht nog', wacht)}
        </Uitklap>
      )}
    </div>
  )
}
