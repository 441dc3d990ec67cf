import { afterEach, describe, expect, test } from 'vitest'
import { BEGIN_VOORKEUREN, readVoorkeuren } from '../../src/domain/voorkeuren'
import { openVoorkeuren, voorkeuren, zetVoorkeuren } from '../../src/store/voorkeuren'

function kluis() {
  const inhoud = new Map<string, string>()
  return {
    inhoud,
    getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => void inhoud.set(sleutel, waarde),
  }
}
const weigert = {
  getItem: () => {
    throw new Error('forbidden')
  },
  setItem: () => {
    throw new Error('full')
  },
}
afterEach(() => openVoorkeuren(null))

describe('voorkeuren', () => {
  test('are there again after the page closed', () => {
    const hier = kluis()
    openVoorkeuren(hier)
    zetVoorkeuren({ losseToetsen: false })
    openVoorkeuren(null)
    expect(voorkeuren().losseToetsen).toBe(true)
    openVoorkeuren(hier)
    expect(voorkeuren().losseToetsen).toBe(false)
  })

  test.each([
    ['no storage at all', null],
    ['a storage that refuses', weigert],
  ])('hold until the page closes with %s', (_, geen) => {
    openVoorkeuren(geen)
    expect(voorkeuren()).toEqual(BEGIN_VOORKEUREN)
    zetVoorkeuren({ losseToetsen: false })
    zetVoorkeuren({ toetsen: { parkeer: 'mod+j' } })
    expect(voorkeuren()).toMatchObject({ losseToetsen: false, toetsen: { parkeer: 'mod+j' } })
  })

  test('what another tab changed meanwhile stays', () => {
    const hier = kluis()
    openVoorkeuren(hier)
    const sleutel = 'middenveld.voorkeuren'
    hier.setItem(sleutel, JSON.stringify({ toetsen: { parkeer: 'mod+j' } }))
    zetVoorkeuren({ losseToetsen: false })
    openVoorkeuren(hier)
    expect(voorkeuren()).toMatchObject({ losseToetsen: false, toetsen: { parkeer: 'mod+j' } })
  })

  test.each(['', 'x', 'null', '[]', '7', '{"toetsen":3,"losseToetsen":"ja"}', '{"toetsen":{"a":1}}'])(
    'what cannot be read is as it was in the beginning: %s',
    (tekst) => expect(readVoorkeuren(tekst)).toEqual(BEGIN_VOORKEUREN),
  )

  test('one that cannot be read takes no other along', () => {
    expect(readVoorkeuren('{"toetsen":7,"losseToetsen":false}').losseToetsen).toBe(false)
  })
})
