import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ACTOR_SOORTEN,
  type Actor,
  type ActorSoort,
  EENHEDEN,
  ROLLEN,
  VERONTRUSTINGEN,
} from '../../src/domain/model/actor'
import { type Dossier, leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { createMasker } from '../../src/domain/masker/masker'
import {
  type ActorBeeld,
  ANATOMIE,
  beeldVanActor,
  tekenActor,
  verafGroottes,
} from '../../src/geometry/anatomie'
import { type Detail, DETAILS } from '../../src/geometry/ruimte'
import { meetMetTabel } from '../support/letterbreedtes'
import { beschrijf, isEindig, reikwijdte } from '../support/vormen'

const T = 't'
const actor = (velden: Partial<Actor>): Actor =>
  maakRecord('actoren', {
    id: 'a',
    soort: 'groep',
    naam: 'Wijkraad',
    posities: { [T]: { x: 0, y: 0 } },
    ...velden,
  })
const dossierMet = (...actoren: Actor[]): Dossier => ({
  ...leegDossier(),
  actoren: Object.fromEntries(actoren.map((a) => [a.id, a])),
  bezorgdheden: {
    b1: maakRecord('bezorgdheden', { id: 'b1', orde: 1, tekst: 'Verloedering' }),
    b2: maakRecord('bezorgdheden', { id: 'b2', orde: 2, tekst: '', dieperliggend: 'nietGehoord' }),
    b3: maakRecord('bezorgdheden', { id: 'b3', orde: 3, tekst: 'Het lawaai van Jan Peeters' }),
  },
})
const beeldVan = (velden: Partial<Actor>): ActorBeeld => {
  const a = actor(velden)
  return beeldVanActor(a, dossierMet(a), { tegenstellingId: T })
}
const teken = (velden: Partial<Actor>) => tekenActor(beeldVan(velden), meetMetTabel)
const VOL: Partial<Actor> = {
  omvang: 450,
  verontrusting: 'boosPolitiek',
  bezorgdheden: { b1: 'gesprek', b2: 'inschatting' },
  rollen: ['verbinder', 'doener'],
}

describe('each soort has its own weight', () => {
  test.each(ACTOR_SOORTEN)('%s', (soort) => {
    const { breedte, hoogte, vormen } = teken({ ...VOL, soort })
    expect([`${breedte} × ${hoogte}`, ...beschrijf(vormen)]).toMatchSnapshot()
  })

  test('the stille midden is the largest, a luide stem lighter than a groep', () => {
    const oppervlak = (soort: Actor['soort']) => {
      const { breedte, hoogte } = teken({ soort, naam: 'Wijkraad' })
      return breedte * hoogte
    }
    expect(oppervlak('stilleMidden')).toBeGreaterThan(oppervlak('groep'))
    expect(oppervlak('groep')).toBeGreaterThan(oppervlak('luideStem'))
    expect(ANATOMIE.luideStem.naam.gewicht).toBeLessThan(ANATOMIE.groep.naam.gewicht)
  })

  test('from outside the municipality: a dashed contour, an icon and words', () => {
    const regels = beschrijf(teken({ binnenGemeente: false }).vormen)
    expect(regels).toContain('pad, lijn zacht 1.5, streep 6 4.5')
    expect(regels).toContain('icoon map-pin-off 17 zacht')
    expect(regels.at(-1)).toContain('van buiten de gemeente')
  })

  test.each(DETAILS.flatMap((detail) => ACTOR_SOORTEN.map((soort) => [soort, detail] as const)))(
    'a %s of %s on whose place the room agreed bears a lock, near and far, is no larger for it, and says how far it reaches',
    (soort, detail) => {
      const [met, zonder] = [{ eens: { [T]: '2026-03-03' } }, {}].map((eens) =>
        tekenActor(beeldVan({ soort, ...eens }), meetMetTabel, detail),
      )
      const sloten = (vormen: Parameters<typeof beschrijf>[0]) =>
        beschrijf(vormen).filter((regel) => regel.startsWith('icoon lock')).length
      expect([met, zonder].map((tekening) => sloten(tekening!.vormen))).toEqual([1, 0])
      expect(sloten(met!.veraf.teken(20))).toBe(1)
      expect([met!.breedte, met!.hoogte]).toEqual([zonder!.breedte, zonder!.hoogte])
      const slot = met!.vormen.find((vorm) => vorm.soort === 'icoon' && vorm.naam === 'lock')
      if (slot?.soort !== 'icoon') throw new Error('It has no lock')
      // The disc reaches half a lock and its air past the middle of the lock.
      const buiten = Math.max(slot.x - met!.breedte, slot.y - met!.hoogte) + slot.maat / 2 + 13
      expect(buiten).toBeLessThanOrEqual(met!.uitloop)
    },
  )

  test('who has no role shows an empty badge', () => {
    expect(beschrijf(teken({ soort: 'netwerk' }).vormen)).toContain('icoon user-round 20 zacht')
  })
})

describe('caption', () => {
  test.each<[string, Partial<Actor>, string[]]>([
    ['nothing known', {}, []],
    ['inwoners', { omvang: 1450, verontrusting: 'boosPolitiek' }, ['± 1.450 inwoners', 'boos, politiek']],
    ['outside they are no inwoners', { omvang: 20, binnenGemeente: false }, ['± 20 mensen']],
    ['nobody counted', { omvang: 0 }, []],
    ['one person', { soort: 'luideStem', eenheid: 'individu', omvang: 1 }, ['één persoon']],
    ['an organisation', { soort: 'luideStem', eenheid: 'organisatie' }, ['organisatie']],
    ['a groep needs not say that it is many', { eenheid: 'meerdere' }, []],
  ])('%s', (_wat, velden, regels) => {
    expect(beeldVan(velden).regels).toEqual(regels)
  })

  test('breaks between pieces, never with a loose dot', () => {
    const tekst = teken({ omvang: 450, verontrusting: 'bezorgdStructureel' }).vormen.flatMap((vorm) =>
      vorm.soort === 'tekst' ? [vorm.tekst] : [],
    )
    expect(tekst).toEqual(['Wijkraad', '± 450 inwoners', 'bezorgd, structureel'])
  })
})

describe('chips', () => {
  const drager = (id: string, soort: Actor['soort'], x: number) =>
    actor({ id, soort, bezorgdheden: { b1: 'gesprek' }, posities: { [T]: { x, y: 0 } } })

  test('heard is solid, presumed is dotted, own words or those of the six', () => {
    expect(beeldVan(VOL).chips).toEqual([
      { tekst: 'Verloedering', gehoord: true, diep: null, gedeeld: false },
      { tekst: 'niet gehoord worden', gehoord: false, diep: 'nietGehoord', gedeeld: false },
    ])
    const regels = beschrijf(teken(VOL).vormen)
    expect(regels).toContain('pad, vul kaart, lijn rand 1.2')
    expect(regels).toContain('pad, vul kaart, lijn zacht 1.6, streep 0.1 3.6')
  })

  test('shared: carried in the midden and on both sides, luide stemmen not counted', () => {
    const samen = [drager('m', 'stilleMidden', 0), drager('w', 'groep', -0.5), drager('z', 'groep', 0.5)]
    const isGedeeld = (...actoren: Actor[]) =>
      beeldVanActor(actoren[0]!, dossierMet(...actoren), { tegenstellingId: T }).chips[0]?.gedeeld
    expect(isGedeeld(...samen)).toBe(true)
    expect(isGedeeld(samen[0]!, samen[1]!, drager('l', 'luideStem', 0.5))).toBe(false)
    expect(isGedeeld(samen[0]!, samen[1]!, { ...samen[2]!, posities: {} })).toBe(false)
    expect(isGedeeld(samen[1]!, samen[2]!)).toBe(false)
  })

  test('a luide stem shows no shared chip in gold', () => {
    const samen = [drager('m', 'stilleMidden', 0), drager('w', 'groep', -0.5), drager('z', 'groep', 0.5)]
    const luid = drager('l', 'luideStem', 0.9)
    const { vormen } = tekenActor(
      beeldVanActor(luid, dossierMet(...samen, luid), { tegenstellingId: T }),
      meetMetTabel,
    )
    expect(beschrijf(vormen).join()).not.toContain('gedeeld')
  })

  test('three rows at most, the rest is counted', () => {
    const chips = Array.from({ length: 12 }, (_, i) => ({
      tekst: `Bezorgdheid ${i}`,
      gehoord: true,
      diep: null,
      gedeeld: false,
    }))
    const { vormen } = tekenActor({ ...beeldVan({}), chips }, meetMetTabel)
    const regels = vormen.flatMap((vorm) =>
      vorm.soort === 'tekst' && vorm.grootte === 18 && vorm.gewicht === 500 ? [vorm] : [],
    )
    expect(new Set(regels.map(({ y }) => y)).size).toBeLessThanOrEqual(3)
    expect(regels.at(-1)?.tekst).toBe(`+${12 - (regels.length - 1)}`)
  })
})

test('a masker hides name and chips', () => {
  const jan = actor({
    id: 'j',
    soort: 'luideStem',
    naam: 'Jan Peeters',
    eenheid: 'individu',
    letter: 'B',
    bezorgdheden: { b3: 'online' },
  })
  const dossier = dossierMet(jan)
  const beeld = beeldVanActor(jan, dossier, { masker: createMasker(dossier), tegenstellingId: T })
  expect(JSON.stringify(beeld)).not.toContain('Peeters')
  expect(beeld.naam).toBe('Luide stem B')
})

const NAMEN = [
  '',
  'A',
  'x'.repeat(200),
  'woord '.repeat(40),
  'جيران الساحة الكبيرة',
  '👨‍👩‍👧‍👦🌳'.repeat(30),
  '株式会社'.repeat(20),
  '\u202E\u0000',
]

describe.each(ACTOR_SOORTEN)('any %s', (soort) => {
  test.each(NAMEN)('with the name «%s» has a place for a finger and its text inside', (naam) => {
    const { breedte, hoogte, vormen } = teken({ soort, naam, letter: 'A' })
    expect(breedte).toBeGreaterThanOrEqual(44)
    expect(hoogte).toBeGreaterThanOrEqual(44)
    expect(vormen.some((vorm) => vorm.soort === 'tekst' && vorm.tekst !== '')).toBe(true)
  })

  test('is finite, with every line in its box and out of the corners', () => {
    const arb = fc.record({
      naam: fc.oneof(fc.constantFrom(...NAMEN), fc.string({ unit: 'grapheme', maxLength: 200 })),
      omvang: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
      eenheid: fc.option(fc.constantFrom(...EENHEDEN)),
      verontrusting: fc.option(fc.constantFrom(...VERONTRUSTINGEN)),
      binnenGemeente: fc.boolean(),
      rollen: fc.subarray([...ROLLEN]),
      chips: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 }),
    })
    fc.assert(
      fc.property(arb, fc.constantFrom(...DETAILS), ({ chips, ...velden }, detail) => {
        const beeld: ActorBeeld = {
          ...beeldVan({ soort, ...velden }),
          chips: chips.map((tekst, i) => ({ tekst, gehoord: i % 2 === 0, diep: null, gedeeld: i % 3 === 0 })),
        }
        const tekening = tekenActor(beeld, meetMetTabel, detail)
        const { breedte, hoogte, omtrek } = tekening
        const grootte = verafGroottes([{ soort, tekening }])[soort]
        for (const vormen of [tekening.vormen, tekening.veraf.teken(grootte)]) {
          expect(isEindig(vormen)).toBe(true)
          for (const vorm of vormen) {
            if (vorm.soort !== 'tekst') continue
            const [links, rechts] = reikwijdte(vorm)
            const [boven, onder] = [vorm.y - vorm.grootte * 0.7, vorm.y]
            expect(boven).toBeGreaterThanOrEqual(0)
            expect(onder).toBeLessThanOrEqual(hoogte)
            // How much a round corner takes away at the height of this line.
            const diep = Math.max(0, omtrek.straal - Math.min(boven, hoogte - onder))
            const hoek = omtrek.straal - Math.sqrt(Math.max(0, omtrek.straal ** 2 - diep ** 2))
            expect(links).toBeGreaterThanOrEqual(hoek - 0.5)
            expect(rechts).toBeLessThanOrEqual(breedte - hoek + 0.5)
          }
        }
      }),
      { numRuns: 120 },
    )
  })

  test('far off shows only its name, larger', () => {
    const tekening = teken({ ...VOL, soort, naam: 'Wijkraad' })
    const grootte = verafGroottes([{ soort, tekening }])[soort]
    const teksten = tekening.veraf.teken(grootte).flatMap((vorm) => (vorm.soort === 'tekst' ? [vorm] : []))
    expect(teksten.map(({ tekst }) => tekst).join(' ')).toBe('Wijkraad')
    expect(teksten[0]!.grootte).toBeGreaterThan(22)
  })
})

describe('the size of names from far', () => {
  const kaart = (naam: string) => ({ soort: 'groep' as const, tekening: teken({ ...VOL, naam }) })

  test('is one for all of a soort: that at which the longest stands whole', () => {
    const kort = verafGroottes([kaart('Wijkraad')]).groep
    const lang = verafGroottes([kaart('Overlegplatform van de zelfstandige handelaars')]).groep
    expect(lang).toBeLessThan(kort)
    const samen = verafGroottes([kaart('Wijkraad'), kaart('Overlegplatform van de zelfstandige handelaars')])
    expect(samen.groep).toBe(lang)
  })

  test('is never smaller than a name from near, whatever somebody is called', () => {
    expect(verafGroottes([kaart('x'.repeat(300))]).groep).toBe(22)
  })
})

describe('what a card says on a full map', () => {
  const bij = (soort: ActorSoort, detail: Detail) =>
    tekenActor(beeldVan({ ...VOL, soort }), meetMetTabel, detail)
  const woorden = (detail: Detail) => beschrijf(bij('groep', detail).vormen).join()

  test('its bezorgdheden as a number behind its caption, then its name alone', () => {
    expect(woorden('alles')).toContain('Verloedering')
    expect(woorden('geteld')).not.toContain('Verloedering')
    expect(woorden('geteld')).toMatch(/inwoners.*ltr: 2(?:,|$)/u)
    expect(woorden('naam')).toContain('Wijkraad')
    expect(woorden('naam')).not.toContain('inwoners')
  })

  test.each(ACTOR_SOORTEN)('%s takes less of the field the less it says', (soort) => {
    const vlakken = DETAILS.map((detail) => bij(soort, detail)).map(({ breedte, hoogte }) => breedte * hoogte)
    expect(vlakken).toEqual(vlakken.toSorted((a, b) => b - a))
    expect(vlakken[2]).toBeLessThan((vlakken[0] ?? 0) / 2)
  })
})

test('beneath a name that is read from right to left everything begins at the right, and beneath others at the left', () => {
  const kanten = (naam: string, detail: Detail) => {
    const { vormen } = tekenActor(beeldVan({ ...VOL, soort: 'luideStem', naam }), meetMetTabel, detail)
    const regels = vormen.flatMap((vorm) => (vorm.soort === 'tekst' && vorm.anker !== 'midden' ? [vorm] : []))
    return regels.map((regel) => Math.round(reikwijdte(regel)[naam.startsWith('ג') ? 1 : 0] ?? 0))
  }
  for (const naam of ['ג ועד השכונה שדרות הנמל', 'Wijkraad Noord']) {
    const randen = kanten(naam, 'alles')
    expect(randen.length).toBeGreaterThan(1)
    expect(new Set(randen).size).toBe(1)
  }
})

test('a name is as large as the others of its soort when it breaks after a hyphen', () => {
  const kaart = (naam: string) => ({ soort: 'groep' as const, tekening: teken({ ...VOL, naam }) })
  const gewoon = verafGroottes([kaart('Handelaars en ondernemers rond het Statieplein')]).groep
  const streepje = verafGroottes([kaart('Handelaars en horeca-uitbaters rond het Statieplein')]).groep
  expect(streepje).toBeGreaterThanOrEqual(gewoon - 2)
  expect(streepje).toBeGreaterThan(22)
})

test('short names do not make who is loud larger than the others', () => {
  const kaart = (soort: ActorSoort, naam: string) => ({ soort, tekening: teken({ ...VOL, soort, naam }) })
  const groottes = verafGroottes([
    kaart('luideStem', 'Jo'),
    kaart('netwerk', 'OCMW'),
    kaart('groep', 'Overlegplatform van de zelfstandige handelaars'),
    kaart('stilleMidden', 'Ouderen rond het plein'),
  ])
  expect(groottes.luideStem).toBeLessThanOrEqual(groottes.groep)
  expect(groottes.netwerk).toBeLessThanOrEqual(groottes.groep)
  expect(groottes.groep).toBeLessThanOrEqual(groottes.stilleMidden)
})
