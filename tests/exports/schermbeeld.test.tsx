/** Screen and picture are one drawing: the cards and lines that React Flow shows beside those of the file, shape by shape and colour by colour. */
import { ConnectionMode, ReactFlow } from '@xyflow/react'
import { describe, expect, test, vi } from 'vitest'
import { ActorKnoop } from '../../src/canvas/ActorKnoop'
import { type Beeldstand, BeeldstandContext, RUSTSTAND } from '../../src/canvas/beeldstand'
import { createKnopenbouwer } from '../../src/canvas/knopen'
import { Groepen } from '../../src/canvas/Legendegroepen'
import { createLijnleg } from '../../src/canvas/lijnleg'
import { RelatieLijn } from '../../src/canvas/RelatieLijn'
import { ACTOR_SOORTEN, EENHEDEN, ROLLEN, VERONTRUSTINGEN } from '../../src/domain/model/actor'
import type { Dossier } from '../../src/domain/model/dossier'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { HEX, paletBij, VELD } from '../../src/exports/beeld/palet'
import { buildLegende } from '../../src/exports/beeld/legende'
import { buildVeld } from '../../src/exports/beeld/veldbeeld'
import { createAs, kleurBijX } from '../../src/geometry/as'
import { buildKaartbeeld, type Kaartbeeld } from '../../src/geometry/kaartbeeld'
import { DETAILS, ruimteVoor } from '../../src/geometry/ruimte'
import { type Verf, VERVEN } from '../../src/geometry/vormen'
import { toon } from '../panels/paneelproef'
import { bouwDossier } from '../support/dossiers'
import { meetMetTabel } from '../support/letterbreedtes'
import { argumenten, bladVan, kleurVan, type Rgb, THEMAS, waardeVan } from '../support/verfblad'
import { zonderMaten } from '../support/stilscherm'

zonderMaten()

type Velden = NonNullable<Parameters<typeof bouwDossier>[0]>
type Actoren = NonNullable<Velden['actoren']>

const X = [-1, -0.6, -0.3, -0.1, 0, 0.1, 0.3, 0.6, 1]
const ZORGEN = [
  {},
  { samen: 'gesprek' },
  { samen: 'inschatting', eigen: 'bevraging' },
  { eigen: 'online' },
] as const
const NAMEN = [
  'Buren van het plein',
  'جمعية سكان الحي',
  'Ouders & leerkrachten van de basisschool in de Dorpsstraat',
  'A',
]

/** Every soort in every guise: places, units, types, roles, from outside, heard and presumed, shared and not, names in both directions. */
const GEDAANTEN = ACTOR_SOORTEN.flatMap((soort, s) =>
  Array.from({ length: 18 }, (_, i) => ({
    soort,
    naam: NAMEN[(i + s) % NAMEN.length] ?? '',
    eenheid: [null, ...EENHEDEN][i % 4] ?? null,
    omvang: i % 3 === 0 ? 40 * (i + 1) : null,
    binnenGemeente: i % 5 !== 0,
    verontrusting: soort === 'netwerk' ? null : ([null, ...VERONTRUSTINGEN][i % 7] ?? null),
    rollen: soort === 'netwerk' ? [ROLLEN.slice(0, i % 5), ROLLEN.slice(i % 4, (i % 4) + 1)][i % 2] : [],
    bezorgdheden: soort === 'netwerk' ? {} : ZORGEN[i % 4],
    x: X[(i + s * 3 + Math.floor(i / 9) * 4) % X.length] ?? 0,
  })),
)

/** A part of the table as a map of its own: a small one says everything, a full one its names alone. */
function maakDossier(gedaanten: typeof GEDAANTEN): Dossier {
  const actoren = Object.fromEntries(
    gedaanten.map(({ x, ...velden }, i) => [`a${i}`, { ...velden, posities: { t: { x, y: i * 150 } } }]),
  ) as Actoren
  const ids = Object.keys(actoren)
  const relaties = RELATIE_TYPEN.flatMap((type, i) =>
    ['', 'via het buurthuis'].map((nota, j) => ({
      van: ids[(i * 2 + j) % ids.length],
      naar: ids[(i * 3 + j * 5 + 1) % ids.length],
      type,
      nota,
    })),
  ).filter(({ van, naar }) => van !== naar)
  return bouwDossier({
    tegenstellingen: { t: { wij: 'bewoners', zij: 'bezoekers' } },
    bezorgdheden: {
      samen: { tekst: 'Nachtlawaai' },
      eigen: { tekst: 'Parkeren', dieperliggend: 'nietGehoord' },
    },
    actoren,
    relaties: Object.fromEntries(relaties.map((relatie, i) => [`r${i}`, relatie])),
  })
}

const DELEN = [
  ...Array.from({ length: 9 }, (_, i) => GEDAANTEN.filter((_een, j) => j % 9 === i)),
  GEDAANTEN.filter(({ bezorgdheden }) => 'samen' in (bezorgdheden ?? {})).slice(0, 14),
  GEDAANTEN,
]

/** One in the middle of a wall without a gap, so that his lines pass under it. */
const OMMUURD = bouwDossier({
  tegenstellingen: { t: { wij: 'bewoners', zij: 'bezoekers' } },
  actoren: Object.fromEntries(
    [
      { x: 0, y: 0 },
      { x: -0.95, y: 0 },
      { x: 0.95, y: 40 },
      ...[-0.24, 0.24].flatMap((x) => [-150, -100, -50, 0, 50, 100, 150].map((y) => ({ x, y }))),
      ...[-130, 130].flatMap((y) => [-0.12, 0, 0.12].map((x) => ({ x, y }))),
    ].map((plek, i) => [`m${i}`, { soort: 'netwerk' as const, naam: `Huis ${i}`, posities: { t: plek } }]),
  ),
  relaties: Object.fromEntries(
    RELATIE_TYPEN.map((type, i) => [
      type,
      { van: 'm0', naar: `m${(i % 2) + 1}`, type, nota: i % 3 === 0 ? 'buren' : '' },
    ]),
  ),
})

const KAARTEN = [...DELEN.map((gedaanten) => maakDossier(gedaanten)), OMMUURD]

/** One shape as it is painted, whatever was left to its default. */
type Verfbeeld = Record<string, string | number>
const NOEMER = 100
const getallen = (tekst: string | null) =>
  (tekst?.replaceAll('px', '').match(/-?\d*\.?\d+|[a-z]/giu) ?? [])
    .map((deel) => (Number.isNaN(Number(deel)) ? deel : String(Math.round(Number(deel) * NOEMER) / NOEMER)))
    .join(' ')

function leesVorm(vorm: Element, kleur: (waarde: string, vorm: Element) => string): Verfbeeld {
  const van = (naam: string, anders = '') => vorm.getAttribute(naam) ?? anders
  const maat = (naam: string, anders: number) =>
    Math.round(Number(van(naam, String(anders))) * NOEMER) / NOEMER
  const isTekst = vorm.tagName === 'text'
  const dekking = maat('opacity', 1)
  const vul = { vul: kleur(van('fill', 'black'), vorm), vulDekking: maat('fill-opacity', 1) * dekking }
  if (isTekst) {
    return {
      ...vul,
      tekst: vorm.textContent,
      plaats: `${maat('x', 0)} ${maat('y', 0)}`,
      letter: `${maat('font-size', 0)} ${van('font-weight')}`,
      anker: van('text-anchor', 'start'),
      richting: van('direction', 'ltr'),
    }
  }
  const lijn = kleur(van('stroke', 'none'), vorm)
  return {
    ...(vul.vul === 'none' ? {} : vul),
    d: getallen(van('d')),
    ...(lijn === 'none'
      ? {}
      : {
          lijn,
          lijnDekking: maat('stroke-opacity', 1) * dekking,
          dikte: maat('stroke-width', 1),
          streep: getallen(van('stroke-dasharray')),
          kap: van('stroke-linecap', 'butt'),
          hoek: van('stroke-linejoin', 'miter'),
        }),
  }
}

const rond = (rgb: Rgb): string => rgb.map(Math.round).join(' ')
const opScherm = (waarde: string, vorm: Element): string =>
  waarde === 'none'
    ? waarde
    : rond(
        kleurVan(
          waarde,
          bladVan((vorm as SVGElement).style.getPropertyValue('--plaatskleur') || 'rgb(0, 0, 0)'),
          'licht',
        ),
      )
const inBeeld = (waarde: string): string =>
  waarde === 'none' ? waarde : rond(kleurVan(waarde, new Map(), 'licht'))

/** In drawing order: of two names in one question jsdom gives all of the first before the second. */
const vormenIn = (groep: Element): Element[] =>
  [...groep.querySelectorAll('*')].filter(({ tagName }) => tagName === 'path' || tagName === 'text')
// What is there for hands and signals has no paint of its own.
const schermvormen = (groep: Element): Verfbeeld[] =>
  vormenIn(groep).flatMap((vorm) => (vorm.hasAttribute('fill') ? [leesVorm(vorm, opScherm)] : []))
const beeldvormen = (groep: Element): Verfbeeld[] => vormenIn(groep).map((vorm) => leesVorm(vorm, inBeeld))

const leesSvg = (svg: string): Element =>
  new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`, 'image/svg+xml')
    .documentElement

const AS = createAs(1200)
const STAND: Beeldstand = {
  ...RUSTSTAND,
  meet: meetMetTabel,
  as: AS,
  asNu: () => ({ as: AS, minst: AS.breedte }),
}

type Tekening = { plaats: string; vormen: Verfbeeld[] }

/** The cards and lines of a map as React draws them in the app, from the nodes and edges that the app makes. */
async function tekenScherm(dossier: Dossier, { as }: Kaartbeeld) {
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  const knopen = bouwer.bouwKnopen(dossier, 't', null, new Map(), new Map(), as)
  const randen = bouwer.bouwLijnen(dossier, 't', null, new Map())
  const lijnleg = createLijnleg()
  lijnleg.zet(knopen, randen, as, meetMetTabel)
  await vi.waitFor(() => expect(randen.every(({ id }) => lijnleg.van(id))).toBe(true))
  const { container } = toon(
    <BeeldstandContext value={{ ...STAND, as, lijnleg }}>
      <ReactFlow
        nodes={knopen}
        edges={randen}
        nodeTypes={{ actor: ActorKnoop }}
        edgeTypes={{ relatie: RelatieLijn }}
        nodeOrigin={[0.5, 0.5]}
        connectionMode={ConnectionMode.Loose}
      />
    </BeeldstandContext>,
  )
  const kaartjes = [...container.querySelectorAll<HTMLElement>('.react-flow__node')].map(
    (knoop): Tekening => {
      const vak = knoop.querySelector('svg')
      return { plaats: getallen(knoop.style.transform), vormen: vak ? schermvormen(vak) : [] }
    },
  )
  const lijnen = new Map(
    [...container.querySelectorAll('.react-flow__edge')].map((lijn) => [
      lijn.getAttribute('data-id'),
      schermvormen(lijn),
    ]),
  )
  return { kaartjes, lijnen: randen.map(({ id }) => lijnen.get(id)) }
}

function tekenBeeld(dossier: Dossier, beeld: Kaartbeeld) {
  const svg = leesSvg(buildVeld(beeld, dossier.tegenstellingen['t'] ?? null, meetMetTabel).svg)
  const groepen = (vraag: string) => [...svg.querySelectorAll(vraag)]
  const kaartjes = groepen('[data-actor]').map((groep) => ({
    plaats: getallen(groep.getAttribute('transform')),
    vormen: beeldvormen(groep),
  }))
  const labels = groepen('[data-label]')
  const lijnen = groepen('[data-relatie]').map((groep, i) => {
    const label = beeld.lijnen[i]?.tekening.label ? labels.shift() : undefined
    return [...beeldvormen(groep), ...(label ? beeldvormen(label) : [])]
  })
  return { kaartjes, lijnen }
}

const TABEL = KAARTEN.map((dossier) => [Object.keys(dossier.actoren).length, dossier] as const)

test.each(TABEL)('of %i actors every card and every line is painted alike', async (aantal, dossier) => {
  const beeld = buildKaartbeeld(dossier, 't', meetMetTabel)
  const scherm = await tekenScherm(dossier, beeld)
  const bestand = tekenBeeld(dossier, beeld)
  expect(scherm.kaartjes).toHaveLength(aantal)
  expect(scherm.kaartjes).toEqual(bestand.kaartjes)
  expect(scherm.lijnen).toHaveLength(Object.keys(dossier.relaties).length)
  expect(scherm.lijnen).toEqual(bestand.lijnen)
})

test('of what is compared nothing is missing: no paint, no detail, no line that passes under', () => {
  const beelden = KAARTEN.map((dossier) => buildKaartbeeld(dossier, 't', meetMetTabel))
  const vormen = beelden.flatMap(({ knopen, lijnen }) =>
    [...knopen, ...lijnen].flatMap(({ tekening }) => tekening.vormen),
  )
  const gebruikt = new Set(
    vormen.flatMap((vorm) => (vorm.soort === 'pad' ? [vorm.vul, vorm.lijn] : [vorm.kleur])),
  )
  // The rest is for the field around the cards.
  const veld: Verf[] = ['papier', 'lijn', 'wij', 'zij', 'middenTekst']
  expect(VERVEN.filter((verf) => !gebruikt.has(verf))).toEqual(veld)
  expect(new Set(KAARTEN.map((dossier) => ruimteVoor(dossier, 't').detail))).toEqual(new Set(DETAILS))
  expect(beelden.some(({ lijnen }) => lijnen.some(({ tekening }) => tekening.onder))).toBe(true)
  // On screen the two are drawn apart: together they would show one through the other.
  expect(vormen.filter((vorm) => vorm.soort === 'pad' && vorm.dekking && vorm.vul && vorm.lijn)).toEqual([])
})

test.each(TABEL)('of %i actors the legend explains with the very same samples', (_aantal, dossier) => {
  const beeld = buildKaartbeeld(dossier, 't', meetMetTabel)
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  const knopen = bouwer.bouwKnopen(dossier, 't', null, new Map(), new Map(), beeld.as)
  const lijnen = bouwer.bouwLijnen(dossier, 't', null, new Map())
  const { container } = toon(
    <BeeldstandContext value={{ ...STAND, as: beeld.as }}>
      <Groepen knopen={() => knopen} lijnen={() => lijnen} />
    </BeeldstandContext>,
  )
  const opBlad = [...container.querySelectorAll('svg')].map(schermvormen)
  const inBestand = [...leesSvg(buildLegende(beeld, 1200, meetMetTabel).svg).querySelectorAll('g')]
    .filter((groep) => !groep.querySelector('g'))
    .map(beeldvormen)
  expect(opBlad.length).toBeGreaterThan(7)
  expect(opBlad).toEqual(inBestand)
})

describe('the palette of a picture is that of the screen in light', () => {
  const blad = bladVan('rgb(0, 0, 0)')
  const scherm = (waarde: string) => rond(kleurVan(waarde, blad, 'licht'))

  test('every paint that stands still', () => {
    for (const [verf, hex] of Object.entries(HEX))
      expect([verf, inBeeld(hex)]).toEqual([verf, scherm(`var(--verf-${verf})`)])
  })

  test.each([-1, -0.66, -0.3, -0.15, 0, 0.2, 0.33, 0.5, 1])('the tint at %f, and its light fill', (x) => {
    const getint = bladVan(kleurBijX(x))
    for (const verf of ['tint', 'tintZacht'] as const) {
      const [a, b] = [
        kleurVan(`var(--verf-${verf})`, getint, 'licht'),
        kleurVan(paletBij(x)(verf), getint, 'licht'),
      ]
      for (const [i, deel] of a.entries()) expect(Math.abs(deel - (b[i] ?? 0))).toBeLessThanOrEqual(0.51)
    }
  })

  test('the light of the field, the border of a zone and the axis', () => {
    for (const deel of ['wij', 'midden', 'zij', 'grens'] as const)
      expect([deel, inBeeld(VELD[deel])]).toEqual([deel, scherm(`var(--veld-${deel})`)])
    const balk = argumenten(waardeVan('canvas/veld.module.css', '.balk', 'background')).slice(1)
    const kleuren = balk.map((stap) => scherm(stap.replace(/ \d+%$/u, '')))
    expect(kleuren).toEqual([HEX.wij, VELD.asWij, HEX.midden, VELD.asZij, HEX.zij].map(inBeeld))
  })
})

test('in the dark every paint is another one', () => {
  const blad = bladVan(kleurBijX(-1))
  const zelfde = VERVEN.filter((verf) => {
    const [licht, donker] = THEMAS.map((thema) => rond(kleurVan(`var(--verf-${verf})`, blad, thema)))
    return licht === donker
  })
  expect(zelfde).toEqual([])
})
