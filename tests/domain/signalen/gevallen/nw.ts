import type { Rol } from '../../../../src/domain/model/actor'
import { type Gevallen, groep, kaart, lijnen, luid, metVijf, midden, netwerk, plan, wel } from '../geval'

const met = (...rollen: Rol[]) => netwerk(null, { rollen })
const V = met('verbinder')

const ontbreekt = (code: `NW-0${number}`, rol: Rol, andere: Rol) => ({
  [code]: {
    wel: [
      wel(metVijf({ n: met(andere) }), code),
      // College, burgemeester and schepen fill no gap.
      wel(metVijf({ b: netwerk(0, { rollen: [rol], isBestuur: true }) }), code),
    ],
    bijna: [metVijf({ n: met(rol) })],
  },
})

export const NW_GEVALLEN: Gevallen = {
  ...ontbreekt('NW-01', 'kritischeDenker', 'doener'),
  ...ontbreekt('NW-02', 'verbinder', 'doener'),
  ...ontbreekt('NW-03', 'doener', 'verbinder'),
  ...ontbreekt('NW-04', 'vertegenwoordiger', 'doener'),
  'NW-05': {
    wel: [
      wel(kaart({ g: groep(0), n: met('vertegenwoordiger') }), 'NW-05_n'),
      // From the groep to him, or of another type, is not speaking for them.
      wel(
        kaart(
          { g: groep(0), n: met('vertegenwoordiger') },
          { relaties: lijnen('g vertegenwoordigt n', 'n contact g') },
        ),
        'NW-05_n',
      ),
      // Another netwerkactor is no achterban.
      wel(
        kaart(
          { g: groep(0), n: met('vertegenwoordiger'), o: met('doener') },
          { relaties: lijnen('n vertegenwoordigt o') },
        ),
        'NW-05_n',
      ),
    ],
    bijna: [
      kaart({ g: groep(0), n: met('vertegenwoordiger') }, { relaties: lijnen('n vertegenwoordigt g') }),
      kaart({ g: groep(0), n: met('doener') }),
    ],
  },
  'NW-06': {
    wel: [
      // Over two lines to the same one, and a luide stem that knows them too.
      wel(
        kaart(
          { g: groep(0), n: met('vertegenwoordiger'), l: luid(0.5) },
          { relaties: lijnen('n vertegenwoordigt g', 'g contact n', 'g contact l') },
        ),
        'NW-06_g',
      ),
    ],
    bijna: [
      kaart(
        { g: groep(0), n: met('vertegenwoordiger'), o: met('doener') },
        { relaties: lijnen('n vertegenwoordigt g', 'o contact g') },
      ),
      kaart({ g: groep(0), n: met('verbinder') }, { relaties: lijnen('n contact g') }),
      kaart({ g: groep(0), n: met('vertegenwoordiger') }, { relaties: lijnen('n volgt g') }),
    ],
  },
  'NW-07': {
    wel: [
      wel(
        kaart({ m: midden(0), n: midden(0), v: V }, { relaties: lijnen('v contact m', 'v contact n') }),
        'NW-07_v',
      ),
    ],
    bijna: [
      kaart(
        { m: midden(0), n: midden(0), v: V, w: V },
        { relaties: lijnen('v contact m', 'v contact n', 'w contact m', 'w contact n') },
      ),
      // Out of reach before, out of reach after.
      kaart(
        { m: midden(0), n: midden(0), v: V, d: met('doener') },
        { relaties: lijnen('d contact m', 'd contact n') },
      ),
    ],
  },
  'NW-08': {
    wel: [
      wel(
        kaart(
          { g: groep(0.4), h: groep(0.9), v: V, w: netwerk(-0.8), l: luid(-0.5) },
          { relaties: lijnen('v contact g', 'h vertrouwen v', 'v contact w', 'v contact l') },
        ),
        'NW-08_v',
      ),
    ],
    bijna: [
      kaart({ g: groep(0.4), m: midden(0), v: V }, { relaties: lijnen('v contact g', 'v contact m') }),
      kaart({ g: groep(0.4), h: groep(-0.4), v: V }, { relaties: lijnen('v contact g', 'v contact h') }),
      kaart({ m: midden(0), v: V }, { relaties: lijnen('v contact m') }),
      kaart({ g: groep(0.4), d: met('doener') }, { relaties: lijnen('d contact g') }),
      kaart({ g: groep(0.4), v: V }, { relaties: lijnen('v volgt g') }),
    ],
  },
  'NW-09': {
    wel: [
      wel(
        kaart({ g: groep(0) }, { bezorgdheden: { b: { dieperliggend: 'verkeersveiligheid' } } }),
        'NW-09_mobiliteit NW-09_onderwijs',
      ),
      wel(
        kaart(
          { g: groep(0), n: netwerk(null, { sector: 'Mobiliteit' }), h: groep(0, { sector: 'onderwijs' }) },
          { bezorgdheden: { b: { dieperliggend: 'verkeersveiligheid' } } },
        ),
        'NW-09_onderwijs',
      ),
    ],
    bijna: [
      kaart(
        { g: groep(0), n: netwerk(null, { sector: 'Cultuur' }) },
        { bezorgdheden: { b: { dieperliggend: 'identiteit' }, c: {} } },
      ),
    ],
  },
  'NW-10': {
    wel: [
      wel(
        plan(
          { a: { trekker: { soort: 'actor', id: 'n' } } },
          { actoren: { n: netwerk(0, { eigenBelang: true }) } },
        ),
        'NW-10_a',
      ),
      // Behind the lid.
      wel(
        plan(
          { a: { trekker: { soort: 'lid', id: 'lid' } } },
          { actoren: { n: netwerk(0, { eigenBelang: true }) }, leden: { lid: { actor: 'n' } } },
        ),
        'NW-10_a',
      ),
    ],
    bijna: [
      plan({ a: { partners: { n: 'uitvoering' } } }, { actoren: { n: netwerk(0, { eigenBelang: true }) } }),
      plan({ a: { trekker: { soort: 'actor', id: 'n' } } }, { actoren: { n: netwerk(0) } }),
    ],
  },
  'NW-12': {
    wel: [
      wel(
        kaart({ a: luid(-0.5), b: groep(0.5), v: V }, { relaties: lijnen('v spanning a', 'b spanning v') }),
        'NW-12_v',
      ),
    ],
    bijna: [
      kaart({ a: luid(0.5), b: groep(0.5), v: V }, { relaties: lijnen('v spanning a', 'b spanning v') }),
      kaart({ a: luid(-0.5), b: groep(0.32), v: V }, { relaties: lijnen('v spanning a', 'b spanning v') }),
      kaart({ a: luid(-0.5), b: groep(0.5), v: V }, { relaties: lijnen('v spanning a', 'b contact v') }),
      kaart(
        { a: luid(-0.5), b: groep(0.5), d: met('doener') },
        { relaties: lijnen('d spanning a', 'd spanning b') },
      ),
    ],
  },
  'NW-13': {
    wel: [
      wel(
        kaart({ a: luid(-0.5), b: luid(0.5), v: V }, { relaties: lijnen('v contact a', 'b volgt v') }),
        'NW-13_v',
      ),
    ],
    bijna: [
      kaart({ a: luid(-0.5), g: groep(0), v: V }, { relaties: lijnen('v contact a', 'v spanning g') }),
      // Connected with nobody.
      kaart({ a: luid(-0.5), v: V }),
    ],
  },
}
