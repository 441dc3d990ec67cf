import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBestand, writeBestand } from '../../../src/domain/bestand/bestand'
import { COLLECTIE_NAMEN, COLLECTIES, SECTIE_NAMEN, SECTIES } from '../../../src/domain/model/dossier'
import {
  CURRENT_VERSION,
  migrate,
  type Migration,
  MIGRATIONS,
  versionAfter,
} from '../../../src/domain/model/migrations'
import { ontleed } from '../../../src/domain/model/schemaboom'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const lees = (naam: string) => readFileSync(new URL(naam, FIXTURES), 'utf8')

/** Made up: version 2 calls a title `naam`, version 3 counts. */
const verzonnen: Migration[] = [
  { naam: 'titel is called naam', migrate: ({ titel, ...rest }) => ({ ...rest, naam: titel }) },
  { naam: 'a name has a length', migrate: (json) => ({ ...json, lengte: String(json.naam).length }) },
]

test('each step is taken once, in order, from the version of the file', () => {
  expect(versionAfter(verzonnen)).toBe(3)
  expect(migrate({ titel: 'wijk' }, 1, verzonnen)).toEqual({ naam: 'wijk', lengte: 4 })
  expect(migrate({ naam: 'wijk' }, 2, verzonnen)).toEqual({ naam: 'wijk', lengte: 4 })
  expect(migrate({ naam: 'wijk' }, 3, verzonnen)).toEqual({ naam: 'wijk' })
})

test.each([0, 4, 1.5, Number.NaN])('there is no version %s', (versie) => {
  expect(() => migrate({}, versie, verzonnen)).toThrow(RangeError)
})

test('a file of an old version is brought up to date before it is checked', () => {
  const oud: Migration = {
    naam: 'titel moved into kop',
    migrate: ({ titel, ...rest }) => ({ ...rest, kop: { titel } }),
  }
  const text = JSON.stringify({ formaat: 'middenveld', formaatversie: 1, dossier: { titel: 'Bloemen' } })
  expect(readBestand(text, { migrations: [oud] })).toMatchObject({
    ok: true,
    vanVersie: 1,
    dossier: { kop: { titel: 'Bloemen' } },
  })
  expect(readBestand(text)).toMatchObject({ ok: false })
})

test('a migration that fails is a message, not a crash', () => {
  const kapot: Migration = {
    naam: 'broken',
    migrate: () => {
      throw new Error('stuk')
    },
  }
  const text = JSON.stringify({ formaat: 'middenveld', formaatversie: 1, dossier: {} })
  expect(readBestand(text, { migrations: [kapot] })).toMatchObject({
    ok: false,
    fout: { regels: [expect.stringContaining('versie 1 naar 2')] },
  })
})

test('every version that ever went out has a frozen file, and nothing else lies beside them', () => {
  const versies = Array.from({ length: CURRENT_VERSION }, (_, i) => i + 1)
  expect(MIGRATIONS).toHaveLength(CURRENT_VERSION - 1)
  expect(
    readdirSync(FIXTURES)
      .filter((naam) => /^v\d/.test(naam))
      .sort(),
  ).toEqual(versies.flatMap((versie) => [`v${versie}.json`, `v${versie}.middenveld`]).sort())
})

test.each(Array.from({ length: CURRENT_VERSION }, (_, i) => i + 1))(
  'the frozen file of version %i opens as it should',
  (versie) => {
    const uitkomst = readBestand(lees(`v${versie}.middenveld`))
    expect(uitkomst).toEqual({
      ok: true,
      vanVersie: versie,
      losseVerwijzingen: [],
      dossier: JSON.parse(lees(`v${versie}.json`)) as unknown,
    })
  },
)

test('the frozen file of today is what we write today, and uses every field', () => {
  const text = lees(`v${CURRENT_VERSION}.middenveld`)
  const uitkomst = readBestand(text)
  if (!uitkomst.ok) throw new Error(uitkomst.fout.regels.join('\n'))
  expect(writeBestand(uitkomst.dossier)).toBe(text)

  const { dossier } = uitkomst
  const leeg = [
    ...SECTIE_NAMEN.flatMap((naam) =>
      ongebruikt(Object.keys(velden(SECTIES[naam])), [dossier[naam]]).map((veld) => `${naam}.${veld}`),
    ),
    ...COLLECTIE_NAMEN.flatMap((naam) =>
      ongebruikt(Object.keys(velden(COLLECTIES[naam])), Object.values(dossier[naam])).map(
        (veld) => `${naam}.${veld}`,
      ),
    ),
  ]
  expect(leeg).toEqual([])
})

function velden(schema: Parameters<typeof ontleed>[0]): Readonly<Record<string, unknown>> {
  const knoop = ontleed(schema)
  return knoop.vorm === 'velden' ? knoop.velden : {}
}

/** Fields that nowhere hold more than nothing. */
function ongebruikt(namen: readonly string[], records: readonly object[]): string[] {
  const isGebruikt = (waarde: unknown) =>
    typeof waarde === 'object' && waarde !== null
      ? Object.keys(waarde).length > 0
      : waarde !== '' && waarde !== null && waarde !== undefined
  return namen.filter(
    (naam) => !records.some((record) => isGebruikt((record as Record<string, unknown>)[naam])),
  )
}
