/** WG and VK: who carries it, and what keeps it going. Source: method S1.4, S3.5, S4. */
import { zin } from '../lezing/omdat'
import { eenmaal, type Regel } from './regel'
import { gaatOverCommunicatie } from './woorden'

export const WG: readonly Regel[] = [
  {
    code: 'WG-01',
    ernst: 'aandacht',
    titel: 'Wie houdt het overzicht?',
    bron: 'S1.4',
    vanafVijf: true,
    vind: ({ kaart }) =>
      eenmaal(
        kaart.dossier.werkgroep.projectleider === null,
        zin`Er is nog geen projectleider. Wie heeft de tijd en het mandaat om het overzicht te houden?`,
      ),
  },
  {
    code: 'WG-02',
    ernst: 'aandacht',
    titel: 'Wie denkt mee over communicatie?',
    bron: 'S3.5',
    vanafVijf: true,
    vind: ({ kaart: { dossier } }) =>
      eenmaal(
        Object.keys(dossier.communicatie).length === 0 &&
          !Object.values(dossier.leden).some(({ expertise, rol }) =>
            gaatOverCommunicatie(`${expertise} ${rol}`),
          ),
        zin`Niemand in de werkgroep volgt de communicatie op, en er is nog geen afspraak over. Wie denkt mee?`,
      ),
  },
]

export const VK: readonly Regel[] = [
  {
    code: 'VK-01',
    ernst: 'tip',
    titel: 'Een vast agendapunt',
    bron: 'S4',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.acties.length > 0 && Object.keys(kaart.dossier.verankering.agendapunten).length === 0,
        zin`Er is een plan, en nog geen vast agendapunt. Op welk overleg komt het geregeld terug?`,
      ),
  },
]
