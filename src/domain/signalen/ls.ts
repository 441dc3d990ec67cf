/** LS: luide stemmen get no stage, and are heard one by one. Source: method S1.5, S2.1, S3.6. */
import { citeer, noem } from '../lezing/tellingen'
import { verwijs, zin } from '../lezing/omdat'
import { isVoorDezeKaart, type Kaartlezing } from '../lezing/kaartlezing'
import type { Id } from '../model/grond'
import { eenmaal, type Regel, waar } from './regel'
import { stereotypeert } from './woorden'

const isToxisch = ({ strategie }: Kaartlezing): boolean => strategie.toxiciteit === 'toxisch'

/** Acties with the netwerkactor or lid behind the trekker, and the partners. */
const wieDoet = (kaart: Kaartlezing, actie: Kaartlezing['acties'][number]): Id[] => {
  const trekker = trekkerActor(kaart, actie)
  return [...(trekker === null ? [] : [trekker]), ...Object.keys(actie.partners).sort()]
}

/** The actor that pulls an actie, itself or as a member of the werkgroep; null for who is not for this map (VB-02, PR-07 say so). */
export function trekkerActor(
  { dossier }: Kaartlezing,
  { trekker }: Kaartlezing['acties'][number],
): Id | null {
  if (trekker === null) return null
  const id = trekker.soort === 'actor' ? trekker.id : (dossier.leden[trekker.id]?.actor ?? null)
  const actor = id === null ? undefined : dossier.actoren[id]
  return actor && isVoorDezeKaart(actor) ? actor.id : null
}

export const LS: readonly Regel[] = [
  {
    code: 'LS-01',
    ernst: 'letOp',
    titel: 'Bemiddelen tussen luide stemmen',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      kaart.strategie.soort === 'conflict'
        ? []
        : kaart.relaties.flatMap(({ id, type, van, naar }) => {
            if (type !== 'bemiddeling') return []
            if (![van, naar].every((een) => kaart.meegeteld.get(een)?.soort === 'luideStem')) return []
            if ((kaart.xVan(van) ?? 0) * (kaart.xVan(naar) ?? 0) >= 0) return []
            return [
              waar(
                [verwijs('relatie', id)],
                zin`Samen aan tafel klinkt het vaak alleen luider: ${verwijs('actor', van)} en ${verwijs('actor', naar)}. Spreek hen apart, en bouw aan het midden.`,
                isToxisch(kaart) ? { ernst: 'stop' } : {},
              ),
            ]
          }),
  },
  {
    code: 'LS-02',
    ernst: 'letOp',
    titel: 'Nog geen gesprek één op één',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      kaart.luideStemmen
        // A day without somebody is still an open question.
        .filter(({ binnenGemeente, eenOpEenDoor }) => binnenGemeente && eenOpEenDoor.trim() === '')
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`Wie belt ${verwijs('actor', id)}, en wanneer? Eén op één, zonder publiek.`,
          ),
        ),
  },
  {
    code: 'LS-03',
    ernst: 'stop',
    titel: 'Luisteren wel, een podium niet',
    bron: 'S3.6',
    vind: ({ kaart }) => {
      const luid = new Set(kaart.luideStemmen.map(({ id }) => id))
      const leden = Object.values(kaart.dossier.leden)
        .filter(({ actor }) => actor !== null && luid.has(actor))
        .map(({ id, actor }) =>
          waar(
            [verwijs('lid', id), verwijs('actor', actor ?? '')],
            zin`In de werkgroep, als ${verwijs('lid', id)}: ${verwijs('actor', actor ?? '')}. Luisteren wel, een mandaat niet: liever een gesprek apart.`,
            // A lid and an actie may have the same id, and each is a stop of its own.
            { onderwerp: `lid-${id}` },
          ),
        )
      const acties = kaart.acties.flatMap((actie) => {
        const wie = [...new Set(wieDoet(kaart, actie))].filter((id) => luid.has(id))
        if (wie.length === 0) return []
        return [
          waar(
            [verwijs('actie', actie.id), ...wie.map((id) => verwijs('actor', id))],
            zin`Als trekker of partner bij «${verwijs('actie', actie.id)}»: ${noem(wie.map((id) => ({ id })))}. Luisteren wel, een podium niet: wie uit het netwerk kan dit doen?`,
          ),
        ]
      })
      return [...leden, ...acties]
    },
  },
  {
    code: 'LS-04',
    ernst: 'letOp',
    titel: 'Hier hebben jullie geen hefboom',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      kaart.acties.flatMap(({ id, fora }) => {
        const zonder = fora.filter((forum) => kaart.dossier.fora[forum]?.impact === 'geen')
        return zonder.length === 0
          ? []
          : [
              waar(
                [verwijs('actie', id), ...zonder.map((forum) => verwijs('forum', forum))],
                zin`«${verwijs('actie', id)}» loopt via ${citeer('forum', zonder)}, waar het bestuur niets kan doen. Waar hebben jullie wel een hefboom?`,
              ),
            ]
      }),
  },
  {
    code: 'LS-05',
    ernst: 'tip',
    titel: 'Zoek een ander moment',
    bron: 'S2.1',
    vind: ({ kaart }) => {
      const fora = Object.values(kaart.dossier.fora)
      return kaart.luideStemmen.flatMap(({ id }) => {
        const eigen = fora.filter(({ luideStemmen }) => luideStemmen.includes(id))
        return eigen.length > 0 && eigen.every(({ impact }) => impact === 'geen')
          ? [
              waar(
                [verwijs('actor', id)],
                zin`Op de plekken waar dit klinkt, kan het bestuur niets doen: ${verwijs('actor', id)}. Welk ander moment biedt zich aan?`,
              ),
            ]
          : []
      })
    },
  },
  {
    code: 'LS-06',
    ernst: 'aandacht',
    titel: 'Hoor je de andere kant niet?',
    bron: 'S2.1',
    vind: ({ kaart }) => {
      const wij = kaart.luideStemmen.filter(({ zone }) => zone === 'wij')
      const zij = kaart.luideStemmen.filter(({ zone }) => zone === 'zij')
      const een = wij.length > 0 ? wij : zij
      const eenKant = wij.length > 0 !== zij.length > 0
      return eenmaal(
        (kaart.strategie.fase ?? 0) >= 3 && eenKant,
        zin`De luide stemmen staan allemaal aan de ${een === wij ? 'wij' : 'zij'}-kant: ${noem(een)}. Is het aan de andere kant stil, of klinkt het daar anders?`,
        een.map(({ id }) => verwijs('actor', id)),
      ).map((vondst) => ({ ...vondst, onderwerp: 'kaart' }))
    },
  },
  {
    code: 'LS-07',
    ernst: 'letOp',
    titel: 'Een naam voor een hele bevolkingsgroep',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      [...kaart.meegeteld.values()]
        .filter(({ naam }) => stereotypeert(naam))
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`«${verwijs('actor', id)}» is de naam van een hele bevolkingsgroep. Kan dit een plek, een rol of een situatie zijn (zoals: jongeren op het plein)?`,
          ),
        ),
  },
  {
    code: 'LS-08',
    ernst: 'tip',
    titel: 'Van buiten de gemeente',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      kaart.luideStemmen
        .filter(({ binnenGemeente }) => !binnenGemeente)
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`Van buiten de gemeente: ${verwijs('actor', id)}. Volg wat dat lokaal doet, en voed het niet.`,
          ),
        ),
  },
  {
    code: 'LS-09',
    ernst: 'aandacht',
    titel: 'Geen luide stem in fase 3',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.fase === 3 && kaart.luideStemmen.length === 0,
        zin`In fase 3 staat er geen enkele luide stem op de kaart. Klopt dat? Spanning kan ook groeien zonder dat iemand luid klinkt.`,
      ),
  },
  {
    code: 'LS-10',
    ernst: 'aandacht',
    titel: 'Luid in het midden',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      kaart.luideStemmen
        .filter(({ zone }) => zone === 'midden')
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`Als luide stem in het midden: ${verwijs('actor', id)}. Is dit misschien een kritische denker?`,
          ),
        ),
  },
  {
    code: 'LS-12',
    ernst: 'aandacht',
    titel: 'Te vroeg om te bemiddelen',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      isToxisch(kaart)
        ? kaart.relaties.flatMap(({ id, type, van, naar }) => {
            const zones = [van, naar].map((een) => kaart.zoneVan(een))
            const groepen = [van, naar].every((een) => kaart.meegeteld.get(een)?.soort === 'groep')
            return type === 'bemiddeling' && groepen && zones.includes('wij') && zones.includes('zij')
              ? [
                  waar(
                    [verwijs('relatie', id)],
                    zin`Nog te vroeg: bemiddelen tussen ${verwijs('actor', van)} en ${verwijs('actor', naar)}. Begin in het midden.`,
                  ),
                ]
              : []
          })
        : [],
  },
]
