import { expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import { type Zin, verwijzingenIn } from '../../../src/domain/lezing/omdat'
import { leegDossier } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { bouwDossier } from '../../support/dossiers'

const today = '2026-11-24'
const op = (x: number) => ({ posities: { t: { x, y: 0 } } })
const pitstop = (bouw: Parameters<typeof bouwDossier>[0]) =>
  derive(bouwDossier({ tegenstellingen: { t: {} }, ...bouw }), 't', { today }).pitstop
/** Words as they are, references as «id». */
const lees = (zinnen: readonly Zin[] = []): string[] =>
  zinnen.map((zin) => zin.map((deel) => (typeof deel === 'string' ? deel : deel.id)).join(''))

test('a map with nobody in place has no synthesis', () => {
  const { pitstop: antwoord } = derive(leegDossier(), null, { today })
  expect(Object.values(antwoord).flat()).toEqual([])
})

test('one group alone: begin with the midden', () => {
  expect(lees(pitstop({ actoren: { g: op(0.5) } }).uitdagingen)).toEqual([
    'Er is nog geen verbindende uitdaging, en nog niemand uit het stille midden op de kaart. Begin daar.',
  ])
})

test('without a chosen uitdaging: whom to hear first', () => {
  const { uitdagingen } = pitstop({ actoren: { m: { soort: 'stilleMidden', ...op(0) } } })
  expect(lees(uitdagingen)).toEqual(['Er is nog geen verbindende uitdaging. Luister eerst bij m.'])
})

test('chosen ones that are kiesbaar come numbered; one that is not says so; one left out gives its reason', () => {
  const { uitdagingen } = pitstop({
    actoren: { m: { soort: 'stilleMidden', ...op(0), bezorgdheden: { b: 'gesprek' } } },
    bezorgdheden: { b: { tekst: 'b' }, c: { tekst: 'c' } },
    uitdagingen: {
      goed: { bezorgdheden: ['b'], keuze: 'gekozen', impact: 2 },
      pril: { bezorgdheden: ['c'], keuze: 'gekozen' },
      weg: { keuze: 'niet', reden: 'het kan niet' },
    },
  })
  const [eerst, dan, laatst] = lees(uitdagingen)
  expect(eerst).toMatch(/^1\. «goed»/u)
  expect(dan).toMatch(/^Gekozen, en nog niet rijp: «pril»/u)
  expect(laatst).toBe('Bewust niet opgenomen: «weg». Reden: het kan niet')
})

test('what is told comes from the communicatieplan, in its order; a line that is not yet intern or extern is asked for', () => {
  const { communicatie } = pitstop({
    actoren: { g: op(0.5) },
    communicatie: {
      b: { orde: 2, richting: 'extern', wat: 'wat er gebeurt', kanaal: 'brief' },
      a: { orde: 1, richting: 'extern', wie: 'schepen', wat: 'dat we luisteren', aanWie: 'de buurt' },
      c: { orde: 3, wat: 'hoe het verder gaat' },
      d: { orde: 4, richting: 'intern' },
    },
  })
  expect(lees(communicatie)).toEqual([
    'Intern: wat kan je nu al vertellen, en aan wie?',
    'Extern: schepen dat we luisteren aan de buurt · wat er gebeurt via brief.',
    'Nog te kiezen, intern of extern: hoe het verder gaat.',
  ])
})

test('each luide stem by itself: 1-op-1, open, or from outside; never two in one line', () => {
  const { luideStemmen } = pitstop({
    actoren: {
      a: { soort: 'luideStem', ...op(-0.8), eenOpEenDoor: 'schepen', eenOpEenWanneer: '2026-12' },
      b: { soort: 'luideStem', ...op(0.8) },
      c: { soort: 'luideStem', ...op(0.8), binnenGemeente: false },
    },
  })
  expect(lees(luideStemmen)).toEqual([
    'a: gesprek één op één (schepen, december 2026).',
    'b: gesprek één op één: wie belt, en wanneer?',
    'c: van buiten de gemeente. Volgen, en niet voeden.',
  ])
})

test('the shared concern is the opening, and only where the midden carries it', () => {
  const { luideStemmen } = pitstop({
    actoren: {
      m: { soort: 'stilleMidden', ...op(0), bezorgdheden: { b: 'gesprek' } },
      a: { soort: 'luideStem', ...op(-0.8), bezorgdheden: { b: 'online', c: 'online' } },
    },
    bezorgdheden: { b: { tekst: 'b' }, c: { tekst: 'c' } },
  })
  expect(lees(luideStemmen)[0]).toContain('Opening: de gedeelde zorg «b».')
})

test('what is not known yet is said', () => {
  const { wetenWeNogNiet } = pitstop({
    bezorgdheden: { b: { tekst: 'b' } },
    actoren: {
      stil: { soort: 'stilleMidden', ...op(0) },
      vermoed: { soort: 'stilleMidden', ...op(0.1), bezorgdheden: { b: 'inschatting' } },
      wacht: {},
    },
    situatie: { dialoogMogelijk: 'ja', antwoorden: { q1: { wetenWeNogNiet: true } } },
  })
  expect(lees(wetenWeNogNiet)).toEqual([
    'Wat stil wakker houdt.',
    'Of ons vermoeden klopt bij vermoed.',
    'Of er nog iets is waarin iedereen zich herkent.',
    'En 1 vraag uit de verkenning.',
    'De plaats van wacht.',
  ])
})

test('the example: its chosen uitdaging, its trekkers, and nobody invented', () => {
  const { pitstop: antwoord } = derive(bloemetjeswijk(), 'groen', { today })
  expect(verwijzingenIn(antwoord.uitdagingen[0] ?? [])[0]).toEqual({ soort: 'uitdaging', id: 'leefomgeving' })
  expect(lees(antwoord.wieMee)).toContain('Wie kan trekken: jeugdwerker, schooldirecteur en wijkagent.')
  expect(antwoord.luideStemmen).toHaveLength(5)
})
