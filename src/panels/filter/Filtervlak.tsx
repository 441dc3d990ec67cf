/** Whom to look for on the map. Only what is on it can be asked; each press is seen at once. */
import type { RefObject } from 'react'
import { ACTOR_SOORTEN, ROLLEN, VERONTRUSTINGEN } from '../../domain/model/actor'
import {
  FILTERVRAGEN,
  type Filter,
  type Filtervraag,
  type Filterwaarde,
  vraagtNiets,
  zegWaarde,
} from '../../domain/blik/filter'
import { readKenmerken } from '../../domain/blik/kenmerken'
import { readKaart } from '../../domain/lezing/kaartlezing'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, opOrde } from '../../domain/model/grond'
import { RELATIE_TYPEN } from '../../domain/model/relatie'
import { ZONES } from '../../domain/model/zone'
import { filterVan, wisselFilter, zetBlik } from '../../store/blik'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { useZin } from '../../store/namen'
import { ICONEN, type IcoonNaam } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { useMedia } from '../../ui/useMedia'
import { VinkGroep } from '../../ui/VinkGroep'
import { Zweefvlak } from '../../ui/Zweefvlak'
import styles from './filter.module.css'
import { hoofdletter } from '../../taal/woorden'

const VRAAG: Readonly<Record<Filtervraag, string>> = {
  soort: 'Soort',
  zone: 'Zone',
  type: 'Type',
  bezorgdheid: 'Bezorgdheid',
  relatie: 'Relatie',
  bereik: 'Bereik',
  gehoord: 'Gehoord',
}

/** What somebody on the map is, in the order of the method; and what is asked already. */
function keuzesOp(dossier: Dossier, tegenstelling: Id | null, filter: Filter, today: string): Filter {
  const wie = [...readKenmerken(readKaart(dossier, tegenstelling, today, 'allen')).values()]
  const alle: Filter = {
    soort: [...ACTOR_SOORTEN, ...ROLLEN],
    zone: ZONES,
    type: VERONTRUSTINGEN,
    bezorgdheid: opOrde(dossier.bezorgdheden).map(({ id }) => id),
    relatie: RELATIE_TYPEN,
    bereik: ['nietBereikt'],
    gehoord: ['nietGehoord'],
  }
  function over<V extends Filtervraag>(vraag: V): readonly Filterwaarde[V][] {
    const waarden: readonly Filterwaarde[V][] = alle[vraag]
    const gevraagd: readonly Filterwaarde[V][] = filter[vraag]
    return waarden.filter(
      (waarde) => gevraagd.includes(waarde) || wie.some((kenmerken) => kenmerken[vraag].has(waarde)),
    )
  }
  return FILTERVRAGEN.reduce((keuzes, vraag) => ({ ...keuzes, [vraag]: over(vraag) }), alle)
}

/** From here on the tools lie under the map, as their style says too: beside a button in the middle of them is no room. */
const GEREEDSCHAP_LIGT = '(max-width: 899px)'

export function Filtervlak({ knop }: { knop: RefObject<HTMLElement | null> }) {
  const werkruimte = useWerkruimte()
  const tegenstelling = useTegenstelling()?.id ?? null
  const filter = filterVan(useSessie((sessie) => sessie.blik))
  const keuzes = useDossier(
    (dossier) => dossier,
    (dossier) => keuzesOp(dossier, tegenstelling, filter, werkruimte.document.vandaag()),
  )
  const zeg = useZin()
  const ligt = useMedia(GEREEDSCHAP_LIGT)
  const groep = <V extends Filtervraag>(vraag: V, waarden: readonly Filterwaarde[V][]) =>
    waarden.length > 0 && (
      <VinkGroep
        key={vraag}
        label={VRAAG[vraag]}
        options={waarden.map((waarde) => ({
          id: waarde,
          label: hoofdletter(zeg(zegWaarde(vraag, waarde))),
          value: (filter[vraag] as readonly string[]).includes(waarde),
          ...(vraag === 'soort' ? { icon: ICONEN[waarde as IcoonNaam] } : {}),
        }))}
        onChange={(waarde) => wisselFilter(werkruimte, vraag, waarde)}
      />
    )
  return (
    <Zweefvlak
      title="Wie zoek je op de kaart?"
      knop={knop}
      placement={ligt ? 'top' : 'right bottom'}
      onClose={() => werkruimte.zet({ dialoog: null })}
    >
      <div className={styles.vragen}>{FILTERVRAGEN.map((vraag) => groep(vraag, keuzes[vraag]))}</div>
      <div className={styles.slot}>
        <Knop compact disabled={vraagtNiets(filter)} onPress={() => zetBlik(werkruimte, null)}>
          Toon iedereen
        </Knop>
      </div>
    </Zweefvlak>
  )
}
