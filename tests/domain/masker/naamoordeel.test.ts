import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/domain/model/actor'
import { leegDossier, maakRecord } from '../../../src/domain/model/dossier'
import { createMasker } from '../../../src/domain/masker/masker'
import { beoordeelNaam } from '../../../src/domain/masker/naamoordeel'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'

const actor = (velden: Partial<Actor>): Actor =>
  maakRecord('actoren', { id: 'a', soort: 'luideStem', naam: 'Jan Peeters', letter: 'B', ...velden })

describe('who hides, and why', () => {
  test.each<[string, Partial<Actor>, boolean, string]>([
    ['a luide stem of whom nobody said it', {}, true, 'lijktNaam'],
    ['a word that could be anybody', { naam: 'Zjef' }, true, 'onbekend'],
    ['a network actor too', { soort: 'netwerk', naam: 'Zjef' }, true, 'onbekend'],
    ['who is no more than a description', { naam: 'Vader van drie' }, true, 'onbekend'],
    ['a plain organisation', { naam: 'Buurtcomité Zuid' }, false, 'organisatie'],
    ['a plain role', { soort: 'netwerk', naam: 'Wijkagent' }, false, 'rol'],
    ['a role with a name behind it', { soort: 'netwerk', naam: 'Wijkagent Peeters' }, true, 'onbekend'],
    ['a groep that looks like somebody', { soort: 'groep' }, true, 'lijktNaam'],
    ['a first name in the midden', { soort: 'stilleMidden', naam: 'fatima' }, true, 'lijktNaam'],
    ['a groep', { soort: 'groep', naam: 'Rond het plein' }, false, 'groep'],
    ['said: one person', { naam: 'Wijkagent', eenheid: 'individu' }, true, 'gezegd'],
    [
      'said: one person, of whom the box was once ticked',
      { eenheid: 'individu', naamHerkenbaar: false },
      true,
      'gezegd',
    ],
    ['said: an organisation', { eenheid: 'organisatie' }, false, 'gezegd'],
    ['said: many', { eenheid: 'meerdere' }, false, 'gezegd'],
    ['said: can be recognised', { eenheid: 'organisatie', naamHerkenbaar: true }, true, 'gezegd'],
    ['said of this very name: may be seen', { naamMagStaan: 'jan  PEETERS' }, false, 'gezegd'],
    ['said of another name', { naamMagStaan: 'Markt' }, true, 'lijktNaam'],
    ['said of one who is a person', { naamMagStaan: 'Jan Peeters', eenheid: 'individu' }, true, 'gezegd'],
    [
      'a box that was ticked and unticked says nothing of a name',
      { naamHerkenbaar: false },
      true,
      'lijktNaam',
    ],
    ['a minor, whatever else is said', { eenheid: 'meerdere', minderjarige: true }, true, 'gezegd'],
    [
      'a minor whose schuilnaam is the name',
      { minderjarige: true, schuilnaam: 'Jan Peeters' },
      true,
      'gezegd',
    ],
    [
      'a minor of whom it was said as well that this very name may be seen',
      { minderjarige: true, schuilnaam: 'Jan Peeters', naamMagStaan: 'Jan Peeters' },
      false,
      'gezegd',
    ],
    ['a schuilnaam', { naam: 'Bib', eenheid: 'organisatie', schuilnaam: 'Een dienst' }, true, 'schuilnaam'],
    ['a schuilnaam that is the name', { schuilnaam: 'jan peeters' }, false, 'gezegd'],
    ['nothing typed', { naam: ' ' }, false, 'geenNaam'],
    ['a mask typed as name', { naam: 'Luide stem B' }, false, 'geenNaam'],
  ])('%s', (_wie, velden, verborgen, grond) => {
    expect(beoordeelNaam(actor(velden))).toMatchObject({ verborgen, grond })
  })

  test('a luide stem without eenheid goes out under its letter, in every spelling', () => {
    const jan = actor({})
    const masker = createMasker({ ...leegDossier(), actoren: { a: jan } })
    expect(masker.naam(jan)).toBe('Luide stem B')
    expect(masker.tekst('Bel Peeters, of Jans broer')).toBe('Bel Luide stem B, of Luide stem B’s broer')
  })

  test('the functions of the example stay readable', () => {
    const { actoren } = bloemetjeswijk()
    const gronden = Object.values(actoren)
      .filter(({ eenheid }) => eenheid === null)
      .map((een) => [een.naam, beoordeelNaam(een).grond])
    expect(gronden).toEqual([
      ['Wijkagent', 'rol'],
      ['Schooldirecteur', 'rol'],
      ['Jeugdwerker', 'rol'],
      ['Bibmedewerker', 'rol'],
    ])
  })
})
