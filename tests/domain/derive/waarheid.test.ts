/** What no result and no sentence may do, on any map. Source: afleiding «Aangescherpt». */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMinderjarigMens } from '../../../src/domain/model/actor'
import type { Afleiding } from '../../../src/domain/lezing/afleiding'
import type { Verwijzing, Zin } from '../../../src/domain/lezing/omdat'
import { vouwNamen } from '../../../src/domain/lezing/opsomming'
import type { Dossier } from '../../../src/domain/model/dossier'
import { arbKaart } from '../../support/arbkaart'
import { bouwDossier } from '../../support/dossiers'
import { lees, leesAf } from '../../support/opkaart'

const RUNS = { numRuns: 120, seed: 20_261_130 }
const wet = (test: (dossier: Dossier) => void) => fc.assert(fc.property(arbKaart, test), RUNS)

describe('laws', () => {
  test('a netwerkactor that goes never raises the reach', () => {
    wet((dossier) => {
      const bereikt = new Set(leesAf(dossier).netwerk.bereik.bereikt)
      for (const { id, soort } of Object.values(dossier.actoren).slice(0, 8)) {
        if (soort !== 'netwerk') continue
        const { [id]: _weg, ...actoren } = dossier.actoren
        expect(
          leesAf({ ...dossier, actoren }).netwerk.bereik.bereikt.filter((een) => !bereikt.has(een)),
        ).toEqual([])
      }
    })
  })

  test('a luide stem more never adds a suggestion', () => {
    const voorstellen = ({ uitdagingen, acties }: Afleiding) => [
      ...uitdagingen.gerangschikt.flatMap(({ uitdaging, sleutel }) => (uitdaging === null ? [sleutel] : [])),
      ...acties.perUitdaging.flatMap((een) => een.voorstellen.map(({ sleutel }) => sleutel)),
    ]
    wet((dossier) => {
      const { erbij } = bouwDossier({
        actoren: {
          erbij: {
            soort: 'luideStem',
            verontrusting: 'boosPolitiek',
            bezorgdheden: { p: 'gesprek', q: 'gesprek', r: 'online', s: 'gesprek' },
            posities: { t: { x: 0.6, y: 0 } },
          },
        },
      }).actoren
      const eerst = new Set(voorstellen(leesAf(dossier)))
      const dan = voorstellen(leesAf({ ...dossier, actoren: { ...dossier.actoren, erbij: erbij! } }))
      expect(dan.filter((sleutel) => !eerst.has(sleutel))).toEqual([])
    })
  })

  test('nobody radicaliserend, and no minor, in any result but a referral', () => {
    wet((dossier) => {
      const weg = Object.values(dossier.actoren)
        .filter((actor) => actor.verontrusting === 'radicaliserend' || isMinderjarigMens(actor))
        .map(({ id }) => id)
      const uit = leesAf(dossier)
      const genoemd = new Set(genoemdIn(zonderVerwijzing(uit)))
      expect(weg.filter((id) => genoemd.has(id))).toEqual([])
    })
  })

  test('who is where the app put them counts like who waits in the parkeerplaats', () => {
    const telling = ({ uitdagingen, netwerk, bezorgdheden, acties }: Afleiding) => ({
      klassen: bezorgdheden.map(({ id, klasse }) => [id, klasse]),
      scores: uitdagingen.gerangschikt.map(({ sleutel, som, status, plaats }) => [
        sleutel,
        som,
        status,
        plaats,
      ]),
      bereik: [netwerk.bereik.bereikt, netwerk.bereik.onbereikt, netwerk.brug.rechtstreeks],
      voorstellen: acties.perUitdaging.map(({ voorstellen, doelgroep, wie }) => [
        voorstellen.map(({ sleutel }) => sleutel),
        doelgroep,
        wie.trekkers.map(({ actor }) => actor),
      ]),
    })
    wet((dossier) => {
      const geparkeerd = Object.values(dossier.actoren).map((actor) => ({
        ...actor,
        posities: Object.fromEntries(Object.entries(actor.posities).filter(([, { doorApp }]) => !doorApp)),
      }))
      const actoren = Object.fromEntries(geparkeerd.map((actor) => [actor.id, actor]))
      expect(telling(leesAf({ ...dossier, actoren }))).toEqual(telling(leesAf(dossier)))
    })
  })
})

/** Everything but what refers them, and what privacy asks of them. */
function zonderVerwijzing({ signalen, doorverwijzingen: _weg, acties, ...rest }: Afleiding) {
  const mag = /^(?:VB-02|PR-\d+)/u
  return {
    ...rest,
    acties: {
      ...acties,
      perUitdaging: acties.perUitdaging.map((een) => ({
        ...een,
        geen: een.geen?.code === 'S2.3' ? null : een.geen,
      })),
    },
    signalen: [...signalen.kaarten.flatMap((kaart) => kaart.signalen), ...signalen.status].filter(
      ({ code }) => !mag.test(code),
    ),
  }
}

/** Ids of actors in a result: references, lists of ids, and the actors of lines themselves. */
function genoemdIn(waarde: unknown, veld = ''): string[] {
  if (typeof waarde === 'string') return IDVELDEN.has(veld) ? [waarde] : []
  if (typeof waarde !== 'object' || waarde === null) return []
  if ('posities' in waarde) return 'id' in waarde ? [String(waarde.id)] : []
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => genoemdIn(deel, veld))
  if ('soort' in waarde && 'id' in waarde) return waarde.soort === 'actor' ? [String(waarde.id)] : []
  return Object.entries(waarde).flatMap(([naam, deel]) => genoemdIn(deel, naam))
}
const IDVELDEN = new Set(
  'nietGeplaatst gehoord vermoed steun doelgroep doel actor bereikt onbereikt verliest rechtstreeks binnenTwee tegenlezers'.split(
    ' ',
  ),
)

/** Every derived sentence, however deep. */
function zinnenIn(waarde: unknown): Zin[] {
  if (typeof waarde !== 'object' || waarde === null || 'posities' in waarde) return []
  if (Array.isArray(waarde)) {
    const lijst: readonly unknown[] = waarde
    return isZin(lijst) ? [lijst] : lijst.flatMap((deel) => zinnenIn(deel))
  }
  return Object.values(waarde).flatMap(zinnenIn)
}
const isZin = (lijst: readonly unknown[]): lijst is Zin =>
  lijst.some((deel) => typeof deel === 'string' && /[.?]$/u.test(deel.trim())) &&
  lijst.every(
    (deel) => typeof deel === 'string' || (typeof deel === 'object' && deel !== null && 'soort' in deel),
  )

/** What jars, whatever the names are. */
const FOUT: Readonly<Record<string, (zin: Zin) => boolean>> = {
  'calls somebody roeper': (zin) => /roeper/iu.test(lees(zin)),
  'aims at people': (zin) => /\bmikt\b/iu.test(lees(zin)),
  'breaks the term stille midden': (zin) => /\bgeen stille? midden/iu.test(lees(zin)),
  'says buurt where it may be a school or a town': (zin) =>
    // «Verloedering van de buurt» is a term of the method.
    /\bbuurt\b|\bburen\b/iu.test(lees(zin).replaceAll('verloedering van de buurt', '')),
  'agrees with a name in number': (zin) =>
    zin.some(
      (deel, i) =>
        isActor(deel) && (i === 0 || /[.?:] $/u.test(tekst(zin[i - 1]))) && WERKWOORD.test(tekst(zin[i + 1])),
    ),
  'does not quote what people wrote': (zin) =>
    zin.some(
      (deel, i) =>
        typeof deel !== 'string' &&
        GECITEERD.has(deel.soort) &&
        !(tekst(zin[i - 1]).endsWith('«') && tekst(zin[i + 1]).startsWith('»')),
    ),
  'names people again who are the only ones named so far': (zin) => {
    const gezegd = vouwNamen(zin).flatMap<Zin[number]>((deel) =>
      typeof deel === 'object' && 'rest' in deel ? deel.rest : [deel],
    )
    const [eerste = [], tweede = []] = rijenIn(gezegd)
    return eerste.length > 0 && eerste.join(' ') === tweede.join(' ')
  },
  'says «alle» of two': (zin) => /\balle 2\b/u.test(lees(zin)),
  'ends in nothing': (zin) => !/[.?]$/u.test(lees(zin).trim()),
}
/** The actors that are named after each other, sorted, for each row. */
const rijenIn = (zin: Zin): string[][] => {
  const rijen: string[][] = []
  zin.forEach((deel, i) => {
    if (!isActor(deel)) return
    const vorige = rijen.at(-1)
    if (vorige && i >= 2 && isActor(zin[i - 2]) && SCHAKEL.has(tekst(zin[i - 1]))) vorige.push(deel.id)
    else rijen.push([deel.id])
  })
  return rijen.map((rij) => rij.sort())
}
const SCHAKEL = new Set([', ', ' en '])
const isActor = (deel: Zin[number] | undefined): deel is Verwijzing =>
  typeof deel === 'object' && deel.soort === 'actor'
const tekst = (deel: Zin[number] | undefined): string => (typeof deel === 'string' ? deel : '')
const GECITEERD = new Set(['bezorgdheid', 'uitdaging', 'actie', 'forum'])
const WERKWOORD =
  /^ (?:is|zijn|was|waren|heeft|hebben|staat|staan|draagt|dragen|trekt|trekken|spreekt|spreken|zit|zitten|kent|kennen|wordt|worden|telt|tellen|voelt|voelen|noemt|noemen|kan|kunnen|hoort|horen|wil|willen|zich)\b/u

describe('a thousand sentences', () => {
  const zinnen: Zin[] = fc
    .sample(arbKaart, { numRuns: 60, seed: 7 })
    .flatMap((dossier) => zinnenIn(leesAf(dossier)))
  test('are there to be read', () => expect(zinnen.length).toBeGreaterThan(1000))
  test.each(Object.entries(FOUT))('none %s', (_wat, isFout) => {
    expect([...new Set(zinnen.filter(isFout).map(lees))].slice(0, 12)).toEqual([])
  })
  test('none holds the name of somebody outside its references', () => {
    const benoemd = (dossier: Dossier): Dossier => ({
      ...dossier,
      actoren: Object.fromEntries(
        Object.values(dossier.actoren).map((actor) => [actor.id, { ...actor, naam: `Zqx${actor.id} Kring` }]),
      ),
    })
    wet((dossier) => {
      const woorden = zinnenIn(leesAf(benoemd(dossier)))
        .flat()
        .filter((deel) => typeof deel === 'string')
      expect(woorden.filter((woord) => woord.includes('Zqx'))).toEqual([])
    })
  })
})
