/** A dossier in which one hidden name stands in every text that the schema knows, and the places of a page where somebody could read it. */
import { readToestand } from '../../src/domain/signalen/toestand'
import { TOETSVRAGEN } from '../../src/domain/model/actie'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  maakRecord,
  SECTIE_NAMEN,
  SECTIES,
} from '../../src/domain/model/dossier'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { derive } from '../../src/domain/derive'
import { PITSTOPVRAGEN } from '../../src/domain/model/plan'
import { ontleed, maxVanVrijeTekst } from '../../src/domain/model/schemaboom'
import { HAALBAARHEIDSPUNTEN } from '../../src/domain/model/uitdaging'
import { ALLE_VRAGEN } from '../../src/domain/vragen/situatie'
import { VANDAAG } from './documenten'
import { metNaamOveral, VERBORGEN } from './plannen'

const perSleutel = <W>(sleutels: readonly string[], waarde: W): Record<string, W> =>
  Object.fromEntries(sleutels.map((sleutel) => [sleutel, waarde]))
const met = (tekst: string) => `${tekst} ${VERBORGEN}`.trim()

/** Every list has something in it, every question an answer, and every one of those texts names the hidden person. */
export function naamInElkVeld(): Dossier {
  const dossier = metNaamOveral()
  const persoon = dossier.actoren['persoon']
  if (!persoon) throw new Error('The dossier of the exports has changed')
  const hier = Object.keys(dossier.tegenstellingen)[0] ?? ''
  const anderen = Object.keys(dossier.actoren).filter((id) => id !== persoon.id)
  const [een = '', twee = ''] = anderen
  const bezorgdheid = Object.keys(dossier.bezorgdheden)[0] ?? ''
  const begin: Dossier = {
    ...dossier,
    kop: {
      ...dossier.kop,
      gedeeld: {
        g1: {
          datum: '2026-10-01',
          wat: met('Kaart van'),
          metNamen: true,
          aanWie: met('Dienst van'),
          protocol: 'nee',
        },
      },
    },
    situatie: {
      ...dossier.situatie,
      antwoorden: perSleutel(
        ALLE_VRAGEN.map(({ sleutel }) => sleutel),
        { tekst: met('Het plein van'), wetenWeNogNiet: false, vanWie: met('Dienst'), wanneer: '2026-11-02' },
      ),
    },
    pitstop: {
      ...dossier.pitstop,
      antwoorden: perSleutel(PITSTOPVRAGEN, { tekst: met('Samen met'), grond: met('Toen was er') }),
    },
    plan: {
      ...dossier.plan,
      eigenVolgorde: perSleutel(Object.keys(dossier.uitdagingen), 0),
    },
    actoren: {
      ...Object.fromEntries(
        Object.entries(dossier.actoren).map(([id, actor], i) => [
          id,
          // Two wait for a place.
          {
            ...actor,
            ...(i < 2 ? { posities: {} } : {}),
            luistermomenten: {
              g1: { datum: '2026-11-01', methode: 'interview' as const, tekst: met('Sprak over'), orde: 0 },
            },
          },
        ]),
      ),
      persoon: {
        ...persoon,
        nota: met('Over'),
        sector: met('Buurt van'),
        betrekken: 'nuNiet',
        betrekkenWaarom: met('Wegens'),
        eenOpEenDoor: VERBORGEN,
        opportuniteit: met('Kans voor'),
        gevoedDoor: met('Gevoed door'),
        verontrusting: 'boosPolitiek',
        bezorgdheden: { [bezorgdheid]: 'gesprek' },
      },
      // Waits for a place, and so does the mask.
      wachter: { ...persoon, id: 'wachter', letter: 'Y', posities: {} },
      vriend: {
        ...persoon,
        id: 'vriend',
        soort: 'netwerk',
        letter: 'X',
        rollen: ['verbinder'],
        posities: { [hier]: { x: 0.1, y: 200 } },
      },
    },
    relaties: {
      ...dossier.relaties,
      rp: { id: 'rp', van: 'persoon', naar: een, type: 'volgt', nota: met('Kent') },
      rq: { id: 'rq', van: twee, naar: 'vriend', type: 'contact', nota: met('Kent') },
    },
    fora: {
      ...dossier.fora,
      forum: {
        id: 'forum',
        orde: 9,
        naam: met('Groep van'),
        plek: 'online',
        hoe: met('Fel tegen'),
        impact: 'groot',
        eigenReactie: met('Bellen met'),
        wanneer: met('Elke dag, met'),
        luideStemmen: ['persoon'],
      },
    },
    standpunten: {
      ...dossier.standpunten,
      punt: {
        id: 'punt',
        orde: 9,
        tekst: met('Weg met'),
        actoren: ['persoon', een],
        kant: 'tegen',
        waarVoor: met('Voor'),
      },
    },
    uitdagingen: Object.fromEntries(
      Object.entries(dossier.uitdagingen).map(([id, uitdaging]) => [
        id,
        {
          ...uitdaging,
          steun: ['vriend', ...uitdaging.steun],
          teruggelegd: { ...uitdaging.teruggelegd, [een]: '2026-11-12' },
          teruggezegd: { [een]: met('Ja, zei') },
          teruggedaan: { [een]: met('Afgesproken met') },
          perspectief: met('Nodig is'),
          doelstellingen: { d1: { tekst: met('Meer met'), orde: 0 }, ...uitdaging.doelstellingen },
          haalbaarheidspunten: perSleutel(HAALBAARHEIDSPUNTEN, {
            oordeel: 'deels' as const,
            nota: met('Bij'),
          }),
          herkomst: { voorstel: 'x', tekst: met('Eerst'), over: ['persoon'], datum: '2026-10-01' },
        },
      ]),
    ),
    vergaderingen: {
      v1: {
        id: 'v1',
        orde: 0,
        soort: 'werkgroep',
        datum: VANDAAG,
        uur: met('19 uur, bij'),
        plek: met('Zaal van'),
        punten: { p1: { tekst: met('Wat met'), minuten: 10, orde: 0 } },
        aanwezig: Object.keys(dossier.leden),
        anderen: met('Ook'),
        besluiten: { b1: { tekst: met('Bellen met'), wie: met('Door'), tegen: '', klaar: false, orde: 0 } },
        verslag: met('Gezegd over'),
        momentopname: 'toen',
      },
    },
    hoofdstukken: {
      hs1: maakRecord('hoofdstukken', { id: 'hs1', naam: met('Straks'), nota: met('Vraag het aan') }),
    },
    acties: Object.fromEntries(
      Object.entries(dossier.acties).map(([id, actie], i) => [
        id,
        {
          ...actie,
          doelgroep: ['persoon', ...actie.doelgroep],
          partners: { ...actie.partners, vriend: 'inspraak' as const },
          trekker: i === 0 ? actie.trekker : { soort: 'actor' as const, id: 'vriend' },
          toets: perSleutel(TOETSVRAGEN, { risico: met('Boos'), aanpak: met('Praten met') }),
          tussentijds: { t1: { datum: '2027-02-01', tekst: met('Bij') }, ...actie.tussentijds },
          bedragen: {
            g1: { jaar: 2027, bedrag: 100 + i, bron: met('Gift van'), code: met('Post'), orde: 0 },
          },
          logboek: {
            l1: {
              datum: '2026-11-10',
              stand: 'bezig',
              cijfer: met('3 keer'),
              tekst: met('Gesproken met'),
              orde: 0,
            },
          },
          herkomst: { voorstel: 'x', tekst: met('Eerst'), over: ['persoon'], datum: '2026-10-01' },
        },
      ]),
    ),
  }
  const { kaarten } = derive(begin, hier, { today: VANDAAG }).signalen
  const signaal = kaarten.at(-1)?.signalen[0]
  if (!signaal) throw new Error('This map asks for no attention any more')
  const gezien = { [signaal.sleutel]: { reden: met('Dat weet'), toestand: readToestand(signaal) } }
  const momentopname = (id: string, datum: string, wat: Dossier) => ({
    id,
    naam: met('Stand van'),
    datum,
    bestand: writeBestand({ ...wat, momentopnames: {} }),
  })
  return {
    ...begin,
    plan: { ...begin.plan, gezien },
    momentopnames: {
      toen: momentopname('toen', '2026-09-01', { ...begin, relaties: {} }),
    },
  }
}

/** Every free text of the schema that holds nothing in this dossier, by path: what a test with it would not see. */
export function legeTeksten(dossier: Dossier): string[] {
  const gezien = new Map<string, boolean>()
  const loop = (schema: Parameters<typeof ontleed>[0], waarde: unknown, pad: string): void => {
    const knoop = ontleed(schema)
    if (knoop.vorm === 'velden') {
      for (const [naam, veld] of Object.entries(knoop.velden)) {
        loop(veld, (waarde as Record<string, unknown> | null | undefined)?.[naam], `${pad}.${naam}`)
      }
    } else if (knoop.vorm === 'perSleutel') {
      const waarden = Object.values(waarde ?? {})
      for (const deel of waarden.length > 0 ? waarden : [undefined]) loop(knoop.waarde, deel, `${pad}.*`)
    } else if (maxVanVrijeTekst(schema) !== null) {
      const vol = typeof waarde === 'string' && waarde.includes(VERBORGEN)
      gezien.set(pad, vol || gezien.get(pad) === true)
    }
  }
  for (const naam of SECTIE_NAMEN) loop(SECTIES[naam], dossier[naam], naam)
  for (const naam of COLLECTIE_NAMEN) {
    for (const record of Object.values(dossier[naam])) loop(COLLECTIES[naam], record, naam)
  }
  return [...gezien].filter(([, vol]) => !vol).map(([pad]) => pad)
}

/** How much of the name may be seen: nothing, in any case. */
export const NAAM = /zjefa|quaghebeura/iu

/** Where the name can be read or heard: texts, every attribute, what fields hold, the title of the window. */
export const plaatsenMetNaam = (wortel: Element = document.documentElement): string[] =>
  leesPlaatsen(NAAM.source, wortel)

/** The same for any pattern. Uses nothing from outside, so that a browser can be given it as it is. */
export function leesPlaatsen(patroon: string, wortel: Element = document.documentElement): string[] {
  const naam = new RegExp(patroon, 'iu')
  const pad = (element: Element | null): string => {
    const delen: string[] = []
    for (let nu = element; nu && delen.length < 4; nu = nu.parentElement) {
      const klasse = nu.getAttribute('class')?.split(' ')[0]
      delen.unshift(nu.tagName.toLowerCase() + (klasse ? `.${klasse}` : ''))
    }
    return delen.join(' > ')
  }
  const uit: string[] = []
  const lopers = document.createTreeWalker(wortel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let knoop = lopers.nextNode(); knoop; knoop = lopers.nextNode()) {
    if (knoop.nodeType === Node.TEXT_NODE) {
      const tekst = knoop.textContent ?? ''
      if (naam.test(tekst)) uit.push(`${pad(knoop.parentElement)} «${tekst.slice(0, 80)}»`)
      continue
    }
    const element = knoop as Element
    for (const { name, value } of Array.from(element.attributes)) {
      if (naam.test(value)) uit.push(`${pad(element)} [${name}] «${value.slice(0, 80)}»`)
    }
    const { value } = element as { value?: unknown }
    if (typeof value === 'string' && naam.test(value) && !element.hasAttribute('value')) {
      uit.push(`${pad(element)} .value «${value.slice(0, 80)}»`)
    }
  }
  return uit
}
