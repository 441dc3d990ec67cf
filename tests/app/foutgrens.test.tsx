/** Whatever part of an open dossier breaks: the rest goes on, and the dossier can be taken along as a file. */
import 'fake-indexeddb/auto'
import { fireEvent, render, screen } from '@testing-library/react'
import { fileSave } from 'browser-fs-access'
import { beforeEach, expect, test, vi } from 'vitest'
import { Dossierscherm } from '../../src/app/dossier/Dossierscherm'
import { openBibliotheek } from '../../src/document/bibliotheek'
import { addActor } from '../../src/document/mutations'
import { readBestand } from '../../src/domain/bestand/bestand'
import { bouwDossier } from '../support/dossiers'
import { maakOmgeving } from '../support/opslag'

/** Which part throws while it is drawn. */
const stuk = vi.hoisted(() => ({ nu: '' }))
const deel = vi.hoisted(() => (naam: string) => () => {
  if (stuk.nu === naam) throw new Error(`${naam} over Jan Peeters`)
  return `hier is ${naam}`
})
vi.mock('browser-fs-access', () => ({ fileSave: vi.fn(() => Promise.resolve(null)) }))
vi.mock('../../src/canvas/Kaart', () => ({ Kaart: deel('kaart') }))
vi.mock('../../src/panels/paneel/Paneel', () => ({
  Paneel: deel('paneel'),
  OVER_DE_KAART: '(max-width: 1px)',
}))
vi.mock('../../src/panels/gereedschap/Gereedschapsbalk', () => ({ Gereedschapsbalk: deel('gereedschap') }))
vi.mock('../../src/panels/parkeerplaats/Parkeerplaats', () => ({ Parkeerplaats: deel('parkeerplaats') }))
vi.mock('../../src/panels/tegenstellingen/Tegenstellingtabs', () => ({ Tegenstellingtabs: deel('balk') }))
vi.mock('../../src/app/dossier/Kopbalk', () => ({ Kopbalk: deel('kop') }))
vi.mock('../../src/app/dossier/zoeken/ZoekDialoog', () => ({ ZoekDialoog: deel('zoeken') }))
vi.mock('../../src/app/dossier/stappen', () => ({
  stapscherm: (stap: string) => (stap === 'kaart' ? null : { Deel: deel('stap') }),
  bekendDeel: () => '',
}))

beforeEach(() => {
  stuk.nu = ''
  // React tells the console what was thrown; that is where it belongs.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

/** The Blob of jsdom has no `text`. */
const leesTekst = (blob: Blob): Promise<string> =>
  new Promise((klaar) => {
    const lezer = new FileReader()
    lezer.addEventListener('load', () => klaar(typeof lezer.result === 'string' ? lezer.result : ''))
    lezer.readAsText(blob)
  })

async function toon(stap: 'kaart' | 'actieplan') {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  const id = await bibliotheek.create(bouwDossier({ kop: { titel: 'Het plein' }, actoren: { a: {} } }))
  const { document } = await bibliotheek.openDossier(id)
  addActor(document, { soort: 'groep', naam: 'Laatste' })
  render(<Dossierscherm bibliotheek={bibliotheek} id={id} stap={stap} deel="" />)
  await screen.findByRole('alert')
  return { document }
}

test.each([
  ['kaart', 'De kaart kan nu niet getoond worden', 'kaart'],
  ['paneel', 'Dit paneel kan nu niet getoond worden', 'kaart'],
  ['gereedschap', 'Het gereedschap kan nu niet getoond worden', 'kaart'],
  ['parkeerplaats', 'De parkeerplaats kan nu niet getoond worden', 'kaart'],
  ['balk', 'Deze balk kan nu niet getoond worden', 'kaart'],
  ['stap', 'Deze stap kan nu niet getoond worden', 'actieplan'],
  ['kop', 'Er liep iets mis op het scherm', 'kaart'],
] as const)(
  '%s throws: it is said, without what was thrown, and the file holds everything',
  async (wat, zin, stap) => {
    stuk.nu = wat
    const { document } = await toon(stap)
    expect(screen.getByRole('alert').textContent).toContain(zin)
    expect(globalThis.document.body.textContent).not.toContain('Peeters')
    expect(screen.queryByText('hier is kop', { exact: false }) === null).toBe(wat === 'kop')
    vi.mocked(fileSave).mockClear()
    // Before it is noted that a file went out.
    const alles = document.read()
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    await vi.waitFor(() => expect(fileSave).toHaveBeenCalled())
    const blob = vi.mocked(fileSave).mock.lastCall?.[0] as Blob
    expect(readBestand(await leesTekst(blob))).toMatchObject({ ok: true, dossier: alles })
    if (wat === 'kop') return
    stuk.nu = ''
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText(`hier is ${wat}`, { exact: false })).toBeDefined()
  },
)
