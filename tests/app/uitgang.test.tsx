/** Whatever goes out through the dialog Exporteer, in every format of the registry: a line for the dossierkaart, with who it was for. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { fileSave } from 'browser-fs-access'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createBuiten } from '../../src/app/dossier/buiten'
import { drukAf } from '../../src/app/uitvoer/drukAf'
import { ExportDialoog } from '../../src/app/uitvoer/ExportDialoog'
import { gingUit } from '../../src/app/toestel/uitgang'
import type { Bibliotheek } from '../../src/document/bibliotheek'
import type { Uitgang } from '../../src/domain/model/gedeeld'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import type { Exportuitkomst } from '../../src/exports/formaat'
import { EXPORTFORMATEN } from '../../src/exports/register'
import { WerkruimteContext } from '../../src/store/hooks'
import { createWerkruimte } from '../../src/store/werkruimte'
import { Basis } from '../../src/ui/Basis'
import { meldingen } from '../../src/ui/melding'
import { nieuwDocument } from '../support/documenten'

vi.mock('browser-fs-access', () => ({ fileSave: vi.fn(() => Promise.resolve(null)) }))
vi.mock('../../src/app/uitvoer/drukAf', () => ({ drukAf: vi.fn(() => Promise.resolve()) }))
vi.mock('../../src/exports/beeld/kaartsvg', () => ({
  buildKaartSvg: () =>
    Promise.resolve({
      svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      titel: 'Het plein',
      breedte: 400,
      hoogte: 300,
    }),
}))
vi.mock('../../src/app/uitvoer/kaartkeuze', () => ({ kaartkeuze: () => ({ datum: '2026-11-23' }) }))

beforeEach(() => {
  for (const formaat of EXPORTFORMATEN) {
    vi.spyOn(formaat, 'make').mockResolvedValue({
      blob: new Blob(['inhoud']),
      bestandsnaam: `plein.${formaat.extensie}`,
      melding: null,
    })
  }
  for (const formaat of EXPORTFORMATEN.filter(({ isAfbeelding }) => !isAfbeelding)) {
    vi.spyOn(formaat, 'kijk').mockResolvedValue({ soort: 'inhoud', regels: ['Wat erin komt.'] })
  }
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
  Blob.prototype.text ??= () => Promise.resolve('')
})
afterEach(() => act(() => meldingen.clear()))

async function open() {
  const uit: Uitgang[] = []
  const werkruimte = createWerkruimte(
    nieuwDocument(bloemetjeswijk()),
    { announce: () => undefined, flush: () => undefined, gingUit: (een) => uit.push(een) },
    { dialoog: 'exporteer' },
  )
  render(
    <Basis>
      <WerkruimteContext value={werkruimte}>
        <ExportDialoog veld={() => null} />
      </WerkruimteContext>
    </Basis>,
  )
  await screen.findByRole('img')
  return uit
}
const druk = (naam: string) => fireEvent.click(screen.getByRole('button', { name: naam }))
function metNamen() {
  fireEvent.click(screen.getByRole('switch', { name: /^Namen verbergen/u }))
  druk('Toon de namen')
}
function voor(wie: string) {
  const veld = screen.getByRole('textbox', { name: /^Voor wie/u })
  fireEvent.change(veld, { target: { value: wie } })
  fireEvent.blur(veld)
}
function kies({ groep, label, stuk, vorm }: (typeof EXPORTFORMATEN)[number]) {
  const kiesIn = (vraag: string, keuze: string) =>
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: vraag })).getByRole('radio', { name: keuze }),
    )
  kiesIn('Wat', { kaart: 'De kaart', papier: 'Papier', gegevens: 'De gegevens' }[groep])
  if (stuk !== undefined) kiesIn('Welk papier', stuk)
  kiesIn('Formaat', vorm ?? label)
}

describe.each(EXPORTFORMATEN)('$label', (formaat) => {
  const bewaar = () => druk(formaat.isAfdruk ? 'Druk af of bewaar als PDF' : 'Bewaar')

  test('masked, for somebody, and with names: noted as what it is', async () => {
    const uit = await open()
    kies(formaat)
    voor('politie')
    bewaar()
    await waitFor(() => expect(uit).toHaveLength(1))
    expect(uit[0]).toEqual({ wat: formaat.label, metNamen: false, aanWie: 'politie', protocol: null })
    metNamen()
    bewaar()
    await waitFor(() => expect(uit).toHaveLength(2))
    expect(uit[1]).toEqual({
      wat: formaat.label,
      metNamen: !formaat.isAltijdGemaskeerd,
      aanWie: 'politie',
      protocol: null,
      ...(formaat.id === 'middenveld' ? { isDossier: true } : {}),
    })
  })

  test('what somebody thought better of did not go out', async () => {
    const nee = () => Promise.reject(new DOMException('', 'AbortError'))
    vi.mocked(fileSave).mockImplementationOnce(nee)
    vi.mocked(drukAf).mockImplementationOnce(nee)
    const uit = await open()
    kies(formaat)
    bewaar()
    const hand = formaat.isAfdruk ? drukAf : fileSave
    await waitFor(() => expect(hand).toHaveBeenCalled())
    await act(async () => undefined)
    expect(uit).toEqual([])
    vi.mocked(fileSave).mockReset().mockResolvedValue(null)
    vi.mocked(drukAf).mockReset().mockResolvedValue()
  })
})

test.each(EXPORTFORMATEN)('$label asks only what it listens to', async (formaat) => {
  await open()
  kies(formaat)
  const vraagt = (naam: string) => screen.queryByRole('radiogroup', { name: naam }) !== null
  expect(vraagt('Papier')).toBe(formaat.id === 'kaartpdf')
  expect(vraagt('Achtergrond')).toBe(formaat.isAfbeelding)
  expect(screen.queryByText('Welke actie') !== null).toBe(formaat.vraagtNaar === 'actie')
  expect(screen.queryByText('Welke vergadering') !== null).toBe(formaat.vraagtNaar === 'vergadering')
})

describe('while something is made', () => {
  const word = EXPORTFORMATEN.find(({ id }) => id === 'word')!
  async function begin() {
    const uit = await open()
    kies(word)
    let klaar: (uitkomst: Exportuitkomst) => void = () => undefined
    const gemaakt = new Promise<Exportuitkomst>((geef) => {
      klaar = geef
    })
    const make = vi.mocked(word.make).mockClear().mockReturnValueOnce(gemaakt)
    druk('Bewaar')
    return {
      uit,
      make,
      klaar: () => klaar({ blob: new Blob(), bestandsnaam: 'plan.docx', melding: null }),
    }
  }
  const zegt = () => screen.queryByText('Plan in Word: wordt gemaakt…')

  test('it says what, a second press makes no second one, and it says when it is done', async () => {
    const { uit, make, klaar } = await begin()
    expect(zegt()).not.toBeNull()
    const knop = screen.getByRole<HTMLButtonElement>('button', { name: 'Bewaar' })
    expect([knop.ariaDisabled ?? knop.getAttribute('aria-disabled'), knop.disabled]).toEqual(['true', false])
    druk('Bewaar')
    voor('politie')
    await act(async () => klaar())
    await waitFor(() => expect(uit).toHaveLength(1))
    expect(make).toHaveBeenCalledTimes(1)
    expect(zegt()).toBeNull()
    expect(meldingen.visibleToasts.map(({ content }) => content.text)).toEqual(['«plan.docx» is bewaard.'])
  })

  test('who stops it gets nothing, also when it is made after all', async () => {
    const { uit, make, klaar } = await begin()
    vi.mocked(fileSave).mockClear()
    druk('Stop')
    await waitFor(() => expect(zegt()).toBeNull())
    expect(make.mock.calls[0]?.[0].signaal?.aborted).toBe(true)
    await act(async () => klaar())
    expect(fileSave).not.toHaveBeenCalled()
    expect(uit).toEqual([])
    expect(meldingen.visibleToasts.map(({ content }) => content.text)).toEqual([
      'Gestopt. Er is niets gemaakt.',
    ])
  })
})

const ALS_BESTAND: Uitgang = { wat: 'Dossier als bestand', metNamen: true, isDossier: true }

describe('the door', () => {
  function bibliotheek() {
    const gezegd: unknown[] = []
    const deze = {
      zegInBestand: (id: string) => Promise.resolve(gezegd.push(['bestand', id])),
      noteerUit: (id: string, uit: Uitgang) => Promise.resolve(gezegd.push(['uit', id, uit])),
    }
    return { gezegd, deze, als: deze as unknown as Bibliotheek }
  }

  test('Ctrl S, and every other way to the file: its age and its line', async () => {
    const { gezegd, als } = bibliotheek()
    createBuiten(als, 'd1').bewaar(bloemetjeswijk())
    await waitFor(() => expect(gezegd).toHaveLength(2))
    expect(gezegd).toEqual([
      ['uit', 'd1', ALS_BESTAND],
      ['bestand', 'd1'],
    ])
  })

  test('what is no whole dossier leaves the age of the file alone', async () => {
    const { gezegd, als } = bibliotheek()
    await gingUit(als, 'd1', { wat: 'Plan in Word', metNamen: true })
    expect(gezegd).toEqual([['uit', 'd1', { wat: 'Plan in Word', metNamen: true }]])
  })

  test('where it cannot be noted, that is said, and no more', async () => {
    const { deze, als } = bibliotheek()
    deze.noteerUit = () => Promise.reject(new Error('vol'))
    await gingUit(als, 'd1', ALS_BESTAND)
    expect(meldingen.visibleToasts.map(({ content }) => content.text)).toEqual([
      'Het is bewaard, maar op de dossierkaart kon dat niet genoteerd worden.',
    ])
  })
})
