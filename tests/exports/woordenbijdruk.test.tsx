/** Whoever does not see a printed drawing is told what it shows, in every paper; in Word, see `woordenbijbeeld`. */
import { expect, test } from 'vitest'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { EXPORTFORMATEN } from '../../src/exports/register'
import { exportvraag } from '../support/exportvraag'
import { bytesVan } from '../support/kantoor'
import { volDossier } from '../support/plannen'

const VOL = volDossier()
const VRAAG = exportvraag(maakUitgaand(VOL, 'verbergen'), Object.keys(VOL.tegenstellingen)[0] ?? '')
const ZEGT_IETS = /\p{L}{3}/u
/** With a drawing in them. */
const MET_BEELD = ['kaartpdf', 'planpdf', 'kijkbestand', 'pakket']

/** Drawings that are no part of another one, with what they are called. */
function tekeningen(html: string): (string | null)[] {
  const blad = new DOMParser().parseFromString(html, 'text/html')
  return [...blad.querySelectorAll('svg, img')]
    .filter((beeld) => !beeld.parentElement?.closest('svg'))
    .filter((beeld) => beeld.closest('[aria-hidden="true"]') === null)
    .map((beeld) => {
      const drager = beeld.closest('[role="img"][aria-label]')
      return (
        drager?.getAttribute('aria-label') ??
        beeld.getAttribute('alt') ??
        beeld.querySelector(':scope > title')?.textContent ??
        null
      )
    })
}

const AFDRUKKEN = EXPORTFORMATEN.filter(({ isAfdruk, extensie }) => isAfdruk || extensie === 'html')

test.each(AFDRUKKEN)('$id', async ({ id, make }) => {
  const html = new TextDecoder().decode(await bytesVan((await make(VRAAG)).blob))
  const namen = tekeningen(html)
  expect(namen.filter((naam) => naam === null || !ZEGT_IETS.test(naam))).toEqual([])
  expect(namen.length > 0).toBe(MET_BEELD.includes(id))
})
