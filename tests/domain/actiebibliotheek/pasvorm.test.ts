/** Whether an actie of the library fits one uitdaging, and what is said of it: for each rule a map where it holds and one where it nearly does. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIEBIBLIOTHEEK } from '../../../src/domain/actiebibliotheek/actiebibliotheek'
import type { Bibliotheekactie } from '../../../src/domain/actiebibliotheek/bibliotheekactie'
import { leesGrond } from '../../../src/domain/actiebibliotheek/grond'
import { type Pasvorm, weegPasvorm } from '../../../src/domain/actiebibliotheek/pasvorm'
import { readKaart } from '../../../src/domain/lezing/kaartlezing'
import type { Strategie } from '../../../src/domain/lezing/strategie'
import { verwijzingenIn } from '../../../src/domain/lezing/omdat'
import { WERKVORMGROEP } from '../../../src/domain/model/actie'
import type { Dossier } from '../../../src/domain/model/dossier'
import { VANDAAG } from '../../support/documenten'
import { arbKaart } from '../../support/arbkaart'
import { groep, lees, luid, midden, opKaart } from '../../support/opkaart'

const ACTIE: Bibliotheekactie = {
  id: 'proef',
  tekst: 'Een proef',
  hoe: 'Zo.',
  types: ['bezorgdStructureel'],
  dieperliggend: ['nietGehoord'],
  fasen: [2, 3],
  termijn: 'kort',
  werkvorm: 'cocreatie',
  kanalen: ['offline'],
  planSamenleven: ['debat'],
  samen: 'midden',
  kost: 'laag',
  vraagt: '',
  letOp: '',
  kennis: null,
}
type Bouw = NonNullable<Parameters<typeof opKaart>[1]>
const GEZINNEN = midden(0, { b: 'gesprek' }, { verontrusting: 'bezorgdStructureel' })
const NET: Bouw = {
  situatie: { fase: 2, dialoogMogelijk: 'ja', overkoepelendWij: 'ja' },
  bezorgdheden: { b: { tekst: 'Niemand antwoordt', dieperliggend: 'nietGehoord' } },
  uitdagingen: { u: { tekst: 'Elke vraag krijgt antwoord', bezorgdheden: ['b'], keuze: 'gekozen' } },
}
const weeg = (
  dossier: Dossier,
  actie: Partial<Bibliotheekactie> = {},
  uitdaging: string | null = 'u',
): Pasvorm => weegPasvorm({ ...ACTIE, ...actie }, leesGrond(readKaart(dossier, 't', VANDAAG), uitdaging))
const op = (
  actoren: Parameters<typeof opKaart>[0],
  rest: Bouw = {},
  situatie: Bouw['situatie'] = {},
): Dossier => opKaart(actoren, { ...NET, ...rest, situatie: { ...NET.situatie, ...situatie } })
const zegt = ({ omdat }: Pasvorm) => lees(omdat.zin)

describe('the type crossed with what lies underneath', () => {
  test('both: it fits, with who and what in its reason', () => {
    const uit = weeg(op({ gezinnen: GEZINNEN }))
    expect(uit.stand).toBe('past')
    expect(zegt(uit)).toBe(
      'Jullie zien een zorg die al langer duurt bij gezinnen, en onder «b» zit niet gehoord worden.',
    )
    expect(uit.types).toEqual(['bezorgdStructureel'])
    expect(uit.doelgroep.map(({ id }) => id)).toEqual(['gezinnen'])
  })

  test('one of the two: it can do, and says what is missing', () => {
    const anderType = weeg(op({ gezinnen: GEZINNEN }), { types: ['bedroefd'] })
    expect([anderType.stand, zegt(anderType)]).toEqual([
      'kan',
      'Onder «b» zit niet gehoord worden. Hoe mensen zich voelen, vraagt misschien een andere toon.',
    ])
    expect(anderType.types).toEqual([])
    const anderDieper = weeg(op({ gezinnen: GEZINNEN }), { dieperliggend: ['identiteit'] })
    expect([anderDieper.stand, zegt(anderDieper)]).toEqual([
      'kan',
      'Jullie zien een zorg die al langer duurt bij gezinnen. Wat eronder zit, vraagt misschien iets anders.',
    ])
    expect(
      weeg(op({ gezinnen: GEZINNEN }), { types: ['bedroefd'], dieperliggend: ['identiteit'] }),
    ).toMatchObject({ stand: 'kan', punten: 0 })
  })

  test('of several, what the actie is made for most is said, and goes before', () => {
    const twee = op({
      gezinnen: GEZINNEN,
      ouderen: midden(0.1, { b: 'gesprek' }, { verontrusting: 'bedroefd' }),
    })
    const eerst = weeg(twee, { types: ['bezorgdStructureel', 'bedroefd'] })
    expect(zegt(eerst)).toMatch(/al langer duurt bij gezinnen/u)
    expect(zegt(weeg(twee, { types: ['bedroefd', 'bezorgdStructureel'] }))).toMatch(/verdriet bij ouderen/u)
    expect(weeg(twee, { types: ['boosPolitiek', 'bezorgdStructureel'] }).punten).toBe(eerst.punten - 1)
    expect(eerst.doelgroep.map(({ id }) => id)).toEqual(['gezinnen', 'ouderen'])
  })

  test('what nobody filled in is no reason against it', () => {
    const zonderDieper = op({ gezinnen: GEZINNEN }, { bezorgdheden: { b: { tekst: 'Iets' } } })
    expect(weeg(zonderDieper).stand).toBe('past')
    expect(zegt(weeg(zonderDieper))).toBe('Jullie zien een zorg die al langer duurt bij gezinnen.')
    const zonderType = op({ gezinnen: midden(0, { b: 'gesprek' }) })
    expect([weeg(zonderType).stand, zegt(weeg(zonderType))]).toEqual([
      'past',
      'Onder «b» zit niet gehoord worden.',
    ])
    const nietsGezegd = op({ gezinnen: midden(0, { b: 'gesprek' }) }, { bezorgdheden: { b: {} } })
    expect(weeg(nietsGezegd).stand).toBe('kan')
  })

  test('a bezorgdheid that nobody carries here says nothing', () => {
    const los = op(
      { gezinnen: GEZINNEN },
      {
        bezorgdheden: { b: {}, leeg: { dieperliggend: 'nietGehoord' } },
        uitdagingen: { u: { bezorgdheden: ['b', 'leeg'], keuze: 'gekozen' } },
      },
    )
    expect(zegt(weeg(los))).toBe('Jullie zien een zorg die al langer duurt bij gezinnen.')
  })

  test('who spoke weighs more than who is presumed; a luide stem weighs nothing', () => {
    const gehoord = weeg(op({ gezinnen: GEZINNEN })).punten
    const vermoed = weeg(
      op({ gezinnen: midden(0, { b: 'inschatting' }, { verontrusting: 'bezorgdStructureel' }) }),
    ).punten
    expect(gehoord).toBeGreaterThan(vermoed)
    const metLuid = op({
      gezinnen: GEZINNEN,
      luide: luid(0.8, { b: 'gesprek' }, { verontrusting: 'boosPolitiek' }),
    })
    expect(weeg(metLuid)).toEqual(weeg(op({ gezinnen: GEZINNEN })))
  })

  test('four by name, twelve by three names and a number', () => {
    const veel = (n: number) =>
      op(
        Object.fromEntries(
          Array.from({ length: n }, (_, i) => [
            `m${String(i + 1).padStart(2, '0')}`,
            midden(0, { b: 'gesprek' }, { verontrusting: 'bezorgdStructureel' }),
          ]),
        ),
      )
    expect(zegt(weeg(veel(4)))).toMatch(/bij m01, m02, m03 en m04, en onder/u)
    expect(zegt(weeg(veel(12)))).toMatch(/bij m01, m02, m03 en nog 9 anderen, en onder/u)
    expect(weeg(veel(12)).doelgroep).toHaveLength(12)
  })

  test('what the plan still lacks comes first, and is said', () => {
    const metLang = op(
      { gezinnen: GEZINNEN },
      { acties: { a: { uitdaging: 'u', termijn: 'lang' } }, plan: { planSamenleven: true } },
    )
    const zonder = op({ gezinnen: GEZINNEN })
    expect(zegt(weeg(metLang))).toMatch(
      /Er is nog niets voor de korte termijn\. Nog niet in het plan: debat dat iets verandert\.$/u,
    )
    expect(weeg(metLang).punten).toBe(weeg(zonder).punten + 2)
    expect(zegt(weeg(metLang, { termijn: 'lang', planSamenleven: [] }))).not.toMatch(/nog niets|Nog niet/u)
  })

  test('nobody carries it: no claim', () => {
    expect(zegt(weeg(op({ gezinnen: midden(0) })))).toBe(
      'Nog geen groep of middengroep op de kaart draagt dit.',
    )
  })

  test('without an uitdaging it is only browsed', () => {
    expect(weeg(op({ gezinnen: GEZINNEN }), {}, null)).toMatchObject({ stand: 'kan', doelgroep: [] })
    expect(weeg(op({ gezinnen: GEZINNEN }), {}, 'weg')).toMatchObject({ stand: 'kan', doelgroep: [] })
  })
})

const POLEN = {
  gezinnen: GEZINNEN,
  wij: groep(-0.8, { b: 'gesprek' }, { verontrusting: 'bezorgdStructureel' }),
  zij: groep(0.8, { b: 'gesprek' }, { verontrusting: 'bezorgdStructureel' }),
}
const TOXISCH = { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' } as const
const GROEPEN = { samen: 'groepen', werkvorm: 'kleineTafels' } as const

describe('what waits, and what nearly does', () => {
  test.each<[string, Dossier, Partial<Bibliotheekactie>, RegExp | null]>([
    ['fase 4', op(POLEN, {}, { fase: 4 }), {}, /^Het plan staat op pauze: in fase 4 gaan veiligheid/u],
    [
      'fase 4, only proposed',
      op(POLEN, {}, { fase: null, fasesignalen: { herhaald: 'ja' } }),
      {},
      /in fase 4 \(voorstel, nog niet beslist\)/u,
    ],
    ['fase 4, and made for it', op(POLEN, {}, { fase: 4 }), { fasen: [4] }, null],
    ['fase 3', op(POLEN, {}, { fase: 3 }), {}, null],
    [
      'a little repeated is fase 3',
      op(POLEN, {}, { fase: null, fasesignalen: { herhaald: 'beetje' } }),
      {},
      null,
    ],

    [
      'not chosen',
      op(POLEN, { uitdagingen: { u: { bezorgdheden: ['b'], keuze: 'niet' } } }),
      {},
      /kozen nu niet/u,
    ],
    ['still open', op(POLEN, { uitdagingen: { u: { bezorgdheden: ['b'], keuze: 'open' } } }), {}, null],

    [
      'groups that do not talk',
      op(POLEN, {}, { dialoogMogelijk: 'nee', overkoepelendWij: 'ja' }),
      GROEPEN,
      /praten nu niet/u,
    ],
    [
      'groups that do not talk, the rest open',
      op(POLEN, {}, { dialoogMogelijk: 'nee', overkoepelendWij: null }),
      GROEPEN,
      /praten nu niet/u,
    ],
    [
      'they talk, and share nothing yet',
      op(POLEN, {}, { overkoepelendWij: 'nee' }),
      GROEPEN,
      /^Eerst het midden/u,
    ],
    ['they talk', op(POLEN), GROEPEN, null],
    [
      'they do not talk, and it is done with the midden',
      op(POLEN, {}, { dialoogMogelijk: 'nee', overkoepelendWij: 'ja' }),
      {},
      null,
    ],

    ['toxisch', op(POLEN, {}, TOXISCH), GROEPEN, /^Praten tussen de groepen lukt nu niet/u],
    ['toxisch, apart', op(POLEN, {}, TOXISCH), { samen: 'apart', werkvorm: 'huisbezoek' }, null],
    ['toxisch, with the midden', op(POLEN, {}, TOXISCH), {}, null],
    [
      'toxisch, and nobody of the midden',
      op({ wij: POLEN.wij, zij: POLEN.zij }, {}, TOXISCH),
      {},
      /Daar draagt nog niemand dit/u,
    ],

    [
      'a stage beside luide stemmen',
      op({ ...POLEN, l: luid(0.9) }),
      { samen: 'groepen', werkvorm: 'debat' },
      /podium\. Liever: Gesprekken aan kleine tafels\.$/u,
    ],
    ['a stage without', op(POLEN), { samen: 'groepen', werkvorm: 'debat' }, null],
    ['tables beside luide stemmen', op({ ...POLEN, l: luid(0.9) }), GROEPEN, null],

    ['quiet', op(POLEN, {}, { fase: 1 }), {}, /^Het is rustig/u],
    [
      'for quieter days',
      op(POLEN, {}, { fase: 3 }),
      { fasen: [1, 2] },
      /past beter als het rustiger is; nu geldt fase 3\.$/u,
    ],
    ['for worse days', op(POLEN), { fasen: [3, 4] }, /wanneer de spanning hoger staat; nu geldt fase 2\.$/u],
    ['no fase known', op(POLEN, {}, { fase: null }), { fasen: [4] }, null],

    ['chosen, for one side', op({ wij: POLEN.wij }), {}, /ga eerst luisteren in het midden\.$/u],
    ['chosen, for one side, and listening', op({ wij: POLEN.wij }), { isLuisteren: true }, null],
    ['chosen, for both sides', op({ wij: POLEN.wij, zij: POLEN.zij }), {}, null],
    ['chosen, with the midden', op({ wij: POLEN.wij, gezinnen: GEZINNEN }), {}, null],
    ['open, for one side', op({ wij: POLEN.wij }, { uitdagingen: { u: { bezorgdheden: ['b'] } } }), {}, null],
  ])('%s', (_naam, dossier, actie, reden) => {
    const uit = weeg(dossier, actie)
    expect(uit.stand === 'wacht').toBe(reden !== null)
    expect(uit.stand === 'wacht' ? zegt(uit) : '').toMatch(reden ?? /^$/u)
  })

  test('an open question is asked before groups are brought together', () => {
    const vraagt = weeg(op(POLEN, {}, { dialoogMogelijk: null }), GROEPEN)
    expect(vraagt.stand).toBe('past')
    expect(zegt(vraagt)).toMatch(/Praten de groepen nog met elkaar\? Vraag dat eerst, aan elk apart\.$/u)
    expect(zegt(weeg(op(POLEN), GROEPEN))).not.toMatch(/Praten de groepen/u)
  })

  test('toxisch: what is not done apart is for the midden only', () => {
    expect(weeg(op(POLEN, {}, TOXISCH)).doelgroep.map(({ id }) => id)).toEqual(['gezinnen'])
    expect(
      weeg(op(POLEN, {}, TOXISCH), { samen: 'apart', werkvorm: 'huisbezoek' }).doelgroep.map(({ id }) => id),
    ).toEqual(['gezinnen', 'wij', 'zij'])
  })

  test('who radicalises, and a minor, is in no reason and no doelgroep', () => {
    const dossier = op({
      gezinnen: GEZINNEN,
      weg: groep(-0.8, { b: 'gesprek' }, { verontrusting: 'radicaliserend' }),
      kind: midden(
        0.1,
        { b: 'gesprek' },
        {
          verontrusting: 'bezorgdStructureel',
          eenheid: 'individu',
          minderjarige: true,
        },
      ),
    })
    expect(weeg(dossier).doelgroep.map(({ id }) => id)).toEqual(['gezinnen'])
  })
})

test('on any map: nothing throws, restraints hold, and every name in a reason is somebody of it', () => {
  fc.assert(
    fc.property(arbKaart, (dossier) => {
      const kaart = readKaart(dossier, 't', VANDAAG)
      for (const uitdaging of [...kaart.uitdagingen.map(({ id }) => id), null]) {
        const grond = leesGrond(kaart, uitdaging)
        for (const actie of ACTIEBIBLIOTHEEK) {
          const uit = weegPasvorm(actie, grond)
          expect(Number.isFinite(uit.punten)).toBe(true)
          const vreemd = verwijzingenIn(uit.omdat.zin).filter(
            ({ soort, id }) => soort === 'actor' && !kaart.geplaatst.has(id),
          )
          expect(vreemd).toEqual([])
          const geschonden = uit.stand === 'wacht' ? [] : findGeschonden(actie, uit, dossier, kaart.strategie)
          expect(geschonden).toEqual([])
        }
      }
    }),
    { numRuns: 60, seed: 20_261_130 },
  )
})

/** Restraints of the method that an offered actie would break. */
function findGeschonden(
  { samen, fasen, werkvorm }: Bibliotheekactie,
  { doelgroep }: Pasvorm,
  { situatie }: Dossier,
  { fase, toxiciteit }: Strategie,
): string[] {
  const isToxisch = toxiciteit === 'toxisch'
  const breuken: Readonly<Record<string, boolean>> = {
    'groups that do not talk': samen === 'groepen' && situatie.dialoogMogelijk === 'nee',
    'another fase': fase !== null && !fasen.includes(fase),
    'a stage while toxisch': isToxisch && WERKVORMGROEP[werkvorm] === 'podium',
    'together while toxisch':
      isToxisch && samen !== 'apart' && doelgroep.some(({ soort }) => soort !== 'stilleMidden'),
  }
  return Object.keys(breuken).filter((naam) => breuken[naam])
}
