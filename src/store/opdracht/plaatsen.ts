/** Tools, and what they put on the map. */
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN, type ActorSoort } from '../../domain/model/actor'
import type { Gereedschap } from '../sessie'
import type { Werkruimte } from '../werkruimte'
import { opDeKaart, type Opdracht, sessie, tegenstelling } from './opdracht'
import { hoofdletter } from '../../taal/woorden'

const kies = (gereedschap: Gereedschap) => ({
  los: true as const,
  enabled: opDeKaart,
  actief: (w: Werkruimte) => sessie(w).gereedschap === gereedschap,
  run(w: Werkruimte) {
    const { ontwerp } = sessie(w)
    // Who is being named becomes one of the soort that is taken in hand; with another tool nobody is.
    const isSoort = gereedschap !== 'kies' && gereedschap !== 'relatie'
    w.zet({ gereedschap, ontwerp: ontwerp && isSoort ? { ...ontwerp, soort: gereedschap } : null })
  },
})

const SOORT_TOETS: Readonly<Record<ActorSoort, string>> = {
  groep: 'g',
  luideStem: 'l',
  stilleMidden: 'm',
  netwerk: 'n',
}

export const PLAATSEN: readonly Opdracht[] = [
  {
    id: 'kies',
    label: 'Kies',
    uitleg: 'Kies en versleep wat op de kaart staat',
    toetsen: ['v'],
    groep: 'plaatsen',
    icoon: 'kies',
    ...kies('kies'),
  },
  ...ACTOR_SOORTEN.map((soort): Opdracht => ({
    id: soort,
    label: hoofdletter(ACTOR_SOORT_NAAM[soort]),
    uitleg: 'Klik op het veld of druk Enter, en typ de naam',
    toetsen: [SOORT_TOETS[soort]],
    groep: 'plaatsen',
    icoon: soort,
    ...kies(soort),
  })),
  {
    id: 'relatie',
    label: 'Relatie',
    uitleg: 'Trek een lijn van de ene actor naar de andere',
    toetsen: ['r'],
    groep: 'plaatsen',
    icoon: 'relatie',
    ...kies('relatie'),
  },
  {
    id: 'plaats',
    label: 'Begin met typen',
    uitleg: 'Zet een nieuwe actor van de gekozen soort in zijn natuurlijke zone',
    toetsen: ['enter'],
    groep: 'plaatsen',
    icoon: 'plus',
    enabled: (w) =>
      !['kies', 'relatie'].includes(sessie(w).gereedschap) && w.kaart !== null && tegenstelling(w) !== null,
    run: (w) => w.kaart?.begin(),
  },
  {
    id: 'plakLijst',
    label: 'Lijst plakken',
    uitleg: 'Plak namen, of open een rekenblad (.xlsx, .csv)',
    toetsen: ['mod+shift+l'],
    groep: 'plaatsen',
    icoon: 'lijst',
    enabled: opDeKaart,
    run: (w) => w.zet({ dialoog: 'lijst', geplakteTekst: '' }),
  },
]
