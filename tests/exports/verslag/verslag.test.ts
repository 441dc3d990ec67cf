import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIALOOGVRAAG } from '../../../src/domain/vragen/toxisch'
import { WERKGROEPTOETS } from '../../../src/domain/vragen/werkgroep'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import type { Blok, Deel, Verslag } from '../../../src/exports/verslag/blok'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVerslag as bouwVerslag } from '../../../src/exports/verslag/verslag'
import { alleTeksten, arbDossier, bouwDossier } from '../../support/dossiers'
import { PERSOON } from '../../support/kaarten'
import { metNaamOveral, volDossier } from '../../support/plannen'

const VRAAG = { gemaskerd: true, datum: '2026-11-23' }
const buildVerslag = (dossier: Dossier, { gemaskerd, datum }: typeof VRAAG) =>
  bouwVerslag(maakUitgaand(dossier, gemaskerd ? 'verbergen' : 'tonen'), { datum })

const alle = (delen: readonly Deel[]): Deel[] => delen.flatMap((deel) => [deel, ...alle(deel.delen)])
const deelVan = (verslag: Verslag, sleutel: string): Deel => {
  const gevonden = alle(verslag.delen).find((deel) => deel.sleutel === sleutel)
  if (!gevonden) throw new Error(`No part ${sleutel}`)
  return gevonden
}
const blok = <S extends Blok['soort']>({ blokken }: Deel, soort: S) =>
  blokken.filter((een): een is Extract<Blok, { soort: S }> => een.soort === soort)

const HOOFDSTUKKEN = [
  'Het plan in één blad',
  'De kaart',
  'De situatie',
  'Wie staat waar',
  'Bezorgdheden',
  'Pitstop',
  'Uitdagingen en doelstellingen',
  'Acties',
  'Communicatieplan',
  'Verankering',
  'Begrippen',
  'Over dit verslag',
]

test.each([
  ['the example', bloemetjeswijk()],
  ['a full dossier', volDossier()],
  ['an empty one', leegDossier()],
])('%s has every chapter: summed up, the map, and then in the order of the method', (_wat, dossier) => {
  // What the map asks attention for is a chapter only where it asks something.
  const koppen = buildVerslag(dossier, VRAAG).delen.map(({ kop }) => kop)
  expect(koppen.filter((kop) => kop !== 'Waar we op letten')).toEqual(HOOFDSTUKKEN)
})

test('an empty dossier says in one line per chapter what is still open', () => {
  const verslag = buildVerslag(leegDossier(), VRAAG)
  expect(verslag).toMatchObject({ titel: 'Plan zonder titel', dossierkaart: { rijen: [] } })
  expect(verslag.nogInTeVullen).toContain(
    'gemeente, dienst, gemaakt door, versie, doel, rechtsgrond, bewaren tot',
  )
  for (const deel of verslag.delen.slice(0, 10)) {
    expect(deel.blad).toBeUndefined()
    // The pitstop asks of the map whatever there is.
    if (deel.sleutel === 'pitstop') continue
    expect(deel.delen).toEqual([])
    expect(deel.blokken).toMatchObject([{ soort: 'alinea', toon: 'open' }])
  }
})

describe('the full dossier', () => {
  const verslag = buildVerslag(volDossier(), VRAAG)

  test('everything that people wrote in the plan stands somewhere', () => {
    const tekst = alleTeksten(verslag).join('\n')
    const { kop, leden, uitdagingen, acties, communicatie, verankering } = volDossier()
    const geschreven = [kop.context, kop.rechtsgrond, kop.gemaaktDoor, 'Elke eerste maandag', 'Groendienst']
    geschreven.push(...Object.values(leden).map(({ wie }) => wie))
    geschreven.push(...Object.values(uitdagingen).flatMap(({ reden, budget }) => [reden, budget]))
    geschreven.push(...Object.values(acties).map((actie) => actie.tekst))
    geschreven.push(...alleTeksten(Object.values(acties).map(({ toets }) => toets)))
    geschreven.push(...Object.values(communicatie).map(({ wat }) => wat))
    geschreven.push(...Object.values(verankering.leerpunten).map((punt) => punt.tekst))
    for (const zin of geschreven) expect(tekst).toContain(zin)
  })

  test('a chosen uitdaging comes first, with its reason; what is not taken up keeps its own', () => {
    expect(deelVan(verslag, 'uitdagingen').delen.map(({ kop }) => kop)).toEqual([
      'Een aangename, nette en groene leefomgeving',
      'Iedereen raakt veilig over het plein',
    ])
    const [eerste] = blok(deelVan(verslag, 'uitdaging-leefomgeving'), 'kenmerken')
    expect(eerste?.rijen[0]).toEqual(['Keuze', 'Gekozen · Het midden vraagt dit al jaren.'])
    const [tweede] = blok(deelVan(verslag, 'uitdaging-oversteken'), 'kenmerken')
    expect(tweede?.rijen[0]).toEqual(['Keuze', 'Nu niet · Loopt al via het schoolroutekaartproject.'])
  })

  test('an own order counts among those with the same choice', () => {
    const dossier = bouwDossier({
      uitdagingen: {
        a: { tekst: 'A', orde: 1 },
        b: { tekst: 'B', orde: 2 },
        c: { tekst: 'C', orde: 3, keuze: 'gekozen' },
      },
      plan: { eigenVolgorde: { a: 2, b: 1 }, eigenVolgordeReden: 'B is dringend.' },
    })
    const deel = deelVan(buildVerslag(dossier, VRAAG), 'uitdagingen')
    expect(deel.delen.map(({ kop }) => kop)).toEqual(['C', 'B', 'A'])
    expect(deel.blokken).toMatchObject([{ tekst: 'Deze volgorde kozen we zelf: B is dringend.' }])
  })

  test('an actie has its own table, and of its toets what people answered', () => {
    const deel = deelVan(verslag, 'actie-opruimen')
    expect(deel.kop).toBe('1. Samen met de buurt het plein opruimen')
    const rijen = new Map(blok(deel, 'kenmerken')[0]?.rijen)
    expect(rijen.get('Trekker')).toBe('Wijkmanager')
    expect(rijen.get('Wanneer')).toBe('Van 6 maart 2027 tot april 2027')
    expect(rijen.get('Stand')).toBe('Bezig · korte termijn · prioritair')
    expect(rijen.get('Partners')).toBe('Schooldirecteur (uitvoering), Wijkagent (inspraak)')
    expect(rijen.get('Toets')).toBe('Nog 3 van de 5 vragen')
    expect(blok(deel, 'tabel')[0]?.rijen).toEqual([
      [
        'Hoe richt deze actie zich op het stille midden?',
        'Wie werkt, mist een actie op een weekdag.',
        'We kiezen een zaterdag.',
      ],
      ['Welke triggers van buitenaf kunnen opstoken?', '', 'Geen pers op de dag zelf.'],
    ])
  })

  test('what the map knows of the toets stands apart, each sentence once with its acties', () => {
    const woorden = blok(deelVan(verslag, 'toets'), 'kaartwoorden')
    expect(woorden.map(({ kop }) => kop)).toContain('Welke onderliggende onvrede mogen we niet vergeten?')
    const punten = woorden.flatMap((een) => een.punten)
    expect(punten).toContain(
      'Er is verdriet bij Ouderen rond het plein. Wie stil is, komt niet vanzelf. (acties 1–6, 9, 10)',
    )
    expect(punten).toContain(
      'Van buiten de gemeente klinkt Facebookgroep parkeren. Wat doet dat hier? (alle acties)',
    )
    expect(new Set(punten).size).toBe(punten.length)
  })

  test('a form that gives a stage comes with another that does not', () => {
    const dossier = bouwDossier({
      actoren: { a: { soort: 'luideStem', naam: 'Roeper', posities: { t: { x: -1, y: 0 } } } },
      tegenstellingen: { t: {} },
      acties: {
        open: { tekst: 'Avond', werkvorm: 'plenair', doelgroep: ['a'] },
        af: {
          tekst: 'Avond',
          werkvorm: 'plenair',
          doelgroep: ['a'],
          toets: { podium: { risico: '', aanpak: 'Geen microfoon.' } },
        },
      },
    })
    const nu = buildVerslag(dossier, VRAAG)
    // The numbers say which acties: what is said of both stands there once, without their names.
    expect(blok(deelVan(nu, 'toets'), 'kaartwoorden').flatMap(({ punten }) => punten)).toContain(
      'Deze actie kan een podium worden voor wie het luidst klinkt. Standen of kleine tafels geven iedereen een plek. · Misschien: een infomarkt met standen. (alle acties)',
    )
    expect(blok(deelVan(nu, 'actie-open'), 'tabel')).toEqual([])
    expect(blok(deelVan(nu, 'actie-af'), 'tabel')[0]?.rijen[0]?.at(-1)).toBe('Geen microfoon.')
  })

  test('acties stand under their uitdaging; one whose uitdaging is gone is not lost', () => {
    const dossier = bouwDossier({
      uitdagingen: { u: { tekst: 'U' } },
      acties: {
        a: { tekst: 'Bij U', uitdaging: 'u' },
        b: { tekst: 'Los' },
        c: { tekst: 'Weg', uitdaging: 'x' },
      },
    })
    const groepen = deelVan(buildVerslag(dossier, VRAAG), 'acties').delen.filter(
      ({ delen }) => delen.length > 0,
    )
    expect(groepen.map(({ kop, delen }) => [kop, ...delen.map((deel) => deel.kop)])).toEqual([
      ['U', '1. Bij U'],
      ['Andere acties', '2. Los', '3. Weg'],
    ])
  })

  test('what nobody knows yet is said, also of a closed question, and only until it is answered', () => {
    const zeg = (wetenWeNogNiet: boolean) => {
      const dossier = bouwDossier({
        situatie: {
          soort: 'polarisatie',
          antwoorden: {
            [DIALOOGVRAAG.sleutel]: { tekst: '', wetenWeNogNiet },
            [WERKGROEPTOETS.mandaat.sleutel]: { tekst: '', wetenWeNogNiet: true },
            S1_2_waar: { tekst: '', wetenWeNogNiet: true },
          },
        },
      })
      const rijen = blok(deelVan(buildVerslag(dossier, VRAAG), 'lezing'), 'kenmerken').flatMap(
        (een) => een.rijen,
      )
      return new Map(rijen).get('Dat weten we nog niet')
    }
    expect(zeg(true)).toBe(`${DIALOOGVRAAG.vraag}\n${WERKGROEPTOETS.mandaat.vraag}`)
    expect(zeg(false)).toBe(WERKGROEPTOETS.mandaat.vraag)
  })

  test('loudness stands apart from who was heard', () => {
    const [tabel] = blok(deelVan(verslag, 'bezorgdheden'), 'tabel')
    expect(tabel?.kop).toEqual(['Bezorgdheid', 'Gehoord bij', 'Vermoed bij', 'Ook luid geuit door'])
    expect(tabel?.rijen.find(([wat]) => wat === 'Bereikbaarheid')).toEqual([
      'Bereikbaarheid',
      'Handelaars uit de winkelstraat',
      'Buurtwinkels',
      'Luide stem D (winkel), Facebookgroep parkeren',
    ])
  })

  test('only words that are used are explained', () => {
    const woorden = (van: Verslag) =>
      blok(deelVan(van, 'begrippen'), 'kenmerken')[0]?.rijen.map(([woord]) => woord)
    expect(woorden(verslag)).toContain('Stille midden')
    expect(woorden(verslag)).not.toContain('Momentopname')
    // Plain words need no list.
    expect(woorden(verslag)).not.toContain('Werkgroep')
    expect(woorden(buildVerslag(leegDossier(), VRAAG))?.length).toBeLessThan(10)
  })

  test('the source is named, and what this is not', () => {
    const tekst = alleTeksten(deelVan(verslag, 'over')).join(' ')
    expect(tekst).toContain('Handreiking polarisatie')
    expect(tekst).toContain('geen uitgave van het Agentschap')
  })
})

test('the communicatieplan stands by phase, as on screen', () => {
  const dossier = bouwDossier({
    communicatie: {
      a: { orde: 1, fase: 'Buurtfeest', wat: 'een' },
      b: { orde: 2, fase: 'Na de kaart', wat: 'twee' },
      c: { orde: 3, fase: 'Buurtfeest', wat: 'drie' },
    },
  })
  const [tabel] = blok(deelVan(buildVerslag(dossier, VRAAG), 'communicatie'), 'tabel')
  expect(tabel?.rijen.map(([fase, wat]) => [fase, wat])).toEqual([
    ['Na de kaart', 'twee'],
    ['Buurtfeest', 'een'],
    ['Buurtfeest', 'drie'],
  ])
})

test('an answer of the pitstop goes without the empty lines of the screen', () => {
  const dossier = bouwDossier({
    pitstop: { antwoorden: { wieMee: { tekst: 'Wijkagent trekt.\n\nVoor klankbord: Bib.\n \nEn wij.' } } },
  })
  const [rijen] = blok(deelVan(buildVerslag(dossier, VRAAG), 'pitstop'), 'kenmerken')
  expect(new Map(rijen?.rijen).get('Wie nemen we mee?')).toBe(
    'Wijkagent trekt.\nVoor klankbord: Bib.\nEn wij.',
  )
})

describe('masked', () => {
  test('a name that stands in every text of the dossier stands nowhere', () => {
    const tekst = alleTeksten(buildVerslag(metNaamOveral(), VRAAG)).join('\n')
    expect(tekst).not.toMatch(PERSOON)
    expect(tekst).toContain('Luide stem Z')
  })

  test('unmasked it does, and it says so', () => {
    const verslag = buildVerslag(metNaamOveral(), { ...VRAAG, gemaskerd: false })
    expect(alleTeksten(verslag).join('\n')).toMatch(PERSOON)
    expect(verslag.merk).toBe('niet gemaskeerd: bevat namen')
  })
})

test('any dossier gives a tree with unique keys, full rows and nothing that XML cannot hold', () => {
  fc.assert(
    fc.property(arbDossier, fc.boolean(), (dossier, gemaskerd) => {
      const verslag = buildVerslag(dossier, { gemaskerd, datum: '2026-11-23' })
      const delen = alle(verslag.delen)
      expect(new Set(delen.map(({ sleutel }) => sleutel)).size).toBe(delen.length)
      for (const { kop, rijen, breedtes } of delen.flatMap((deel) => blok(deel, 'tabel'))) {
        expect(breedtes).toHaveLength(kop.length)
        for (const rij of rijen) expect(rij).toHaveLength(kop.length)
      }
      for (const tekst of alleTeksten(verslag)) {
        expect(tekst).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u)
      }
    }),
    { numRuns: 60 },
  )
})

describe('fase 4 is said on paper', () => {
  const FASE4 = { fasesignalen: { herhaald: 'ja' } } as const
  const met = (situatie: NonNullable<Parameters<typeof bouwDossier>[0]>['situatie']) =>
    buildVerslag(bouwDossier({ situatie }), VRAAG)
  const KADER = 'Fase 4: eerst veiligheid (voorstel, nog niet beslist)'
  test('in a frame at the head of the document and of the pitstop, also when it is only proposed', () => {
    const voorstel = met(FASE4)
    expect(voorstel.kader?.kop).toBe(KADER)
    expect(blok(deelVan(voorstel, 'pitstop'), 'kader')).toMatchObject([{ kop: KADER }])
    expect(met({ fase: 4 }).kader?.kop).toBe('Fase 4: eerst veiligheid')
    expect(met({ fase: 3 }).kader).toBeNull()
    expect(blok(deelVan(met({ fase: 3 }), 'pitstop'), 'kader')).toEqual([])
  })
  test('what nobody decided is «voorstel, nog niet beslist», and stands among what the map says, not among the answers', () => {
    const lezing = (situatie: Parameters<typeof met>[0]) => deelVan(met(situatie), 'lezing')
    const fase = (situatie: Parameters<typeof met>[0]) =>
      new Map(blok(lezing(situatie), 'kenmerken')[0]?.rijen).get('In welke fase zitten jullie?')
    expect(fase(FASE4)).toBeUndefined()
    expect(blok(lezing(FASE4), 'kaartwoorden')).toMatchObject([
      { kop: 'voorstel, nog niet beslist', punten: [expect.stringContaining('4 · escalatie')] },
    ])
    expect(fase({ ...FASE4, fase: 3 })).toBe('3 vijandigheid')
    expect(blok(lezing({ ...FASE4, fase: 3 }), 'kaartwoorden')).toEqual([])
  })
})
