/** What of an earlier dossier comes along, and that nothing else does: read in the bytes of its file, for any dossier. */
import * as fc from 'fast-check'
import type * as v from 'valibot'
import { expect, test } from 'vitest'
import { buildUitVorig } from '../../../src/domain/begin/vorig'
import { readBestand, writeBestand } from '../../../src/domain/bestand/bestand'
import { isZelfdeDossier } from '../../../src/domain/bestand/zelfde'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../../../src/domain/model/dossier'
import { veranderTeksten } from '../../../src/domain/model/schemaboom'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import '../../support/kansen'

const begin = (oud: Dossier): Dossier => {
  let n = 0
  return buildUitVorig(oud, '2026-11-30', () => `nieuw${++n}`)
}

const anders = (schema: v.GenericSchema, veld: string, waarde: unknown, teken: string): unknown =>
  veranderTeksten<Record<string, unknown>>(schema, { [veld]: waarde }, () => teken)[veld]

/** Every free text becomes a word of its own that tells where it stood: «mactorenx7xnaamx». */
function merk(dossier: Dossier): Dossier {
  const delen: Record<string, unknown> = { ...dossier }
  const teken = (...plek: string[]) => `m${plek.join('x').replaceAll(/[^a-z0-9]/giu, '')}x`.toLowerCase()
  for (const naam of SECTIE_NAMEN)
    delen[naam] = Object.fromEntries(
      Object.entries(dossier[naam]).map(([veld, waarde]: [string, unknown]) => [
        veld,
        anders(SECTIES[naam], veld, waarde, teken(naam, veld)),
      ]),
    )
  for (const naam of COLLECTIE_NAMEN)
    delen[naam] = Object.fromEntries(
      Object.entries(dossier[naam]).map(([id, record]) => [
        id,
        Object.fromEntries(
          Object.entries(record as Record<string, unknown>).map(([veld, waarde]) => {
            const wie = naam === 'actoren' ? (record as { soort: string }).soort : id
            return [veld, anders(COLLECTIES[naam], veld, waarde, teken(naam, wie, veld))]
          }),
        ),
      ]),
    )
  return delen as Dossier
}

/** Where the text of an earlier dossier may still be read; all else is emptied. */
const BLIJFT =
  /^m(?:kopx(?:gemeente|dienst|visumVanaf)|werkgroepxexpertise|planx(?:eigenActies|notarubrieken)|actorenxnetwerkx(?:naam|schuilnaam|naamMagStaan|sector)|ledenx\w+x(?:wie|expertise|rol)|verborgenNamenx\w+xnaam)x$/iu

test('no text of what is emptied is in a byte of the new one', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const bestand = writeBestand(begin(merk(dossier)))
      const gevonden = [...bestand.matchAll(/m(?:[a-z]+)x[a-z0-9]+x(?:[a-z]+x)?/giu)].map(([woord]) => woord)
      expect(gevonden.filter((woord) => !BLIJFT.test(woord))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('it opens again as it is, and is another dossier', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const nieuw = begin(dossier)
      const terug = readBestand(writeBestand(nieuw))
      expect(terug.ok && terug.dossier).toEqual(nieuw)
      expect(isZelfdeDossier(dossier, nieuw)).toBe(false)
      expect(Object.values(nieuw.actoren).every(({ soort }) => soort === 'netwerk')).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('netwerk, werkgroep, afspraken and the look of the nota stay; places and bezorgdheden go', () => {
  const oud = bouwDossier({
    kop: { titel: 'Plein', gemeente: 'Aalter', visumVanaf: '30000', bewaarTot: '2027-01' },
    situatie: { afspraken: { meldpad: 'ja' }, fase: 3, antwoorden: { vraag: { tekst: 'Vertel' } } },
    werkgroep: { projectleider: 'lid', participatiegraad: 'adviseren' },
    actoren: {
      agent: {
        soort: 'netwerk',
        naam: 'Wijkagent',
        rollen: ['verbinder'],
        sector: 'veiligheid',
        posities: { t: { x: 0.2, y: 0 } },
        bezorgdheden: { b: 'gesprek' },
      },
      bib: { soort: 'netwerk', naam: 'Bibliotheek' },
      buren: { naam: 'Buren' },
    },
    tegenstellingen: { t: { wij: 'bewoners' } },
    bezorgdheden: { b: { tekst: 'Lawaai' } },
    relaties: {
      kent: { van: 'agent', naar: 'bib', type: 'vertrouwen', nota: 'sinds het plein' },
      wringt: { van: 'agent', naar: 'bib', type: 'spanning' },
      los: { van: 'agent', naar: 'buren' },
    },
    leden: { lid: { wie: 'An', mandaat: true, actor: 'agent' }, twee: { wie: 'Bo', actor: 'buren' } },
  })
  const nieuw = begin(oud)
  expect(nieuw.kop).toMatchObject({
    titel: '',
    gemeente: 'Aalter',
    visumVanaf: '30000',
    bewaarTot: '',
    datum: '2026-11-30',
  })
  expect(nieuw.situatie).toMatchObject({ afspraken: { meldpad: 'ja' }, fase: null, antwoorden: {} })
  expect(nieuw.werkgroep).toMatchObject({ projectleider: 'lid', participatiegraad: null })
  expect(Object.values(nieuw.actoren)).toMatchObject([
    {
      id: 'nieuw1',
      naam: 'Wijkagent',
      rollen: ['verbinder'],
      sector: 'veiligheid',
      posities: {},
      bezorgdheden: {},
    },
    { id: 'nieuw2', naam: 'Bibliotheek' },
  ])
  expect(Object.values(nieuw.relaties)).toEqual([
    { id: 'kent', van: 'nieuw1', naar: 'nieuw2', type: 'vertrouwen', nota: '' },
  ])
  expect(nieuw.leden).toMatchObject({
    lid: { wie: 'An', mandaat: null, actor: 'nieuw1' },
    twee: { wie: 'Bo', actor: null },
  })
  expect(Object.values(nieuw.tegenstellingen)).toMatchObject([{ wij: '', zij: '' }])
})

test('who hid and does not come along is not named in what stays, and who stays is', () => {
  const oud = bouwDossier({
    actoren: {
      jan: { soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu' },
      mia: { soort: 'netwerk', naam: 'Mia Claes', eenheid: 'individu' },
    },
    plan: { eigenActies: { a: { tekst: 'Koffie met Jan Peeters en Mia Claes', ervaring: 'Peeters kwam.' } } },
    verborgenNamen: {
      j: { naam: 'Johan Peeters', actor: 'jan' },
      m: { naam: 'Mia Maes', actor: 'mia' },
      w: { naam: 'Els Wuyts', actor: null },
    },
    maskering: { magStaan: ['els wuyts', 'mia maes'], gewoneWoorden: ['peeters', 'maes'] },
  })
  const nieuw = begin(oud)
  expect(nieuw.plan.eigenActies['a']).toMatchObject({
    tekst: 'Koffie met Luide stem A en Mia Claes',
    ervaring: expect.stringContaining('kwam') as string,
  })
  expect(Object.values(nieuw.verborgenNamen)).toEqual([{ id: 'm', naam: 'Mia Maes', actor: 'nieuw1' }])
  expect(nieuw.maskering).toMatchObject({ magStaan: ['mia maes'], gewoneWoorden: ['maes'] })
  expect(writeBestand(nieuw)).not.toMatch(/Jan|Johan|Wuyts/u)
})

test('of the example only four roles stay', () => {
  const nieuw = begin(bloemetjeswijk())
  expect(Object.values(nieuw.actoren).map(({ naam }) => naam)).toEqual([
    'Wijkagent',
    'Schooldirecteur',
    'Jeugdwerker',
    'Bibmedewerker',
  ])
  expect(writeBestand(nieuw)).not.toMatch(/bloemetje|plein|parkeer/iu)
})
