import { type Bouw, type Gevallen, groep, luid, midden, netwerk, vier, vijf } from './kaartje'

const TOXISCH = { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' } as const
const paar = { w: luid(-0.4), z: luid(0.4) }
const tussen = (type: 'bemiddeling' | 'contact' | 'spanning', van = 'w', naar = 'z') => ({
  r: { van, naar, type },
})

export const LS: Gevallen = {
  'LS-01': {
    wel: [
      { actoren: paar, relaties: tussen('bemiddeling') },
      { actoren: { w: luid(-0.01), z: luid(0.01) }, relaties: tussen('bemiddeling') },
    ],
    nauwelijks: [
      { actoren: paar, relaties: tussen('bemiddeling'), situatie: { soort: 'conflict' } },
      { actoren: { w: luid(0), z: luid(0.4) }, relaties: tussen('bemiddeling') },
      { actoren: { w: luid(0.9), z: luid(0.4) }, relaties: tussen('bemiddeling') },
      { actoren: paar, relaties: tussen('contact') },
      { actoren: { w: groep(-0.4), z: luid(0.4) }, relaties: tussen('bemiddeling') },
    ],
  },
  'LS-02': {
    wel: [{ actoren: { l: luid(0.5) } }, { actoren: { l: luid(0.5, { eenOpEenWanneer: '2026-12' }) } }],
    nauwelijks: [
      { actoren: { l: luid(0.5, { eenOpEenDoor: 'de schepen' }) } },
      { actoren: { l: luid(0.5, { binnenGemeente: false }) } },
      { actoren: { l: luid(null), g: groep(0) } },
    ],
  },
  'LS-03': {
    wel: [
      { actoren: { l: luid(0.5) }, leden: { jan: { actor: 'l' } } },
      { actoren: { l: luid(0.5) }, acties: { a: { trekker: { soort: 'actor', id: 'l' } } } },
      { actoren: { l: luid(0.5) }, acties: { a: { partners: { l: 'klankbord' } } } },
    ],
    nauwelijks: [
      { actoren: { l: luid(0.5), n: netwerk(0) }, leden: { jan: { actor: 'n' } } },
      { actoren: { l: luid(0.5) }, acties: { a: { doelgroep: ['l'] } } },
    ],
  },
  'LS-04': {
    wel: [{ fora: { f: { impact: 'geen' } }, acties: { a: { fora: ['f'] } } }],
    nauwelijks: [
      { fora: { f: { impact: 'beperkt' } }, acties: { a: { fora: ['f'] } } },
      { fora: { f: { impact: 'geen' } }, acties: { a: {} } },
      { fora: { f: {} }, acties: { a: { fora: ['f'] } } },
    ],
  },
  'LS-05': {
    wel: [{ actoren: { l: luid(0.5) }, fora: { f: { impact: 'geen', luideStemmen: ['l'] } } }],
    nauwelijks: [
      { actoren: { l: luid(0.5) } },
      {
        actoren: { l: luid(0.5) },
        fora: { f: { impact: 'geen', luideStemmen: ['l'] }, g: { luideStemmen: ['l'] } },
      },
    ],
  },
  'LS-06': {
    wel: [
      { situatie: { fase: 3 }, actoren: { l: luid(-0.33), m: luid(0.32) } },
      { situatie: { fase: 4 }, actoren: { l: luid(0.9) } },
    ],
    nauwelijks: [
      { situatie: { fase: 2 }, actoren: { l: luid(-0.5) } },
      { situatie: { fase: 3 }, actoren: { l: luid(-0.33), m: luid(0.33) } },
      { situatie: { fase: 3 }, actoren: { l: luid(0) } },
    ],
  },
  'LS-07': {
    wel: [{ actoren: { g: groep(0, { naam: 'De moslims' }) } }],
    nauwelijks: [{ actoren: { g: groep(0, { naam: 'Bezoekers van de moskee' }) } }],
  },
  'LS-08': {
    wel: [{ actoren: { l: luid(0.5, { binnenGemeente: false }) } }],
    nauwelijks: [{ actoren: { l: luid(0.5), g: groep(0.5, { binnenGemeente: false }) } }],
  },
  'LS-09': {
    wel: [{ situatie: { fase: 3 } }, { situatie: { fase: 3 }, actoren: { l: luid(null), g: groep(0) } }],
    nauwelijks: [{ situatie: { fase: 3 }, actoren: { l: luid(0) } }, { situatie: { fase: 2 } }],
  },
  'LS-10': {
    wel: [{ actoren: { l: luid(0.32) } }],
    nauwelijks: [{ actoren: { l: luid(0.33) } }, { actoren: { g: groep(0) } }],
  },
  'LS-12': {
    wel: [
      {
        situatie: TOXISCH,
        actoren: { w: groep(-0.5), z: groep(0.5) },
        relaties: tussen('bemiddeling'),
      },
    ],
    nauwelijks: [
      { actoren: { w: groep(-0.5), z: groep(0.5) }, relaties: tussen('bemiddeling') },
      { situatie: TOXISCH, actoren: { w: groep(-0.5), z: groep(0.32) }, relaties: tussen('bemiddeling') },
      { situatie: TOXISCH, actoren: { w: groep(-0.5), z: midden(0.5) }, relaties: tussen('bemiddeling') },
    ],
  },
}

const verbonden = (stappen: readonly string[]): Bouw => ({
  actoren: {
    m: midden(0),
    v: netwerk(null, { rollen: ['verbinder'] }),
    ...Object.fromEntries(stappen.map((id) => [id, netwerk(null)])),
  },
  relaties: Object.fromEntries(
    ['m', ...stappen].map((van, i) => [`r${i}`, { van, naar: [...stappen, 'v'][i] ?? 'v' }]),
  ),
})

export const SM: Gevallen = {
  'SM-01': {
    wel: [{ actoren: { g: groep(0) } }, { actoren: { g: groep(0), m: midden(null) } }],
    nauwelijks: [{ actoren: { m: midden(0.9) } }],
  },
  'SM-02': {
    wel: [verbonden(['a', 'b']), { actoren: { m: midden(0) } }],
    nauwelijks: [verbonden(['a']), verbonden([])],
  },
  'SM-03': {
    wel: [
      { bezorgdheden: { b: {} }, actoren: { m: midden(0, { bezorgdheden: { b: 'inschatting' } }) } },
      { bezorgdheden: { b: {} }, actoren: { m: midden(0, { bezorgdheden: { b: 'online' } }) } },
    ],
    nauwelijks: [
      {
        bezorgdheden: { b: {}, c: {} },
        actoren: { m: midden(0, { bezorgdheden: { b: 'inschatting', c: 'waarneming' } }) },
      },
      { actoren: { m: midden(0) } },
    ],
  },
  'SM-04': {
    wel: [{ actoren: { m: midden(0) } }],
    nauwelijks: [
      { bezorgdheden: { b: {} }, actoren: { m: midden(0, { bezorgdheden: { b: 'online' } }) } },
      { actoren: { g: groep(0) } },
    ],
  },
  'SM-05': {
    wel: [{ actoren: { m: midden(0), a: luid(0.5), b: luid(-0.5) } }],
    nauwelijks: [{ actoren: { m: midden(0), a: luid(0.5) } }, { actoren: { a: luid(0.5) } }],
  },
  'SM-06': {
    wel: [{ actoren: vijf }],
    nauwelijks: [
      { actoren: vier },
      { actoren: { ...vijf, n: netwerk(null, { professional: true }) } },
      { actoren: { ...vijf, m: midden(0, { professional: true }) } },
    ],
  },
  'SM-07': {
    wel: [{ actoren: { m: midden(0.01), n: midden(0.2) } }],
    nauwelijks: [
      { actoren: { m: midden(0), n: midden(0.2) } },
      { actoren: { m: midden(-0.01), n: midden(0.2) } },
      { actoren: { n: midden(0.2) } },
    ],
  },
  'SM-08': {
    wel: [{ actoren: { w: luid(-0.5), z: midden(0) }, relaties: tussen('spanning') }],
    nauwelijks: [
      { actoren: { w: luid(-0.5), z: midden(0) }, relaties: tussen('contact') },
      { actoren: { w: luid(-0.5), z: groep(0) }, relaties: tussen('spanning') },
    ],
  },
}

const rol = (...rollen: ('verbinder' | 'vertegenwoordiger' | 'doener' | 'kritischeDenker')[]) => ({ rollen })
const ontbreekt = (een: 'verbinder' | 'vertegenwoordiger' | 'doener' | 'kritischeDenker') => ({
  wel: [{ actoren: vijf }, { actoren: { ...vijf, n: netwerk(null, { ...rol(een), isBestuur: true }) } }],
  nauwelijks: [{ actoren: vier }, { actoren: { ...vijf, n: netwerk(null, rol(een)) } }],
})
const lijn = (van: string, naar: string, type?: 'vertegenwoordigt' | 'spanning' | 'volgt') => ({
  van,
  naar,
  ...(type ? { type } : {}),
})

export const NW: Gevallen = {
  'NW-01': ontbreekt('kritischeDenker'),
  'NW-02': ontbreekt('verbinder'),
  'NW-03': ontbreekt('doener'),
  'NW-04': ontbreekt('vertegenwoordiger'),
  'NW-05': {
    wel: [
      { actoren: { n: netwerk(0, rol('vertegenwoordiger')) } },
      {
        actoren: { n: netwerk(0, rol('vertegenwoordiger')), g: groep(0) },
        relaties: { r: lijn('g', 'n', 'vertegenwoordigt') },
      },
    ],
    nauwelijks: [
      {
        actoren: { n: netwerk(0, rol('vertegenwoordiger')), g: groep(0) },
        relaties: { r: lijn('n', 'g', 'vertegenwoordigt') },
      },
      { actoren: { n: netwerk(0, rol('doener')) } },
    ],
  },
  'NW-06': {
    wel: [
      {
        actoren: { n: netwerk(null, rol('vertegenwoordiger')), g: groep(0), l: luid(0.5) },
        relaties: { r: lijn('n', 'g'), dubbel: lijn('g', 'n', 'vertegenwoordigt'), s: lijn('l', 'g') },
      },
    ],
    nauwelijks: [
      {
        actoren: { n: netwerk(null, rol('vertegenwoordiger')), o: netwerk(null), g: groep(0) },
        relaties: { r: lijn('n', 'g'), s: lijn('o', 'g') },
      },
      { actoren: { n: netwerk(null, rol('doener')), g: groep(0) }, relaties: { r: lijn('n', 'g') } },
    ],
  },
  'NW-07': {
    wel: [
      {
        actoren: { v: netwerk(null, rol('verbinder')), m: midden(0), n: midden(0.1) },
        relaties: { r: lijn('v', 'm'), s: lijn('v', 'n') },
      },
    ],
    nauwelijks: [
      {
        actoren: {
          v: netwerk(null, rol('verbinder')),
          w: netwerk(null, rol('verbinder')),
          m: midden(0),
          n: midden(0.1),
        },
        relaties: { r: lijn('v', 'm'), s: lijn('v', 'n'), t: lijn('w', 'm'), u: lijn('w', 'n') },
      },
    ],
  },
  'NW-08': {
    wel: [
      {
        actoren: { v: netwerk(null, rol('verbinder')), g: groep(0.5), n: netwerk(-0.5) },
        relaties: { r: lijn('v', 'g'), s: lijn('v', 'n') },
      },
    ],
    nauwelijks: [
      {
        actoren: { v: netwerk(null, rol('verbinder')), g: groep(0.5), m: midden(0) },
        relaties: { r: lijn('v', 'g'), s: lijn('v', 'm') },
      },
      { actoren: { v: netwerk(null, rol('verbinder')), g: groep(0.5) } },
      {
        actoren: { v: netwerk(null, rol('verbinder')), g: groep(0.5), h: groep(-0.5) },
        relaties: { r: lijn('v', 'g'), s: lijn('v', 'h') },
      },
    ],
  },
  'NW-09': {
    wel: [{ bezorgdheden: { b: { dieperliggend: 'verkeersveiligheid' } } }],
    nauwelijks: [
      { bezorgdheden: { b: {} } },
      {
        bezorgdheden: { b: { dieperliggend: 'verkeersveiligheid' } },
        actoren: { n: netwerk(0, { sector: 'Mobiliteit en onderwijs' }) },
      },
    ],
  },
  'NW-10': {
    wel: [
      {
        actoren: { n: netwerk(0, { eigenBelang: true }) },
        acties: { a: { trekker: { soort: 'actor', id: 'n' } } },
      },
      {
        actoren: { n: netwerk(0, { eigenBelang: true }) },
        leden: { jan: { actor: 'n' } },
        acties: { a: { trekker: { soort: 'lid', id: 'jan' } } },
      },
    ],
    nauwelijks: [
      { actoren: { n: netwerk(0, { eigenBelang: true }) }, acties: { a: { partners: { n: 'inspraak' } } } },
      { actoren: { n: netwerk(0) }, acties: { a: { trekker: { soort: 'actor', id: 'n' } } } },
    ],
  },
  'NW-12': {
    wel: [
      {
        actoren: { v: netwerk(null, rol('verbinder')), a: groep(-0.33), b: luid(0.33) },
        relaties: { r: lijn('v', 'a', 'spanning'), s: lijn('b', 'v', 'spanning') },
      },
    ],
    nauwelijks: [
      {
        actoren: { v: netwerk(null, rol('verbinder')), a: groep(-0.33), b: luid(0.32) },
        relaties: { r: lijn('v', 'a', 'spanning'), s: lijn('b', 'v', 'spanning') },
      },
      {
        actoren: { v: netwerk(null, rol('doener')), a: groep(-0.5), b: groep(0.5) },
        relaties: { r: lijn('v', 'a', 'spanning'), s: lijn('b', 'v', 'spanning') },
      },
    ],
  },
  'NW-13': {
    wel: [
      {
        actoren: { v: netwerk(0, rol('verbinder')), l: luid(0.5) },
        relaties: { r: lijn('v', 'l', 'volgt') },
      },
    ],
    nauwelijks: [
      { actoren: { v: netwerk(0, rol('verbinder')) } },
      {
        actoren: { v: netwerk(0, rol('verbinder')), l: luid(0.5), m: midden(0) },
        relaties: { r: lijn('v', 'l'), s: lijn('v', 'm', 'spanning') },
      },
    ],
  },
}
