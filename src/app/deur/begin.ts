/** Where a new dossier begins with something: an earlier one, or a thema. */
import type { Bibliotheek } from '../../document/bibliotheek'
import { buildUitThema } from '../../domain/begin/uitthema'
import { buildUitVorig } from '../../domain/begin/vorig'
import type { Thema } from '../../domain/begin/thema/thema'
import { zetAfscherming } from '../../store/afscherming'
import { meld } from '../../ui/melding'
import { nieuweId, vandaag } from '../toestel/omgeving'
import { gaNaar } from '../toestel/route'
import { readDossier } from './zelfde'

/** `afgeschermd`: its names are covered, and stay so in the new one. Rejects as the bibliotheek does. */
export async function addUitVorig(bibliotheek: Bibliotheek, id: string, afgeschermd: boolean): Promise<void> {
  const nieuw = buildUitVorig(await readDossier(bibliotheek, id), vandaag(), nieuweId)
  const dossier = await bibliotheek.create(nieuw)
  if (afgeschermd) zetAfscherming(dossier, '')
  gaNaar({ scherm: 'kaart', dossier, deel: '' })
  meld({
    text: 'Werkgroep, netwerk, afspraken, expertise en eigen acties kwamen mee. De rest is leeg, en het vorige dossier blijft zoals het was.',
  })
}

/** `mee`: what was ticked of it. Rejects as the bibliotheek does. */
export async function addUitThema(
  bibliotheek: Bibliotheek,
  thema: Thema,
  mee: ReadonlySet<string>,
): Promise<void> {
  const dossier = await bibliotheek.create(buildUitThema(thema, mee, vandaag(), nieuweId))
  gaNaar({ scherm: 'kaart', dossier, deel: '' })
}
