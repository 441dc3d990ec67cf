/**
 * Printpakket: an evening without a screen. An A3 with the poles, cards to cut out, the ladder, the sliders, the toets, and a list on which each number
 * is written down, so that one person types it back in a few minutes. Source: method S1.2, S1.4, S2, S3.6.
 */
import type { Id } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { PARTICIPATIEVRAAG } from '../../domain/vragen/bestuur'
import type { Meet } from '../../geometry/tekst'
import { zegDatum } from '../../taal/datum'
import { maakDocument } from '../afdruk/afdruk'
import { type Lettertypen, maakLetterstijl } from '../beeld/lettertypen'
import { element, veilig } from '../beeld/svg'
import { merkVan } from '../merk/merkteken'
import { buildLadder, buildSchuiven, buildToets, buildTyplijst } from './bladen'
import { telActoren, tekenActorkaart, tekenBezorgdheden, tekenLeegKaartje } from './kaartjes'
import { buildStijl } from './stijl'
import { buildVeldblad } from './veldblad'

export type Pakketkeuze = {
  /** ISO day on which it is made. */
  datum: string
  meet: Meet
  lettertypen: Lettertypen
}

/** Cards without words, for who and what comes up in the room. */
const LEEG = { actoren: 6, zorgen: 6 } as const

/** `tegenstellingId` that is gone gives poles without words. An empty dossier gives empty cards to write on. */
export async function buildPakket(
  dossier: UitgaandDossier,
  tegenstellingId: Id,
  { datum, meet, lettertypen }: Pakketkeuze,
): Promise<{ titel: string; html: string }> {
  const titel = dossier.kop.titel.trim() || 'Kaart zonder titel'
  const genummerd = telActoren(dossier)
  const nummers = genummerd.length
  const lijf = [
    element('section', { class: 'veld' }, buildVeldblad(dossier.tegenstellingen[tegenstellingId] ?? null)),
    blad(
      'Kaartjes om uit te knippen',
      'Leg eerst het stille midden. Alleen links of rechts heeft betekenis.',
      kaartjes([
        ...genummerd.map((een) => tekenActorkaart(een, dossier, tegenstellingId, meet)),
        ...leeg(LEEG.actoren, (i) => tekenLeegKaartje(String(nummers + i + 1), 'kaartje')),
      ]),
    ),
    blad(
      'Bezorgdheden om uit te knippen',
      'Leg ze bij wie ze draagt: recht wat jullie hoorden, schuin wat jullie vermoeden.',
      zorgen(dossier),
    ),
    blad('De ladder', `${PARTICIPATIEVRAAG.vraag} Zet één kruis.`, buildLadder()),
    blad(
      'Conflict of polarisatie',
      'Zet per rij een kruis waar het bij jullie het meest op lijkt.',
      buildSchuiven(),
    ),
    blad('De toets', 'Eén blad per actie: druk dit blad zo vaak af als jullie acties hebben.', buildToets()),
    blad(
      'Om over te typen',
      'Schrijf bij elk nummer zijn plaats op de schaal. In Middenveld: kies wie het is, en typ het getal bij «In honderdsten».',
      buildTyplijst(genummerd, LEEG.actoren),
    ),
  ].join('')
  const letters = await maakLetterstijl(lijf, lettertypen)
  const stijl = letters + buildStijl(titel, `${zegDatum(datum)} · ${merkVan(dossier)}`)
  return { titel, html: maakDocument(titel, stijl, lijf) }
}

const leeg = (aantal: number, maak: (i: number) => string): string[] =>
  Array.from({ length: aantal }, (_, i) => maak(i))

function zorgen(dossier: UitgaandDossier): string {
  const kaarten = tekenBezorgdheden(dossier)
  return kaartjes([
    ...kaarten,
    ...leeg(LEEG.zorgen, (i) => tekenLeegKaartje(`B${kaarten.length + i + 1}`, 'kaartje zorg')),
  ])
}

const kaartjes = (kaarten: readonly string[]): string =>
  element('ul', { class: 'kaartjes' }, kaarten.join(''))

const blad = (kop: string, uitleg: string, inhoud: string): string =>
  element(
    'section',
    { class: 'blad' },
    element('h2', {}, veilig(kop)) + element('p', { class: 'uitleg' }, veilig(uitleg)) + inhoud,
  )
