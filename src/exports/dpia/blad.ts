/** The help sheet as a document: what every document format reads, so that Word shows it as it shows the plan. */
import { DPIADELEN, eigenWoorden } from '../../domain/dpia'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { isBloot, merkVan } from '../merk/merkteken'
import { alinea, alineas, deel, open, tabel, type Verslag } from '../verslag/blok'
import { zuiver } from '../merk/zuiver'

/** `datum`: the ISO day on which it is made. */
export function buildDpiablad(dossier: UitgaandDossier, datum: string): Verslag {
  return zuiver({
    titel: 'Hulp bij jullie DPIA',
    soort: 'Hulpblad bij een dossier rond polarisatie',
    ondertitel: dossier.kop.titel.trim(),
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader: null,
    dossierkaart: { soort: 'kenmerken', rijen: [] },
    delen: [
      ...deel('vooraf', 'Waarvoor dit dient', [
        alinea(
          'Wat Middenveld zelf doet, staat hier in zinnen die elk door een test bewezen worden. Wat alleen jullie weten, staat erbij als vraag. Dit is hulp, geen DPIA: jullie DPO beslist.',
        ),
      ]),
      ...DPIADELEN.flatMap((een) =>
        deel(`taak-${een.taak.replace('.', '-')}`, `${een.taak} ${een.kop}`, [
          ...eigenWoorden(een, (veld) => dossier.kop[veld]).flatMap(alineas),
          ...tabel(een.zinnen, [
            { kop: 'Zo werkt Middenveld', breedte: 6, cel: ({ tekst }) => tekst },
            { kop: 'Getoetst in', breedte: 4, cel: ({ toets }) => toets.join(': ') },
          ]),
          open(een.vraag),
        ]),
      ),
    ],
  })
}
