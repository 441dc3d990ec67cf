import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVergaderagenda, buildVergaderverslag } from '../../../src/exports/vergadering/vergadering'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import { naamInElkVeld } from '../../support/naamproef'

const DATUM = '2026-11-23'
const besluit = (tekst: string, wie: string, klaar = false) => ({
  tekst,
  wie,
  tegen: '2026-12-01',
  klaar,
  orde: 0,
})
const DOSSIER = maakUitgaand(
  bouwDossier({
    kop: { titel: 'Het plein' },
    leden: { l: { wie: 'Buurtwerker' }, m: { wie: 'Wijkagent', orde: 1 } },
    vergaderingen: {
      toen: { datum: '2026-10-01', besluiten: { o: besluit('affiche maken', 'Buurtwerker') } },
      was: {
        datum: '2026-11-20',
        plek: 'Buurthuis',
        aanwezig: ['l'],
        punten: { p: { tekst: 'De kaart', minuten: 20, orde: 0 } },
        besluiten: { b: besluit('de school bellen', 'Wijkagent', true) },
        verslag: 'Er is geluisterd.\nEn gelachen.',
      },
      komt: {
        datum: '2026-12-03',
        punten: { q: { tekst: 'Wie luistert?', minuten: 15, orde: 0 } },
        besluiten: { z: besluit('later beslist', 'Wijkagent') },
      },
    },
  }),
  'verbergen',
)

test('the agenda is of the meeting that comes, with minutes, and what was agreed before', () => {
  const { soort, dossierkaart, delen } = buildVergaderagenda(DOSSIER, { datum: DATUM })
  expect(soort).toBe('Agenda: werkgroep')
  expect(dossierkaart.rijen).toEqual([
    ['Wanneer', '3 december 2026'],
    ['Duur', '15 minuten'],
  ])
  expect(delen.map(({ blokken }) => blokken)).toMatchObject([
    [{ soort: 'tabel', rijen: [['1', 'Wie luistert?', '15']] }],
    [{ soort: 'tabel', rijen: [['Affiche maken', 'Buurtwerker', '1 december 2026', 'open']] }],
  ])
})

test('who asks for another meeting gets that one, and what was open before it', () => {
  const vraag = { datum: DATUM, onderwerp: { vergadering: 'toen' } }
  const wanneer = {
    dossierkaart: { rijen: expect.arrayContaining([['Wanneer', '1 oktober 2026']]) as unknown },
  }
  expect(buildVergaderagenda(DOSSIER, vraag)).toMatchObject(wanneer)
  const verslag = buildVergaderverslag(DOSSIER, vraag)
  expect(verslag).toMatchObject(wanneer)
  // What a later meeting agreed on is no earlier time.
  expect(verslag.delen.map(({ kop }) => kop)).not.toContain('Van vorige keren, nog open')
  const later = buildVergaderverslag(DOSSIER, { datum: DATUM, onderwerp: { vergadering: 'komt' } })
  expect(later.delen.find(({ kop }) => kop === 'Van vorige keren, nog open')?.blokken).toMatchObject([
    { rijen: [['Affiche maken', 'Buurtwerker', '1 december 2026', 'open']] },
  ])
})

test('the verslag is of the last one that was: who was there, what was said, who does what by when', () => {
  const { soort, dossierkaart, delen } = buildVergaderverslag(DOSSIER, { datum: DATUM })
  expect(soort).toBe('Verslag: werkgroep')
  expect(dossierkaart.rijen).toEqual([
    ['Wanneer', '20 november 2026'],
    ['Waar', 'Buurthuis'],
    ['Wie was er', 'Buurtwerker'],
  ])
  expect(delen.map(({ kop }) => kop)).toEqual([
    'Besproken',
    'Wat gezegd is',
    'Besluiten: wie doet wat, tegen wanneer',
    'Van vorige keren, nog open',
  ])
  expect(delen[2]?.blokken).toMatchObject([
    { rijen: [['De school bellen', 'Wijkagent', '1 december 2026', 'klaar']] },
  ])
})

test('without a meeting both say so', () => {
  const leeg = maakUitgaand(bouwDossier({}), 'verbergen')
  for (const bouw of [buildVergaderagenda, buildVergaderverslag])
    expect(JSON.stringify(bouw(leeg, { datum: DATUM }))).toContain('nog geen vergadering')
})

test('who is hidden in the dossier is hidden on both', () => {
  const uit = maakUitgaand(naamInElkVeld(), 'verbergen')
  for (const bouw of [buildVergaderagenda, buildVergaderverslag])
    expect(JSON.stringify(bouw(uit, { datum: DATUM }))).not.toMatch(/zjefa|quaghebeura/iu)
})

test('any dossier gives both', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const uit = maakUitgaand(dossier, 'verbergen')
      for (const bouw of [buildVergaderagenda, buildVergaderverslag])
        expect(bouw(uit, { datum: DATUM }).delen.length).toBeGreaterThan(0)
    }),
  )
})
