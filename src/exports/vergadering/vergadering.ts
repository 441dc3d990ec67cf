/**
 * The papers of a meeting: the agenda of the one that comes, and the verslag of the one that was. Whose name the dossier hides is hidden here; who sits in
 * the werkgroep is named, because that is what a verslag is for. Source: method S1.5, S4.
 */
import { type Id, opOrde, opSleutelOrde } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { telMinuten, type Vergadering, VERGADERSOORT_NAAM, zegDuur } from '../../domain/model/vergadering'
import { findGeweest, findOpenBesluiten, findVolgende } from '../../domain/vergaderen/vergaderen'
import { zegDatum } from '../../taal/datum'
import { hoofdletter } from '../../taal/woorden'
import { isBloot, merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { alinea, alineas, type Deel, deel, kenmerken, open, tabel, type Verslag } from '../verslag/blok'
import { samen } from '../verslag/noemer'

type Vraag = { readonly datum: string; readonly onderwerp?: { readonly vergadering?: Id | null } }

/** The one that was asked for, while it is there. */
const findGevraagd = ({ vergaderingen }: UitgaandDossier, { onderwerp }: Vraag): Vergadering | undefined =>
  vergaderingen[onderwerp?.vergadering ?? '']

/** Of the meeting that was asked for; else of the next from `datum` (ISO day) on, and when none is to come of the last that was. Any dossier gives one. */
export function buildVergaderagenda(dossier: UitgaandDossier, vraag: Vraag): Verslag {
  const { datum } = vraag
  const vergadering =
    findGevraagd(dossier, vraag) ?? findVolgende(dossier, datum) ?? findGeweest(dossier, datum)
  return maak(dossier, datum, vergadering, 'Agenda', vergadering ? agenda(dossier, vergadering, datum) : [])
}

/** Of the meeting that was asked for; else of the last up to `datum`, and when none was yet of the next. */
export function buildVergaderverslag(dossier: UitgaandDossier, vraag: Vraag): Verslag {
  const { datum } = vraag
  const vergadering =
    findGevraagd(dossier, vraag) ?? findGeweest(dossier, datum) ?? findVolgende(dossier, datum)
  return maak(dossier, datum, vergadering, 'Verslag', vergadering ? verslag(dossier, vergadering) : [])
}

function maak(
  dossier: UitgaandDossier,
  datum: string,
  vergadering: Vergadering | null,
  wat: string,
  delen: readonly Deel[],
): Verslag {
  const [dossierkaart = { soort: 'kenmerken' as const, rijen: [] }] = vergadering
    ? kenmerken([
        ['Wanneer', samen([zegDatum(vergadering.datum), vergadering.uur])],
        ['Waar', vergadering.plek],
        ['Duur', wat === 'Agenda' ? zegDuur(telMinuten(vergadering)) : ''],
        ['Wie was er', wat === 'Agenda' ? '' : zegAanwezig(dossier, vergadering)],
        ['Ook aanwezig, of verontschuldigd', wat === 'Agenda' ? '' : vergadering.anderen],
      ])
    : []
  return zuiver({
    titel: dossier.kop.titel.trim() || `${wat} zonder titel`,
    soort: vergadering ? `${wat}: ${VERGADERSOORT_NAAM[vergadering.soort]}` : wat,
    ondertitel: samen([dossier.kop.gemeente, dossier.kop.dienst]),
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader: null,
    dossierkaart,
    kort: true,
    delen: vergadering
      ? delen
      : deel('leeg', 'Nog geen vergadering', [open('Er staat nog geen vergadering in dit dossier.')]),
  })
}

const zegAanwezig = ({ leden }: UitgaandDossier, { aanwezig }: Vergadering): string =>
  samen(opOrde(leden).flatMap(({ id, wie }) => (aanwezig.includes(id) ? [wie] : [])))

function agenda(dossier: UitgaandDossier, vergadering: Vergadering, datum: string): Deel[] {
  const punten = opSleutelOrde(vergadering.punten).filter(({ tekst }) => tekst.trim() !== '')
  const eerder = findOpenBesluiten(dossier, datum, vergadering.id)
  return [
    ...deel(
      'agenda',
      'Op de agenda',
      punten.length === 0
        ? [open('Nog niets op de agenda.')]
        : tabel(
            punten.map((punt, i) => ({ ...punt, nummer: i + 1 })),
            [
              { kop: '', breedte: 0.4, cel: ({ nummer }) => `${nummer}` },
              { kop: 'Punt', breedte: 6, cel: ({ tekst }) => tekst },
              { kop: 'Minuten', breedte: 1, cel: ({ minuten }) => (minuten ? `${minuten}` : '') },
            ],
          ),
    ),
    ...deel('eerder', 'Van vorige keren, nog open', besluittabel(eerder)),
  ]
}

function verslag(dossier: UitgaandDossier, vergadering: Vergadering): Deel[] {
  const punten = opSleutelOrde(vergadering.punten).flatMap(({ tekst }) => tekst.trim() || [])
  const besluiten = opSleutelOrde(vergadering.besluiten).filter(({ tekst }) => tekst.trim() !== '')
  const eerder = findOpenBesluiten(dossier, vergadering.datum, vergadering.id)
  return [
    ...deel('besproken', 'Besproken', punten.length > 0 ? [{ soort: 'lijst', punten }] : []),
    ...deel('gezegd', 'Wat gezegd is', alineas(vergadering.verslag)),
    ...deel(
      'besluiten',
      'Besluiten: wie doet wat, tegen wanneer',
      besluiten.length > 0 ? besluittabel(besluiten) : [alinea('Er is niets besloten.', 'zacht')],
    ),
    ...deel('eerder', 'Van vorige keren, nog open', besluittabel(eerder)),
  ]
}

const besluittabel = (besluiten: readonly Vergadering['besluiten'][string][]) =>
  tabel(besluiten, [
    { kop: 'Wat', breedte: 5, cel: ({ tekst }) => hoofdletter(tekst) },
    { kop: 'Wie', breedte: 2, cel: ({ wie }) => wie },
    { kop: 'Tegen', breedte: 1.6, cel: ({ tegen }) => zegDatum(tegen) },
    { kop: 'Stand', breedte: 1, cel: ({ klaar }) => (klaar ? 'klaar' : 'open') },
  ])
