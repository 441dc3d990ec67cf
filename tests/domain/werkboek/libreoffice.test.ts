/** LibreOffice opens our workbook and saves it: nothing was changed then, in its own format neither. */
import { describe, expect, test } from 'vitest'
import { GRENZEN } from '../../../src/app/lezer/grenzen'
import { readLijst } from '../../../src/app/lezer/lijst'
import { isWerkboek } from '../../../src/domain/lijst/werkboekmerk'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { readWerkboek } from '../../../src/domain/werkboek/terug'
import { buildWerkboek } from '../../../src/exports/rekenblad/bladen'
import { buildExcel } from '../../../src/exports/rekenblad/excel'
import { bytesVan } from '../../support/kantoor'
import { bewaarOpnieuw, kanRekenbladen } from '../../support/libreoffice'
import { volDossier } from '../../support/plannen'

describe.skipIf(!kanRekenbladen())('saved again by LibreOffice', () => {
  test.each(['xlsx', 'ods'] as const)('as .%s it says what it said', { timeout: 180_000 }, async (als) => {
    const dossier = volDossier()
    const blob = await buildExcel(buildWerkboek(maakUitgaand(dossier, 'tonen'), { datum: '2026-11-23' }))
    const bestand = new File([bewaarOpnieuw(await bytesVan(blob), als)], `dossier.${als}`)
    const { bladen } = await readLijst(bestand, GRENZEN, () => undefined)
    expect(isWerkboek(bladen)).toBe(true)
    const { wijzigingen, opmerkingen } = readWerkboek(bladen, dossier, () => 'nieuw')
    expect({
      wijzigingen: wijzigingen.map(({ blad, wie, velden }) => ({ blad, wie, velden })),
      opmerkingen,
    }).toEqual({
      wijzigingen: [],
      opmerkingen: [],
    })
  })
})
