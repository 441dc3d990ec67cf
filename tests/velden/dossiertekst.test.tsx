import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { Plankrij } from '../../src/document/bibliotheek'
import type { Actor } from '../../src/domain/model/actor'
import type { Zin } from '../../src/domain/lezing/omdat'
import type { Id } from '../../src/domain/model/grond'
import { type Afgeschermd, type Dossiertekst, schermAf } from '../../src/store/dossiertekst'
import { useDossier, useHistory, useTegenstelling } from '../../src/store/hooks'
import { useTekst } from '../../src/store/naam'
import { Tekstveld } from '../../src/ui/Tekstveld'
import { T1, toon } from '../panels/paneelproef'

/* Each line under an expect-error is a mistake that the compiler refuses; it is never run. */
export function Fouten({ actor, tekst }: { actor: Afgeschermd<Actor>; tekst: Dossiertekst }): ReactNode {
  const namen = useDossier(({ actoren }) => Object.values(actoren).map(({ naam }) => naam))
  const titel = useDossier(({ kop }) => kop.titel.trim())
  const tegenstelling = useTegenstelling()
  const { undo } = useHistory()
  const zeg = (woorden: string) => woorden
  // @ts-expect-error -- into the title of the window
  const titelVanVenster: Document['title'] = tekst
  // @ts-expect-error -- into words that are said
  zeg(actor.naam)
  // @ts-expect-error -- the label of an act names people too
  if (undo) zeg(undo)
  zeg(titelVanVenster)
  return (
    <>
      {/* @ts-expect-error -- printed bare */}
      <p>{tekst}</p>
      {/* @ts-expect-error -- with other words instead, where there are none */}
      <p>{actor.nota || 'geen nota'}</p>
      {/* @ts-expect-error -- also when it was cut or derived in the selector */}
      <p>{titel}</p>
      {/* @ts-expect-error -- a list of them */}
      <p>{namen}</p>
      {/* @ts-expect-error -- a label of the axis */}
      <p>{tegenstelling?.wij}</p>
      {/* @ts-expect-error -- in an attribute */}
      <i title={tekst} />
      {/* @ts-expect-error -- in a label for who listens */}
      <i aria-label={actor.naam} />
      {/* @ts-expect-error -- in a field that covers nothing */}
      <Tekstveld label="Naam" value={actor.naam} sleutel="a" onCommit={() => undefined} />
    </>
  )
}

/** The rows of the start screen, as the bibliotheek gives them: their titles are words of a dossier too. */
export const Rijen = ({ rijen }: { rijen: readonly Plankrij[] }): ReactNode =>
  rijen.map((rij) => (
    // @ts-expect-error -- printed past what is covered on this machine
    <p key={rij.id}>{rij.titel}</p>
  ))

/** Ids, dates, words from closed lists and sentences stay what they are. */
export const Goed = ({ actor, zin, id }: { actor: Afgeschermd<Actor>; zin: Afgeschermd<Zin>; id: Id }) => (
  <p title={actor.soort} key={actor.id} data-wanneer={actor.eenOpEenWanneer}>
    {actor.letter} {zin.length} {id}
  </p>
)

test('covered is a matter of the compiler alone: to the browser it is the same string', () => {
  expect(schermAf('Zoë Vandersmissen')).toBe('Zoë Vandersmissen')
})

test('what is shown through the mask is masked when schuilnamen are on, and only then', () => {
  const Tekst = () => {
    const toonTekst = useTekst()
    return <p>{toonTekst(useDossier(({ bezorgdheden }) => bezorgdheden['b']?.tekst ?? ''))}</p>
  }
  const { zet } = toon(<Tekst />, {
    tegenstellingen: [T1],
    actoren: [{ id: 'a', soort: 'luideStem', naam: 'Zoë Vandersmissen', letter: 'A', eenheid: 'individu' }],
    bezorgdheden: [{ id: 'b', tekst: 'Ruzie met Zoë Vandersmissen' }],
  })
  expect(screen.getByText('Ruzie met Zoë Vandersmissen')).toBeDefined()
  zet({ schuilnamen: true })
  expect(screen.getByText('Ruzie met Luide stem A')).toBeDefined()
})
