/** Methodeplekken: the steps, their parts and the questions, as places to go to. Words of ours: the same in every dossier. */
import { ACTIEPLANDELEN } from '../../domain/vragen/actieplan'
import { PITSTOPVRAAG } from '../../domain/vragen/pitstop'
import { PITSTOPVRAGEN } from '../../domain/model/plan'
import { IEDEREENVRAGEN } from '../../domain/vragen/iedereen'
import { SITUATIEDELEN, vragenVan } from '../../domain/vragen/situatie'
import { STAPPEN, TRAJECT } from '../../domain/vragen/stappen'
import type { Vindplek } from './vindplek'

export type Methodeplek = {
  readonly id: string
  readonly titel: string
  readonly bij: string
  readonly plek: Vindplek
}

export const STAPPLEKKEN: readonly Methodeplek[] = [
  {
    id: 'traject',
    titel: 'Overzicht',
    bij: 'de weg in vier stappen',
    plek: { stap: 'kaart', deel: TRAJECT },
  },
  ...STAPPEN.map(({ id, nummer, naam }) => ({
    id: `stap/${id}`,
    titel: naam,
    bij: `stap ${nummer}`,
    plek: { stap: id },
  })),
]

export const DEELPLEKKEN: readonly Methodeplek[] = [
  {
    id: 'deel/luisterronde',
    titel: 'Luisterronde',
    bij: 'Kaart',
    plek: { stap: 'kaart', deel: 'luisterronde' },
  },
  {
    id: 'deel/luidestemmen',
    titel: 'Luide stemmen en fora',
    bij: 'als tabel',
    plek: { stap: 'kaart', deel: 'luidestemmen' },
  },
  {
    id: 'deel/informatie',
    titel: 'Meer informatie',
    bij: 'wie kan helpen, wetten, bronnen',
    plek: { stap: 'kaart', deel: 'informatie' },
  },
  {
    id: 'deel/vergadering',
    titel: 'Vergadering',
    bij: 'agenda, uitnodiging en verslag',
    plek: { stap: 'kaart', deel: 'vergadering' },
  },
  ...SITUATIEDELEN.map(({ id, titel }) => ({
    id: `deel/${id}`,
    titel,
    bij: 'Situatie',
    plek: { stap: 'situatie', deel: id } as const,
  })),
  ...ACTIEPLANDELEN.map(({ id, titel }) => ({
    id: `deel/${id}`,
    titel,
    bij: 'Actieplan',
    plek: { stap: 'actieplan', deel: id } as const,
  })),
]

export const VRAAGPLEKKEN: readonly Methodeplek[] = [
  ...SITUATIEDELEN.flatMap((deel) =>
    vragenVan(deel).map(({ sleutel, vraag }) => ({
      id: `vraag/${sleutel}`,
      titel: vraag,
      bij: deel.titel,
      plek: { stap: 'situatie', deel: deel.id, anker: `vraag/${sleutel}` } as const,
    })),
  ),
  ...IEDEREENVRAGEN.map(({ sleutel, vraag }) => ({
    id: `vraag/${sleutel}`,
    titel: vraag,
    bij: 'Luisterronde',
    plek: { stap: 'kaart', deel: 'luisterronde' } as const,
  })),
  ...PITSTOPVRAGEN.map((vraag) => ({
    id: `pitstop/${vraag}`,
    titel: PITSTOPVRAAG[vraag],
    bij: 'Pitstop',
    plek: { stap: 'kaart', deel: 'pitstop', anker: `pitstop/${vraag}` } as const,
  })),
]
