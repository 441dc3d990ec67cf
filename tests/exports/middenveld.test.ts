/** The dossier as a masked file says what it leaves behind, and leaves that behind and nothing else. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBestand } from '../../src/domain/bestand/bestand'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { GEGEVENSFORMATEN } from '../../src/exports/gegevensformaten'
import { exportvraag } from '../support/exportvraag'

/** What is emptied, and the word that says so. */
const GEZEGD: Readonly<Record<string, string>> = {
  momentopnames: 'Momentopnames',
  verborgenNamen: 'vroegere namen',
  maskering: 'wat jullie over namen zeiden',
  'kop.gedeeld': 'met wie gedeeld werd',
  'kop.standen': 'door welke bestanden dit dossier ging',
}

const isLeeg = (waarde: unknown): boolean =>
  waarde === '' || waarde === null || (typeof waarde === 'object' && Object.values(waarde).every(isLeeg))

test('masked, everything that is gone is named, before and after', async () => {
  const bevroren = readBestand(readFileSync('tests/fixtures/v1.middenveld', 'utf8'))
  if (!bevroren.ok) throw new Error('the frozen file opens')
  const formaat = GEGEVENSFORMATEN.find(({ id }) => id === 'middenveld')
  const uit = maakUitgaand(bevroren.dossier, 'verbergen')
  const vraag = exportvraag(uit, 't1')
  const gemaakt = await formaat?.make(vraag)
  const terug = readBestand((await gemaakt?.blob.text()) ?? '')
  if (!terug.ok) throw new Error('what was written is read')
  const weg = Object.entries(bevroren.dossier).flatMap(([deel, was]) => {
    const is: unknown = terug.dossier[deel as keyof typeof terug.dossier]
    if (!isLeeg(was) && isLeeg(is)) return [deel]
    return Object.entries(was).flatMap(([veld, waarde]) =>
      !isLeeg(waarde) && isLeeg((is as Record<string, unknown>)[veld]) ? [`${deel}.${veld}`] : [],
    )
  })
  expect(weg.sort()).toEqual(Object.keys(GEZEGD).sort())
  const vooraf = await formaat?.kijk?.(vraag)
  for (const woord of Object.values(GEZEGD)) {
    expect(gemaakt?.melding).toContain(woord)
    expect(JSON.stringify(vooraf)).toContain(woord)
  }
})
