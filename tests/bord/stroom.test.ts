import { describe, expect, test } from 'vitest'
import { BEZETTINGEN, type Gebeurtenis, maakStroom } from './stroom'

const LANG = 2000
const ZADEN = [0, 1, 2, 20_261_129]

describe('the stream of a board', () => {
  test('a seed gives the same stream, and another seed another one', () => {
    expect(maakStroom(7, 300)).toEqual(maakStroom(7, 300))
    expect(maakStroom(7, 300)).not.toEqual(maakStroom(10, 300))
  })

  test('a shorter stream is the beginning of a longer one', () => {
    expect(maakStroom(3, LANG).slice(0, 60)).toEqual(maakStroom(3, 60))
  })

  test.each(ZADEN)('each pointer is pressed, moved and let go in turn (seed %i)', (zaad) => {
    const neer = new Set<number>()
    const fouten = maakStroom(zaad, LANG).filter((stap) => {
      const wasNeer = 'wijzer' in stap && neer.has(stap.wijzer.nr)
      volg(neer, stap, zaad)
      return 'wijzer' in stap && wasNeer === (stap.soort === 'neer')
    })
    expect(fouten).toEqual([])
  })

  test.each(ZADEN)('somebody types only between a beginning and an end (seed %i)', (zaad) => {
    let schrijft = false
    const fouten = maakStroom(zaad, LANG).filter(({ soort }) => {
      if (soort !== 'begin' && soort !== 'typ' && soort !== 'klaar') return false
      const schreef = schrijft
      schrijft = soort !== 'klaar'
      return schreef === (soort === 'begin')
    })
    expect(fouten).toEqual([])
  })

  test('everything happens, up to five pointers at once, and no word twice', () => {
    const stroom = maakStroom(0, LANG)
    const soorten = new Set(stroom.map(({ soort }) => soort))
    expect([...soorten].toSorted()).toEqual(
      [
        'afgenomen',
        'begin',
        'elders',
        'klaar',
        'los',
        'neer',
        'rust',
        'schuif',
        'toets',
        'typ',
        'venster',
        'wiel',
      ].toSorted(),
    )
    const woorden = stroom.flatMap((stap) => (stap.soort === 'typ' ? [stap.woord] : []))
    expect(new Set(woorden).size).toBe(woorden.length)
    const neer = new Set<number>()
    expect(Math.max(...stroom.map((stap) => (volg(neer, stap, 0), neer.size)))).toBe(5)
  })
})

/** Which pointers are down after this event. */
function volg(neer: Set<number>, stap: Gebeurtenis, zaad: number) {
  if (stap.soort === 'neer') neer.add(stap.wijzer.nr)
  if (stap.soort === 'los') neer.delete(stap.wijzer.nr)
  if (stap.soort === 'rust') neer.clear()
  if (stap.soort !== 'afgenomen') return
  for (const { nr, soort } of BEZETTINGEN[zaad % BEZETTINGEN.length] ?? [])
    if (soort === 'vinger') neer.delete(nr)
}
