/** What a mutation takes hold of: a record, a few, a text, a day, each by chance. */
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { COLLECTIE_NAMEN, type CollectieNaam, type Dossier } from '../../src/domain/model/dossier'
import type { Id } from '../../src/domain/model/grond'
import { maakPositie } from '../../src/domain/model/zone'
import type { Toeval } from './toeval'

/** More than this and it is time to take away: a dossier of thousands would only be slow, and is nobody's. */
const VOL: Readonly<Partial<Record<CollectieNaam, number>>> = {
  actoren: 60,
  relaties: 80,
  bezorgdheden: 40,
  tegenstellingen: 8,
  momentopnames: 3,
}
const ANDERS_VOL = 25
const VOORNAMEN = ['Jan', 'An', 'Samira', 'Wim', 'Roos', 'Mehmet', 'Lies', 'De']
const ACHTERNAMEN = ['Peeters', 'De Wit', 'Claes', 'Yilmaz', 'Vandenbroeck', '']
/** Texts that differ, so many. */
const TEKSTEN = 999

export type Greep = ReturnType<typeof createGreep>
export type Daad = (document: DossierDocument, g: Greep) => unknown

export function createGreep(document: DossierDocument, toeval: Toeval) {
  const { geheel, uit, deel } = toeval
  const munt = () => deel() < 0.5
  const dossier = () => document.read()
  const ids = (collectie: CollectieNaam): Id[] => Object.keys(document.read()[collectie])
  const sleutel = (punten: object): Id => {
    const alle = Object.keys(punten)
    return alle.length === 0 ? 'niemand' : uit(alle)
  }
  const een = (collectie: CollectieNaam): Id => sleutel(document.read()[collectie])
  /** How it was now and then on the way. */
  const toen: Dossier[] = [document.read()]

  return {
    dossier,
    geheel,
    uit,
    munt,
    ids,
    sleutel,
    /** An id of it, and of nobody where it is empty. */
    een,
    /** Up to four, perhaps nobody, each once. */
    enkele: (collectie: CollectieNaam): Id[] => {
      const alle = ids(collectie)
      return alle.length === 0 ? [] : [...new Set(Array.from({ length: geheel(5) }, () => uit(alle)))]
    },
    tekst: (begin: string): string => `${begin} ${geheel(TEKSTEN)}`,
    naam: (): string => uit([`Groep ${geheel(TEKSTEN)}`, `${uit(VOORNAMEN)} ${uit(ACHTERNAMEN)}`.trim()]),
    dag: (): string => `2027-0${1 + geheel(9)}-1${geheel(10)}`,
    plek: () => maakPositie(deel() * 2 - 1, geheel(600) - 300),
    /** The dossier as it was before, or as it is. */
    eerder(): Dossier {
      if (munt()) {
        toen.push(document.read())
        if (toen.length > 4) toen.splice(geheel(4), 1)
      }
      return uit(toen)
    },
    /** What is full; null when nothing is. */
    vol: (): CollectieNaam | null =>
      COLLECTIE_NAMEN.find(
        (naam) => naam !== 'verborgenNamen' && ids(naam).length > (VOL[naam] ?? ANDERS_VOL),
      ) ?? null,
  }
}
