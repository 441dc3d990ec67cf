/** The sheet that goes out and the answer that comes back: nothing of the map, nothing of a person, and nothing that can become code. */
import { expect, test } from 'vitest'
import { readAntwoord, writeVragenblad } from '../../../src/domain/rondes/vragenblad'

const BLAD = {
  merk: 'm1',
  vraag: 'Waar staat wie?',
  einden: ['be</script>woners', 'jongeren'],
  kaarten: [
    { id: 'a', naam: '<img src=x onerror=alert(1)>' },
    { id: 'b', naam: 'Bakkers & "co"' },
  ],
} as const

test('words of the room stay words', () => {
  const pagina = writeVragenblad(BLAD)
  const blad = new DOMParser().parseFromString(pagina, 'text/html')
  expect(blad.querySelectorAll('img')).toHaveLength(0)
  expect(blad.querySelectorAll('script')).toHaveLength(2)
  expect([...blad.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(
    BLAD.kaarten.map(({ naam }) => naam),
  )
  expect(JSON.parse(blad.querySelector('#blad')?.textContent ?? '')).toEqual({
    merk: 'm1',
    einden: BLAD.einden,
  })
  expect(pagina).not.toMatch(/https?:|src=(?!x)/u)
})

const GOED = {
  formaat: 'middenveld-antwoord',
  versie: 1,
  vragenblad: 'm1',
  antwoord: 'x',
  plaatsen: { a: 0.4 },
}

test('an answer is read', () => expect(readAntwoord(JSON.stringify(GOED))).toMatchObject(GOED))

test.each<[string, unknown]>([
  ['somebody put a name in', { ...GOED, naam: 'Jan' }],
  ['a place beyond the axis', { ...GOED, plaatsen: { a: 1.1 } }],
  ['another version', { ...GOED, versie: 2 }],
  ['no mark', { ...GOED, antwoord: '' }],
  ['a dossier', { formaat: 'middenveld', formaatversie: 1, dossier: {} }],
  ['nothing', null],
])('%s is no answer', (_wat, waarde) => expect(readAntwoord(JSON.stringify(waarde))).toBeNull())

test('broken, or too long, is no answer', () => {
  expect(readAntwoord('{')).toBeNull()
  expect(readAntwoord(' '.repeat(600_000))).toBeNull()
})
