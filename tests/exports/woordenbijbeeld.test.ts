/** Whoever does not see a drawing in Word is told what it shows, in every paper; in print, see `woordenbijdruk`. */
import { expect, test, vi } from 'vitest'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { EXPORTFORMATEN } from '../../src/exports/register'
import { exportvraag } from '../support/exportvraag'
import { bytesVan, pakUit } from '../support/kantoor'
import { volDossier } from '../support/plannen'

// No canvas here: of a picture only the words are looked at.
vi.mock('../../src/exports/beeld/png', async (echt) => ({
  ...(await echt<object>()),
  maakPunten: () => Promise.resolve({ rgba: new Uint8ClampedArray(48), breedte: 4, hoogte: 3 }),
}))

const VOL = volDossier()
const VRAAG = exportvraag(maakUitgaand(VOL, 'verbergen'), Object.keys(VOL.tegenstellingen)[0] ?? '')
const ZEGT_IETS = /\p{L}{3}/u

const WORD = EXPORTFORMATEN.filter(({ extensie, vraagtSjabloon }) => extensie === 'docx' && !vraagtSjabloon)

test.each(WORD)('$id', async ({ id, make }) => {
  const xml = pakUit(await bytesVan((await make(VRAAG)).blob))['word/document.xml'] ?? ''
  const beelden = [...xml.matchAll(/<wp:docPr [^>]*>/gu)].map(
    ([tag]) => /descr="([^"]*)"/u.exec(tag)?.[1] ?? '',
  )
  expect(beelden.filter((naam) => !ZEGT_IETS.test(naam))).toEqual([])
  expect(xml.split('<w:drawing').length - 1).toBe(beelden.length)
  expect(beelden.length >= 3).toBe(id === 'word')
})
