/**
 * A file behind a pass phrase, in the age format: other programs that know age open it too. The phrase is stretched with scrypt; how much of that work
 * a file asks is measured when it is made, and bounded when it is opened.
 */
import { Leesfout, type Stap } from './grenzen'

/** As a file in this format begins, also where its bytes were written as text. */
const AANHEF = 'age-encryption.org/v1\n'
const GEPANTSERD = '-----BEGIN AGE ENCRYPTED FILE-----'
/** 2^n rounds. Below the first a phrase is guessed too fast; above the last an old laptop waits minutes, and needs more memory than a tab has. */
export const WERK = { minst: 15, meest: 18 } as const
/** Rounds of the measurement, and how long opening may take, ms. */
const PROEF = 13
const DUUR = 1000

/** Whether a file is in the age format. */
export const heeftSlot = (bytes: Uint8Array): boolean => {
  const begin = new TextDecoder().decode(bytes.subarray(0, 64))
  return begin.startsWith(AANHEF) || begin.trimStart().startsWith(GEPANTSERD)
}

/** The work that takes about a second where 2^13 rounds took so many ms. */
export const kiesWerk = (proefduur: number): number =>
  Math.max(WERK.minst, Math.min(WERK.meest, PROEF + Math.floor(Math.log2(DUUR / Math.max(1, proefduur)))))

/** `nu` is a clock in ms. */
export async function versleutel(
  inhoud: Uint8Array,
  zin: string,
  nu: () => number,
  stap: Stap,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption')
  const sluit = (wat: Uint8Array, werk: number) => {
    const slot = new Encrypter()
    slot.setPassphrase(zin.normalize('NFC'))
    slot.setScryptWorkFactor(werk)
    return slot.encrypt(wat)
  }
  stap('Meten hoe snel dit toestel is')
  const begin = nu()
  await sluit(new Uint8Array(), PROEF)
  const werk = kiesWerk(nu() - begin)
  stap('Op slot doen')
  return new Uint8Array(await sluit(inhoud, werk))
}

/** What is inside; null when the phrase does not fit. Rejects with a Leesfout when the file is damaged, or not ours to open. */
export async function ontsleutel(
  ruw: Uint8Array,
  zin: string,
  naam: string,
  stap: Stap,
): Promise<Uint8Array | null> {
  const { armor, Decrypter } = await import('age-encryption')
  let bytes = ruw
  const isKapot = () =>
    new Leesfout(`«${naam}» is beschadigd: het is niet volledig of er is iets aan veranderd.`)
  if (!new TextDecoder().decode(ruw.subarray(0, 64)).startsWith(AANHEF)) {
    try {
      bytes = armor.decode(new TextDecoder().decode(ruw))
    } catch {
      throw isKapot()
    }
  }
  keurKop(bytes, naam)
  stap('Slot openen')
  const sleutel = new Decrypter()
  sleutel.addPassphrase(zin.normalize('NFC'))
  try {
    return await sleutel.decrypt(bytes)
  } catch (fout) {
    if (fout instanceof Error && /no identity matched/u.test(fout.message)) return null
    throw isKapot()
  }
}

/** Before anything is computed: that a phrase opens it, and that it does not ask for more work than a laptop can do. */
function keurKop(bytes: Uint8Array, naam: string): void {
  const [, soort = ''] = new TextDecoder().decode(bytes.subarray(0, 400)).split('\n')
  const werk = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,2})$/u.exec(soort)?.[1]
  if (werk === undefined) {
    if (/^-> (?!scrypt)[A-Za-z]/u.test(soort)) {
      throw new Leesfout(`«${naam}» gaat niet open met een zin: het is met een sleutel op slot gedaan.`)
    }
    throw new Leesfout(`«${naam}» is beschadigd: het is niet volledig of er is iets aan veranderd.`)
  }
  if (Number(werk) > WERK.meest) {
    throw new Leesfout(
      `«${naam}» vraagt meer rekenwerk dan dit toestel aankan (2^${werk}; wij gaan tot 2^${WERK.meest}). Het komt niet van Middenveld.`,
    )
  }
}
