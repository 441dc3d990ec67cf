import { describe, expect, test } from 'vitest'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, addTegenstelling, editActoren } from '../../src/document/mutations'
import { OPDRACHT_IDS } from '../../src/store/opdracht/opdracht'
import { OPDRACHTEN, opdracht } from '../../src/store/opdracht/opdrachten'
import { isLosseToets, toetsVan, zegToets } from '../../src/store/opdracht/aanslag'
import { runToets } from '../../src/store/opdracht/toetsen'
import { createWerkruimte } from '../../src/store/werkruimte'

function werkplek() {
  let n = 0
  const gezegd: string[] = []
  const document = createDossierDocument({ nieuweId: () => `i${++n}`, vandaag: () => '2026-11-23' })
  const w = createWerkruimte(document, {
    announce: (tekst) => gezegd.push(tekst),
    flush: () => undefined,
    klok: () => 0,
  })
  const tegenstelling = addTegenstelling(document, { wij: 'bewoners', zij: 'jongeren' })
  const zet = (naam: string) =>
    addActor(document, { soort: 'groep', naam, posities: { [tegenstelling]: { x: 0, y: 0 } } })
  return { w, document, tegenstelling, zet, gezegd }
}

const druk = (key: string, deel: Partial<KeyboardEvent> = {}) =>
  toetsVan({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...deel })

describe('the registry of opdrachten', () => {
  test('every key and every id belongs to one opdracht', () => {
    const toetsen = OPDRACHTEN.flatMap((o) => o.toetsen)
    expect(toetsen).toEqual([...new Set(toetsen)])
    expect(OPDRACHTEN.map(({ id }) => id)).toEqual([...new Set(OPDRACHTEN.map(({ id }) => id))])
  })
  test('one bare sign takes a tool in hand or opens a panel; anything else needs a modifier or a key with a name', () => {
    const los = OPDRACHTEN.filter(({ toetsen }) => toetsen.some(isLosseToets))
    expect(los.every((o) => o.los)).toBe(true)
    expect(
      los.flatMap(({ toetsen }) => toetsen.filter((toets) => /^\p{L}$/u.test(toets))).toSorted(),
    ).toEqual(['g', 'l', 'm', 'n', 'r', 'v'])
  })

  test('whatever a bare sign does, the dossier stays what it was and nobody leaves the screen', () => {
    const gegaan: string[] = []
    const { document, tegenstelling } = werkplek()
    const id = addActor(document, {
      soort: 'groep',
      naam: 'Wijkraad',
      posities: { [tegenstelling]: { x: 0, y: 0 } },
    })
    const w = createWerkruimte(document, {
      announce: () => undefined,
      flush: () => undefined,
      ga: (stap) => gegaan.push(stap),
      bewaar: () => gegaan.push('bewaar'),
      drukAf: () => gegaan.push('drukAf'),
    })
    const tekens = Array.from({ length: 0x17f - 0x21 }, (_, i) => String.fromCodePoint(0x21 + i))
    for (const actoren of [[], [id]]) {
      for (const teken of tekens) {
        w.zet({ selectie: { actoren, relaties: [] } })
        const voor = w.dossier()
        runToets(w, teken)
        expect({ teken, gelijk: w.dossier() === voor }).toEqual({ teken, gelijk: true })
        expect({ teken, ...w.sessie.getState() }).toMatchObject({
          teken,
          dialoog: null,
          hernoemt: null,
          schuilnamen: false,
        })
      }
    }
    expect(gegaan).toEqual([])
  })

  test('every one that is named is made, once', () => {
    expect(OPDRACHTEN.map(({ id }) => id).toSorted()).toEqual([...OPDRACHT_IDS].toSorted())
    for (const id of OPDRACHT_IDS) expect(opdracht(id).id).toBe(id)
  })
})

describe('keys', () => {
  test.each([
    ['a letter with Shift', druk('G', { shiftKey: true }), 'g'],
    ['a letter with Caps Lock', druk('G'), 'g'],
    ['Shift and Caps Lock together', druk('g', { shiftKey: true }), 'g'],
    ['Ctrl with Caps Lock', druk('Z', { ctrlKey: true }), 'mod+z'],
    ['AltGr, as Windows tells it', druk('@', { ctrlKey: true, altKey: true }), ''],
    ['a digit on the side of the keyboard', druk('3', { code: 'Numpad3' }), '3'],
    [
      'Alt and the place of a digit, whatever a Mac writes',
      druk('¡', { code: 'Digit1', altKey: true }),
      'alt+1',
    ],
    ['Ctrl and Cmd are one', druk('z', { metaKey: true }), 'mod+z'],
    ['a sign that needs Shift on one keyboard and not on another', druk('?', { shiftKey: true }), '?'],
    ['a named key', druk('Delete'), 'delete'],
    ['all together', druk('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z'],
  ])('%s', (_, toets, naam) => expect(toets).toBe(naam))

  test('are written as people read them', () => {
    expect(zegToets('mod+shift+z', false)).toBe('Ctrl Shift Z')
    expect(zegToets('mod+z', true)).toBe('⌘ Z')
    expect(zegToets('+')).toBe('+')
    expect(zegToets('mod++', false)).toBe('Ctrl +')
  })
})

describe('opdrachten on an open dossier', () => {
  test('Ctrl . goes to the pitstop, from any step', () => {
    const gegaan: string[] = []
    const { document } = werkplek()
    const w = createWerkruimte(document, {
      announce: () => undefined,
      flush: () => undefined,
      ga: (stap, deel) => gegaan.push(`${stap}/${deel}`),
    })
    w.zet({ stap: 'actieplan' })
    expect(runToets(w, 'mod+.')).toBe(true)
    expect(gegaan).toEqual(['kaart/pitstop'])
  })

  test('F8 asks for the signalen of who is chosen, where there are any', async () => {
    const { w, document, zet } = werkplek()
    const [met, zonder] = [zet('Wijkraad'), zet('Jongeren')]
    await w.afleiding.laad()
    editActoren(document, [met], { verontrusting: 'radicaliserend' })
    for (const wie of [[], [zonder], [met, zonder]]) {
      w.zet({ selectie: { actoren: wie, relaties: [] } })
      expect(runToets(w, 'f8')).toBe(false)
    }
    w.zet({ selectie: { actoren: [met], relaties: [] }, paneelOpen: false })
    expect(runToets(w, 'f8')).toBe(true)
    expect(w.sessie.getState()).toMatchObject({ signalenVan: met, paneel: 'signalen', paneelOpen: true })
  })

  test('a kind key takes that kind in hand, V lets it go', () => {
    const { w } = werkplek()
    expect(runToets(w, 'm')).toBe(true)
    expect(w.sessie.getState().gereedschap).toBe('stilleMidden')
    expect(opdracht('stilleMidden').actief?.(w)).toBe(true)
    runToets(w, 'v')
    expect(w.sessie.getState().gereedschap).toBe('kies')
  })

  test('what cannot be done now leaves its key to somebody else', () => {
    const { w } = werkplek()
    expect(runToets(w, 'delete')).toBe(false)
    expect(runToets(w, 'f2')).toBe(false)
    expect(runToets(w, 'xyz')).toBe(false)
  })

  test('delete, undo and redo are said aloud by name', () => {
    const { w, zet, gezegd } = werkplek()
    const id = zet('Wijkraad')
    w.zet({ selectie: { actoren: [id], relaties: [] } })
    runToets(w, 'delete')
    expect(w.dossier().actoren).toEqual({})
    expect(w.sessie.getState().selectie.actoren).toEqual([])
    runToets(w, 'mod+z')
    expect(w.dossier().actoren[id]?.naam).toBe('Wijkraad')
    runToets(w, 'mod+y')
    expect(w.dossier().actoren).toEqual({})
    expect(gezegd.filter((tekst) => tekst.includes('Wijkraad')).length).toBeGreaterThanOrEqual(3)
    expect(gezegd.some((tekst) => tekst.startsWith('Ongedaan: '))).toBe(true)
    expect(gezegd.some((tekst) => tekst.startsWith('Opnieuw: '))).toBe(true)
  })

  test('duplicating selects the copies; parking empties the field and keeps the actor', () => {
    const { w, zet, tegenstelling } = werkplek()
    const id = zet('Jongeren')
    w.zet({ selectie: { actoren: [id], relaties: [] } })
    runToets(w, 'mod+d')
    const [kopie = ''] = w.sessie.getState().selectie.actoren
    expect(kopie).not.toBe(id)
    expect(w.dossier().actoren[kopie]?.naam).toBe('Jongeren')
    runToets(w, 'mod+b')
    expect(w.dossier().actoren[kopie]?.posities[tegenstelling]).toBeUndefined()
  })

  test('on another step nothing reaches the map that nobody sees; undo, search and export stay', () => {
    const { w, zet } = werkplek()
    const id = zet('Jongeren')
    w.zet({ selectie: { actoren: [id], relaties: [] }, stap: 'situatie' })
    const vanDeKaart =
      'g v r mod+shift+l delete mod+b mod+enter mod+a mod+d escape mod+shift+a mod+i 1 alt+1 shift+f11 home f2'.split(
        ' ',
      )
    expect(vanDeKaart.filter((toets) => runToets(w, toets))).toEqual([])
    expect(w.dossier().actoren[id]?.naam).toBe('Jongeren')
    expect(opdracht('exporteer').enabled(w)).toBe(true)
    expect(opdracht('zoek').enabled(w)).toBe(true)
    expect(runToets(w, 'mod+z')).toBe(true)
    expect(w.dossier().actoren).toEqual({})
  })

  test('everything on this field is chosen at once, who waits elsewhere is not', () => {
    const { w, document, zet } = werkplek()
    const a = zet('A')
    addActor(document, { soort: 'groep', naam: 'in de parkeerplaats' })
    runToets(w, 'mod+a')
    expect(w.sessie.getState().selectie.actoren).toEqual([a])
  })

  test('what is being typed is written before its field may go; what is chosen on the map moves no field', () => {
    let geschreven = 0
    const document = createDossierDocument({ nieuweId: () => 'x', vandaag: () => '2026-11-23' })
    const w = createWerkruimte(document, { announce: () => undefined, flush: () => (geschreven += 1) })
    w.zet({ dialoog: 'zoek' })
    w.zet({ tegenstelling: 'b' })
    w.zet({ stap: 'situatie' })
    w.undo()
    expect(geschreven).toBe(4)
    w.zet({ gereedschap: 'groep' })
    w.zet({ selectie: { actoren: ['a'], relaties: [] } })
    expect(geschreven).toBe(4)
  })
})

describe('before a room', () => {
  test('whoever asks for names gets none until it is over, and the schuilnamen stay on after', () => {
    const onthouden: boolean[] = []
    const vol: boolean[] = []
    const { document } = werkplek()
    const w = createWerkruimte(document, {
      announce: () => undefined,
      flush: () => undefined,
      onthoudSchuilnamen: (aan) => onthouden.push(aan),
      volscherm: (aan) => vol.push(aan),
    })
    runToets(w, 'f9')
    expect(w.sessie.getState()).toMatchObject({ presenteert: true, schuilnamen: true })
    // A key, a dialog that looks at the map with names, another tab.
    runToets(w, 'mod+shift+h')
    w.zet({ schuilnamen: false })
    w.zet({ dialoog: 'exporteer', schuilnamen: false })
    expect(w.sessie.getState().schuilnamen).toBe(true)
    runToets(w, 'f9')
    expect(w.sessie.getState()).toMatchObject({ presenteert: false, schuilnamen: true, vergrendeld: false })
    runToets(w, 'mod+shift+h')
    expect(w.sessie.getState().schuilnamen).toBe(false)
    expect(onthouden).toEqual([true, false])
    expect(vol).toEqual([true, false])
  })

  test('with the places locked nothing that moves a card can be asked', () => {
    const { w, zet } = werkplek()
    const ids = ['Wijkraad', 'Handelaars', 'Jeugdhuis'].map(zet)
    const stop = w.koppelKaart({
      pas: () => undefined,
      toon: () => undefined,
      focus: () => undefined,
      zoom: () => undefined,
      uitsnede: () => null,
      kijk: () => undefined,
      begin: () => undefined,
      plaats: () => [],
      schik: () => undefined,
      plek: () => ({ positie: null, gekozen: false }),
    })
    w.zet({ selectie: { actoren: ids, relaties: [] } })
    const BEWEEGT = ['schik', 'lijnUit', 'verdeel', 'parkeer'] as const
    const kan = () => BEWEEGT.filter((id) => opdracht(id).enabled(w))
    expect(kan()).toEqual(BEWEEGT)
    opdracht('vergrendel').run(w)
    expect(kan()).toEqual([])
    opdracht('vergrendel').run(w)
    expect(kan()).toEqual(BEWEEGT)
    stop()
  })
})
