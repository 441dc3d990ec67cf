/** Spellings and sentences that were not used to make the rules, each run once as they came. Prints what was found and what was replaced for nothing. */
import { expect, test } from 'vitest'
import { leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { createMasker } from '../../src/domain/masker/masker'
import { DRAGERS, GEWONE_ZINNEN, SCHRIJFWIJZEN } from '../support/apart'

const maskerVan = (...namen: string[]) =>
  createMasker({
    ...leegDossier(),
    actoren: Object.fromEntries(
      namen.map((naam, i) => [
        `a${i}`,
        maakRecord('actoren', { id: `a${i}`, soort: 'luideStem', naam, letter: 'B', eenheid: 'individu' }),
      ]),
    ),
  })

test('held-out', () => {
  const gemist = SCHRIJFWIJZEN.flatMap(([naam, tekst, weg]) => {
    const na = maskerVan(naam).tekst(tekst)
    return weg.test(na) ? [`${naam}: «${tekst}» → «${na}»`] : []
  })
  const { tekst } = maskerVan(...DRAGERS)
  const veranderd = GEWONE_ZINNEN.flatMap((zin) => (tekst(zin) === zin ? [] : [`«${zin}» → «${tekst(zin)}»`]))
  console.info(
    [
      `Held-out: ${SCHRIJFWIJZEN.length - gemist.length} of ${SCHRIJFWIJZEN.length} spellings found; ${veranderd.length} of ${GEWONE_ZINNEN.length} sentences changed for nothing`,
      ...gemist,
      ...veranderd,
    ].join('\n'),
  )
  expect(gemist).toEqual([])
  expect(veranderd).toEqual([])
})
