/** What is shown of an act that weighs: what happened, and the way back of exactly that act. */
import { expect, test } from 'vitest'
import { addActor, editActoren, removeActoren } from '../../src/document/mutations'
import type { Melding } from '../../src/store/daden'
import { createWerkruimte } from '../../src/store/werkruimte'
import { brengSamen, replicas } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const KAART = bouwDossier({
  actoren: { jan: { naam: 'Jan Peeters', eenheid: 'individu' }, wijk: { naam: 'Wijkraad' } },
})

function werkplek() {
  const [document, ander] = replicas(KAART, 2) as [
    ReturnType<typeof replicas>[number],
    ReturnType<typeof replicas>[number],
  ]
  const gezegd: string[] = []
  const balken: Melding[] = []
  const w = createWerkruimte(document, {
    announce: (tekst) => gezegd.push(tekst),
    flush: () => undefined,
    meld(melding) {
      balken.push(melding)
      return () => {
        const plaats = balken.indexOf(melding)
        if (plaats < 0) return
        balken.splice(plaats, 1)
        melding.onClose?.()
      }
    },
  })
  const teksten = () => balken.map(({ text }) => text)
  return { w, document, ander, gezegd, balken, teksten }
}

test('it says what went, once, and puts back exactly that', () => {
  const { w, document, gezegd, balken, teksten } = werkplek()
  removeActoren(document, ['jan'])
  expect([gezegd, teksten()]).toEqual([['Jan Peeters verwijderd'], ['Jan Peeters verwijderd']])
  expect(balken[0]?.isGezegd).toBe(true)
  editActoren(document, ['wijk'], { naam: 'Later' })
  expect(teksten()).toHaveLength(1)
  balken[0]?.zetTerug?.()
  expect(w.dossier().actoren).toMatchObject({ jan: { naam: 'Jan Peeters' }, wijk: { naam: 'Later' } })
  expect(gezegd.at(-1)).toBe('Ongedaan: Jan Peeters verwijderd')
  expect(teksten()).toEqual([])
})

test('it goes when the act is undone otherwise, and comes with redo; leaving takes it away', () => {
  const { w, document, teksten } = werkplek()
  removeActoren(document, ['jan'])
  w.undo()
  expect(teksten()).toEqual([])
  w.redo()
  expect(teksten()).toEqual(['Jan Peeters verwijderd'])
  w.dispose()
  expect(teksten()).toEqual([])
})

test('what was worked on since is left alone, and that is said', () => {
  const { w, document, balken, teksten } = werkplek()
  editActoren(document, ['jan', 'wijk'], { sector: 'zorg' })
  editActoren(document, ['jan'], { sector: 'onderwijs' })
  const voor = w.dossier()
  balken[0]?.zetTerug?.()
  expect(w.dossier()).toBe(voor)
  expect(teksten().at(-1)).toContain('Ctrl Z')
})

test('it names nobody while schuilnamen are on, also when they are put on under it', () => {
  const { w, document, teksten } = werkplek()
  removeActoren(document, ['jan'])
  w.zet({ schuilnamen: true })
  expect(teksten()).toHaveLength(1)
  expect(teksten()[0]).not.toContain('Peeters')
})

test('what another tab takes away shows no bar here', () => {
  const { document, ander, teksten } = werkplek()
  removeActoren(ander, ['jan'])
  brengSamen([document, ander])
  expect(teksten()).toEqual([])
})

test('an undo that crosses somebody else, or finds nothing left, is shown and said', () => {
  const { w, document, ander, teksten } = werkplek()
  const samen = () => brengSamen([document, ander])
  editActoren(document, ['wijk'], { naam: 'Van mij' })
  samen()
  editActoren(ander, ['wijk'], { naam: 'Van jou' })
  samen()
  w.undo()
  expect(teksten()).toEqual([
    'Ongedaan: Naam gewijzigd: Van mij. Dat zet ook terug wat iemand anders intussen schreef.',
  ])
  addActor(document, { soort: 'groep', naam: 'Nieuw' })
  samen()
  removeActoren(ander, Object.keys(ander.read().actoren))
  samen()
  w.undo()
  expect(teksten().at(-1)).toBe('Hier is niets meer aan ongedaan te maken: Groep «Nieuw» toegevoegd')
})

test.each([
  ['undo', 'Er is niets om ongedaan te maken'],
  ['redo', 'Er is niets om opnieuw te doen'],
] as const)('%s of an empty list is said at each press, and shown once', (wat, tekst) => {
  const { w, gezegd, teksten } = werkplek()
  w[wat]()
  w[wat]()
  expect([gezegd, teksten()]).toEqual([[tekst, tekst], [tekst]])
})
