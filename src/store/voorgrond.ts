/** Who is forward on this map, for who draws it. What reads it comes when somebody first looks in such a way; until then everybody is alike. */
import { useEffect, useState } from 'react'
import type { Voorgrond } from '../domain/blik/blik'
import type { Id } from '../domain/model/grond'
import type { voorgrondVan } from './blik'
import { bloot } from './dossiertekst'
import { zegMislukt } from './fout'
import { useDossier, useSessie, useWerkruimte } from './hooks'

let lezer: typeof voorgrondVan | null = null

export function useVoorgrond(tegenstelling: Id | null): Voorgrond | null {
  const werkruimte = useWerkruimte()
  const blik = useSessie((sessie) => sessie.blik)
  const [, setKlaar] = useState(lezer !== null)
  useEffect(() => {
    if (!blik || lezer) return
    zegMislukt(
      werkruimte,
      import('./blik').then((code) => {
        lezer = code.voorgrondVan
        return setKlaar(true)
      }),
    )
  }, [blik, werkruimte])
  return bloot<Voorgrond | null>(
    useDossier((dossier) =>
      blik && lezer ? lezer(dossier, tegenstelling, blik, werkruimte.document.vandaag()) : null,
    ),
  )
}
