import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTekens } from '../../src/taal/tekens'
import { maakRecord, maakSectie } from '../../src/domain/model/dossier'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import { readTabel } from '../../src/domain/lijst/lijst'
import { splitCsv, splitLijst } from '../../src/domain/lijst/lijstrijen'
import { zuiver } from '../../src/exports/merk/zuiver'
import { addActor, addBezorgdheid } from '../../src/store/mutaties'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument } from '../support/documenten'

/** Each as somebody pastes it, with its code. */
const EINDEN = [
  ['U+000B, a soft return of Word', '\u000B'],
  ['U+000C, a new page', '\u000C'],
  ['U+0085, an end of line of old machines', '\u0085'],
  ['U+2028', '\u2028'],
  ['U+2029', '\u2029'],
  ['an end of Windows', '\r\n'],
] as const

describe.each(EINDEN)('%s', (_wat, teken) => {
  const tekst = `Bewoners${teken}plein`
  test('is a line end wherever text enters', () => {
    expect(readTekens(tekst)).toBe('Bewoners\nplein')
    // In a record and in a section, in a name, a text, and below a key.
    expect(maakRecord('actoren', { id: 'a', soort: 'groep', naam: tekst, nota: tekst })).toMatchObject({
      naam: 'Bewoners\nplein',
      nota: 'Bewoners\nplein',
    })
    expect(maakSectie('verankering', { leerpunten: { punt: { tekst, orde: 0 } } }).leerpunten).toMatchObject({
      punt: { tekst: 'Bewoners\nplein' },
    })
  })

  test('is one through the door of acts, and out of a file', () => {
    const document = nieuwDocument(bouwDossier({}))
    const id = addActor(document, { soort: 'groep', naam: tekst })
    const zorg = addBezorgdheid(document, { tekst })
    const { actoren, bezorgdheden } = document.read()
    expect([actoren[id]?.naam, bezorgdheden[zorg]?.tekst]).toEqual(['Bewoners\nplein', 'Bewoners\nplein'])
    const bestand = writeBestand(bouwDossier({ actoren: { a: { naam: 'MERK' } } })).replace(
      'MERK',
      JSON.stringify(tekst).slice(1, -1),
    )
    const gelezen = readBestand(bestand)
    expect(gelezen.ok && gelezen.dossier.actoren.a?.naam).toBe('Bewoners\nplein')
  })

  test('parts the names of a list, and never glues two words', () => {
    const namen = (rijen: string[][]) => readTabel(rijen).regels.map(({ naam }) => naam)
    expect(namen(splitLijst(tekst))).toEqual(['Bewoners', 'plein'])
    expect(namen(splitCsv(`Naam;Soort\n"${tekst}";groep`))).toEqual(['Bewoners plein'])
  })

  test('and what an older dossier still holds leaves as one', () => {
    expect(zuiver({ naam: tekst })).toEqual({ naam: 'Bewoners\nplein' })
  })
})

test('other control signs and half pairs go; letters, emoji, tabs and what steers writing stay', () => {
  expect(readTekens('a\u0000b\u0007c\u001Fd\uFFFEe\uD800f')).toBe('abcdef')
  const heel = 'Café 🦄\tté\n\u200Fعربي\u200D \u00A0'
  expect(readTekens(heel)).toBe(heel)
})

test('whatever is typed, what is kept can stand in any document, and is kept the same the next time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      const schoon = readTekens(tekst)
      expect(schoon).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]/u)
      expect(readTekens(schoon)).toBe(schoon)
    }),
  )
})
