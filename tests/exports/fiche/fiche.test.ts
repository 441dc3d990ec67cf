import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildFiche as bouwFiche } from '../../../src/exports/fiche/fiche'
import type { Verslag } from '../../../src/exports/verslag/blok'
import { GEEN_BEELDEN } from '../../../src/exports/word/beelden'
import { buildWord } from '../../../src/exports/word/word'
import { alleTeksten, arbDossier, bouwDossier } from '../../support/dossiers'
import { bytesVan } from '../../support/kantoor'
import { bladenVan, heeftKantoor, heeftLetter } from '../../support/libreoffice'
import { volDossier } from '../../support/plannen'
import { naamIn, plantOveral } from '../../support/veeg'
import { metActies } from '../../support/zestigacties'

const buildFiche = (dossier: Dossier, actie: string | null = null) =>
  bouwFiche(maakUitgaand(dossier, 'verbergen'), { datum: '2026-11-30', onderwerp: { actie } })
const lees = ({ delen }: Pick<Verslag, 'delen'>, kop: string): string[] =>
  alleTeksten(delen.find((deel) => deel.kop === kop)?.blokken ?? []).filter((tekst) => /[ A-Z]/u.test(tekst))

const DOSSIER = bouwDossier({
  kop: { titel: 'Het plein' },
  uitdagingen: {
    u: { tekst: 'Een veilig plein', keuze: 'gekozen', reden: 'het leeft overal', meerjarenplan: 'ST01' },
  },
  actoren: {
    m: { soort: 'stilleMidden', naam: 'Jonge gezinnen' },
    n: { soort: 'netwerk', naam: 'Buurtwerk', eenheid: 'organisatie' },
  },
  leden: { l: { wie: 'Dienst samenleven' } },
  acties: {
    a: {
      orde: 1,
      tekst: 'Zebrapad',
      uitdaging: 'u',
      doelgroep: ['m'],
      partners: { n: 'uitvoering' },
      trekker: { soort: 'lid', id: 'l' },
      start: '2027-01',
      einde: '2027-03',
      budget: '€ 4.000',
      criterium: 'iedereen steekt over',
      communicatie: 'een bord',
      toets: { midden: { risico: 'niemand komt', aanpak: 'zelf gaan' } },
      logboek: { r: { datum: '2026-11-01', tekst: 'besteld', stand: 'bezig' } },
    },
    b: { orde: 2, tekst: 'Bank' },
  },
})

describe('one actie', () => {
  test('all that was written of it, and what is still open', () => {
    const fiche = buildFiche(DOSSIER, 'a')
    expect(fiche).toMatchObject({
      titel: '1. Zebrapad',
      soort: 'Fiche van een actie',
      ondertitel: 'Het plein',
    })
    expect(fiche.delen.map(({ kop }) => kop)).toEqual([
      'Waarom en voor wie',
      'Wie, wanneer en waarmee',
      'Waaraan zien we dat het werkt?',
      'Waar we op letten',
      'Hoe het tot nu loopt',
      'Nog te bepalen',
    ])
    expect(lees(fiche, 'Waarom en voor wie')).toEqual(
      expect.arrayContaining(['Een veilig plein', 'het leeft overal', 'Jonge gezinnen']),
    )
    expect(lees(fiche, 'Wie, wanneer en waarmee')).toEqual(
      expect.arrayContaining([
        'Dienst samenleven',
        'Buurtwerk (uitvoering)',
        'Van januari 2027 tot maart 2027',
        '€ 4.000',
        'ST01',
        'een bord',
      ]),
    )
    expect(lees(fiche, 'Waar we op letten')).toEqual([
      'Hoe richt deze actie zich op het stille midden? niemand komt · zelf gaan',
    ])
    expect(lees(fiche, 'Hoe het tot nu loopt')).toEqual(['1 november 2026 · bezig · besteld'])
    expect(lees(fiche, 'Nog te bepalen')).toEqual(['4 vragen van de depolarisatietoets.'])
  })

  test('one of which nothing is known says what is to be found out, and nothing empty', () => {
    const fiche = buildFiche(DOSSIER, 'b')
    expect(fiche.delen.map(({ kop }) => kop)).toEqual(['Wie, wanneer en waarmee', 'Nog te bepalen'])
    expect(lees(fiche, 'Nog te bepalen')).toEqual([
      'Wie het trekt, wanneer, voor wie, wat het kost, waaraan je ziet dat het werkt, wat je erover zegt, 5 vragen van de depolarisatietoets.',
    ])
  })
})

describe('all of them', () => {
  test('a list first, then each on a page of its own, with the numbers of the plan', () => {
    const { delen, titel } = buildFiche(DOSSIER)
    expect(titel).toBe('Het plein')
    expect(delen.map(({ kop, blad }) => [kop, blad])).toEqual([
      ['Alle acties', undefined],
      ['1. Zebrapad', 'nieuw'],
      ['2. Bank', 'nieuw'],
    ])
  })

  test('one that is gone gives all; without acties that is said', () => {
    expect(buildFiche(DOSSIER, 'weg').delen).toHaveLength(3)
    expect(alleTeksten(buildFiche(leegDossier()).delen)).toContain('Er zijn nog geen acties.')
  })

  test('any dossier gives one, with a key for every part', () => {
    fc.assert(
      fc.property(arbDossier, (dossier) => {
        const sleutels = (delen: Verslag['delen']): string[] =>
          delen.flatMap((deel) => [deel.sleutel, ...sleutels(deel.delen)])
        const alle = sleutels(buildFiche(dossier).delen)
        expect(new Set(alle).size).toBe(alle.length)
      }),
    )
  })
})

const lang = (dossier: Dossier): Dossier => ({
  ...dossier,
  acties: Object.fromEntries(
    Object.entries(dossier.acties).map(([id, actie]) => {
      const tekst = 'WAT ER MOET GEBEUREN, EN NOG MEER. '.repeat(60)
      const logboek = Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          `r${i}`,
          { datum: `2026-10-${10 + (i % 20)}`, stand: null, cijfer: '', tekst, orde: i },
        ]),
      )
      return [id, { ...actie, tekst, criterium: tekst, taakverdeling: tekst, communicatie: tekst, logboek }]
    }),
  ),
})

describe.skipIf(!heeftKantoor || !heeftLetter)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  const schrijf = async (fiche: Verslag) => bytesVan(await buildWord(fiche, GEEN_BEELDEN))
  test.each<[string, () => Dossier]>([
    ['full', volDossier],
    ['long', () => lang(metActies(6, 2))],
  ])('%s: a page for each actie, behind the list', async (naam, maak) => {
    const dossier = maak()
    const bladen = bladenVan(`fiche-${naam}`, await schrijf(buildFiche(dossier)))
    expect(bladen).toHaveLength(1 + Object.keys(dossier.acties).length)
    const eerste = Object.keys(dossier.acties)[0] ?? null
    expect(bladenVan(`fiche-een-${naam}`, await schrijf(buildFiche(dossier, eerste)))).toHaveLength(1)
  })

  test('no page holds a planted name', async () => {
    const bladen = bladenVan('fiche-veeg', await schrijf(buildFiche(plantOveral().dossier)))
    expect(naamIn(new TextEncoder().encode(bladen.join('\n')))).toEqual([])
  })
})
