import { describe, expect, test } from 'vitest'
import { idSchema } from '../../../src/domain/model/grond'
import { WEGWIJZERS } from '../../../src/domain/lezing/afleiding'
import { leegDossier } from '../../../src/domain/model/dossier'
import { SITUATIEDELEN, SITUATIEVRAGEN, telOpenSituatie } from '../../../src/domain/vragen/situatie'
import { isBeantwoord, type Vraag } from '../../../src/domain/vragen/vraag'
import { is } from 'valibot'

const bij = SITUATIEVRAGEN.map((vraag): [string, Vraag] => [vraag.sleutel, vraag])

describe('the questions of the Situatie', () => {
  test('keys and parts are unique', () => {
    const sleutels = SITUATIEVRAGEN.map(({ sleutel }) => sleutel)
    expect(sleutels).toEqual([...new Set(sleutels)])
    const delen = SITUATIEDELEN.map(({ id }) => id)
    expect(delen).toEqual([...new Set(delen)])
  })

  test.each(bij)(
    '%s carries its method code, can be kept in the file, and says where it goes',
    (_, vraag) => {
      expect(vraag.code).toMatch(/^(?:S[0-4](?:\.\d)?|D)$/u)
      expect(vraag.sleutel.startsWith(`${vraag.code.replace('.', '_')}_`)).toBe(true)
      expect(is(idSchema, vraag.sleutel)).toBe(true)
      expect(vraag.vraag).toMatch(/\?$/u)
      expect(vraag.bepaalt).toMatch(/^[a-zé«].*\.$/u)
    },
  )

  test.each(bij)('%s is open in an empty dossier', (_, vraag) => {
    expect(isBeantwoord(leegDossier(), vraag)).toBe(false)
  })

  test('every way to help from elsewhere is named in a part where it can fit', () => {
    expect(new Set(SITUATIEDELEN.flatMap(({ wegwijzers = [] }) => wegwijzers))).toEqual(new Set(WEGWIJZERS))
  })

  test('what is open is counted over the key questions, a werkgroep, who leads it, and its expertise', () => {
    const sleutelvragen = SITUATIEVRAGEN.filter(({ isSleutelvraag }) => isSleutelvraag)
    expect(telOpenSituatie(leegDossier())).toBe(sleutelvragen.length + 3)
    expect(sleutelvragen.length).toBeGreaterThan(3)
    expect(sleutelvragen.length).toBeLessThan(SITUATIEVRAGEN.length / 2)
  })
})
