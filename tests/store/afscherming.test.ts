import { afterEach, expect, test, vi } from 'vitest'
import { isAfgeschermd, onAfscherming, openAfscherming, zetAfscherming } from '../../src/store/afscherming'

function kluis() {
  const inhoud = new Map<string, string>()
  return {
    inhoud,
    getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => void inhoud.set(sleutel, waarde),
  }
}
afterEach(() => openAfscherming(null))

test('holds after the page closed, until somebody shows the names again', () => {
  const hier = kluis()
  openAfscherming(hier)
  zetAfscherming('d1', 'Wijk van Luide stem A')
  openAfscherming(null)
  expect(isAfgeschermd('d1')).toBe(false)
  openAfscherming(hier)
  expect(isAfgeschermd('d1')).toBe(true)
  expect(isAfgeschermd('d2')).toBe(false)
  zetAfscherming('d1', null)
  openAfscherming(hier)
  expect(isAfgeschermd('d1')).toBe(false)
})

test('holds until the page closes where the machine keeps nothing', () => {
  const weigert = {
    getItem: () => {
      throw new Error('forbidden')
    },
    setItem: () => {
      throw new Error('full')
    },
  }
  openAfscherming(weigert)
  zetAfscherming('d1', 'x')
  expect(isAfgeschermd('d1')).toBe(true)
})

test('what another tab covers is covered here, and a wiped machine uncovers nothing', () => {
  const hier = kluis()
  const venster = new EventTarget()
  const bij = vi.fn()
  const klaar = openAfscherming(hier, venster)
  const stop = onAfscherming(bij)
  const meld = (key: string | null) => venster.dispatchEvent(Object.assign(new Event('storage'), { key }))

  hier.inhoud.set('middenveld.schuilnamen', '{"d1":"Wijk"}')
  meld('middenveld.schuilnamen')
  expect(isAfgeschermd('d1')).toBe(true)
  expect(bij).toHaveBeenCalledTimes(1)

  hier.inhoud.clear()
  meld(null)
  expect(isAfgeschermd('d1')).toBe(true)

  klaar()
  stop()
  hier.inhoud.set('middenveld.schuilnamen', '{}')
  meld('middenveld.schuilnamen')
  expect(isAfgeschermd('d1')).toBe(true)
})

test.each(['', 'geen json', '[1]', '3', '{"d1":4}'])(
  '%j in the kluis covers nothing and breaks nothing',
  (tekst) => {
    const hier = kluis()
    hier.inhoud.set('middenveld.schuilnamen', tekst)
    openAfscherming(hier)
    expect(isAfgeschermd('d1')).toBe(false)
    zetAfscherming('d2', 'Wijk')
    expect(isAfgeschermd('d2')).toBe(true)
  },
)
