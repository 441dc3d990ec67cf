/** The calendar as calendars read it: ical.js, which is in Thunderbird, and rrule, each by itself. What comes back falls on the day that people mean. */
import ICAL from 'ical.js'
import { RRule } from 'rrule'
import { describe, expect, test } from 'vitest'
import { buildAgenda, telAgenda } from '../../../src/domain/agenda/agenda'
import { readRitme, RITMES } from '../../../src/domain/agenda/ritme'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { bouwDossier } from '../../support/dossiers'

const VANDAAG = '2026-11-23'

/** Events with their days, as ical.js has them; of a series the first so many. */
function leesMetIcal(ics: string, hoogstens = 40) {
  return new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((deel) => {
    const event = new ICAL.Event(deel)
    const dagen: string[] = []
    const loop = event.iterator()
    for (let dag = loop.next(); dag && dagen.length < hoogstens; dag = loop.next()) {
      dagen.push(dag.toString())
      if (!event.isRecurring()) break
    }
    return { uid: event.uid, titel: event.summary, dagen, event, deel }
  })
}

/** The same, as rrule has them. */
function leesMetRrule(ics: string, hoogstens = 40): string[][] {
  return [...ics.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/gu)].map(([deel]) => {
    const [, jaar = '', maand = '', dag = ''] = /DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})/u.exec(deel) ?? []
    const regel = /\r\nRRULE:([^\r]+)/u.exec(deel)?.[1]
    if (regel === undefined) return [`${jaar}-${maand}-${dag}`]
    return new RRule({
      ...RRule.parseString(regel),
      dtstart: new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag))),
    })
      .all((_, i) => i < hoogstens)
      .map((moment) => moment.toISOString().slice(0, 10))
  })
}

/** What people mean: the same day, or the last one of a month that is shorter. */
function bedoeld(begin: string, ritme: string, aantal: number): string[] {
  const herhaling = readRitme(ritme)
  if (!herhaling) throw new Error(ritme)
  const [jaar = 0, maand = 1, dag = 1] = begin.split('-').map(Number)
  return Array.from({ length: aantal }, (_, i) => {
    const n = i * herhaling.interval
    if (herhaling.freq === 'WEEKLY') return new Date(Date.UTC(jaar, maand - 1, dag + 7 * n))
    const verder = herhaling.freq === 'YEARLY' ? 12 * n : n
    const laatste = new Date(Date.UTC(jaar, maand + verder, 0)).getUTCDate()
    return new Date(Date.UTC(jaar, maand - 1 + verder, Math.min(dag, laatste)))
  }).map((moment) => moment.toISOString().slice(0, 10))
}

const agendaMet = (datum: string, ritme: string): string =>
  buildAgenda(
    maakUitgaand(
      bouwDossier({
        verankering: {
          agendapunten: { punt: { tekst: 'Werkgroep', ritme } },
          opvolging: { eerste: { datum, tekst: 'Overleg' } },
        },
      }),
      'verbergen',
    ),
    VANDAAG,
  )

describe('what comes back falls on the day that people mean, in both readers', () => {
  const BEGIN = ['2027-01-15', '2027-01-28', '2027-01-29', '2027-01-30', '2027-01-31']
  const ANDERE = [
    '2027-02-28',
    '2028-02-28',
    '2028-02-29',
    '2027-04-30',
    '2027-05-30',
    '2027-11-30',
    '2027-12-31',
  ]
  test.each(RITMES.flatMap(({ naam }) => [...BEGIN, ...ANDERE].map((begin) => [naam, begin] as const)))(
    '%s from %s',
    (ritme, begin) => {
      const ics = agendaMet(begin, ritme)
      const ical = leesMetIcal(ics).filter(({ titel }) => titel === 'Werkgroep')
      const perUid = ical.flatMap(({ dagen }) => dagen)
      expect(perUid).toEqual(bedoeld(begin, ritme, perUid.length))
      // The first event is the meeting itself.
      expect(leesMetRrule(ics).slice(1).flat()).toEqual(perUid)
      expect(perUid.length).toBeGreaterThanOrEqual(6)
      expect(ics).not.toContain('BYSETPOS')
    },
  )

  test('the working group of the 31st of January meets each month', () => {
    const [, werkgroep] = leesMetIcal(agendaMet('2027-01-31', 'maandelijks'))
    expect(werkgroep?.dagen.slice(0, 6)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
    ])
  })
})

describe('what is written out begins where people are, in its own rhythm', () => {
  const puntVanaf = (vanaf: string, ritme: string, vandaag: string) =>
    leesMetIcal(
      buildAgenda(
        maakUitgaand(
          bouwDossier({ verankering: { agendapunten: { p: { tekst: 'Plan', ritme, vanaf } } } }),
          'verbergen',
        ),
        vandaag,
      ),
    ).map(({ uid, dagen }) => `${uid.split('@')[0]} ${dagen[0]}`)

  test.each([
    ['2024-01-30', 'maandelijks', '2027-06-01', 'p.agendapunt.2027-06 2027-06-30'],
    ['2024-01-30', 'maandelijks', '2027-06-30', 'p.agendapunt.2027-06 2027-06-30'],
    ['2024-01-29', 'maandelijks', '2027-06-30', 'p.agendapunt.2027-07 2027-07-29'],
    ['2024-01-30', 'maandelijks', '2027-02-28', 'p.agendapunt.2027-02 2027-02-28'],
    ['2024-11-30', 'elk kwartaal', '2027-06-01', 'p.agendapunt.2027-08 2027-08-30'],
    ['2028-01-30', 'maandelijks', '2027-06-01', 'p.agendapunt.2028-01 2028-01-30'],
  ])('%s %s on %s', (vanaf, ritme, vandaag, eerste) => {
    const gelezen = puntVanaf(vanaf, ritme, vandaag)
    expect(gelezen[0]).toBe(eerste)
    expect(gelezen).toHaveLength(ritme === 'maandelijks' ? 36 : 12)
  })

  test('a day earlier in the month, or a later import: every turn keeps its key', () => {
    const sleutels = (vanaf: string, vandaag: string) =>
      puntVanaf(vanaf, 'maandelijks', vandaag).map((regel) => regel.split(' ')[0])
    const eerst = sleutels('2027-03-30', '2027-03-01')
    expect(sleutels('2027-03-29', '2027-03-01')).toEqual(eerst)
    expect(sleutels('2027-03-30', '2027-04-01').slice(0, 35)).toEqual(eerst.slice(1))
  })
})

const VOL = bouwDossier({
  kop: { titel: 'Plein', mijlpalen: { kaart: '2027-03-01' }, bewaarTot: '2029-01-01' },
  tegenstellingen: { t: {} },
  actoren: {
    j: {
      naam: 'Jan Peeters',
      soort: 'luideStem',
      eenheid: 'individu',
      eenOpEenWanneer: '2027-01-12',
      eenOpEenDoor: 'Els',
    },
    g: { naam: 'Groep', soort: 'groep', eenOpEenWanneer: '2027-01-13' },
  },
  acties: {
    a: {
      tekst: 'Praten met Jan Peeters',
      start: '2027-02-01',
      einde: '2027-06',
      tussentijds: { m: { datum: '2027-04-15', tekst: 'Tussenstand' } },
    },
    k: { tekst: 'Al gedaan', start: '2026-01-01', status: 'klaar' },
  },
  communicatie: { c: { wat: 'Flyer', wanneer: '2027-02-10' } },
  plan: { triggers: { s: { datum: '2027-05-01', tekst: 'Gemeenteraad' } } },
  vergaderingen: {
    v: {
      datum: '2027-01-20',
      uur: '19.30 uur',
      besluiten: {
        b: { tekst: 'Zaal boeken', tegen: '2027-01-25' },
        k: { tekst: 'Klaar', tegen: '2027-01-26', klaar: true },
      },
    },
  },
  verankering: {
    agendapunten: { p: { tekst: 'Plan', ritme: 'elk kwartaal' } },
    opvolging: { o: { datum: '2027-01-31', tekst: 'Overleg' }, z: { datum: '' } },
  },
})

describe('everything with a day is in it', () => {
  const gelezen = () => leesMetIcal(buildAgenda(maakUitgaand(VOL, 'verbergen'), VANDAAG))

  test('each once, in order, under a mask', () => {
    expect(gelezen().map(({ titel, dagen }) => `${dagen[0]} ${titel}`)).toEqual([
      '2027-01-12 Gesprek één op één: Luide stem A',
      '2027-01-20 Werkgroep, 19.30 uur',
      '2027-01-25 Afgesproken: Zaal boeken',
      '2027-01-31 Overleg',
      '2027-02-01 Begint: Praten met Luide stem A',
      '2027-02-10 Communicatie: Flyer',
      '2027-03-01 Mijlpaal: Kaart',
      '2027-04-15 Tussenstand',
      '2027-05-01 Spannende dag: Gemeenteraad',
      '2027-06-01 Loopt af: Praten met Luide stem A',
      '2029-01-01 De bewaartermijn van dit dossier loopt af',
      '2027-01-31 Plan',
    ])
    expect(telAgenda(VOL, VANDAAG)).toEqual({ aantal: 12, zonderDatum: 1 })
  })

  test('a month takes all its days and no bell, a day warns before it', () => {
    const maand = gelezen().find(({ titel }) => titel.startsWith('Loopt af'))
    expect(maand?.event.endDate.toString()).toBe('2027-07-01')
    expect(maand?.deel.getAllSubcomponents('valarm')).toEqual([])
    const spannend = gelezen().find(({ titel }) => titel.startsWith('Spannende'))
    const alarm = spannend?.deel.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')
    const wanneer = spannend?.event.startDate.clone()
    if (wanneer) wanneer.isDate = false
    wanneer?.addDuration(alarm as ICAL.Duration)
    expect(wanneer?.toString()).toBe('2027-04-24T09:00:00')
  })

  test('a second import updates: the same keys, a higher number, and each key once', () => {
    const sleutels = (vandaag: string) =>
      leesMetIcal(buildAgenda(maakUitgaand(VOL, 'verbergen'), vandaag)).map(({ uid, event }) => ({
        uid,
        nr: event.sequence,
      }))
    const [eerst, later] = [sleutels(VANDAAG), sleutels('2026-12-24')]
    expect(later.map(({ uid }) => uid)).toEqual(eerst.map(({ uid }) => uid))
    expect(new Set(eerst.map(({ uid }) => uid)).size).toBe(eerst.length)
    later.forEach(({ nr }, i) => expect(nr).toBeGreaterThan(eerst[i]?.nr ?? 0))
  })

  test('the example opens in a calendar', () => {
    const uit = maakUitgaand(bloemetjeswijk(), 'verbergen')
    expect(leesMetIcal(buildAgenda(uit, VANDAAG)).length).toBe(telAgenda(uit, VANDAAG).aantal)
  })
})
