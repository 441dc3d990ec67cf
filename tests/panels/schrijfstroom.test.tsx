/**
 * Streams of one who types and others who touch, remove, rename and undo, on the real stores and the real fields. No words come to stand in a record
 * for which they were not meant, and none are lost: they are written where they belong, wait in their field, were let go by their writer, or are offered.
 */
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ontwerpOp } from '../../src/canvas/ontwerp'
import { Polen } from '../../src/canvas/Polen'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import type { Actor } from '../../src/domain/model/actor'
import type { Dossier } from '../../src/domain/model/dossier'
import { ActorBezorgdheden } from '../../src/panels/selectie/ActorBezorgdheden'
import { useBewerkActoren } from '../../src/panels/selectie/bewerk'
import { useHouvast } from '../../src/panels/paneel/houvast'
import { Parkeerplaats } from '../../src/panels/parkeerplaats/Parkeerplaats'
import { Weggehaald } from '../../src/panels/jouwtekst/Weggehaald'
import { OnderwerpContext, useDossier, useSelectie, useTegenstelling } from '../../src/store/hooks'
import { editActoren, removeActoren, removeRecords } from '../../src/store/mutaties'
import { opdracht } from '../../src/store/opdracht/opdrachten'
import { openConcepten } from '../../src/ui/concepten'
import { volgHanden } from '../../src/ui/schrijfhand'
import type { Afgeschermd } from '../../src/store/dossiertekst'
import { Schuilveld } from '../../src/velden/Schuiltekst'
import { isTypend } from '../../src/ui/typveld'
import { T1, T2, toon } from './paneelproef'
import { zaad } from '../support/kans'

const BASIS = {
  actoren: [
    { id: 'a', soort: 'groep', naam: 'Wijkraad', letter: 'A' },
    { id: 'b', soort: 'groep', naam: 'Buren', letter: 'B' },
  ],
  tegenstellingen: [T1, T2],
}

function Velden() {
  const { actoren: ids } = useSelectie()
  const actoren = useDossier((dossier) => ids.flatMap((id) => dossier.actoren[id] ?? []))
  return actoren.length === 0 ? null : <Bewerk key="velden" actoren={actoren} />
}
function Bewerk({ actoren }: { actoren: Afgeschermd<Actor>[] }) {
  const { bewerk, sleutel } = useBewerkActoren(actoren)
  return (
    <section tabIndex={-1} aria-label="Selectie" data-wie={actoren[0]?.id}>
      <Schuilveld
        label="Naam"
        value={actoren[0]?.naam ?? ''}
        sleutel={sleutel('naam')}
        onCommit={(naam, info) => bewerk({ naam: naam.trim() }, info)}
      />
      <ActorBezorgdheden actoren={actoren} />
    </section>
  )
}
function Bord() {
  const { vast, plek } = useHouvast()
  const tegenstelling = useTegenstelling()
  return (
    <>
      <OnderwerpContext value={vast}>
        <div data-schrijfplek {...plek}>
          <Velden />
        </div>
      </OnderwerpContext>
      {tegenstelling && <Polen tegenstelling={tegenstelling} />}
      <Parkeerplaats />
      <Weggehaald />
    </>
  )
}

const VELD = {
  naam: /^Naam$/u,
  zorg: /^Bezorgdheid toevoegen$/u,
  wij: /^Wie is WIJ/u,
  zij: /^Wie is ZIJ/u,
  nieuw: /^Naam van de nieuwe actor/u,
} as const
type Veld = keyof typeof VELD

type Daad =
  | { doe: 'ga'; veld: Veld; met: 'mouse' | 'touch'; stuk: string }
  | { doe: 'typ'; stuk: string }
  | { doe: 'toets'; key: 'Enter' | 'Escape' | 'Tab'; samenstelling: boolean }
  | { doe: 'wacht' }
  | { doe: 'kies'; id: 'a' | 'b' | 'n1' | null }
  | { doe: 'tegenstelling'; id: 't1' | 't2' }
  | {
      doe: 'paneel' | 'ongedaan' | 'gereedschap' | 'tikVeld' | 'weg' | 'hernoem' | 'wegTegenstelling'
      id: 'a' | 'b'
    }

const kort: fc.Arbitrary<'a' | 'b'> = fc.constantFrom('a', 'b')
const arbDaad: fc.Arbitrary<Daad> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ doe: fc.constant('typ' as const), stuk: fc.constantFrom('o', 'k ', 'é') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      doe: fc.constant('ga' as const),
      veld: fc.constantFrom<Veld>('naam', 'zorg', 'wij', 'zij', 'nieuw'),
      met: fc.constantFrom('mouse' as const, 'touch' as const),
      stuk: fc.constantFrom('een', 'twee'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      doe: fc.constant('toets' as const),
      key: fc.constantFrom('Enter' as const, 'Escape' as const, 'Tab' as const),
      samenstelling: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ doe: 'wacht' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      doe: fc.constant('kies' as const),
      id: fc.constantFrom('a' as const, 'b' as const, 'n1' as const, null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      doe: fc.constant('tegenstelling' as const),
      id: fc.constantFrom('t1' as const, 't2' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      doe: fc.constantFrom(
        'paneel' as const,
        'ongedaan' as const,
        'gereedschap' as const,
        'tikVeld' as const,
        'weg' as const,
        'hernoem' as const,
        'wegTegenstelling' as const,
      ),
      id: kort,
    }),
  },
)

/** Words with a mark of their own, the field for which they were meant and the record that it was about when their writer went there. */
type Woorden = { merk: string; tekst: string; veld: Veld; wie: string }

/** Everywhere where it stands in the dossier, and as what. */
function plaatsenVan(dossier: Dossier, merk: string): { veld: Veld; wie: string; tekst: string }[] {
  const uit: { veld: Veld; wie: string; tekst: string }[] = []
  for (const { id, naam, bezorgdheden } of Object.values(dossier.actoren)) {
    if (naam.includes(merk))
      uit.push({ veld: ['a', 'b'].includes(id) ? 'naam' : 'nieuw', wie: id, tekst: naam })
    for (const zorg of Object.keys(bezorgdheden)) {
      const tekst = dossier.bezorgdheden[zorg]?.tekst ?? ''
      if (tekst.includes(merk)) uit.push({ veld: 'zorg', wie: id, tekst })
    }
  }
  for (const { id, wij, zij } of Object.values(dossier.tegenstellingen)) {
    if (wij.includes(merk)) uit.push({ veld: 'wij', wie: id, tekst: wij })
    if (zij.includes(merk)) uit.push({ veld: 'zij', wie: id, tekst: zij })
  }
  return uit
}

/** Gives how many texts were begun in the stream. */
function speel(daden: readonly Daad[]): number {
  const proef = toon(<Bord />, BASIS)
  const { werkruimte, dossier } = proef
  const ander = createDossierDocument({
    update: proef.document.encodeState(),
    nieuweId: () => 'z',
    vandaag: () => '2026-11-23',
    clientId: 8,
  })
  const elders = (werk: () => void) => {
    ander.applyUpdate(proef.document.encodeState())
    werk()
    act(() => proef.document.applyUpdate(ander.encodeState()))
  }
  proef.kies('a')
  let teller = 0
  /** Where the keyboard is by the writer's own hand. */
  let hier: { veld: Veld; wie: string; element: Element } | null = null
  let levend: Woorden[] = []

  const veldVan = (element: Element | null): Veld | null => {
    const label = element?.getAttribute('aria-label') ?? ''
    if (element?.closest('[data-wie]')) return label === 'Bezorgdheid toevoegen' ? 'zorg' : 'naam'
    return (Object.keys(VELD) as Veld[]).find((veld) => VELD[veld].test(label)) ?? null
  }
  const wieVan = (veld: Veld, element: Element): string => {
    if (veld === 'nieuw') return 'nieuw'
    if (veld === 'naam' || veld === 'zorg')
      return element.closest<HTMLElement>('[data-wie]')?.dataset['wie'] ?? ''
    const label = element.getAttribute('aria-label') ?? ''
    const daar = Object.values(dossier().tegenstellingen).find(({ wij, zij }) =>
      label.includes(`«${wij} ↔ ${zij}»`),
    )
    return daar?.id ?? werkruimte.sessie.getState().tegenstelling ?? 't1'
  }

  function druk(doel: Element, pointerType: 'mouse' | 'touch') {
    fireEvent(doel, new PointerEvent('pointerdown', { bubbles: true, pointerType }))
    const neemt = fireEvent.mouseDown(doel)
    if (neemt && doel instanceof HTMLElement && doel !== document.body) act(() => doel.focus())
    else if (neemt) act(() => (document.activeElement as HTMLElement | null)?.blur())
    fireEvent.click(doel, { detail: 1 })
  }
  const vinger = () => {
    fireEvent(document.body, new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
    fireEvent.mouseDown(document.body)
  }

  function ga(veld: Veld, met: 'mouse' | 'touch') {
    if (veld === 'nieuw' && screen.queryAllByLabelText(VELD.nieuw).length === 0) {
      // The writer's own hand begins a new one.
      if (isTypend()) return
      act(() => {
        opdracht('groep').run(werkruimte)
        opdracht('plaats').run(werkruimte)
      })
    }
    const knop =
      veld === 'wij' || veld === 'zij'
        ? screen.queryByRole('button', { name: RegExp(`^${veld}:`, 'iu') })
        : null
    const velden = screen.queryAllByLabelText(VELD[veld])
    const doel = velden.find((element) => element.matches('input')) ?? knop
    if (doel) druk(doel, met)
    const nu = document.activeElement
    const daar = veldVan(nu)
    if (nu && daar === veld && nu !== hier?.element) hier = { veld, wie: wieVan(veld, nu), element: nu }
  }

  function typ(stuk: string) {
    const element = document.activeElement
    if (!hier || !(element instanceof HTMLInputElement) || veldVan(element) === null) return
    // The writer looks at the field in which the hand was, and types on.
    const mijn = levend.find(({ veld, wie }) => veld === hier?.veld && wie === hier?.wie)
    const woorden = mijn ?? { merk: `§${++teller}.`, tekst: '', veld: hier.veld, wie: hier.wie }
    woorden.tekst = mijn ? element.value + stuk : `${woorden.merk}${stuk}`
    if (!mijn) levend.push(woorden)
    fireEvent.change(element, { target: { value: woorden.tekst } })
  }

  function toets(key: string, isComposing: boolean) {
    const element = document.activeElement ?? document.body
    const ongebruikt = fireEvent.keyDown(element, { key, isComposing })
    if (key === 'Tab' && ongebruikt && !isComposing && element instanceof HTMLElement)
      act(() => element.blur())
  }

  const doe: { [D in Daad['doe']]: (daad: Extract<Daad, { doe: D }>) => void } = {
    ga({ veld, met, stuk }) {
      ga(veld, met)
      typ(stuk)
    },
    typ: ({ stuk }) => typ(stuk),
    toets: ({ key, samenstelling }) => toets(key, samenstelling),
    wacht: () => act(() => void vi.advanceTimersByTime(1500)),
    kies({ id }) {
      vinger()
      if (id === null || id in dossier().actoren) proef.kies(...(id === null ? [] : [id]))
    },
    tegenstelling({ id }) {
      vinger()
      if (id in dossier().tegenstellingen) proef.zet({ tegenstelling: id })
    },
    paneel() {
      vinger()
      proef.zet({ paneel: 'netwerk' })
    },
    ongedaan() {
      vinger()
      proef.undo()
    },
    gereedschap() {
      vinger()
      act(() => opdracht('luideStem').run(werkruimte))
    },
    tikVeld() {
      vinger()
      act(() => void ontwerpOp(werkruimte, { x: 0, y: 0 }))
    },
    weg: ({ id }) => elders(() => removeActoren(ander, [id])),
    hernoem: ({ id }) => elders(() => editActoren(ander, [id], { naam: 'Elders' })),
    wegTegenstelling: ({ id }) =>
      elders(() => removeRecords(ander, 'tegenstellingen', [id === 'a' ? 't1' : 't2'])),
  }

  for (const daad of daden) {
    const inHand = document.activeElement
    const voor = inHand instanceof HTMLInputElement ? inHand.value : ''
    ;(doe[daad.doe] as (daad: Daad) => void)(daad)
    if (!hier?.element.isConnected || document.activeElement !== hier.element) {
      const nu = document.activeElement
      const veld = veldVan(nu)
      // Tab goes on to the next field by the writer's own hand; else the keyboard may only be where its writer put it, or nowhere.
      if (daad.doe === 'toets' && veld && nu) hier = { veld, wie: wieVan(veld, nu), element: nu }
      else hier = null
    }
    const aanbod = screen.queryAllByLabelText<HTMLTextAreaElement>('Jouw tekst').map((el) => el.value ?? '')
    const wachtend = openConcepten().map(({ tekst }) => tekst())
    levend = levend.filter((woorden) => {
      const { merk, tekst } = woorden
      for (const plek of plaatsenVan(dossier(), merk)) {
        const goed = plek.veld === woorden.veld && (woorden.veld === 'nieuw' || plek.wie === woorden.wie)
        expect(
          goed,
          `${merk} meant for ${woorden.veld} of ${woorden.wie}, in ${plek.veld} of ${plek.wie}`,
        ).toBe(true)
      }
      if (wachtend.includes(tekst)) return true
      const losgelaten =
        daad.doe === 'toets' && daad.key === 'Escape' && !daad.samenstelling && voor === tekst
      const bewaard = plaatsenVan(dossier(), merk).some((plek) => plek.tekst.trim() === tekst.trim())
      expect(
        losgelaten || bewaard || aanbod.includes(tekst),
        `«${tekst}» is lost by ${JSON.stringify(daad)}`,
      ).toBe(true)
      return false
    })
  }
  proef.unmount()
  return teller
}

let stop = () => undefined as void
beforeEach(() => {
  vi.useFakeTimers()
  stop = volgHanden()
})
afterEach(() => {
  stop()
  cleanup()
  vi.useRealTimers()
})

test('no words in a record for which they were not meant, and none lost', () => {
  let begonnen = 0
  fc.assert(
    fc.property(fc.array(arbDaad, { minLength: 8, maxLength: 30, size: 'max' }), (daden) => {
      try {
        begonnen += speel(daden)
      } finally {
        cleanup()
      }
    }),
    { seed: zaad(9), numRuns: 25 },
  )
  // Else it would say nothing.
  expect(begonnen).toBeGreaterThan(30)
}, 120_000)
