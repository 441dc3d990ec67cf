/** A file behind a pass phrase: what fits opens, what does not is told apart from what is damaged, and nobody is asked for endless work. */
import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, test } from 'vitest'
import { doeTaak, type Bericht, type Taak } from '../../../src/app/lezer/taak'
import { heeftSlot, kiesWerk, versleutel, WERK } from '../../../src/app/lezer/slot'
import { weegZin } from '../../../src/app/wachtzin/sterkte'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { maakKaart } from '../../support/kaarten'

const ZIN = 'fiets lantaarn pap koevoet wolk'
const dossier = maakKaart(3)
const klaar = new TextEncoder().encode(writeBestand(dossier))
let dicht: Uint8Array<ArrayBuffer>

/** A clock of which the measurement seems to take long: then a file asks the least. */
const traag = () => {
  let nu = 0
  return () => (nu += 10_000)
}

beforeAll(async () => {
  dicht = await versleutel(klaar, ZIN, traag(), () => undefined)
})

async function open(bytes: Uint8Array<ArrayBuffer>, zin?: string): Promise<Bericht | undefined> {
  const taak: Taak = { soort: 'dossier', bestand: new File([bytes], 'a.middenveld.age'), zin }
  let laatste: Bericht | undefined
  await doeTaak(taak, (bericht) => (laatste = bericht))
  return laatste
}
const kop = () => new TextDecoder().decode(dicht.subarray(0, 200)).split('\n')
const metKop = (verander: (kop: string) => string): Uint8Array<ArrayBuffer> => {
  const tekst = new TextDecoder('latin1').decode(dicht)
  return Uint8Array.from(verander(tekst), (l) => l.charCodeAt(0))
}

test('nothing of the dossier can be read in it, and it says how much work it asks', () => {
  expect(heeftSlot(dicht)).toBe(true)
  expect(heeftSlot(klaar)).toBe(false)
  expect(new TextDecoder('latin1').decode(dicht)).not.toMatch(/middenveld|actoren/u)
  expect(kop().slice(0, 2)).toEqual([
    'age-encryption.org/v1',
    expect.stringMatching(/^-> scrypt \S{22} 15$/u),
  ])
})

test('with its phrase it opens as it was', async () => {
  expect(await open(dicht, ZIN)).toMatchObject({
    soort: 'klaar',
    uitkomst: { ok: true, dossier, eindjes: [] },
  })
})

test('written as text it opens too', async () => {
  const tekst = new TextEncoder().encode(armor.encode(dicht))
  expect(await open(tekst, ZIN)).toMatchObject({ soort: 'klaar', uitkomst: { ok: true } })
})

test('a phrase is the same however a keyboard makes its accents', async () => {
  const accent = await versleutel(klaar, 'caf\u00E9 no\u00EBl', traag(), () => undefined)
  expect(await open(accent, 'cafe\u0301 noe\u0308l')).toMatchObject({ uitkomst: { ok: true } })
})

test('without a phrase it asks, with another it says that it does not fit', async () => {
  expect(await open(dicht)).toEqual({ soort: 'klaar', uitkomst: { ok: false, slot: 'vraagt' } })
  expect(await open(dicht, `${ZIN} `)).toEqual({ soort: 'klaar', uitkomst: { ok: false, slot: 'past niet' } })
})

describe('damaged is not the same as a wrong phrase', () => {
  test.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['the end is gone', () => dicht.slice(0, -20)],
    ['most of it is gone', () => dicht.slice(0, 230)],
    ['a byte is another', () => dicht.map((byte, i) => (i === dicht.length - 5 ? byte ^ 1 : byte))],
    ['only its first line is left', () => dicht.slice(0, 22)],
    ['its text was cut', () => new TextEncoder().encode(armor.encode(dicht).slice(0, 300))],
    ['something stands behind it', () => Uint8Array.from([...dicht, 1, 2, 3])],
  ])('%s', async (_wat, bytes) => {
    expect(await open(bytes(), ZIN)).toMatchObject({
      soort: 'mis',
      reden: expect.stringContaining('is beschadigd') as string,
    })
  })
})

test('a file that asks for endless work is refused before anything is computed', async () => {
  const zwaar = metKop((tekst) => tekst.replace(/^(.*\n-> scrypt \S+) 15/u, '$1 30'))
  expect(await open(zwaar, ZIN)).toMatchObject({
    soort: 'mis',
    reden: expect.stringContaining('meer rekenwerk') as string,
  })
})

test('a file that is locked with a key says so', async () => {
  const slot = new Encrypter()
  slot.addRecipient(await identityToRecipient(await generateIdentity()))
  const metSleutel = new Uint8Array(await slot.encrypt(klaar))
  expect(await open(metSleutel, ZIN)).toMatchObject({
    soort: 'mis',
    reden: expect.stringContaining('met een sleutel') as string,
  })
})

test.each([
  [30, 18],
  [62, 17],
  [130, 15],
  [3000, 15],
  [0, 18],
])('where 2^13 rounds take %i ms, a file asks 2^%i', (ms, werk) => {
  expect(kiesWerk(ms)).toBe(werk)
  expect(werk).toBeGreaterThanOrEqual(WERK.minst)
})

describe('how strong a phrase is, said rather too low than too high', () => {
  test.each<[string, number]>([
    ['Welkom123', 0],
    ['wachtwoord', 0],
    ['azertyuiop', 0],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 0],
    ['1234567890123456', 0],
    ['gemeente 2026', 0],
    ['fiets fiets fiets fiets fiets', 0],
    ['fiets lantaarn pap', 0],
    ['fiets lantaarn pap koevoet', 1],
    ['fiets lantaarn pap koevoet wolk', 1],
    ['fiets lantaarn pap koevoet wolk tegel', 2],
    ['fiets lantaarn kapel koevoet wolk tegel hamster', 3],
    ['x7!Rq#2mLp@9vK&d4Zw', 2],
  ])('%s', (zin, trap) => {
    expect(weegZin(zin).trap).toBe(trap)
  })

  test('nothing typed, nothing claimed', () => {
    expect(weegZin('').zin).toBe('')
  })
})
