/** Which acts weigh: each takes something away, sets aside, doubles, brings much in or changes much, and is shown with a way back. */
import { expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import * as m from '../../src/document/mutations'
import { takeFragment } from '../../src/domain/bestand/fragment'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument } from '../support/documenten'

const BEGIN = bouwDossier({
  tegenstellingen: { t: {}, t2: { orde: 1 } },
  bezorgdheden: { z: {} },
  standpunten: { s: {} },
  actoren: {
    a: {
      naam: 'A',
      posities: { t: { x: 0, y: 0 } },
      bezorgdheden: { z: 'gesprek' },
      luistermomenten: { lm: { datum: '', methode: null, tekst: 'Licht', orde: 0 } },
    },
    b: { naam: 'B' },
    c: { naam: 'C' },
  },
  relaties: { r: { van: 'a', naar: 'b' } },
  fora: { f: {} },
  uitdagingen: { u: { doelstellingen: { d: { tekst: 'Doel', orde: 0 } } } },
  acties: {
    k: {
      tekst: 'Actie',
      tussentijds: { m: { datum: '', tekst: 'Moment' } },
      bedragen: { g: { jaar: 2027, bedrag: 5, bron: '', code: '', orde: 0 } },
      logboek: { r: { datum: '', stand: null, cijfer: '', tekst: 'Regel', orde: 0 } },
    },
    k2: { orde: 1 },
  },
  leden: { l: {} },
  vergaderingen: {
    v: {
      punten: { p: { tekst: 'Punt', minuten: 5, orde: 0 } },
      besluiten: { b: { tekst: 'Besluit', wie: '', tegen: '', klaar: false, orde: 0 } },
    },
  },
  momentopnames: { o: { naam: 'Toen' } },
  rondes: {
    n: { deelnemers: 5, tegenstelling: 't', actoren: { a: { van: 0, midden: 0, tot: 0, geplaatst: 5 } } },
  },
  plan: {
    eigenVolgorde: { u: 0 },
    triggers: { g: { datum: '', tekst: 'Trigger' } },
    eigenActies: { e: { tekst: 'Soep' } },
  },
  werkgroep: { expertise: { e: { dienst: 'Dienst', ervaring: '', orde: 0 } } },
  kop: { gedeeld: { g: { datum: '', wat: 'Kaart', metNamen: false, aanWie: 'School', protocol: null } } },
  verankering: { leerpunten: { p: { tekst: 'Punt', orde: 0 } } },
})

type Daad = (d: DossierDocument) => unknown
const WEEGT: readonly [string, string, Daad][] = [
  ['removeActoren', 'weg', (d) => m.removeActoren(d, ['a'])],
  ['removeSelectie', 'weg', (d) => m.removeSelectie(d, { actoren: ['b'], relaties: ['r'] })],
  ['removeRelaties', 'weg', (d) => m.removeRelaties(d, ['r'])],
  ['removeRecords', 'weg', (d) => m.removeRecords(d, 'leden', ['l'])],
  ['removeTegenstelling', 'weg', (d) => m.removeTegenstelling(d, 't')],
  ['removeTegenstellingen', 'weg', (d) => m.removeTegenstellingen(d, ['t', 't2'])],
  ['removeBezorgdheden', 'weg', (d) => m.removeBezorgdheden(d, ['z'])],
  ['removeStandpunten', 'weg', (d) => m.removeStandpunten(d, ['s'])],
  ['removeFora', 'weg', (d) => m.removeFora(d, ['f'])],
  ['removeMomentopname', 'weg', (d) => m.removeMomentopname(d, 'o')],
  ['removeTrigger', 'weg', (d) => m.removeTrigger(d, 'g')],
  ['removeEigenActie', 'weg', (d) => m.removeEigenActie(d, 'e')],
  ['removeDoelstelling', 'weg', (d) => m.removeDoelstelling(d, 'u', 'd')],
  ['removeTussentijds', 'weg', (d) => m.removeTussentijds(d, 'k', 'm')],
  ['removeLuistermoment', 'weg', (d) => m.removeLuistermoment(d, 'a', 'lm')],
  ['removeBedrag', 'weg', (d) => m.removeBedrag(d, 'k', 'g')],
  ['removeLogregel', 'weg', (d) => m.removeLogregel(d, 'k', 'r')],
  ['removeVergaderpunt', 'weg', (d) => m.removeVergaderpunt(d, 'v', 'p')],
  ['removeBesluit', 'weg', (d) => m.removeBesluit(d, 'v', 'b')],
  ['removeDienst', 'weg', (d) => m.removeDienst(d, 'e')],
  ['removeSpreidingen', 'weg', (d) => m.removeSpreidingen(d, ['n'])],
  ['placeRonde', 'anders', (d) => m.placeRonde(d, 'n', [{ id: 'b', x: 0.1, y: 0 }])],
  ['removePunt', 'weg', (d) => m.removePunt(d, 'leerpunten', 'p')],
  ['removeGedeeld', 'weg', (d) => m.removeGedeeld(d, 'g')],
  ['resetVolgorde', 'weg', (d) => m.resetVolgorde(d)],
  ['parkActoren', 'opzij', (d) => m.parkActoren(d, ['a'], 't')],
  ['hideVoorstel', 'opzij', (d) => m.hideVoorstel(d, 'x', 'Voorstel')],
  ['duplicateActoren', 'dubbel', (d) => m.duplicateActoren(d, ['a'])],
  ['duplicateActies', 'dubbel', (d) => m.duplicateActies(d, ['k'])],
  ['pasteFragment', 'erbij', (d) => m.pasteFragment(d, takeFragment(d.read(), ['a']), null)],
  ['addLijst', 'erbij', (d) => m.addLijst(d, [{ soort: 'groep', naam: 'Lijst' }])],
  ['addActoren', 'erbij', (d) => m.addActoren(d, [{ soort: 'groep' }, { soort: 'groep' }])],
  ['addRelaties', 'erbij', (d) => m.addRelaties(d, ['a', 'b'], 'c', 'volgt')],
  [
    'addDiensten',
    'erbij',
    (d) =>
      m.addDiensten(d, [
        { dienst: 'x', ervaring: '' },
        { dienst: 'y', ervaring: '' },
      ]),
  ],
  [
    'placeActoren',
    'anders',
    (d) =>
      m.placeActoren(d, 't', [
        { id: 'b', x: 0, y: 0 },
        { id: 'c', x: 0, y: 9 },
      ]),
  ],
  ['editActoren', 'anders', (d) => m.editActoren(d, ['a', 'b'], { sector: 'zorg' })],
  ['editRecords', 'anders', (d) => m.editRecords(d, 'acties', ['k', 'k2'], { termijn: 'kort' })],
  [
    'fillActies',
    'anders',
    (d) =>
      m.fillActies(
        d,
        ['k', 'k2'].map((id) => ({ id, vulling: { termijn: 'kort' }, nieuw: null })),
      ),
  ],
]
const LICHT: readonly [string, Daad][] = [
  ['one is named', (d) => m.editActoren(d, ['a'], { naam: 'Anders' })],
  ['one is made', (d) => m.addActor(d, { soort: 'groep' })],
  ['who was in the hand is moved', (d) => m.placeActoren(d, 't', [{ id: 'a', x: 0.5, y: 3 }])],
  ['one is placed', (d) => m.placeActoren(d, 't', [{ id: 'b', x: 0.5, y: 3 }])],
  ['an order', (d) => m.moveTegenstelling(d, 't', 1)],
  ['a line', (d) => m.addRelatie(d, { van: 'b', naar: 'c', type: 'volgt' })],
]

function gewichten(daad: Daad): unknown[] {
  const document = nieuwDocument(BEGIN)
  const gehoord: unknown[] = []
  document.subscribeActs((act) => gehoord.push(act.kind === 'act' && act.stap.weegt))
  daad(document)
  return gehoord
}

test.each(WEEGT)('%s weighs: %s', (_naam, gewicht, daad) => expect(gewichten(daad)).toEqual([gewicht]))
test.each(LICHT)('%s: light', (_wat, daad) => expect(gewichten(daad)).toEqual([null]))
test('restoring everything weighs', () => {
  expect(gewichten((d) => d.replace(bouwDossier({}), 'Teruggezet'))).toEqual(['anders'])
})
test('every mutation that removes, parks, duplicates or pastes stands in the table', () => {
  const hier = new Set(WEEGT.map(([naam]) => naam))
  const wegnemers = Object.keys(m).filter((naam) => /^(?:remove|park|duplicate|paste)/u.test(naam))
  expect(wegnemers.filter((naam) => !hier.has(naam))).toEqual([])
})
