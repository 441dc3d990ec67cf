import { describe, expect, test } from 'vitest'
import { leegDossier, maakRecord } from '../../../src/domain/model/dossier'
import type { Id } from '../../../src/domain/model/grond'
import { haalNaamWeg } from '../../../src/domain/overal/naamweg'
import { noemItem, wisOveral, findOveral } from '../../../src/domain/overal/overal'
import { freezeDossier } from '../../../src/domain/bestand/terugblik'

const actor = (id: string, velden: object) =>
  maakRecord('actoren', { id, soort: 'luideStem', naam: '', ...velden })
const begin = leegDossier()
const JAN = actor('jan', {
  naam: 'Zjef Quaghebeur',
  schuilnaam: 'De buurman van de hoek',
  eenheid: 'individu',
  nota: 'Belt vaak',
})
const ELS = actor('els', { naam: 'Els Quaghebeur', eenheid: 'individu', nota: 'Nicht van Zjef' })
const BAKKER = actor('bakker', { soort: 'netwerk', naam: 'Bakkerij Quaghebeur', eenheid: 'organisatie' })
const vroeger = {
  ...begin,
  actoren: { jan: { ...JAN, naam: 'Jozef Janssens', schuilnaam: '' }, els: ELS },
  kop: { ...begin.kop, context: 'Jozef Janssens begon ermee.' },
}
const DOSSIER = {
  ...begin,
  kop: {
    ...begin.kop,
    titel: 'Het plein van Zjef',
    context: 'Alles begon toen Zjef Quaghebeur een brief schreef. Quaghebeurs brief hing aan de kerk.',
    gedeeld: { g: { datum: '2026-11-01', wat: 'Plan', metNamen: true, aanWie: 'Zjef zelf', protocol: null } },
  },
  plan: { ...begin.plan, gezien: { 'LS-02/jan': { reden: 'al gebeld', toestand: '' } } },
  actoren: { jan: JAN, els: ELS, bakker: BAKKER },
  relaties: { lijn: maakRecord('relaties', { id: 'lijn', van: 'jan', naar: 'els', type: 'contact' }) },
  standpunten: { s: maakRecord('standpunten', { id: 's', tekst: 'Geen paaltjes', actoren: ['els', 'jan'] }) },
  acties: {
    feest: maakRecord('acties', {
      id: 'feest',
      tekst: 'Buurtfeest bij de buurman van de hoek',
      doelgroep: ['jan'],
      trekker: { soort: 'actor', id: 'jan' },
      partners: { jan: 'klankbord' },
      herkomst: {
        voorstel: 'v',
        tekst: 'omdat Jozef Janssens het vroeg',
        over: ['jan', 'els'],
        datum: '2026-11-01',
      },
    }),
  },
  leden: { lid: maakRecord('leden', { id: 'lid', wie: 'Mia Claes', actor: 'jan' }) },
  momentopnames: {
    oud: { id: 'oud', naam: 'toen Zjef kwam', datum: '2026-01-01', bestand: freezeDossier(vroeger) },
    stuk: { id: 'stuk', naam: 'stuk', datum: '2026-01-02', bestand: '{ Zjef' },
  },
}
const VAN_JAN = { collectie: 'actoren', id: 'jan' } as const
const NAMEN = /zjef|jozef|janssens|buurman van de hoek/iu

describe('everything about one item', () => {
  test('its own words, who refers to it, and where it is named, also by a name of before', () => {
    const waar = findOveral(DOSSIER, VAN_JAN).map(
      ({ soort, plek, veld, woorden }) => `${soort} | ${plek} | ${veld} | ${woorden}`,
    )
    expect(waar).toEqual(
      expect.arrayContaining([
        'tekst | Titelblad | titel | Het plein van Zjef',
        'tekst | Titelblad | gedeeld | Zjef zelf',
        'verwijzing | Plan | gezien | ',
        'zelf | Actor «Zjef Quaghebeur» | nota | Belt vaak',
        'tekst | Actor «Els Quaghebeur» | nota | Nicht van Zjef',
        'verwijzing | Standpunt «Geen paaltjes» | actoren | ',
        'verwijzing | Relatie «Zjef Quaghebeur – Els Quaghebeur» | van | ',
        'verwijzing | Actie «Buurtfeest bij de buurman van de hoek» | trekker | ',
        'verwijzing | Actie «Buurtfeest bij de buurman van de hoek» | doelgroep | ',
        'tekst | Actie «Buurtfeest bij de buurman van de hoek» | tekst | Buurtfeest bij de buurman van de hoek',
        'tekst | Actie «Buurtfeest bij de buurman van de hoek» | herkomst | omdat Jozef Janssens het vroeg',
        'verwijzing | Lid «Mia Claes» | actor | ',
        'tekst | Momentopname «toen Zjef kwam» | naam | toen Zjef kwam',
        'tekst | Momentopname «toen Zjef kwam»: Titelblad | context | Jozef Janssens begon ermee.',
        'tekst | Momentopname «stuk» | bestand | niet te lezen',
      ]),
    )
    expect(waar.filter((regel) => regel.includes('Bakkerij'))).toEqual([])
  })

  test('a lid is found by name', () => {
    const met = {
      ...DOSSIER,
      werkgroep: { ...DOSSIER.werkgroep, overleg: 'Mia belt de schepen', projectleider: 'lid' },
    }
    expect(noemItem(met, { collectie: 'leden', id: 'lid' })).toBe('Mia Claes')
    const waar = findOveral(met, { collectie: 'leden', id: 'lid' })
    expect(waar.map(({ soort, veld }) => `${soort} ${veld}`)).toEqual([
      'verwijzing projectleider',
      'tekst overleg',
      'zelf wie',
      'tekst bestand',
    ])
    expect(wisOveral(met, { collectie: 'leden', id: 'lid' }).werkgroep).toMatchObject({
      overleg: 'iemand belt de schepen',
      projectleider: null,
    })
  })

  test('who is not there has no name', () => {
    expect(noemItem(DOSSIER, { collectie: 'actoren', id: 'weg' })).toBeNull()
  })
})

describe('without the item', () => {
  const schoon = wisOveral(DOSSIER, VAN_JAN)

  test('no name of it is left, now or in a momentopname, and nothing refers to it', () => {
    expect(JSON.stringify(schoon)).not.toMatch(NAMEN)
    expect(JSON.stringify(schoon)).not.toContain('"jan"')
    expect(JSON.stringify(schoon)).not.toContain('LS-02/jan')
    expect(findOveral(schoon, VAN_JAN)).toEqual([])
    expect(Object.keys(schoon.momentopnames)).toEqual(['oud'])
  })

  test('what is about others stays', () => {
    expect(schoon.actoren.bakker?.naam).toBe('Bakkerij Quaghebeur')
    expect(schoon.actoren.els?.naam).toBe('Els Quaghebeur')
    expect(schoon.actoren.els?.nota).toBe('Nicht van iemand')
    expect(schoon.kop.context).toMatch(/^Alles begon toen iemand een brief schreef\. iemand’s brief/u)
    expect(schoon.standpunten.s?.actoren).toEqual(['els'])
    expect(schoon.acties.feest).toMatchObject({
      trekker: null,
      doelgroep: [],
      partners: {},
      herkomst: { over: ['els'] },
    })
    expect(schoon.leden.lid).toMatchObject({ wie: 'Mia Claes', actor: null })
    expect(schoon.relaties).toEqual({})
  })
})

describe('about a bezorgdheid or a relatie', () => {
  const verkeer = maakRecord('bezorgdheden', { id: 'verkeer', tekst: 'Verkeer aan de school' })
  const toen = { ...vroeger, bezorgdheden: { verkeer: { ...verkeer, tekst: 'Verkeer' } } }
  const met = {
    ...DOSSIER,
    kop: { ...DOSSIER.kop, context: 'Verkeer aan de school, en Els alleen.' },
    actoren: { ...DOSSIER.actoren, jan: { ...JAN, bezorgdheden: { verkeer: 'gesprek' as const } } },
    bezorgdheden: { verkeer },
    uitdagingen: {
      u: maakRecord('uitdagingen', { id: 'u', tekst: 'Veilig naar school', bezorgdheden: ['verkeer'] }),
    },
    momentopnames: {
      oud: { id: 'oud', naam: 'toen', datum: '2026-01-01', bestand: freezeDossier(toen) },
    },
  }
  const VERKEER = { collectie: 'bezorgdheden', id: 'verkeer' } as const
  const LIJN = { collectie: 'relaties', id: 'lijn' } as const
  const waar = (item: typeof VERKEER | typeof LIJN) =>
    findOveral(met, item).map(({ soort, plek, veld, woorden }) => `${soort} | ${plek} | ${veld} | ${woorden}`)

  test('its words and who refers to it; words that are alike elsewhere are other words', () => {
    expect(noemItem(met, VERKEER)).toBe('Verkeer aan de school')
    expect(waar(VERKEER)).toEqual([
      'verwijzing | Actor «Zjef Quaghebeur» | bezorgdheden | ',
      'zelf | Bezorgdheid «Verkeer aan de school» | tekst | Verkeer aan de school',
      'verwijzing | Uitdaging «Veilig naar school» | bezorgdheden | ',
      'zelf | Momentopname «toen»: Bezorgdheid «Verkeer» | tekst | Verkeer',
    ])
    expect(noemItem(met, LIJN)).toBe('Zjef Quaghebeur – Els Quaghebeur')
    expect(noemItem(met, { ...LIJN, id: 'weg' })).toBeNull()
  })

  test.each([VERKEER, LIJN])(
    'without $collectie nothing refers to it, and every text is as it was',
    (item) => {
      const schoon = wisOveral(met, item)
      expect(findOveral(schoon, item)).toEqual([])
      expect(schoon[item.collectie]).toEqual({})
      expect(schoon.kop).toEqual(met.kop)
      expect(Object.keys(schoon.actoren)).toEqual(Object.keys(met.actoren))
      expect(schoon.uitdagingen.u?.tekst).toBe('Veilig naar school')
    },
  )
})

describe('a name within the longer name of somebody else', () => {
  const mensen = {
    ...begin,
    kop: { ...begin.kop, context: 'Els Peeters belde Els. Comité Els ook, met Els Claes.' },
    actoren: {
      els: actor('els', { naam: 'Els', eenheid: 'individu' }),
      ander: actor('ander', { naam: 'Els Peeters' }),
      comite: actor('comite', { soort: 'netwerk', naam: 'Comité Els', eenheid: 'organisatie' }),
    },
    leden: {
      lid: maakRecord('leden', { id: 'lid', wie: 'Els Claes', actor: null }),
    },
  }

  test('stays there when its item goes', () => {
    const schoon = wisOveral(mensen, { collectie: 'actoren', id: 'els' })
    expect(schoon.kop.context).toBe('Els Peeters belde iemand. Comité iemand ook, met Els Claes.')
    expect(schoon.actoren.ander?.naam).toBe('Els Peeters')
    expect(schoon.leden.lid?.wie).toBe('Els Claes')
  })

  test('stays there when the name alone goes', () => {
    const schoon = haalNaamWeg(mensen, 'Els', 'iemand')
    expect(schoon.kop.context).toBe('Els Peeters belde iemand. Comité iemand ook, met Els Claes.')
    expect(Object.values(schoon.actoren).map(({ naam }) => naam)).toEqual([
      '',
      'Els Peeters',
      'Comité iemand',
    ])
  })

  test('but not when that somebody is the same one in the werkgroep', () => {
    const zelfde = { ...mensen, leden: { lid: { ...mensen.leden.lid, actor: 'els' as Id } } }
    expect(wisOveral(zelfde, { collectie: 'actoren', id: 'els' }).kop.context).toContain('met iemand Claes')
    expect(wisOveral(zelfde, { collectie: 'leden', id: 'lid' }).kop.context).not.toContain('Claes')
  })
})
