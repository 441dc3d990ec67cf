import { type Gevallen, groep, kaart, lijnen, luid, metVijf, midden, netwerk, wel } from '../geval'

const VERBINDER = netwerk(null, { rollen: ['verbinder'] })

export const SM_GEVALLEN: Gevallen = {
  'SM-01': {
    wel: [wel(kaart({ g: groep(0), m: midden(null) }), 'SM-01')],
    bijna: [kaart({ m: midden(0) })],
  },
  'SM-02': {
    wel: [
      wel(kaart({ m: midden(0), v: VERBINDER }), 'SM-02_m'),
      // Three steps, and a luide stem is no station.
      wel(
        kaart(
          { m: midden(0), a: groep(0), b: groep(0), v: VERBINDER, l: luid(0.5) },
          { relaties: lijnen('m contact a', 'a contact b', 'b contact v', 'm contact l', 'l contact v') },
        ),
        'SM-02_m',
      ),
      wel(
        kaart({ m: midden(0), v: VERBINDER }, { relaties: lijnen('v volgt m', 'v spanning m') }),
        'SM-02_m',
      ),
    ],
    bijna: [
      kaart(
        { m: midden(0), a: groep(0), v: VERBINDER },
        { relaties: lijnen('m vertrouwen a', 'v vertegenwoordigt a') },
      ),
    ],
  },
  'SM-03': {
    wel: [
      wel(
        kaart(
          { m: midden(0, { bezorgdheden: { b: 'online', c: 'inschatting' } }) },
          { bezorgdheden: { b: {}, c: {} } },
        ),
        'SM-03_m',
      ),
    ],
    bijna: [
      kaart(
        { m: midden(0, { bezorgdheden: { b: 'online', c: 'waarneming' } }) },
        { bezorgdheden: { b: {}, c: {} } },
      ),
      kaart({ m: midden(0), g: groep(0, { bezorgdheden: { b: 'online' } }) }, { bezorgdheden: { b: {} } }),
    ],
  },
  'SM-04': {
    // A line to a bezorgdheid that is gone is no line.
    wel: [wel(kaart({ m: midden(0, { bezorgdheden: { weg: 'gesprek' } }) }), 'SM-04_m')],
    bijna: [
      kaart({ m: midden(0, { bezorgdheden: { b: 'online' } }), g: groep(0) }, { bezorgdheden: { b: {} } }),
    ],
  },
  'SM-05': {
    wel: [wel(kaart({ m: midden(0), l: luid(0.5), k: luid(-0.5) }), 'SM-05')],
    bijna: [kaart({ m: midden(0), l: luid(0.5), k: luid(null) }), kaart({ l: luid(0.5) })],
  },
  'SM-06': {
    wel: [wel(metVijf({ g: groep(0, { professional: true }) }), 'SM-06')],
    bijna: [
      metVijf({ m: midden(0, { professional: true }) }),
      metVijf({ n: netwerk(null, { professional: true }) }),
    ],
  },
  'SM-07': {
    wel: [
      wel(kaart({ m: midden(0.01), n: midden(0.3) }), 'SM-07'),
      wel(kaart({ m: midden(-0.01), n: midden(-0.3) }), 'SM-07'),
    ],
    bijna: [
      kaart({ m: midden(0), n: midden(0.3) }),
      kaart({ m: midden(0), n: midden(-0.3) }),
      kaart({ m: midden(0.3) }),
      kaart({ m: midden(-0.1), n: midden(0.1) }),
    ],
  },
  'SM-08': {
    wel: [wel(kaart({ m: midden(0), l: luid(0.5) }, { relaties: lijnen('m spanning l') }), 'SM-08_r0')],
    bijna: [
      kaart({ m: midden(0), l: luid(0.5) }, { relaties: lijnen('l contact m') }),
      kaart(
        { m: midden(0), g: groep(0.5), l: luid(0.6) },
        { relaties: lijnen('g spanning m', 'g spanning l') },
      ),
    ],
  },
}
