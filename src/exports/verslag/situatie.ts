/** Step 1 in a verslag: what is going on, and who works on it. Source: method S1. */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { NOG_NIET_BESLIST, readStrategie } from '../../domain/lezing/strategie'
import { opOrde, opSleutelOrde } from '../../domain/model/grond'
import { AFSPRAKEN, FASESIGNALEN, SCHUIVEN } from '../../domain/model/situatie'
import { SITUATIEVRAGEN } from '../../domain/vragen/situatie'
import { isNogOnbekend } from '../../domain/vragen/vraag'
import { WERKGROEPVRAGEN } from '../../domain/model/werkgroep'
import { alineas, type Blok, type Deel, deel, kenmerken, lijst, open, tabel } from './blok'
import { jaNee, naast, zeg } from './noemer'
import {
  AFSPRAAK,
  AFSPRAAK_STAND,
  FASE,
  FASESIGNAAL,
  JA_DEELS_NEE,
  PARTICIPATIEGRAAD,
  SCHUIF,
  SCHUIFSTAND,
  SITUATIE_SOORT,
  WERKGROEPVRAAG,
} from './woorden'
import { hoofdletter } from '../../taal/woorden'

export function buildSituatie(dossier: UitgaandDossier): Deel {
  const delen = [
    ...deel('context', 'Context', [
      ...kenmerken([['Thema', dossier.kop.thema]]),
      ...alineas(dossier.kop.context),
    ]),
    ...deel('verkenning', 'Verkenning', verkenning(dossier)),
    ...deel('lezing', 'Hoe we de situatie lezen', lezing(dossier)),
    ...deel('werkgroep', 'De werkgroep', werkgroep(dossier)),
  ]
  const leeg = delen.length === 0 ? [open('De situatie is nog niet beschreven.')] : []
  return { sleutel: 'situatie', kop: 'De situatie', blokken: leeg, delen, blad: 'nieuw' }
}

const ALLE_VRAGEN = new Map(SITUATIEVRAGEN.map((vraag) => [vraag.sleutel, vraag]))

/** The free answers under their question, in its order; what nobody knows yet is said as such, because it is a finding too. */
function verkenning({ situatie }: UitgaandDossier): Blok[] {
  const vrij = SITUATIEVRAGEN.filter(({ antwoord }) => antwoord.vorm === 'tekst').map(
    ({ sleutel }) => sleutel,
  )
  // A question that this version does not know still has its answer.
  const onbekend = Object.keys(situatie.antwoorden).filter((sleutel) => !ALLE_VRAGEN.has(sleutel))
  return kenmerken(
    [...vrij, ...onbekend.sort()].map((sleutel) => {
      const { tekst = '', wetenWeNogNiet = false } = situatie.antwoorden[sleutel] ?? {}
      const vraag = ALLE_VRAGEN.get(sleutel)?.vraag ?? sleutel
      return [vraag, tekst || (wetenWeNogNiet ? 'Dat weten we nog niet.' : '')]
    }),
  )
}

/** Closed questions of which the room said that nobody knows yet: a finding too. */
const nogOnbekend = (dossier: UitgaandDossier): string[] =>
  SITUATIEVRAGEN.filter((vraag) => vraag.antwoord.vorm !== 'tekst' && isNogOnbekend(dossier, vraag)).map(
    ({ vraag }) => vraag,
  )

/** What nobody decided yet is the proposal that everything counts with, and says so. */
const ofVoorstel = (woord: string, isBeslist: boolean): string =>
  woord === '' || isBeslist ? woord : `${woord} (${NOG_NIET_BESLIST})`

function lezing(dossier: UitgaandDossier): Blok[] {
  const { situatie } = dossier
  const strategie = readStrategie(situatie)
  const schuiven = SCHUIVEN.flatMap((schuif): [string, string][] => {
    const stand = situatie.schuiven[schuif]
    return stand === undefined ? [] : [[SCHUIF[schuif], hoofdletter(SCHUIFSTAND[stand + 2] ?? '')]]
  })
  const signalen = FASESIGNALEN.flatMap((signaal) => {
    const antwoord = situatie.fasesignalen[signaal]
    return antwoord === undefined || antwoord === 'nee'
      ? []
      : [`${FASESIGNAAL[signaal]}: ${JA_DEELS_NEE[antwoord]}`]
  })
  return [
    ...kenmerken([
      ['Wat het is', ofVoorstel(zeg(SITUATIE_SOORT, strategie.soort), situatie.soort !== null)],
      ...schuiven,
      ['Praten groepen nog met elkaar?', zeg(JA_DEELS_NEE, situatie.dialoogMogelijk)],
      ['Is er nog een gedeeld wij?', zeg(JA_DEELS_NEE, situatie.overkoepelendWij)],
      ['Fase', ofVoorstel(zeg(FASE, strategie.fase), strategie.isFaseBeslist)],
      ['Waaruit dat blijkt', signalen.join('\n')],
      [
        'Vertrouwen in het bestuur',
        zeg({ laag: 'laag', gemiddeld: 'gemiddeld', hoog: 'hoog' }, situatie.vertrouwen),
      ],
      ['Speelt een bovenlokale beslissing?', jaNee(situatie.bovenlokaal)],
      ...AFSPRAKEN.map((afspraak): [string, string] => [
        AFSPRAAK[afspraak],
        zeg(AFSPRAAK_STAND, situatie.afspraken[afspraak] ?? null),
      ]),
      ['Dat weten we nog niet', nogOnbekend(dossier).join('\n')],
    ]),
  ]
}

function werkgroep({ werkgroep: groep, leden }: UitgaandDossier): Blok[] {
  const projectleider = leden[groep.projectleider ?? '']
  return [
    ...kenmerken([
      ['Projectleider', naast([projectleider?.wie ?? '', projectleider?.rol ?? ''])],
      ['Hoeveel inwoners mee bepalen', zeg(PARTICIPATIEGRAAD, groep.participatiegraad)],
      ['Tussentijds overleg', groep.overleg],
      ...WERKGROEPVRAGEN.map((vraag): [string, string] => [
        WERKGROEPVRAAG[vraag],
        zeg(JA_DEELS_NEE, groep.vragen[vraag] ?? null),
      ]),
    ]),
    ...tabel(opOrde(leden), [
      { kop: 'Wie', breedte: 3, cel: ({ wie }) => wie },
      { kop: 'Expertise', breedte: 3, cel: ({ expertise }) => expertise },
      { kop: 'Rol', breedte: 3, cel: ({ rol }) => rol },
      { kop: 'Mandaat', breedte: 1.4, cel: ({ mandaat }) => jaNee(mandaat) },
    ]),
    ...lijst(opSleutelOrde(groep.expertise).map(({ dienst, ervaring }) => naast([dienst, ervaring]))),
  ]
}
