/** What stands under the title of a plan: whose it is, which version, what for, on what ground and until when. Source: AVG art. 5 and 30. */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { type Gedeeld, PROTOCOL_NAAM } from '../../domain/model/gedeeld'
import { opSleutelDatum } from '../../domain/model/grond'
import { zegDatum } from '../../taal/datum'
import { buildDichteKenmerken, type Kenmerk, type Verslag } from './blok'

export function buildTitelblok({ kop }: UitgaandDossier): Pick<Verslag, 'dossierkaart' | 'nogInTeVullen'> {
  const nodig: Kenmerk[] = [
    ['Gemeente', kop.gemeente],
    ['Dienst', kop.dienst],
    ['Gemaakt door', kop.gemaaktDoor],
    ['Versie', kop.versie],
    ['Doel', kop.doel],
    ['Rechtsgrond', kop.rechtsgrond],
    ['Bewaren tot', zegDatum(kop.bewaarTot)],
  ]
  const [dossierkaart] = buildDichteKenmerken([
    ...nodig,
    ['Waarom langer', kop.bewaarReden],
    ['Verantwoordelijke', kop.verantwoordelijke],
    ['Opgemaakt op', zegDatum(kop.datum)],
    ['Gedeeld', opSleutelDatum(kop.gedeeld).map(zegGedeeld).join('\n')],
  ])
  const open = nodig.filter(([, waarde]) => waarde.trim() === '').map(([naam]) => naam.toLowerCase())
  return {
    dossierkaart: dossierkaart ?? { soort: 'kenmerken', rijen: [] },
    nogInTeVullen: open.length > 0 ? `Nog in te vullen op de dossierkaart: ${open.join(', ')}.` : '',
  }
}

/** Only ever in what goes out with names: a masked dossier carries no log. */
const zegGedeeld = ({ datum, wat, metNamen, aanWie, protocol }: Gedeeld): string =>
  [
    `${zegDatum(datum)}: ${wat}`,
    metNamen ? 'met namen' : 'met schuilnamen',
    ...(aanWie ? [`voor ${aanWie}`] : []),
    ...(protocol ? [PROTOCOL_NAAM[protocol]] : []),
  ].join(', ')
