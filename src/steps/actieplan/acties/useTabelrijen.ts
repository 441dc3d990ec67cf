/**
 * The rows of the table as they are looked at: which acties, in which order and groups, each group with an empty row at its end. They hold the
 * acties with their names: a cell is read through the woordenboek (`toonCel`), which masks it, and nowhere else.
 */
import { useMemo, useState } from 'react'
import type { Actie } from '../../../domain/model/actie'
import { type Woordenboek, buildWoordenboek } from '../../../domain/actietabel/actiekolommen'
import { type Actiegroep, groepeerActies } from '../../../domain/actietabel/actierijen'
import type { Dossier } from '../../../domain/model/dossier'
import { type Id, opOrde } from '../../../domain/model/grond'
import { useDossier, useSessie, useWerkruimte } from '../../../store/hooks'
import type { Actietabel } from '../../../store/sessie'
import { maskerVan } from '../../../store/werkruimte'
import { readDatum, writeDatum } from '../../../taal/datumlezer'
import { bloot } from '../../../store/dossiertekst'

const DATUM = { lees: readDatum, schrijf: writeDatum }

type Bron = readonly [
  Dossier['uitdagingen'],
  Dossier['leden'],
  Dossier['actoren'],
  Dossier['verborgenNamen'],
  Dossier['momentopnames'],
  Dossier['maskering'],
]

/** The same as long as nothing changes that a word can mean. */
export function useWoordenboek(): Woordenboek {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const [uitdagingen, leden, actoren, verborgenNamen, momentopnames, maskering] = bloot<Bron>(
    useDossier((d): Bron => [
      d.uitdagingen,
      d.leden,
      d.actoren,
      d.verborgenNamen,
      d.momentopnames,
      d.maskering,
    ]),
  )
  return useMemo(
    () =>
      buildWoordenboek(
        { uitdagingen, leden, actoren },
        DATUM,
        schuilnamen ? maskerVan({ actoren, verborgenNamen, momentopnames, maskering }) : null,
      ),
    [uitdagingen, leden, actoren, verborgenNamen, momentopnames, maskering, schuilnamen],
  )
}

/** `actie` is null in the empty row, whose `id` is that of the actie that it can become. */
export type Tabelrij = { id: Id; nummer: number; actie: Actie | null; groep: Actiegroep }
/** `begin`: how many rows stand before it. */
export type Tabelgroep = { groep: Actiegroep; begin: number; rijen: readonly Tabelrij[] }

export function useTabelgroepen(
  boek: Woordenboek,
  { groepering, sortering }: Actietabel,
): readonly Tabelgroep[] {
  const acties = bloot<Dossier['acties']>(useDossier((dossier) => dossier.acties))
  const groepen = useMemo(() => {
    const gesorteerd = (sortering?.volgorde ?? []).flatMap((id) => acties[id] ?? [])
    const alle = [...new Set([...gesorteerd, ...opOrde(acties)])]
    return groepering
      ? groepeerActies(alle, groepering, boek)
      : [{ sleutel: '', titel: '', basis: {}, acties: alle }]
  }, [acties, groepering, sortering, boek])
  const lege = useLegeRijen(groepen, acties)
  return useMemo(
    () =>
      groepen.map((groep, g) => {
        const ervoor = groepen.slice(0, g).reduce((som, { acties: eerder }) => som + eerder.length, 0)
        const aantal = groep.acties.length
        return {
          groep,
          begin: ervoor + g,
          rijen: [
            ...groep.acties.map((actie, i): Tabelrij => ({
              id: actie.id,
              nummer: ervoor + i + 1,
              actie,
              groep,
            })),
            { id: lege[groep.sleutel] ?? '', nummer: ervoor + aantal + 1, actie: null, groep },
          ],
        }
      }),
    [groepen, lege],
  )
}

/**
 * The id of the empty row of each group. It is known before anything is typed, so that the row in which somebody types becomes the actie, and not another
 * row in its place.
 */
function useLegeRijen(groepen: readonly Actiegroep[], acties: Readonly<Record<Id, Actie>>) {
  const { document } = useWerkruimte()
  const [lege, setLege] = useState<Readonly<Record<string, Id>>>({})
  const nodig = groepen.filter(({ sleutel }) => !lege[sleutel] || Object.hasOwn(acties, lege[sleutel]))
  if (nodig.length === 0) return lege
  const nieuw = { ...lege, ...Object.fromEntries(nodig.map(({ sleutel }) => [sleutel, document.nieuweId()])) }
  setLege(nieuw)
  return nieuw
}
