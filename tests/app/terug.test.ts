/** The Back of the browser, on a history that does what browsers do: each entry an address and a state, and what is pushed cuts off what lay ahead. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BEGIN, type Gebeurtenis, type Plek, stapTerug, type Terugstand } from '../../src/app/toestel/terug'

const START = '#/'
const KAART = '#/d/a/kaart'
const STAP = '#/d/a/situatie'
const ANDER = '#/d/b/kaart'

type Regel = { hash: string; plek: Plek | null }

function browser(eerste: string, vooraf: readonly string[] = []) {
  const regels: Regel[] = [...vooraf, eerste].map((hash) => ({ hash, plek: null }))
  let hier = regels.length - 1
  let stand: Terugstand = BEGIN
  let lagen: string[] = []
  let waarschuwingen = 0
  const gesloten: string[] = []

  function hoor(gebeurtenis: Gebeurtenis) {
    const uitkomst = stapTerug(stand, gebeurtenis, lagen.length)
    stand = uitkomst.stand
    for (const daad of uitkomst.daden) {
      if (daad.soort === 'schrijf') regels[hier] = { hash: daad.hash ?? adres(), plek: daad.plek }
      if (daad.soort === 'stapel') {
        const hash = daad.hash ?? adres()
        regels.splice((hier += 1), regels.length, { hash, plek: daad.plek })
      }
      if (daad.soort === 'ga') reis(daad.stappen)
      if (daad.soort === 'waarschuw') waarschuwingen += 1
      if (daad.soort === 'sluit') {
        for (let n = daad.lagen; n > 0; n -= 1) gesloten.push(lagen.pop() ?? 'niets')
        hoor({ soort: 'laag' })
      }
    }
  }
  const adres = () => regels[hier]?.hash ?? ''
  const kijk = () => hoor({ soort: 'komt', hash: adres(), plek: regels[hier]?.plek ?? null })
  /** A browser that cannot go so far does not go. */
  function reis(stappen: number) {
    if (regels[hier + stappen] === undefined) return
    const vorig = adres()
    hier += stappen
    kijk()
    if (adres() !== vorig) verlaat()
  }
  /** With a screen go the layers that lay on it. */
  function verlaat() {
    lagen = []
    hoor({ soort: 'laag' })
  }
  kijk()
  return {
    adres,
    terug: (stappen = 1) => reis(-stappen),
    vooruit: () => reis(1),
    hand: () => hoor({ soort: 'hand' }),
    naar(hash: string) {
      if (hash === adres()) regels[hier] = { hash, plek: null }
      else regels.splice((hier += 1), regels.length, { hash, plek: null })
      kijk()
      verlaat()
    },
    open(naam: string) {
      lagen.push(naam)
      hoor({ soort: 'laag' })
    },
    sluit() {
      lagen.pop()
      hoor({ soort: 'laag' })
    },
    herlaad() {
      lagen = []
      stand = BEGIN
      kijk()
    },
    lagen: () => lagen,
    gesloten,
    waarschuwingen: () => waarschuwingen,
    regels: () => regels.length,
  }
}

/** From the start screen into a dossier, and something done there. */
function inDossier() {
  const b = browser(START)
  b.naar(KAART)
  b.hand()
  return b
}

describe('Back', () => {
  test('closes one layer after the other, the last one first, and stays where it is', () => {
    const b = inDossier()
    b.open('dialoog')
    b.open('vraag')
    b.terug()
    expect(b.lagen()).toEqual(['dialoog'])
    b.terug()
    expect([b.lagen(), b.adres(), b.waarschuwingen()]).toEqual([[], KAART, 0])
  })

  test('says before it leaves a dossier, and leaves at the second press', () => {
    const b = inDossier()
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 1])
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([START, 1])
  })

  test('says it anew when something was done in between', () => {
    const b = inDossier()
    for (let keer = 1; keer <= 3; keer += 1) {
      b.terug()
      b.hand()
      expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, keer])
    }
  })

  test('says nothing where nothing was done yet', () => {
    const b = browser(START)
    b.naar(KAART)
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([START, 0])
  })

  test('says nothing between two screens of a dossier', () => {
    const b = inDossier()
    b.naar(STAP)
    b.hand()
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 0])
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 1])
  })

  test('needs one press for what closed otherwise, not two', () => {
    const b = inDossier()
    for (const naam of ['dialoog', 'vraag', 'paneel']) b.open(naam)
    for (let n = 0; n < 3; n += 1) b.sluit()
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 1])
    b.terug()
    expect(b.adres()).toBe(START)
  })

  test('in a step, too, passes over what closed otherwise', () => {
    const b = inDossier()
    b.naar(STAP)
    b.open('lade')
    b.open('dialoog')
    b.sluit()
    b.sluit()
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 0])
  })

  test('pressed twice at once closes two, and the one too many only warns', () => {
    const b = inDossier()
    b.open('paneel')
    b.open('dialoog')
    b.terug(2)
    expect([b.lagen(), b.adres(), b.waarschuwingen()]).toEqual([[], KAART, 0])
    b.hand()
    b.open('dialoog')
    b.terug(2)
    expect([b.lagen(), b.adres(), b.waarschuwingen()]).toEqual([[], KAART, 1])
  })

  test('from another dossier comes back to the first, after a warning', () => {
    const b = inDossier()
    b.naar(ANDER)
    b.hand()
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([ANDER, 1])
    b.terug()
    expect(b.adres()).toBe(KAART)
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 2])
  })

  test.each([STAP, '#/d/a/kaart/pitstop', '#/d/a/actieplan/acties'])(
    'from %s, where somebody came in, leads to the map',
    (hash) => {
      const b = browser(hash)
      expect(b.adres()).toBe(hash)
      b.hand()
      b.terug()
      expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 0])
    },
  )

  test('closes what lies on the start screen, where nothing is warned of', () => {
    const b = browser(START, ['elders'])
    b.hand()
    b.open('vraag')
    b.terug()
    expect([b.lagen(), b.adres()]).toEqual([[], START])
    b.terug()
    expect(b.adres()).toBe('elders')
  })
})

describe('around it', () => {
  test('Forward opens nothing again, and Back after it means what it meant', () => {
    const b = inDossier()
    b.open('dialoog')
    b.terug()
    b.vooruit()
    expect([b.lagen(), b.adres()]).toEqual([[], KAART])
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 1])
  })

  test('after a reload with something open, Back warns and then leaves', () => {
    const b = inDossier()
    b.open('dialoog')
    b.herlaad()
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 1])
    b.terug()
    expect(b.adres()).toBe(START)
  })

  test('the same address again changes nothing of it', () => {
    const b = inDossier()
    b.naar(KAART)
    b.terug()
    expect([b.adres(), b.waarschuwingen()]).toEqual([KAART, 1])
  })

  test('a layer that opens and closes a hundred times leaves one entry', () => {
    const b = inDossier()
    const voor = b.regels()
    for (let n = 0; n < 100; n += 1) {
      b.open('dialoog')
      b.sluit()
    }
    expect(b.regels()).toBe(voor + 1)
  })

  test('where nothing lies behind, nobody is caught: every Back goes one entry down', () => {
    const b = browser(KAART)
    b.hand()
    for (const naam of ['a', 'b']) b.open(naam)
    for (let n = 0; n < 10; n += 1) b.terug()
    expect([b.adres(), b.lagen(), b.waarschuwingen()]).toEqual([KAART, [], 1])
  })
})

test('whatever happens, one Back after a hand never leaves a dossier, and closes the uppermost layer where there is one', () => {
  const doen = fc.oneof(
    ...[START, KAART, STAP, ANDER, '#/d/b/verankering'].map((hash) => fc.constant(['naar', hash] as const)),
    ...(['open', 'sluit', 'terug', 'vooruit', 'herlaad'] as const).map((wat) =>
      fc.constant([wat, ''] as const),
    ),
  )
  const dossierVan = (hash: string) => /^#\/d\/(\w+)/u.exec(hash)?.[1] ?? null
  fc.assert(
    fc.property(fc.constantFrom(START, KAART, STAP), fc.array(doen, { maxLength: 40 }), (eerste, loop) => {
      const b = browser(eerste, ['elders'])
      let n = 0
      const [gezien, verwacht]: [object[], object[]] = [[], []]
      for (const [wat, hash] of loop) {
        if (wat === 'naar') b.naar(hash)
        else if (wat === 'open') b.open(`${(n += 1)}`)
        else if (wat === 'terug') {
          b.hand()
          const [hier, lagen, gewaarschuwd] = [b.adres(), [...b.lagen()], b.waarschuwingen()]
          b.terug()
          const isGezegd = b.waarschuwingen() > gewaarschuwd
          gezien.push({
            lagen: [...b.lagen()],
            blijft: lagen.length === 0 || b.adres() === hier,
            binnen: dossierVan(hier) === null || dossierVan(b.adres()) === dossierVan(hier),
            // Nobody presses for nothing: something closed, another screen came, or it was said why not.
            ietsGebeurd: lagen.length > 0 || b.adres() !== hier || isGezegd,
          })
          verwacht.push({ lagen: lagen.slice(0, -1), blijft: true, binnen: true, ietsGebeurd: true })
        } else b[wat]()
        if (b.adres() === 'elders') break
      }
      expect(gezien).toEqual(verwacht)
    }),
    { numRuns: 500 },
  )
})
