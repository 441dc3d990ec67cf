/** One name written away everywhere in a dossier, also in what was frozen earlier. */
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  maakRecord,
  SECTIE_NAMEN,
  SECTIES,
} from '../model/dossier'
import { createMasker, mensenIn, NIEMAND_EERDER } from '../masker/masker'
import { normaliseer } from '../masker/namen'
import { veranderTeksten } from '../model/schemaboom'
import { freezeDossier, readMomentopname } from '../bestand/terugblik'

/**
 * Every spelling of `naam` becomes `door`; who has that name now has none any more, and is called by the letter. What the dossier remembers of names
 * stays, so that the name hides again when it is typed again. A momentopname that cannot be read is left as it is.
 */
export function haalNaamWeg(dossier: Dossier, naam: string, door: string): Dossier {
  const drager = maakRecord('actoren', {
    id: 'x',
    soort: 'luideStem',
    naam,
    schuilnaam: door,
    eenheid: 'individu',
  })
  const norm = normaliseer(naam)
  // «Els» goes, and who is called «Els Peeters» keeps that name.
  const mensen = [dossier, ...Object.values(dossier.momentopnames).flatMap(ontdooi)].flatMap(
    ({ actoren, leden }) => mensenIn({ actoren: Object.values(actoren), leden: Object.values(leden) }),
  )
  const masker = createMasker(
    { ...NIEMAND_EERDER, actoren: { x: drager } },
    mensen.filter((ander) => normaliseer(ander) !== norm),
  )
  const vervang = (tekst: string, max: number): string => masker.tekst(tekst).slice(0, max)

  function schoon(bron: Dossier): Dossier {
    const delen: Record<string, unknown> = { ...bron }
    for (const sectie of SECTIE_NAMEN) {
      if (sectie !== 'maskering')
        delen[sectie] = veranderTeksten<unknown>(SECTIES[sectie], bron[sectie], vervang)
    }
    for (const collectie of COLLECTIE_NAMEN) {
      if (collectie === 'verborgenNamen') continue
      delen[collectie] = Object.fromEntries(
        Object.entries(bron[collectie]).map(([id, record]) => {
          if (collectie === 'momentopnames') return [id, ontdooid(record as Dossier['momentopnames'][string])]
          const heetZo = collectie === 'actoren' && normaliseer((record as { naam: string }).naam) === norm
          return [
            id,
            veranderTeksten<unknown>(
              COLLECTIES[collectie],
              heetZo ? { ...record, naam: '' } : record,
              vervang,
            ),
          ]
        }),
      )
    }
    return delen as Dossier
  }

  function ontdooid(momentopname: Dossier['momentopnames'][string]): Dossier['momentopnames'][string] {
    const terugblik = readMomentopname(momentopname)
    const titel = vervang(momentopname.naam, 400)
    if (!terugblik.ok) return { ...momentopname, naam: titel }
    const { verborgenNamen, ...rest } = schoon(terugblik.dossier)
    const zonder = Object.entries(verborgenNamen).filter(([, een]) => normaliseer(een.naam) !== norm)
    const bestand = freezeDossier({ ...rest, verborgenNamen: Object.fromEntries(zonder) })
    return { ...momentopname, naam: titel, bestand }
  }
  return schoon(dossier)
}

function ontdooi(momentopname: Dossier['momentopnames'][string]): Dossier[] {
  const terugblik = readMomentopname(momentopname)
  return terugblik.ok ? [terugblik.dossier] : []
}
