import { type Gevallen, kaart, metVijf, midden, plan, wel } from '../geval'

export const WG_GEVALLEN: Gevallen = {
  'WG-01': {
    wel: [wel(metVijf({}, { leden: { lid: {} } }), 'WG-01')],
    bijna: [metVijf({}, { werkgroep: { projectleider: 'lid' }, leden: { lid: {} } })],
  },
  'WG-02': {
    wel: [wel(metVijf({}, { leden: { lid: { expertise: 'Jeugd', rol: 'verslag' } } }), 'WG-02')],
    bijna: [
      metVijf({}, { leden: { lid: { expertise: 'Jeugd', rol: 'Communicatieverantwoordelijke' } } }),
      metVijf({}, { communicatie: { c: { wat: 'Brief in elke bus' } } }),
    ],
  },
}

export const VK_GEVALLEN: Gevallen = {
  'VK-01': {
    wel: [wel(plan({ a: {} }), 'VK-01')],
    bijna: [
      plan({ a: {} }, { verankering: { agendapunten: { p: { tekst: 'Het plan' } } } }),
      kaart({ m: midden(0) }),
    ],
  },
}
