/** The way to paper that a key opens: the map or the plan, with names masked. Who wants names, asks for them in «Exporteer». */
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { maakUitgaand } from '../../domain/masker/uitgaand'
import { EXPORTFORMATEN } from '../../exports/register'
import { drukAf } from './drukAf'
import { kaartkeuze } from './kaartkeuze'

/** With null for the tegenstelling: the plan. Rejects with a Dutch message when the browser cannot. */
export async function drukGemaskeerdAf(dossier: Dossier, tegenstelling: Id | null): Promise<void> {
  const wat = tegenstelling === null ? 'planpdf' : 'kaartpdf'
  const formaat = EXPORTFORMATEN.find(({ id }) => id === wat)
  if (!formaat) throw new Error('Afdrukken kan hier niet.')
  const { blob, bestandsnaam } = await formaat.make({
    dossier: maakUitgaand(dossier, 'verbergen'),
    tegenstellingId: tegenstelling ?? '',
    schaal: 2,
    papier: 'A3',
    ...kaartkeuze('wit'),
  })
  await drukAf(await blob.text(), bestandsnaam.replace(/\.pdf$/u, ''))
}
