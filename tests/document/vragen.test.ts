import { describe, expect, test } from 'vitest'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { answerVraag, markOnbekend } from '../../src/document/mutations'
import { leegDossier } from '../../src/domain/model/dossier'
import { SITUATIEVRAGEN } from '../../src/domain/vragen/situatie'
import { isBeantwoord, isNogOnbekend, readTekst, type Vraag } from '../../src/domain/vragen/vraag'

const maak = () =>
  createDossierDocument({ nieuweId: () => 'i1', vandaag: () => '2026-11-23', begin: leegDossier() })

/** Every answer that this question can take. */
const antwoorden = ({ antwoord }: Vraag): (string | number)[] =>
  antwoord.vorm === 'tekst'
    ? ['op het plein']
    : antwoord.vorm === 'schuif'
      ? [-2, 0, 2]
      : antwoord.opties.map(({ id }) => id)

const gelezen = (document: ReturnType<typeof maak>, vraag: Vraag) =>
  vraag.antwoord.vorm === 'tekst' ? readTekst(document.read(), vraag) : vraag.antwoord.lees(document.read())

describe.each(SITUATIEVRAGEN.map((vraag): [string, Vraag] => [vraag.sleutel, vraag]))('%s', (_, vraag) => {
  test('every answer is written, read back, one step, and undone', () => {
    for (const antwoord of antwoorden(vraag)) {
      const document = maak()
      answerVraag(document, vraag, antwoord)
      expect(gelezen(document, vraag)).toBe(antwoord)
      expect(isBeantwoord(document.read(), vraag)).toBe(true)
      document.undo()
      expect(document.read()).toEqual(leegDossier())
      expect(document.history().undo).toBeNull()
    }
  })

  test('«weten we nog niet» answers it, and goes when there is an answer', () => {
    const document = maak()
    markOnbekend(document, vraag, true)
    expect(isNogOnbekend(document.read(), vraag)).toBe(true)
    expect(isBeantwoord(document.read(), vraag)).toBe(true)
    answerVraag(document, vraag, antwoorden(vraag)[0] ?? null)
    expect(isNogOnbekend(document.read(), vraag)).toBe(false)
    markOnbekend(document, vraag, true)
    expect(isNogOnbekend(document.read(), vraag)).toBe(true)
    markOnbekend(document, vraag, false)
    expect(isNogOnbekend(document.read(), vraag)).toBe(false)
  })

  test('an answer that is taken back leaves nothing behind', () => {
    const document = maak()
    answerVraag(document, vraag, antwoorden(vraag)[0] ?? null)
    answerVraag(document, vraag, null)
    expect(document.read()).toEqual(leegDossier())
  })

  test('an answer it does not know changes nothing', () => {
    if (vraag.antwoord.vorm === 'tekst') return
    const document = maak()
    answerVraag(document, vraag, vraag.antwoord.vorm === 'keuze' ? 'bestaatNiet' : 'tekst')
    expect(document.history().undo).toBeNull()
  })
})

test('text stays when the room is no longer sure; a choice goes', () => {
  const document = maak()
  const vrij = SITUATIEVRAGEN.find(({ antwoord }) => antwoord.vorm === 'tekst')
  const keuze = SITUATIEVRAGEN.find(({ antwoord }) => antwoord.vorm === 'keuze')
  if (!vrij || keuze?.antwoord.vorm !== 'keuze') throw new Error('both forms exist')
  answerVraag(document, vrij, 'in het park, denken we')
  answerVraag(document, keuze, keuze.antwoord.opties[0]?.id ?? null)
  markOnbekend(document, vrij, true)
  markOnbekend(document, keuze, true)
  expect(readTekst(document.read(), vrij)).toBe('in het park, denken we')
  expect(keuze.antwoord.lees(document.read())).toBeNull()
})
