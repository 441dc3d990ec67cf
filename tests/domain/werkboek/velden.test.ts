/** Every field of the model goes out in the workbook and comes back, or the table of what does not says why. Follows the schema by itself. */
import { describe, expect, test } from 'vitest'
import { parse } from 'valibot'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../../../src/domain/model/dossier'
import { tidyDossier } from '../../../src/domain/model/samenhang'
import { NIET_MEE } from '../../../src/domain/werkboek/nietmee'
import { readWerkboek, writeWerkboek } from '../../../src/domain/werkboek/terug'
import { tellendeIds } from '../../support/documenten'
import { echtePaden, gevuldDossier, leesPad, metPad, VELDPADEN, vulVeld } from '../../support/schemapaden'
import { cellenVan } from '../../support/werkboeken'

const GEVULD = gevuldDossier()

/** As if somebody typed in the workbook of the one dossier what the workbook of the other says. A row that is new has no key yet. */
function overgetypt(van: Dossier, naar: Dossier): Dossier {
  const [toen, nu] = [cellenVan(van), cellenVan(naar)]
  const bladen = nu.map((blad, i) => {
    const eerder = toen[i]
    if (blad.naam.startsWith('Basis')) return eerder ?? blad
    const bekend = new Set(eerder?.rijen.map((cellen) => cellen.at(-1)))
    return {
      ...blad,
      rijen: blad.rijen.map((cellen, rij) =>
        rij === 0 || bekend.has(cellen.at(-1)) ? cellen : [...cellen.slice(0, -1), ''],
      ),
    }
  })
  const { wijzigingen, opmerkingen } = readWerkboek(bladen, van, tellendeIds('nieuw'))
  // What only follows from the rest differs with it, and says so.
  expect(
    opmerkingen.filter((zin) => !zin.endsWith('dit volgt uit de rest, en blijft zoals het is.')),
  ).toEqual([])
  return writeWerkboek(van, wijzigingen)
}

const waaromNiet = (pad: string): string | undefined =>
  Object.entries(NIET_MEE).find(([niet]) => pad === niet || pad.startsWith(`${niet}.`))?.[1]
const staatErin = VELDPADEN.filter(({ pad }) => waaromNiet(pad) === undefined)

test('the dossier of this test is one, with every field in it', () => {
  for (const naam of SECTIE_NAMEN) expect(parse(SECTIES[naam], GEVULD[naam])).toEqual(GEVULD[naam])
  for (const naam of COLLECTIE_NAMEN)
    for (const record of Object.values(GEVULD[naam])) expect(parse(COLLECTIES[naam], record)).toEqual(record)
  expect(tidyDossier(GEVULD)).toBe(GEVULD)
  expect(VELDPADEN.filter(({ pad }) => echtePaden(GEVULD, pad).length === 0)).toEqual([])
})

test('what the table leaves out is in the model, and really is in no sheet', () => {
  const alle = VELDPADEN.map(({ pad }) => pad)
  for (const niet of Object.keys(NIET_MEE))
    expect([niet, alle.some((pad) => pad === niet || pad.startsWith(`${niet}.`))]).toEqual([niet, true])
})

describe('a field that somebody changes in the workbook is changed in the dossier, and nothing else', () => {
  test.each(staatErin.filter(({ isGroep }) => !isGroep).map(({ pad, schema }) => [pad, schema] as const))(
    '%s',
    (pad, schema) => {
      for (const delen of echtePaden(GEVULD, pad)) {
        const was = leesPad(GEVULD, delen)
        const stappen = pad.split('.').map((deel, i) => (deel === '*' && i > 1 ? `~${delen[i]}` : delen[i]!))
        const anders = [10, 11, 12, 13]
          .map((n) => vulVeld(schema, stappen, n))
          .find((waarde) => JSON.stringify(waarde) !== JSON.stringify(was))
        if (anders === undefined) continue
        const naar = tidyDossier(metPad(GEVULD, delen, anders))
        expect(naar).not.toEqual(GEVULD)
        expect(overgetypt(GEVULD, naar)).toEqual(naar)
      }
    },
  )
})

const groepen = staatErin.filter(({ isGroep }) => isGroep).map(({ pad }) => pad)

describe('what somebody takes away in the workbook goes', () => {
  test.each(groepen)('%s', (groep) => {
    for (const delen of echtePaden(GEVULD, `${groep}.*`)) {
      // The row of a question that is asked no more has nothing else in it: taking it away is said, not done.
      if (delen[2] === 'S9_vroeger') continue
      const naar = tidyDossier(metPad(GEVULD, delen, undefined))
      expect(overgetypt(GEVULD, naar)).toEqual(naar)
    }
  })
})

describe('what somebody adds in the workbook comes', () => {
  test.each(groepen)('%s', (groep) => {
    const zonderVolgorde = (waarde: unknown, pad: string): unknown =>
      typeof waarde !== 'object' || waarde === null
        ? waarde
        : Array.isArray(waarde)
          ? waarde
          : Object.fromEntries(
              Object.entries(waarde).flatMap(([naam, veld]) =>
                naam === 'id' || waaromNiet(`${pad}.${naam}`) !== undefined || isGroepPad(`${pad}.${naam}`)
                  ? []
                  : [[naam, zonderVolgorde(veld, `${pad}.${naam}`)]],
              ),
            )
    for (const delen of echtePaden(GEVULD, `${groep}.*`).slice(0, 1)) {
      const van = tidyDossier(metPad(GEVULD, delen, undefined))
      const na = overgetypt(van, GEVULD)
      const ouder = delen.slice(0, -1)
      const er = Object.keys(leesPad(van, ouder) as object)
      const erbij = Object.entries(leesPad(na, ouder) as object).filter(([sleutel]) => !er.includes(sleutel))
      expect(erbij.map(([, waarde]) => zonderVolgorde(waarde, `${groep}.*`))).toEqual([
        zonderVolgorde(leesPad(GEVULD, delen), `${groep}.*`),
      ])
    }
  })
})

const isGroepPad = (pad: string): boolean => VELDPADEN.some((een) => een.isGroep && een.pad === pad)
