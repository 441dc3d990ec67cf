/** «Hier zijn we het over eens»: asked and taken back, and what is said to whoever tries to move such a card. */
import { expect, test } from 'vitest'
import { addActor, addTegenstelling } from '../../src/document/mutations'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { findMee, findVasten, moveNaarParkeerplaats, zegVasten } from '../../src/store/eens'
import { opdracht } from '../../src/store/opdracht/opdrachten'
import { runToets } from '../../src/store/opdracht/toetsen'
import { createWerkruimte } from '../../src/store/werkruimte'

function werkplek() {
  let n = 0
  const gemeld: string[] = []
  const document = createDossierDocument({ nieuweId: () => `i${++n}`, vandaag: () => '2026-03-03' })
  const w = createWerkruimte(document, {
    announce: () => undefined,
    flush: () => undefined,
    klok: () => 0,
    meld({ text }) {
      gemeld.push(text)
      return () => void gemeld.splice(gemeld.indexOf(text), 1)
    },
  })
  const hier = addTegenstelling(document, { wij: 'bewoners', zij: 'jongeren' })
  const zet = (naam: string, schuilnaam = '') =>
    addActor(document, { soort: 'groep', naam, schuilnaam, posities: { [hier]: { x: 0, y: 0 } } })
  const kies = (...actoren: string[]) => w.zet({ selectie: { actoren, relaties: [] } })
  const vast = () => findVasten(w.dossier(), hier, Object.keys(w.dossier().actoren))
  const kan = () => (['eens', 'bespreek'] as const).filter((id) => opdracht(id).enabled(w))
  return { w, document, hier, zet, kies, vast, kan, gemeld }
}

test('is asked of who is chosen and has a place here, in one step that can be taken back', () => {
  const { w, document, zet, kies, vast, kan } = werkplek()
  const [an, bo] = [zet('An'), zet('Bo')]
  const wacht = addActor(document, { soort: 'groep', naam: 'Cis' })
  expect(kan()).toEqual([])
  kies(wacht)
  expect(kan()).toEqual([])
  kies(an, wacht)
  expect(kan()).toEqual(['eens'])
  opdracht('eens').run(w)
  expect([vast(), kan()]).toEqual([[an], ['bespreek']])
  expect(document.history().undo).toBe('Eens over de plaats: An')
  kies(an, bo)
  expect(kan()).toEqual(['eens', 'bespreek'])
  opdracht('eens').run(w)
  expect(document.history().undo).toBe('Eens over de plaats: Bo')
  runToets(w, 'alt+shift+o')
  expect([vast(), document.history().undo]).toEqual([[], 'Plaats weer open: 2 actoren'])
  w.undo()
  expect(vast()).toEqual([an, bo])
  w.zet({ stap: 'situatie' })
  expect(kan()).toEqual([])
})

test('to the parkeerplaats goes who may, and the rest is said', () => {
  const { w, hier, zet, kies, vast, gemeld } = werkplek()
  const [an, bo] = [zet('An'), zet('Bo')]
  kies(an)
  runToets(w, 'alt+shift+e')
  kies(an, bo)
  runToets(w, 'mod+b')
  expect(gemeld).toEqual([
    'Over An zijn jullie het eens sinds 3 maart 2026. Maak het los om te verplaatsen.',
    'Bo naar de parkeerplaats',
  ])
  expect([hier in w.dossier().actoren[an]!.posities, hier in w.dossier().actoren[bo]!.posities]).toEqual([
    true,
    false,
  ])
  expect(vast()).toEqual([an])
})

test('nobody to hold: nothing is said', () => {
  const { w, hier, zet, gemeld } = werkplek()
  const an = zet('An')
  zegVasten(w, hier, [an, 'weg'])
  moveNaarParkeerplaats(w, hier, [])
  expect(gemeld).toEqual([])
})

test('stands on screen once, however often it is tried, and with the name that the screen shows', () => {
  const { w, hier, zet, kies, gemeld } = werkplek()
  const an = zet('An Peeters', 'de buur')
  kies(an)
  opdracht('eens').run(w)
  w.zet({ schuilnamen: true })
  for (let keer = 0; keer < 3; keer++) zegVasten(w, hier, [an])
  expect(gemeld).toEqual([
    'Over de buur zijn jullie het eens sinds 3 maart 2026. Maak het los om te verplaatsen.',
  ])
})

test('a group goes without who stays; taken by who stays, it does not go', () => {
  const { w, hier, zet, kies } = werkplek()
  const [an, bo, cis] = [zet('An'), zet('Bo'), zet('Cis')]
  kies(bo)
  opdracht('eens').run(w)
  const groep = [an, bo, cis]
  expect(findMee(w.dossier(), hier, an, groep)).toEqual({ gaan: [an, cis], blijft: [bo] })
  expect(findMee(w.dossier(), hier, bo, groep)).toEqual({ gaan: [], blijft: [bo] })
  expect(findMee(w.dossier(), 'elders', bo, groep)).toEqual({ gaan: groep, blijft: [] })
})
