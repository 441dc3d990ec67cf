import { describe, expect, test } from 'vitest'
import {
  addMomentopname,
  allowVroegereNaam,
  answerNaamwoord,
  editActoren,
  hideNamen,
  purgeNaam,
} from '../../src/document/mutations'
import { createMasker } from '../../src/domain/masker/masker'
import { maskDossier } from '../../src/domain/masker/maskdossier'
import { readNaamlijst } from '../../src/domain/masker/naamlijst'
import { alleTeksten, bouwDossier } from '../support/dossiers'
import { nieuwDocument } from '../support/documenten'

const open = () =>
  nieuwDocument(
    bouwDossier({
      kop: { titel: 'Rond Jan Peeters', context: 'Mei belde. In mei. De straat.' },
      actoren: {
        jan: { soort: 'luideStem', naam: 'Jan Peeters', nota: 'Jans buur belt @janp' },
        mei: { soort: 'luideStem', naam: 'Mei Li', eenheid: 'individu' },
        agent: { soort: 'netwerk', naam: 'Wijkagent' },
        wijk: { naam: 'Wijkraad' },
      },
    }),
  )
const lijst = (document: ReturnType<typeof open>) =>
  readNaamlijst(document.read()).map(({ soort, naam }) => `${soort}: ${naam}`)

test('the list says what is assumed, asked, replaced and what stays', () => {
  expect(lijst(open())).toEqual([
    'aangenomen: Jan Peeters',
    'vraag: Mei',
    'vervangen: Mei Li',
    'blijft: Wijkagent',
    'blijft: Wijkraad',
  ])
})

describe('one press', () => {
  test.each<[string, boolean, string]>([
    ['jan', false, 'blijft: Jan Peeters'],
    ['mei', false, 'blijft: Mei Li'],
    ['agent', true, 'vervangen: Wijkagent'],
    ['wijk', true, 'vervangen: Wijkraad'],
  ])('%s, hidden: %s', (id, verberg, regel) => {
    const document = open()
    const voor = lijst(document)
    hideNamen(document, [id], verberg)
    expect(lijst(document)).toContain(regel)
    hideNamen(document, [id], !verberg)
    expect(lijst(document)).not.toContain(regel)
    document.undo()
    document.undo()
    expect(lijst(document)).toEqual(voor)
  })

  test('a minor of whom the name may stand, hides again when the tick comes later', () => {
    const document = open()
    hideNamen(document, ['mei'], false)
    editActoren(document, ['mei'], { minderjarige: true })
    expect(lijst(document)).toContain('vervangen: Mei Li')
    hideNamen(document, ['mei'], false)
    expect(lijst(document)).toContain('blijft: Mei Li')
    editActoren(document, ['mei'], { minderjarige: false })
    editActoren(document, ['mei'], { minderjarige: true })
    expect(lijst(document)).toContain('vervangen: Mei Li')
    const { gemaskeerd } = maskDossier(document.read())
    expect(gemaskeerd.actoren['mei']?.naam).toBe('Luide stem B')
    expect(maskDossier(gemaskeerd).gemaskeerd.actoren['mei']).toEqual(gemaskeerd.actoren['mei'])
  })

  test.each<[string, string, string]>([
    ['Jan Peeters', 'Buurtbeeld', 'blijft'],
    ['Wijkraad', 'Jan Peeters', 'vervangen'],
    ['Wijkraad', 'fatima', 'vervangen'],
    ['Wijkraad', 'Comité Jan Peeters', 'blijft'],
    ['Jan Peeters', 'Jan  peeters', 'blijft'],
  ])('said: an organisation; «%s» becomes «%s»: %s', (was, wordt, soort) => {
    const document = open()
    editActoren(document, ['wijk'], { naam: was })
    editActoren(document, ['wijk'], { eenheid: 'organisatie' })
    expect(lijst(document)).toContain(`blijft: ${was}`)
    editActoren(document, ['wijk'], { naam: wordt })
    expect(readNaamlijst(document.read()).find(({ sleutel }) => sleutel === 'wijk')?.soort).toBe(soort)
    document.undo()
    expect(lijst(document)).toContain(`blijft: ${was}`)
  })

  test('a word that is no name is left, one that is, is not', () => {
    const document = open()
    const context = () => createMasker(document.read()).tekst(document.read().kop.context)
    expect(context()).toBe('Luide stem B belde. In mei. De straat.')
    answerNaamwoord(document, 'mei', false)
    expect(context()).toBe('Mei belde. In mei. De straat.')
    answerNaamwoord(document, 'mei', true)
    expect(context()).toBe('Luide stem B belde. In mei. De straat.')
  })

  test('a former name may stay after all', () => {
    const document = open()
    editActoren(document, ['jan'], { naam: 'Wijkwerker' })
    expect(lijst(document)).toContain('vroeger: Jan Peeters')
    allowVroegereNaam(document, 'jan peeters', true)
    expect(createMasker(document.read()).tekst('Jan Peeters')).toBe('Jan Peeters')
    document.undo()
    expect(createMasker(document.read()).tekst('Jan Peeters')).toBe('Luide stem A')
  })
})

test('a name goes from everywhere in one step, also from what was frozen, and comes back in one', () => {
  const document = open()
  addMomentopname(document, 'Met Jan')
  const voor = document.read()
  purgeNaam(document, 'Jan Peeters', 'Luide stem A')
  const { verborgenNamen, ...rest } = document.read()
  expect(
    alleTeksten(rest).filter((tekst) => /peeters|\bjans?\b/iu.test(tekst.replaceAll('"jan"', ''))),
  ).toEqual(['jan'])
  expect(Object.values(verborgenNamen).map(({ naam }) => naam)).toEqual(['Jan Peeters'])
  document.undo()
  expect(document.read()).toEqual({ ...voor, verborgenNamen: document.read().verborgenNamen })
})
