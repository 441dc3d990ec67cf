/** The twelve points of «Aangescherpt», each on a map where it holds and on one where it nearly does. */
import { describe, expect, test } from 'vitest'
import type { Verontrusting } from '../../../src/domain/model/actor'
import { DIEPERLIGGEND } from '../../../src/domain/model/bezorgdheid'
import type { Afleiding, Signaal } from '../../../src/domain/lezing/afleiding'
import type { Zin } from '../../../src/domain/lezing/omdat'
import { groep, lees, leesAf, leesOmdat, lijnen, luid, midden, net, opKaart } from '../../support/opkaart'

type Args = Parameters<typeof opKaart>
type Rest = NonNullable<Args[1]>
const B = { b: 'gesprek' } as const
const VERMOED = { b: 'inschatting' } as const
const TOXISCH = { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' } as const
const DREIGEND = { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' } as const
const voelt = (verontrusting: Verontrusting) => ({ verontrusting })

const af = (...args: Args): Afleiding => leesAf(opKaart(...args))
/** With one uitdaging `u` of `b`. */
const metU = (actoren: Args[0], rest: Rest = {}): Afleiding =>
  af(actoren, {
    ...rest,
    uitdagingen: { ...rest.uitdagingen, u: { bezorgdheden: ['b'], ...rest.uitdagingen?.u } },
  })
const u = (afleiding: Afleiding) =>
  afleiding.uitdagingen.gerangschikt.find(({ uitdaging }) => uitdaging === 'u')!
const acties = (afleiding: Afleiding) =>
  afleiding.acties.perUitdaging.find(({ uitdaging }) => uitdaging === 'u')!
/** Without `actie:u:`. */
const voorstellen = (afleiding: Afleiding): string[] =>
  acties(afleiding).voorstellen.map(({ sleutel }) => sleutel.slice(8))
const signalen = ({ signalen: { kaarten, status } }: Afleiding): Signaal[] => [
  ...kaarten.flatMap((kaart) => kaart.signalen),
  ...status,
]
const signaal = (afleiding: Afleiding, code: string): string[] =>
  signalen(afleiding).flatMap((een) => (een.code === code ? [lees(een.omdat.zin)] : []))
const zinnen = (delen: readonly Zin[]): string => delen.map(lees).join('\n')

describe('1 fase 4, and what is only proposed', () => {
  const situatie = (velden: Rest['situatie']) => af({ m: midden(0) }, { situatie: velden })
  test('«ja» on repeated incidents proposes 4, and «een beetje» 3 with a question', () => {
    expect(situatie({ fasesignalen: { herhaald: 'ja' } }).strategie.fase).toBe(4)
    const beetje = situatie({ fasesignalen: { herhaald: 'beetje', confrontatie: 'ja' } }).strategie
    expect(beetje.fase).toBe(3)
    expect(leesOmdat(beetje.faseVoorstel!.omdat)).toContain('Herhaalt het zich echt, dan is het fase 4')
  })
  test('a fase that nobody decided is «voorstel, nog niet beslist»; one that is decided is not', () => {
    const open = { fasesignalen: { herhaald: 'ja' } } as const
    expect(signaal(situatie(open), 'DI-01')[0]).toContain('(voorstel, nog niet beslist)')
    expect(signaal(situatie({ ...open, fase: 4 }), 'DI-01')[0]).not.toContain('voorstel')
  })
})

describe('2 bundling does not launder', () => {
  const bundel = (actoren: Args[0]) => metU(actoren, { uitdagingen: { u: { bezorgdheden: ['b', 'c'] } } })
  const wel = bundel({ m: midden(0, { c: 'gesprek' }), a: groep(-0.5, B) })
  const bijna = bundel({ m: midden(0, { b: 'inschatting', c: 'gesprek' }), a: groep(-0.5, B) })
  test('UI-12 names what was not heard in the midden, and the scores stay', () => {
    expect(signaal(wel, 'UI-12')).toEqual([
      'In «u» zit ook «b», en dat hoorde je in het midden nog niet. Ga het vragen, of hou het apart.',
    ])
    expect(u(wel).draagvlak.punten).toBe(2)
    expect(signaal(bijna, 'UI-12')).toEqual([])
  })
  test('the draagvlak says which bezorgdheid was heard, and from whom; one alone needs no name', () => {
    expect(leesOmdat(u(wel).draagvlak.omdat)).toBe(
      'Uit het midden zelf gehoord: «c» bij m (de enige middengroep).',
    )
    expect(leesOmdat(u(metU({ m: midden(0, B) })).draagvlak.omdat)).toBe(
      'Uit het midden zelf gehoord: m (de enige middengroep).',
    )
  })
})

describe('3 shared is one bezorgdheid; presumed is no voice', () => {
  const waarom = (...args: Parameters<typeof metU>) => leesOmdat(u(metU(...args)).verbinding.omdat)
  const twee = { uitdagingen: { u: { bezorgdheden: ['b', 'c'] } } }
  test('«delen» only where one has both', () => {
    expect(waarom({ m: midden(0, B), a: groep(-0.5, B) })).toBe(
      'Het midden en één kant delen «b»: m, met a aan de wij-kant.',
    )
    expect(waarom({ m: midden(0, { c: 'gesprek' }), a: groep(-0.5, B) }, twee)).toBe(
      'Verschillende zorgen komen hier samen: m in het midden, en a aan de wij-kant.',
    )
  })
  test('stille midden that stands at that side is named once', () => {
    expect(waarom({ m: midden(-0.5, B) })).toBe('Het midden en één kant delen «b»: m aan de wij-kant.')
    expect(waarom({ m: midden(-0.5, B), n: midden(0, B) })).toBe(
      'Het midden en één kant delen «b»: n, met m aan de wij-kant.',
    )
  })
  test('only presumed lines: «vermoed bij», and first to be asked', () => {
    const voorstel = (hoe: typeof B | typeof VERMOED) =>
      af({ m: midden(0, hoe), a: groep(-0.5, VERMOED) }).uitdagingen.gerangschikt[0]!
    expect(voorstel(VERMOED).isEnkelVermoed).toBe(true)
    expect(leesOmdat(voorstel(VERMOED).verbinding.omdat)).toBe(
      'Het midden en één kant delen «b» misschien: vermoed bij m, met vermoed bij a aan de wij-kant.',
    )
    expect(voorstel(B).isEnkelVermoed).toBe(false)
    expect(leesOmdat(af({ m: midden(0, VERMOED) }).bezorgdheden[0]?.omdat)).toBe(
      'In het midden alleen nog vermoed bij m (de enige middengroep).',
    )
  })
})

describe('4 dialogue', () => {
  const BEIDE = {
    m: midden(0, B, voelt('bedroefd')),
    a: groep(-0.5, B, voelt('bedroefd')),
    z: groep(0.5, B, voelt('bedroefd')),
    v: net(['verbinder']),
  }
  const dialoog = (situatie: Rest['situatie'], actoren: Args[0] = BEIDE) =>
    acties(metU(actoren, { relaties: lijnen('v-m'), situatie: { fase: 2, ...situatie } })).voorstellen.find(
      ({ sleutel }) => sleutel.includes('dialoog'),
    )
  test('never when people do not talk, whatever the other answer; asked when that is open', () => {
    for (const overkoepelendWij of ['ja', 'nee', null] as const)
      expect(dialoog({ dialoogMogelijk: 'nee', overkoepelendWij })).toBeUndefined()
    expect(leesOmdat(dialoog({})?.omdat)).toContain('Praten zij nog met elkaar? Vraag dat eerst')
    expect(leesOmdat(dialoog({ dialoogMogelijk: 'ja' })?.omdat)).toContain('Praten lukt nog')
  })
  test('around what they share, only where they share one', () => {
    const apart = { uitdagingen: { u: { bezorgdheden: ['b', 'c'] } } }
    const anders = metU(
      { a: groep(-0.5, B), z: groep(0.5, { c: 'gesprek' }), m: midden(0, B) },
      { ...apart, situatie: { fase: 2 } },
    )
    expect(acties(anders).voorstellen.find(({ sleutel }) => sleutel.includes('dialoog'))?.tekst).toBe(
      'Een gesprek tussen de groepen, over wat elk bezighoudt',
    )
    expect(dialoog({})?.tekst).toContain('rond wat ze delen')
  })
  test('who is out of reach is gone to and listened to, first; within reach nobody has to', () => {
    const type = voelt('bezorgdStructureel')
    const kaart = {
      m: midden(0, B, type),
      a: groep(-0.5, B, type),
      z: groep(0.5, B, type),
      v: net(['verbinder']),
    }
    const eerste = (paden: Rest['relaties']) =>
      voorstellen(metU(kaart, { relaties: paden, situatie: { fase: 2, dialoogMogelijk: 'ja' } }))[0]
    expect(eerste({})).toBe('luisteren:kort')
    expect(eerste(lijnen('v-m'))).toBe('bezorgdStructureel:kort')
  })
  test('every alternative is apart or with the midden only while toxisch', () => {
    const plenair = (situatie: Rest['situatie']) =>
      af({ m: midden(0), l: luid(0.9) }, { acties: { x: { werkvorm: 'debat' } }, situatie })
    const toets = (situatie: Rest['situatie']) =>
      plenair(situatie).toets['x']?.find(({ alternatief }) => alternatief !== '')?.alternatief
    expect(toets(TOXISCH)).toBe('Gesprekken apart, één voor één, of alleen met het midden.')
    expect(toets(DREIGEND)).toBe('Gesprekken aan kleine tafels.')
    expect(signaal(plenair(TOXISCH), 'AC-01')[0]).toContain('apart spreken, of alleen met het midden')
    expect(signaal(plenair(DREIGEND), 'AC-01')[0]).toContain('Standen of kleine tafels')
  })
})

describe('5 who carries nothing, and whose support does not count', () => {
  const met = (verontrusting: Verontrusting) =>
    metU({ m: midden(0, B), r: midden(0.5, B, voelt(verontrusting)) })
  test('who is radicaliserend is in no klasse, draagvlak, verbinding, doelgroep or balance', () => {
    const uit = met('radicaliserend')
    expect(uit.bezorgdheden[0]).toMatchObject({ klasse: 'eenMiddengroep' })
    expect(u(uit)).toMatchObject({ draagvlak: { gehoord: ['m'], van: 1 }, verbinding: { punten: 0 } })
    expect(acties(uit).doelgroep).toEqual(['m'])
    expect(uit.netwerk.balans.aantallen['stilleMidden']).toEqual({ wij: 0, midden: 1, zij: 0 })
    expect(signaal(uit, 'VB-02')).toHaveLength(1)
    expect(met('boosPolitiek').bezorgdheden[0]).toMatchObject({ klasse: 'middenEnEenKant' })
  })
  test('support of the bestuur does not count, that of a service does', () => {
    const steun = (isBestuur: boolean) =>
      u(
        metU(
          { m: midden(0, B), c: net(['doener'], { isBestuur }) },
          { uitdagingen: { u: { steun: ['c'] } } },
        ),
      ).haalbaarheid.steun
    expect(steun(true)).toEqual([])
    expect(steun(false)).toEqual(['c'])
  })
  test.each([
    ['NW-05', { c: net(['vertegenwoordiger'], { x: 0 }) }, {}],
    ['NW-08', { c: net(['verbinder']), a: groep(-0.5) }, lijnen('c-a')],
    [
      'NW-12',
      { c: net(['verbinder']), a: groep(-0.5), z: groep(0.5) },
      lijnen(['c-a', 'spanning'], ['c-z', 'spanning']),
    ],
    ['NW-13', { c: net(['verbinder']), l: luid(0.9) }, lijnen('c-l')],
  ] as const)('%s does not read the bestuur', (code, actoren, relaties) => {
    const lezing = (isBestuur: boolean) =>
      signaal(af({ ...actoren, c: { ...actoren.c, isBestuur } }, { relaties }), code).length
    expect(lezing(true)).toBe(0)
    expect(lezing(false)).toBe(1)
  })
  test('the bestuur is no channel where it is party', () => {
    const kanaal = (x: number) =>
      zinnen(
        af({ m: midden(0), c: net(['doener'], { isBestuur: true, x }) }, { relaties: lijnen('c-m') }).pitstop
          .communicatie,
      )
    expect(kanaal(0.6)).not.toContain('door c')
    expect(kanaal(0)).toContain('gekend door c')
  })
  test.each([
    ['a minor', { eenheid: 'individu', minderjarige: true }, { eenheid: 'meerdere', minderjarige: true }],
    [
      'a recognisable name',
      { eenheid: 'individu', naam: 'Jan Peeters' },
      { eenheid: 'organisatie', naam: 'Jan Peeters' },
    ],
    [
      'what is too sensitive',
      { eenheid: 'individu', naam: 'bewoner', nota: 'is katholiek' },
      { eenheid: 'individu', naam: 'bewoner', nota: 'is bakker' },
    ],
  ] as const)('%s is in no doelgroep, suggestion, VB-01 or VB-03', (_wie, wel, bijna) => {
    const lezing = (velden: Parameters<typeof midden>[2]) => {
      const uit = metU(
        {
          m: midden(0, B),
          p: midden(0, B, velden),
          q: midden(0, B, { ...velden, verontrusting: 'boosPolitiek' }),
        },
        { acties: { x: {} } },
      )
      return JSON.stringify([
        acties(uit).doelgroep,
        acties(uit).voorstellen,
        signalen(uit).filter(({ code }) => code === 'VB-01' || code === 'VB-03'),
      ])
    }
    expect(lezing(wel)).not.toMatch(/"[pq]"/u)
    expect(lezing(bijna)).toMatch(/"p"/u)
    expect(lezing(bijna)).toMatch(/"q"/u)
  })
})

describe('6 who stands between two fires, or at a side that weighs, comes after the others', () => {
  const kaart = {
    m: midden(0, B),
    a: groep(-0.5),
    z: groep(0.5),
    v: net(['verbinder'], { x: 0 }),
    w: net(['verbinder'], { x: 0.1 }),
  }
  const trekkers = (
    relaties: NonNullable<Rest['relaties']>,
    extra: Args[0] = {},
    situatie: Rest['situatie'] = {},
  ) =>
    acties(metU({ ...kaart, ...extra }, { relaties: { ...lijnen('v-m', 'w-m'), ...relaties }, situatie })).wie
      .trekkers
  test('spanning with both sides', () => {
    const beide = {
      s1: { van: 'v', naar: 'a', type: 'spanning' },
      s2: { van: 'v', naar: 'z', type: 'spanning' },
    } as const
    const [eerst, dan] = trekkers(beide)
    expect([eerst?.actor, dan?.actor]).toEqual(['w', 'v'])
    expect(leesOmdat(dan?.omdat)).toContain('spanning met beide kanten')
    expect(trekkers({ s1: beide.s1 })[0]?.actor).toBe('v')
  })
  test('in a pole while toxisch or dreigend', () => {
    const inPool = { v: net(['verbinder'], { x: 0.5 }), w: net(['verbinder'], { x: null }) }
    for (const situatie of [TOXISCH, DREIGEND]) {
      const [eerst, dan] = trekkers({}, inPool, situatie)
      expect([eerst?.actor, dan?.actor]).toEqual(['w', 'v'])
      expect(leesOmdat(dan?.omdat)).toContain('Staat zelf aan de zij-kant')
    }
    expect(trekkers({}, inPool)[0]?.actor).toBe('v')
  })
})

describe('7 pitstop', () => {
  const eerste = (actoren: Args[0], velden: NonNullable<Rest['uitdagingen']>[string]) =>
    zinnen(metU(actoren, { uitdagingen: { u: velden } }).pitstop.uitdagingen)
  test('chosen · kiesbaar and still to choose · nothing kiesbaar, with only those not yet heard', () => {
    const gehoord = { m: midden(0, B), n: midden(0) }
    expect(eerste(gehoord, { keuze: 'gekozen', impact: 2 })).toMatch(/^1\. «u»/u)
    expect(eerste(gehoord, { impact: 2 })).toMatch(/^Kiesbaar, en nog te kiezen: «u»/u)
    expect(eerste(gehoord, {})).toBe('Er is nog geen verbindende uitdaging. Luister eerst bij n.')
    expect(eerste({ m: midden(0, B) }, {})).not.toContain('Luister')
  })
  test('the shared concern is one that the midden carries, also when it came along in an uitdaging; from outside no opening', () => {
    const opening = (velden: Parameters<typeof luid>[2], wat: 'b' | 'c') =>
      zinnen(
        metU(
          { m: midden(0, B), a: groep(-0.5, { c: 'gesprek' }), l: luid(0.9, { [wat]: 'online' }, velden) },
          { uitdagingen: { u: { bezorgdheden: ['b', 'c'] } } },
        ).pitstop.luideStemmen,
      )
    expect(opening({}, 'b')).toContain('Opening: de gedeelde zorg «b»')
    expect(opening({}, 'c')).not.toContain('Opening')
    expect(opening({ binnenGemeente: false }, 'b')).not.toContain('Opening')
  })
  test('one word on reach: who is known without verbinder is so on the page and in SM-02', () => {
    const uit = (rollen: Parameters<typeof net>[0]) =>
      metU(
        { m: midden(0, B), w: net(rollen) },
        { relaties: lijnen('w-m'), uitdagingen: { u: { keuze: 'gekozen', impact: 1 } } },
      )
    const zegt = 'm: gekend door w, nog zonder verbinder'
    const zonder = uit(['doener'])
    expect(zinnen(zonder.pitstop.wieMee)).toContain(`Ook gedragen door ${zegt}.`)
    expect(zinnen(zonder.pitstop.communicatie)).toContain(zegt)
    expect(signaal(zonder, 'SM-02')[0]).toContain(zegt)
    const met = uit(['verbinder'])
    expect(zinnen([...met.pitstop.wieMee, ...met.pitstop.communicatie])).not.toContain('nog zonder verbinder')
  })
})

describe('8 what can be chosen, and for whom', () => {
  test('«Kies ze» only where it can be chosen', () => {
    const geen = (velden: NonNullable<Rest['uitdagingen']>[string]) =>
      leesOmdat(acties(metU({ m: midden(0, B) }, { uitdagingen: { u: { keuze: 'niet', ...velden } } })).geen)
    expect(geen({ impact: 2 })).toContain('Kies ze')
    expect(geen({})).not.toContain('Kies ze')
  })
  test('«gelijkwaardig» only where it can be chosen', () => {
    const gelijk = (impact: 2 | null) =>
      af(
        { m: midden(0, B) },
        { uitdagingen: { u: { bezorgdheden: ['b'], impact }, v: { bezorgdheden: ['b'], impact } } },
      ).uitdagingen.gerangschikt.map(({ gelijkwaardig }) => gelijkwaardig)
    expect(gelijk(2)).toEqual([['v'], ['u']])
    expect(gelijk(null)).toEqual([[], []])
  })
  test('chosen without a voice from the midden: nothing for one side', () => {
    const kant = { m: midden(0), a: groep(-0.5, B, voelt('boosPolitiek')) }
    const gekozen = { uitdagingen: { u: { keuze: 'gekozen' as const } } }
    expect(voorstellen(metU(kant, gekozen))).toEqual([])
    expect(leesOmdat(acties(metU(kant, gekozen)).geen)).toContain('ga eerst luisteren in het midden')
    expect(voorstellen(metU({ ...kant, m: midden(0, VERMOED) }, gekozen))).not.toEqual([])
  })
  test('the reason is about the doelgroep that is left while toxisch', () => {
    const kaart = {
      m: midden(0, B, voelt('bezorgdStructureel')),
      a: groep(-0.5, B, voelt('bezorgdStructureel')),
    }
    const reden = (situatie: Rest['situatie']) =>
      leesOmdat(acties(metU(kaart, { situatie })).voorstellen.find(({ type }) => type)?.omdat)
    expect(reden(TOXISCH)).toContain('bij m.')
    expect(reden({})).toContain('bij a en m.')
  })
})

describe('9 beide, no fase, and opvang', () => {
  test('beide has its own letOp, and one mediation in the whole plan by who is no party', () => {
    const lees9 = (soort: 'beide' | 'conflict') => {
      const uit = metU(
        { m: midden(0, B, voelt('bedroefd')), v: net(['verbinder']) },
        {
          relaties: lijnen('v-m'),
          situatie: { soort, fase: 2 },
          uitdagingen: { w: { bezorgdheden: ['b'] } },
        },
      )
      return {
        codes: signalen(uit).map(({ code }) => code),
        voor: uit.acties.perUitdaging.flatMap((een) => een.voorstellen),
      }
    }
    const beide = lees9('beide')
    expect(beide.codes).toContain('DI-12')
    expect(beide.codes).not.toContain('DI-03')
    expect(beide.voor.filter(({ tekst }) => tekst.includes('die geen partij is'))).toHaveLength(1)
    expect(lees9('conflict').codes).not.toContain('DI-12')
    expect(lees9('conflict').voor.some(({ tekst }) => tekst.includes('geen partij'))).toBe(false)
  })
  test('no fase and no proposal is one aandacht', () => {
    expect(signaal(af({ m: midden(0) }), 'DI-11')).toHaveLength(1)
    expect(
      signaal(af({ m: midden(0) }, { situatie: { fasesignalen: { ongemak: 'nee' } } }), 'DI-11'),
    ).toEqual([])
  })
  test.each(['titel', 'thema', 'context'] as const)(
    'the verbindingsofficier only for opvang, by the %s',
    (veld) => {
      const wegen = (woorden: string) =>
        af(
          { m: midden(0) },
          { situatie: { bovenlokaal: true }, kop: { [veld]: woorden } },
        ).doorverwijzingen.map(({ sleutel }) => sleutel)
      expect(wegen('Een opvangcentrum')).toContain('verbindingsofficier')
      expect(wegen('Een windpark')).not.toContain('verbindingsofficier')
    },
  )
})

describe('10 the law first, and what is still open', () => {
  const gedeeld = { m: midden(0, B), a: groep(-0.5, B), z: groep(0.5, B) }
  const { m: _m, ...zonderMidden } = gedeeld
  test('UI-08 and the question of gedeeldZonderMidden are silent where discrimination may play', () => {
    const met = (mogelijkeDiscriminatie: boolean) => ({ bezorgdheden: { b: { mogelijkeDiscriminatie } } })
    expect(signaal(af(gedeeld, met(true)), 'UI-08')).toEqual([])
    expect(signaal(af(gedeeld, met(false)), 'UI-08')).toHaveLength(1)
    expect(af(zonderMidden, met(true)).uitdagingen.vragen).toEqual([])
    expect(af(zonderMidden, met(false)).uitdagingen.vragen).toHaveLength(1)
  })
  test('open is «nog niet beslist», left out is «niet gekozen»', () => {
    const zegt = (keuze: 'open' | 'niet') =>
      signaal(
        metU(
          { m: midden(0, B, voelt('boosPolitiek')) },
          { uitdagingen: { u: { keuze }, w: { bezorgdheden: ['b'], keuze: 'gekozen' } } },
        ),
        'VB-05',
      )[0]
    expect(zegt('open')).toContain('nog niet beslist')
    expect(zegt('open')).not.toContain('niet gekozen')
    expect(zegt('niet')).toContain('niet gekozen')
  })
})

describe('11 sectors by what they are usually called', () => {
  const vlekken = (thema: (typeof DIEPERLIGGEND)[number], sector: string, rest: Rest = {}) =>
    af(
      { m: midden(0, B), n: net(['doener'], { sector }) },
      { ...rest, bezorgdheden: { b: { dieperliggend: thema } } },
    ).netwerk.blindeVlekken.flatMap(({ sectoren }) => sectoren)
  test.each([
    ['verloedering', 'dienst openbaar domein', 'openbare ruimte'],
    ['verloedering', 'Groendienst', 'openbare ruimte'],
    ['verkeersveiligheid', 'politie', 'mobiliteit'],
    ['verkeersveiligheid', 'Basisschool De Vlieger', 'onderwijs'],
    ['angstVoorVerandering', 'OCMW', 'sociaal huis'],
    ['nietGehoord', 'dienst inspraak', 'participatie'],
    ['identiteit', 'bib', 'cultuur'],
    ['ongelijkeBehandeling', 'Diversiteit', 'gelijke kansen'],
  ] as const)('%s: %s is %s', (thema, sector, is) => {
    expect(vlekken(thema, sector)).not.toContain(is)
    expect(vlekken(thema, 'Jeugd')).toContain(is)
  })
  test('members and services of the werkgroep count too', () => {
    expect(vlekken('identiteit', '', { leden: { l: { expertise: 'Bibliothecaris' } } })).toEqual([])
    expect(
      vlekken('identiteit', '', {
        werkgroep: { expertise: { k1: { dienst: 'Erfgoed', ervaring: '', orde: 1 } } },
      }),
    ).toEqual([])
    expect(vlekken('identiteit', '', { leden: { l: { expertise: 'Jeugdwerk' } } })).toEqual(['cultuur'])
  })
})

describe('12 what lies underneath gives the answer, and how people feel the form', () => {
  const kort = (dieperliggend: (typeof DIEPERLIGGEND)[number] | null, type: Verontrusting) =>
    acties(
      metU(
        { m: midden(0, B, voelt(type)), v: net(['verbinder']) },
        { relaties: lijnen('v-m'), bezorgdheden: { b: { dieperliggend } } },
      ),
    ).voorstellen.find(({ termijn }) => termijn === 'kort')?.tekst
  test.each([
    ['nietGehoord', 'Tonen wat er met elke vraag gebeurde'],
    ['ongelijkeBehandeling', 'De regel naast de praktijk leggen'],
    ['identiteit', 'Samen vertellen wat blijft'],
    ['verkeersveiligheid', 'Samen kijken op de plek zelf'],
    ['verloedering', 'Zichtbaar opknappen, met wie er woont'],
    ['angstVoorVerandering', 'Stap voor stap veranderen, met een weg terug'],
  ] as const)('%s: %s', (dieper, begin) => {
    for (const type of ['bezorgdIncidenteel', 'boosPolitiek', 'bedroefd'] as const)
      expect(kort(dieper, type)).toMatch(new RegExp(`^${begin}, `, 'u'))
  })
  test('each crossing is another text, and without what lies underneath the type decides', () => {
    const alle = DIEPERLIGGEND.flatMap((dieper) =>
      (
        [
          'bedroefd',
          'bezorgdIncidenteel',
          'bezorgdStructureel',
          'boosMaatschappelijk',
          'boosPolitiek',
        ] as const
      ).map((type) => kort(dieper, type)),
    )
    expect(new Set(alle).size).toBe(30)
    expect(kort(null, 'bezorgdIncidenteel')).toBe('Een zichtbare, snelle ingreep, met een infofiche erbij')
  })
})

describe('what the app placed by itself counts as not placed, until somebody moves or confirms it', () => {
  const door = (kaartje: Args[0][string]): Args[0][string] => ({ ...kaartje, doorApp: true })
  const wel = metU({ m: door(midden(0, B)), a: groep(-0.5, B) })
  const bijna = metU({ m: midden(0, B), a: groep(-0.5, B) })
  test('it carries nothing, is named as one to confirm, and the sentence says that instead of «nobody»', () => {
    expect(wel.teBevestigen).toEqual(['m'])
    expect(wel.nietGeplaatst).toEqual(['m'])
    expect(u(wel).draagvlak).toMatchObject({ punten: 0, van: 0 })
    const zin = 'Uit het stille midden is nog geen plek bevestigd: m. Klopt die? Dan telt dit mee.'
    expect(leesOmdat(u(wel).draagvlak.omdat)).toBe(zin)
    expect(leesOmdat(wel.netwerk.bereik.omdat)).toBe(zin)
    expect(signaal(wel, 'SM-01')).toEqual([zin])
  })
  test('placed by people it counts, and nothing is asked', () => {
    expect(bijna.teBevestigen).toEqual([])
    expect(u(bijna).draagvlak).toMatchObject({ punten: 2, van: 1 })
    expect(signaal(bijna, 'SM-01')).toEqual([])
  })
  test('with nobody at all it says nobody', () => {
    expect(signaal(af({ a: groep(-0.5) }), 'SM-01')[0]).toContain('nog niemand uit het stille midden')
  })
  test('somebody of the netwerk counts by rol and relaties as before, only the place does not', () => {
    const uit = metU(
      { m: midden(0, B), d: door(net(['verbinder'], { x: 0.6 })) },
      { relaties: lijnen('d-m') },
    )
    expect(uit.netwerk.bereik.bereikt).toEqual(['m'])
    expect(uit.teBevestigen).toEqual(['d'])
    expect(uit.nietGeplaatst).toEqual([])
  })
  test('a map with nobody else is empty', () => {
    expect(af({ m: door(midden(0, B)) }).isLeeg).toBe(true)
    expect(af({ m: midden(0, B) }).isLeeg).toBe(false)
  })
})

describe('what is lost when one goes, and what remains', () => {
  const V = net(['verbinder'])
  const zegt = (actoren: Args[0], ...paden: Parameters<typeof lijnen>) => {
    const uit = af({ v: V, ...actoren }, { relaties: lijnen(...paden) })
    return [signaal(uit, 'NW-07'), uit.netwerk.afhankelijkheid.regels.map((een) => leesOmdat(een))].flat()
  }
  const BRUG = ' Wie kan mee die brug zijn?'
  const HEEL = 'Zonder v is er binnen twee stappen geen verbinder meer bij '
  test('somebody else who knows them directly is said, and is no verbinder', () => {
    const blijft = ' Nog wel rechtstreeks in contact, en geen verbinder: d.'
    expect(zegt({ m: midden(0), d: net(['doener']) }, 'v-m', 'd-m')).toEqual([
      `Zonder v bereikt geen verbinder nog: m.${blijft}${BRUG}`,
      `${HEEL}m (de enige middengroep die jullie bereiken).${blijft}`,
    ])
  })
  test('nobody else knows them: only what is lost', () => {
    expect(zegt({ m: midden(0), d: net(['doener']) }, 'v-m')[0]).toBe(
      `Zonder v bereikt geen verbinder nog: m.${BRUG}`,
    )
  })
  test('of two, one or both are still known', () => {
    const twee = { m: midden(0), n: midden(0), d: net(['doener']) }
    expect(zegt(twee, 'v-m', 'v-n', 'd-m')[0]).toContain(
      'in contact met een deel van hen, en geen verbinder: d.',
    )
    expect(zegt(twee, 'v-m', 'v-n', 'd-m', 'd-n')[0]).toContain('in contact met hen, en geen verbinder: d.')
  })
  test('another verbinder who knows them: nothing is lost', () => {
    expect(zegt({ m: midden(0), w: V }, 'v-m', 'w-m')).toEqual([])
  })
})

describe('somebody with a stop of privacy is suggested for nothing', () => {
  const wie = (velden: Parameters<typeof net>[1]) =>
    acties(
      metU({ m: midden(0, B), d: net(['doener', 'kritischeDenker'], velden) }, { relaties: lijnen('d-m') }),
    ).wie
  const namen = ({ trekkers, partners, tegenlezers }: ReturnType<typeof wie>) => [
    ...trekkers.map(({ actor }) => actor),
    ...partners.map(({ actor }) => actor),
    ...tegenlezers,
  ]
  test.each<[string, Parameters<typeof net>[1]]>([
    ['a name that can be recognised', { eenheid: 'individu', naamHerkenbaar: true }],
    ['words that are too sensitive', { eenheid: 'individu', nota: 'Is moslim en gaat naar de moskee.' }],
    ['a partner with eigen belang, too', { eenheid: 'individu', naamHerkenbaar: true, eigenBelang: true }],
  ])('%s: no trekker, partner or tegenlezer, and it says why', (_, velden) => {
    expect(namen(wie(velden))).toEqual([])
    expect(leesOmdat(wie(velden).niemand)).toBe(
      'Wie dicht bij m staat, heeft eerst een andere naam of omschrijving nodig: kijk bij de signalen over privacy.',
    )
  })
  test.each<[string, Parameters<typeof net>[1]]>([
    ['a rol with a letter', { eenheid: 'individu', naam: 'Wijkwerker A', naamHerkenbaar: false }],
    [
      'the same words on an organisatie',
      { eenheid: 'organisatie', nota: 'Is moslim en gaat naar de moskee.' },
    ],
  ])('%s: a candidate', (_, velden) => {
    expect(namen(wie(velden))).toContain('d')
    expect(wie(velden).niemand).toBeNull()
  })
  test('somebody with a stop who is far away changes nothing: nobody is near', () => {
    const uit = acties(
      metU({ m: midden(0, B), d: net(['doener'], { eenheid: 'individu', naamHerkenbaar: true }) }),
    ).wie
    expect(leesOmdat(uit.niemand)).toBe('Niemand in jullie netwerk staat dicht bij m. Wie kent hen?')
  })
})
