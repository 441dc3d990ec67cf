import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ACTOR_SOORTEN } from '../../src/domain/model/actor'
import { type Dossier, leegDossier, maakRecord, maakSectie } from '../../src/domain/model/dossier'
import { type Blik, readBlik } from '../../src/domain/blik/blik'
import { GEEN_FILTER } from '../../src/domain/blik/filter'
import { RELATIE, RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { zegDatum } from '../../src/taal/datum'
import { buildKaartSvg, type Kaartkeuze } from '../../src/exports/beeld/kaartsvg'
import { type Letterdeel, letterdelenVan } from '../../src/exports/beeld/lettertypen'
import { RUST } from '../../src/geometry/voorgrond'
import { arbDossier, bouwDossier, IDS } from '../support/dossiers'
import { maakUitgaand, type Namenkeuze } from '../../src/domain/masker/uitgaand'
import { meetMetTabel } from '../support/letterbreedtes'
import { zaad } from '../support/kans'

const gevraagd = vi.fn<(deel: Letterdeel) => void>()
beforeEach(() => gevraagd.mockClear())

const KEUZE: Kaartkeuze = {
  achtergrond: 'wit',
  datum: '2026-11-23',
  meet: meetMetTabel,
  lettertypen: (deel) => {
    gevraagd(deel)
    return Promise.resolve(`data:font/woff2;base64,${deel}`)
  },
}

async function bouw(
  dossier: Dossier,
  tegenstelling = 't',
  keuze: Partial<Kaartkeuze> & { namen?: Namenkeuze } = {},
) {
  const { namen = 'verbergen', ...rest } = keuze
  const kaart = await buildKaartSvg(maakUitgaand(dossier, namen), tegenstelling, { ...KEUZE, ...rest })
  const document = new DOMParser().parseFromString(kaart.svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  const teksten = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
  return { ...kaart, document, teksten, alleTekst: teksten.join(' ') }
}

/** `aantal` actors of every soort on a grid, each but the first with a line to the one before. */
function grootDossier(aantal: number): Dossier {
  const nummers = Array.from({ length: aantal }, (_, i) => i)
  return {
    ...leegDossier(),
    kop: maakSectie('kop', { titel: `Kaart van ${aantal}` }),
    tegenstellingen: { t: maakRecord('tegenstellingen', { id: 't', wij: 'bewoners', zij: 'jongeren' }) },
    actoren: Object.fromEntries(
      nummers.map((i) => [
        `a${i}`,
        maakRecord('actoren', {
          id: `a${i}`,
          soort: ACTOR_SOORTEN[i % 4]!,
          naam: `Actor${i}x`,
          eenheid: 'organisatie',
          posities: { t: { x: ((i * 37) % 100) / 50 - 1, y: Math.floor(i / 5) * 140 } },
        }),
      ]),
    ),
    relaties: Object.fromEntries(
      nummers.slice(1).map((i) => [
        `r${i}`,
        maakRecord('relaties', {
          id: `r${i}`,
          van: `a${i}`,
          naar: `a${i - 1}`,
          type: RELATIE_TYPEN[i % 7]!,
        }),
      ]),
    ),
  }
}

describe.each([0, 1, 10, 200])('a map of %d', (aantal) => {
  test('has every actor, every line and every label, all within the page', async () => {
    const dossier = grootDossier(aantal)
    const { document, teksten, breedte, hoogte } = await bouw(dossier)
    const relaties = Object.values(dossier.relaties)
    expect(document.querySelectorAll('[data-actor]')).toHaveLength(aantal)
    expect(document.querySelectorAll('[data-relatie]')).toHaveLength(relaties.length)
    for (const { naam } of Object.values(dossier.actoren)) expect(teksten).toContain(naam)
    for (const type of RELATIE_TYPEN) {
      const labels = [...document.querySelectorAll(`[data-label="${type}"]`)]
      const verwacht = type === 'contact' ? 0 : relaties.filter((relatie) => relatie.type === type).length
      expect(labels).toHaveLength(verwacht)
      for (const label of labels) expect(label.textContent).toBe(RELATIE[type].naam)
    }
    expect(breedte).toBeGreaterThan(1200)
    expect(hoogte).toBeGreaterThan(600)
    for (const [x, y] of plaatsenVan(document)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(breedte)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(hoogte)
    }
  })
})

/** Where every text stands on the page, all shifts of its parents added. */
function plaatsenVan(document: Document): [number, number][] {
  return [...document.querySelectorAll('text')].map((tekst) => {
    let [x, y] = [Number(tekst.getAttribute('x')), Number(tekst.getAttribute('y'))]
    for (let ouder = tekst.parentElement; ouder; ouder = ouder.parentElement) {
      const schuif = /^translate\(([-\d.]+) ([-\d.]+)\)$/u.exec(ouder.getAttribute('transform') ?? '')
      x += Number(schuif?.[1] ?? 0)
      y += Number(schuif?.[2] ?? 0)
    }
    return [x, y]
  })
}

describe('says what a reader must know', () => {
  test('title, day, tegenstelling, poles, and that only left and right mean something', async () => {
    const { teksten, alleTekst } = await bouw(grootDossier(10))
    expect(teksten).toContain('Kaart van 10')
    expect(teksten).toContain('bewoners ↔ jongeren · 23 november 2026')
    for (const woord of ['WIJ', 'ZIJ', 'stille midden', 'Alleen de horizontale plaats heeft betekenis.']) {
      expect(alleTekst).toContain(woord)
    }
  })

  test('who waits in the parkeerplaats, and where the content comes from', async () => {
    const leeg = leegDossier()
    const zonderPlek = (id: string) => maakRecord('actoren', { id, soort: 'groep' })
    const een = await bouw({ ...leeg, actoren: { a: zonderPlek('a') } })
    expect(een.teksten).toContain('1 actor wacht in de parkeerplaats.')
    const twee = await bouw({
      ...leeg,
      kop: maakSectie('kop', { bron: 'eigen\nwerk' }),
      actoren: { a: zonderPlek('a'), b: zonderPlek('b') },
    })
    expect(twee.teksten).toContain('2 actoren wachten in de parkeerplaats.')
    expect(twee.teksten).toContain('Bron: eigen werk')
    expect((await bouw(leeg)).alleTekst).not.toMatch(/parkeerplaats|Bron/u)
  })

  test('a legend of what is used and nothing else', async () => {
    const { teksten } = await bouw({ ...grootDossier(10), relaties: {} })
    expect(teksten).toContain('groep inwoners')
    expect(teksten).toContain('nog geen rol gekozen')
    for (const woord of ['Relaties', 'Bezorgdheden', 'van buiten de gemeente', 'doener'])
      expect(teksten).not.toContain(woord)
    expect((await bouw(leegDossier())).teksten).toContain('Nog niemand op de kaart')
  })

  test('transparent leaves the paper out', async () => {
    expect((await bouw(leegDossier())).document.querySelectorAll('rect')).toHaveLength(1)
    expect(
      (await bouw(leegDossier(), 't', { achtergrond: 'transparant' })).document.querySelectorAll('rect'),
    ).toHaveLength(0)
  })

  test.each([
    ['2026-11-23', '23 november 2026'],
    ['2026-03', 'maart 2026'],
    ['binnenkort', 'binnenkort'],
    ['', ''],
  ])('the date «%s» reads «%s»', (datum, tekst) => {
    expect(zegDatum(datum)).toBe(tekst)
  })
})

describe('masked', () => {
  const jan = maakRecord('actoren', {
    id: 'j',
    soort: 'luideStem',
    naam: 'Jan Peeters',
    eenheid: 'individu',
    letter: 'B',
    posities: { t: { x: 0.5, y: 0 } },
    bezorgdheden: { b: 'gesprek' },
  })
  const dossier: Dossier = {
    ...leegDossier(),
    kop: maakSectie('kop', { titel: 'Rond Jan Peeters', bron: 'Jan Peeters' }),
    tegenstellingen: { t: maakRecord('tegenstellingen', { id: 't', wij: 'met Jan Peeters', zij: 'zonder' }) },
    actoren: {
      j: jan,
      w: maakRecord('actoren', { id: 'w', soort: 'groep', naam: 'Wijk', posities: { t: { x: -0.5, y: 0 } } }),
    },
    bezorgdheden: { b: maakRecord('bezorgdheden', { id: 'b', tekst: 'Wat doet Peeters?' }) },
    relaties: {
      r: maakRecord('relaties', { id: 'r', van: 'w', naar: 'j', type: 'spanning', nota: 'ruzie met Jan' }),
    },
  }

  test('no trace of a name anywhere in the file', async () => {
    const { svg, titel, alleTekst } = await bouw(dossier)
    expect(svg).not.toMatch(/Peeters|\bJan\b/u)
    expect(titel).toBe('Rond Luide stem B')
    expect(alleTekst).toContain('Luide stem B')
    expect(alleTekst).toContain('gemaskeerd')
    expect(alleTekst).not.toContain('niet gemaskeerd')
  })

  test('unmasked says so on the picture', async () => {
    const { teksten } = await bouw(dossier, 't', { namen: 'tonen' })
    expect(teksten).toContain('Jan Peeters')
    expect(teksten).toContain('niet gemaskeerd: bevat namen')
  })
})

describe('the file itself', () => {
  test('asks nothing of anybody: every address is a fragment, a namespace or data', async () => {
    const { svg, document } = await bouw(bloemetjeswijk(), 'groen')
    const adressen = [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s]+)/gu)].map(
      ([, adres]) => adres,
    )
    expect(adressen.filter((adres) => !/^(?:#|data:)/u.test(adres ?? ''))).toEqual([])
    expect(document.querySelectorAll('script, image, use, foreignObject, a')).toHaveLength(0)
  })

  test('carries the parts of the typeface that it uses', async () => {
    const { svg } = await bouw(leegDossier())
    expect(svg).toContain('url(data:font/woff2;base64,latin)')
    expect(gevraagd.mock.calls.flat()).toEqual(['latin'])
    const pools = await bouw({ ...leegDossier(), kop: maakSectie('kop', { titel: 'Łukasz' }) })
    expect(pools.svg).toContain('url(data:font/woff2;base64,latin-ext)')
    expect(letterdelenVan('Zoë – «plein» …')).toEqual(['latin'])
    expect(letterdelenVan('مرحبا 🌳')).toEqual(['latin'])
  })

  test('a hostile name stays a name', async () => {
    const naam = `</text><script>alert(1)</script>&amp;"'<!--]]>`
    const dossier = grootDossier(1)
    const { document, alleTekst, svg } = await bouw({
      ...dossier,
      kop: maakSectie('kop', { titel: `${naam}\u0000\u000B\uFFFF` }),
      actoren: { a0: { ...dossier.actoren.a0!, naam } },
    })
    expect(document.querySelectorAll('script')).toHaveLength(0)
    expect(alleTekst).toContain('<script>')
    expect(svg).not.toContain('<script')
  })

  test('any dossier gives a well-formed file without NaN', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbDossier,
        fc.constantFrom(...IDS),
        fc.constantFrom<Namenkeuze>('verbergen', 'tonen'),
        async (dossier, tegenstelling, namen) => {
          const { svg, breedte, hoogte } = await bouw(dossier, tegenstelling, { namen })
          expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/u)
          expect(Number.isInteger(breedte) && Number.isInteger(hoogte)).toBe(true)
        },
      ),
      { seed: zaad(40), numRuns: 40 },
    )
  })

  test('the same map gives the same file', async () => {
    const een = await bouw(bloemetjeswijk(), 'groen')
    const twee = await bouw(bloemetjeswijk(), 'groen')
    expect(een.svg).toBe(twee.svg)
  })
})

test('every text says how wide it is in our letters, for who has others', async () => {
  const { document } = await bouw(bloemetjeswijk(), 'groen')
  const teksten = [...document.querySelectorAll('text')].filter(({ textContent }) => textContent?.trim())
  expect(teksten.length).toBeGreaterThan(60)
  for (const tekst of teksten) {
    const breedte = meetMetTabel(
      tekst.textContent ?? '',
      Number(tekst.getAttribute('font-size')),
      Number(tekst.getAttribute('font-weight')),
    )
    expect(Number(tekst.getAttribute('textLength'))).toBeCloseTo(breedte, 1)
    expect(tekst.getAttribute('lengthAdjust')).toBe('spacingAndGlyphs')
  }
})

describe('with a way of looking', () => {
  const dossier = bouwDossier({
    tegenstellingen: { t: {} },
    bezorgdheden: { rust: { tekst: 'Rust voor Jan Peeters' } },
    actoren: {
      jan: {
        naam: 'Jan Peeters',
        soort: 'groep',
        eenheid: 'individu',
        posities: { t: { x: -0.5, y: 0 } },
        bezorgdheden: { rust: 'gesprek' },
      },
      buren: {
        naam: 'Buren',
        soort: 'groep',
        posities: { t: { x: 0.5, y: 0 } },
        bezorgdheden: { rust: 'online' },
      },
      school: { naam: 'School', soort: 'netwerk', posities: { t: { x: 0, y: 200 } } },
    },
    relaties: {
      jb: { van: 'jan', naar: 'buren', type: 'spanning' },
      bs: { van: 'buren', naar: 'school', type: 'vertrouwen' },
    },
  })
  const kijk = (blik: Blik) => readBlik(dossier, 't', blik, '2026-11-23')
  const rust = (document: Document, deel: string) =>
    [...document.querySelectorAll(`[${deel}]`)].map((groep) =>
      Number(groep.closest('[opacity]')?.getAttribute('opacity') ?? 1),
    )

  test('the others rest as on screen, and a line under the title says why, without a hidden name', async () => {
    const voorgrond = kijk({ soort: 'filter', filter: { ...GEEN_FILTER, bezorgdheid: ['rust'] } })
    const { document, alleTekst } = await bouw(dossier, 't', { voorgrond })
    expect(rust(document, 'data-actor')).toEqual([1, RUST.kaart, 1])
    expect(rust(document, 'data-relatie')).toEqual([RUST.lijn, 1])
    expect(rust(document, 'data-label')).toEqual([RUST.lijn, 1])
    expect(alleTekst).toMatch(/Alleen: «Rust voor [^»]+» — 2 van 3 actoren\./u)
    expect(alleTekst).not.toContain('Peeters')
    expect(document.querySelector('desc')?.textContent).toMatch(/2 van 3 actoren\.$/u)
    expect(readFileSync('src/canvas/kaart.module.css', 'utf8')).toContain(
      `.actor[data-rust] {\n  opacity: ${RUST.kaart};`,
    )
    const stijl = readFileSync('src/canvas/relatielijn.module.css', 'utf8')
    expect(stijl).toContain(`.relatie[data-rust] {\n  opacity: ${RUST.lijn};`)
  })

  test('heard has a full ring, presumed a broken one', async () => {
    const { document, alleTekst } = await bouw(dossier, 't', {
      voorgrond: kijk({ soort: 'bezorgdheid', bezorgdheid: 'rust' }),
    })
    const ringen = [...document.querySelectorAll('[data-actor]')].map((groep) => {
      const laatste = groep.querySelector(':scope > path:last-child[fill="none"][stroke-width="4"]')
      return laatste && (laatste.getAttribute('stroke-dasharray') ?? 'vol')
    })
    expect(ringen).toEqual(['vol', null, '12 9'])
    expect(alleTekst).toContain('1 gehoord, 1 vermoed.')
  })

  test('without one nothing rests and nothing is said', async () => {
    const { svg } = await bouw(dossier, 't')
    expect((await bouw(dossier, 't', { voorgrond: null })).svg).toBe(svg)
    expect(svg).not.toContain('Alleen:')
  })
})
