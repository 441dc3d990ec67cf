import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildAgenda, telAgenda } from '../../../src/domain/agenda/agenda'
import { writeIcs } from '../../../src/domain/agenda/ics'
import { readRitme, RITMES } from '../../../src/domain/agenda/ritme'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { bouwDossier } from '../../support/dossiers'

const VANDAAG = '2026-11-23'

test('the exact text of a calendar', () => {
  const dossier = bouwDossier({
    kop: { titel: 'Bloemetjeswijk; groen, net' },
    actoren: { j: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu' } },
    verankering: {
      agendapunten: {
        a1: { tekst: 'Actieplan overlopen', ritme: 'Maandelijks', orde: 2 },
        a2: { tekst: 'Terugblik', ritme: 'als het past', orde: 1 },
      },
      opvolging: {
        o2: { datum: '2027-02', tekst: 'Kaart opnieuw invullen' },
        o1: { datum: '2026-12-31', tekst: 'Samen met Jan Peeters, en de wijkagent' },
        o3: { datum: '', tekst: 'ooit' },
      },
    },
  })
  expect(telAgenda(dossier, VANDAAG)).toEqual({ aantal: 3, zonderDatum: 1 })
  expect(buildAgenda(maakUitgaand(dossier, 'verbergen'), VANDAAG)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Middenveld//Agenda//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      String.raw`X-WR-CALNAME:Bloemetjeswijk\; groen\, net`,
      'BEGIN:VEVENT',
      'UID:o1.opvolging@middenveld',
      'DTSTAMP:20261123T000000Z',
      'SEQUENCE:20780',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      String.raw`SUMMARY:Samen met Luide stem A\, en de wijkagent`,
      String.raw`DESCRIPTION:Vaste agendapunten:\n- Terugblik\n- Actieplan overlopen`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:Samen met Luide stem A\, en de wijkagent`,
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:o2.opvolging@middenveld',
      'DTSTAMP:20261123T000000Z',
      'SEQUENCE:20780',
      'DTSTART;VALUE=DATE:20270201',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Kaart opnieuw invullen',
      String.raw`DESCRIPTION:Vaste agendapunten:\n- Terugblik\n- Actieplan overlopen`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:a1.agendapunt@middenveld',
      'DTSTAMP:20261123T000000Z',
      'SEQUENCE:20780',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1',
      'SUMMARY:Actieplan overlopen',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Actieplan overlopen',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('without a meeting that has a day, what comes back begins today', () => {
  const dossier = bouwDossier({
    verankering: {
      agendapunten: { a: { tekst: 'Plan', ritme: 'om de twee weken' } },
      opvolging: { o: { datum: '2020-01' } },
    },
  })
  const ics = buildAgenda(maakUitgaand(dossier, 'verbergen'), VANDAAG)
  expect(ics).toContain(
    'DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\nRRULE:FREQ=WEEKLY;INTERVAL=2\r\n',
  )
  expect(ics).toContain('SUMMARY:Opvolgoverleg')
})

test.each([
  [
    'its own day',
    '2027-01-31',
    'DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1\r\n',
  ],
  [
    'the first of a month',
    '2027-03',
    'DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\nRRULE:FREQ=MONTHLY\r\n',
  ],
  [
    'the first meeting',
    '',
    'DTSTART;VALUE=DATE:20260210\r\nDTEND;VALUE=DATE:20260211\r\nRRULE:FREQ=MONTHLY\r\n',
  ],
])('what comes back begins on %s', (_, vanaf, regels) => {
  const dossier = bouwDossier({
    verankering: {
      agendapunten: { a: { tekst: 'Werkgroep', ritme: 'maandelijks', vanaf } },
      opvolging: { o: { datum: '2026-02-10' } },
    },
  })
  expect(buildAgenda(maakUitgaand(dossier, 'verbergen'), VANDAAG)).toContain(
    `UID:a.agendapunt@middenveld\r\n`,
  )
  expect(buildAgenda(maakUitgaand(dossier, 'verbergen'), VANDAAG)).toContain(regels)
})

describe('text as a value', () => {
  const titelVan = (titel: string) => {
    const afspraak = { uid: 'u', titel, uitleg: '', datum: '2026-12-01', regel: null, vooraf: null }
    return /\r\nSUMMARY:([\s\S]*?)\r\nTRANSP/u.exec(writeIcs('n', [afspraak], VANDAAG))?.[1]
  }

  test.each([
    ['a; b, c', String.raw`a\; b\, c`],
    [String.raw`c:\map`, String.raw`c:\\map`],
    ['een\r\ntwee\rdrie\nvier', String.raw`een\ntwee\ndrie\nvier`],
    ['een\u000btwee\u000cdrie\u2028vier\u2029vijf', String.raw`een\ntwee\ndrie\nvier\nvijf`],
    ['bel\u0007 en nul\u0000', 'bel en nul'],
    ['x'.repeat(67), 'x'.repeat(67)],
    ['x'.repeat(68), `${'x'.repeat(67)}\r\n x`],
    // Four octets do not fit where three are left.
    [`${'x'.repeat(64)}🦄!`, `${'x'.repeat(64)}\r\n 🦄!`],
    // A letter keeps its accent, and a family stays together.
    [`${'x'.repeat(66)}e\u0301!`, `${'x'.repeat(66)}\r\n e\u0301!`],
    [`${'x'.repeat(50)}👩‍👩‍👧!`, `${'x'.repeat(50)}\r\n 👩‍👩‍👧!`],
  ])('%j', (titel, waarde) => expect(titelVan(titel)).toBe(waarde))

  test('no line is longer than 75 octets, none begins something of its own, and unfolded it is the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (titel) => {
        const waarde = titelVan(titel) ?? ''
        for (const regel of `SUMMARY:${waarde}`.split('\r\n'))
          expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
        expect(waarde.replaceAll('\r\n ', '')).not.toMatch(/[\r\n]/u)
        const terug = waarde
          .replaceAll('\r\n ', '')
          .replaceAll(/\\(.)/gu, (_, teken: string) => (teken === 'n' ? '\n' : teken))
        expect(terug).toBe(
          titel.replaceAll(/[\v\f\u0085\u2028\u2029]/gu, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ''),
        )
      }),
    )
  })
})

describe('ritme', () => {
  test('every ritme is read in each of its spellings, whatever the capitals and spaces', () => {
    for (const { naam, ook, herhaling } of RITMES) {
      for (const woorden of [naam, ...ook])
        expect(readRitme(`  ${woorden.toUpperCase().replaceAll(' ', '  ')} `)).toEqual(herhaling)
    }
  })
  test.each([
    ['per maand', 'MONTHLY', 1],
    ['Maandelijks.', 'MONTHLY', 1],
    ['om de 3 weken', 'WEEKLY', 3],
    ['elke 4 weken', 'WEEKLY', 4],
    ['iedere vier maanden', 'MONTHLY', 4],
    ['tweewekelijks', 'WEEKLY', 2],
    ['om de twee maanden', 'MONTHLY', 2],
    ['elke 2 weken', 'WEEKLY', 2],
    ['per jaar', 'YEARLY', 1],
  ])('%j', (woorden, freq, interval) => expect(readRitme(woorden)).toEqual({ freq, interval }))

  test.each([
    'om de 0 weken',
    'om de paar weken',
    'om de 100 weken',
    'elke 4 dagen',
    'per maand of zo',
    '',
    'soms',
    'elke eerste dinsdag',
    'maandelijks, behalve in de zomer',
  ])('%j says nothing for sure', (woorden) => expect(readRitme(woorden)).toBeNull())
})
