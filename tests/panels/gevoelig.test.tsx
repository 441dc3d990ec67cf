import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { editSectie } from '../../src/document/mutations'
import { Leden } from '../../src/steps/situatie/Leden'
import { Expertise } from '../../src/steps/situatie/Expertise'
import { PaneelSelectie } from '../../src/panels/selectie/PaneelSelectie'
import { toon } from './paneelproef'

const ZIN = /^Dit lijkt iets te zeggen over geloof/u
const JAN = { id: 'jan', soort: 'luideStem', naam: 'Jan Peeters', letter: 'A', eenheid: 'individu' }
const WIJKRAAD = { id: 'raad', soort: 'netwerk', naam: 'Wijkraad', letter: 'A', eenheid: 'organisatie' }
const kies = (actor: string) => ({ selectie: { actoren: [actor], relaties: [] } })

// A busy machine reads the lists of words slowly; what is tested is what comes of them.
beforeAll(() => import('../../src/domain/signalen/woorden'))

describe('a line under what says something of a person that may not be written down', () => {
  test('under the note of one person, once, and only while it stands there', async () => {
    const { dossier } = toon(
      <PaneelSelectie />,
      { actoren: [{ ...JAN, nota: 'Stemt op Vlaams Belang' }] },
      kies('jan'),
    )
    expect((await screen.findAllByText(ZIN)).length).toBe(1)
    const nota = screen.getByRole('textbox', { name: 'Nota' })
    // It belongs to the field, also for who cannot see it, and stops nobody.
    const erbij = (nota.getAttribute('aria-describedby') ?? '').split(' ')
    expect(erbij.map((id) => document.getElementById(id)?.textContent).join('')).toMatch(ZIN)
    fireEvent.change(nota, { target: { value: 'Maakt zich zorgen over het plein' } })
    fireEvent.blur(nota)
    expect(dossier().actoren.jan?.nota).toBe('Maakt zich zorgen over het plein')
    expect(screen.queryByText(ZIN)).toBeNull()
  })

  test.each([
    ['opportuniteit', 'Is moslim en kent de jeugd'],
    ['gevoedDoor', 'Zijn partij: PVDA'],
    ['betrekkenWaarom', 'Ging door een depressie'],
    ['sector', 'is joods'],
  ])('under %s too', async (veld, woorden) => {
    toon(<PaneelSelectie />, { actoren: [{ ...JAN, betrekken: 'ja', [veld]: woorden }] }, kies('jan'))
    for (const deel of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(deel)
    expect(await screen.findByText(ZIN)).toBeTruthy()
  })

  test('on a line between people, with a lid, and wherever somebody is named', async () => {
    const { unmount } = toon(
      <PaneelSelectie />,
      {
        actoren: [JAN, WIJKRAAD],
        relaties: [
          {
            id: 'lijn',
            van: 'jan',
            naar: 'raad',
            type: 'contact',
            nota: 'bidden in dezelfde moskee, hij is moslim',
          },
        ],
      },
      { selectie: { actoren: [], relaties: ['lijn'] } },
    )
    expect(await screen.findByText(ZIN)).toBeTruthy()
    unmount()
    const lid = toon(<Leden />, { leden: [{ id: 'an', wie: 'An', expertise: 'is zelf Koerdisch' }] })
    expect(await screen.findByText(ZIN)).toBeTruthy()
    lid.unmount()
    const { werkruimte } = toon(<Leden />, { actoren: [JAN] })
    const schrijf = (overleg: string) =>
      act(() => editSectie(werkruimte.document, 'werkgroep', { overleg }, 'proef'))
    schrijf('Over wie moslim is')
    expect(screen.queryByText(ZIN)).toBeNull()
    schrijf('Met Jan Peeters, die moslim is')
    expect(screen.getByText(ZIN)).toBeTruthy()
  })

  test('not with an organisation, nor with words that name nobody', async () => {
    toon(
      <PaneelSelectie />,
      {
        actoren: [
          { ...WIJKRAAD, nota: 'Werkt met wie katholiek, joods of moslim is', sector: 'is islamitisch' },
        ],
      },
      kies('raad'),
    )
    toon(<Expertise />, {})
    for (const deel of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(deel)
    await import('../../src/domain/signalen/woorden')
    expect(screen.queryByText(ZIN)).toBeNull()
  })
})
