/** The help sheet for a DPIA on its way out: always masked. Who it is for is said on the dossierkaart by people themselves. */
import type { Dossier } from '../../domain/model/dossier'
import { maakUitgaand } from '../../domain/masker/uitgaand'
import { buildBestandsnaam } from '../../exports/merk/bestandsnaam'
import { buildAntwoorden } from '../../exports/dpia/antwoorden'
import { buildDpiablad } from '../../exports/dpia/blad'
import { merkInBestandsnaam } from '../../exports/merk/merkteken'
import { ZONDER_BEELD } from '../../exports/word/pixels'
import { writeWord } from '../../exports/word/schrijver'
import type { Dpiavorm } from '../../store/werkruimte'
import { bewaarBlob } from '../toestel/bestanden'
import { klok, vandaag } from '../toestel/omgeving'

/** Whether somebody saved it, and under which name. Rejects with a Dutch message. */
export async function bewaarDpia(dossier: Dossier, vorm: Dpiavorm): Promise<string | null> {
  const uit = maakUitgaand(dossier, 'verbergen')
  const [blob, extensie, description] =
    vorm === 'word'
      ? ([
          await writeWord({ verslag: buildDpiablad(uit, vandaag()), pixels: ZONDER_BEELD }),
          'docx',
          'Word',
        ] as const)
      : ([
          new Blob([buildAntwoorden(uit, new Date(klok()).toISOString())], { type: 'application/json' }),
          'json',
          'Antwoorden voor het formulier van het Rijksmodel DPIA',
        ] as const)
  const naam = buildBestandsnaam(uit.kop.titel, `dpia ${merkInBestandsnaam(uit)}`, vandaag(), extensie)
  return (await bewaarBlob(blob, naam, { description, extensions: [`.${extensie}`] })) ? naam : null
}
