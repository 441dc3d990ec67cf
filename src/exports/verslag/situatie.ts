/** Step 1 in a verslag: what is going on, and who works on it, in the words of the questions on screen. Source: method S1. */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { readStrategie } from '../../domain/lezing/strategie'
import { opOrde, opSleutelOrde } from '../../domain/model/grond'
import { PARTICIPATIEVRAAG } from '../../domain/vragen/bestuur'
import { DENKEN, DOEN, FASEVRAAG, VOELEN } from '../../domain/vragen/fase'
import { ALLE_VRAGEN, SITUATIEVRAGEN } from '../../domain/vragen/situatie'
import { SOORTVRAAG } from '../../domain/vragen/soort'
import { THEMAVRAGEN } from '../../domain/vragen/verkenning'
import type { Antwoord } from '../../domain/model/situatie'
import { zegDatum } from '../../taal/datum'
import { isNogOnbekend, type Vraag, zegAntwoord } from '../../domain/vragen/vraag'
import {
  MEERJARENPLANVRAAG,
  PROJECTLEIDERVRAGEN,
  VORMREDEN,
  WERKGROEPTOETS,
} from '../../domain/vragen/werkgroep'
import {
  alineas,
  type Blok,
  type Deel,
  deel,
  buildDichteKenmerken,
  buildKaartwoorden,
  type Kenmerk,
  kenmerken,
  lijst,
  open,
  tabel,
} from './blok'
import { jaNee, naast, type Noemer } from './noemer'
import { FASE, SITUATIE_SOORT } from './woorden'
import { hoofdletter } from '../../taal/woorden'

export function buildSituatie(dossier: UitgaandDossier, noemer: Noemer): Deel {
  const delen = [
    ...deel('context', 'Context', [
      ...kenmerken([['Thema', dossier.kop.thema]]),
      ...alineas(dossier.kop.context),
    ]),
    ...deel('verkenning', 'Wat er speelt', verkenning(dossier)),
    ...deel('lezing', 'Hoe we de situatie lezen', lezing(dossier, noemer)),
    ...deel('werkgroep', 'De werkgroep', werkgroep(dossier)),
  ]
  const leeg = delen.length === 0 ? [open('De situatie is nog niet beschreven.')] : []
  return { sleutel: 'situatie', kop: 'De situatie', blokken: leeg, delen }
}

const BIJ_SLEUTEL = new Map(ALLE_VRAGEN.map((vraag) => [vraag.sleutel, vraag]))
const GESLOTEN = SITUATIEVRAGEN.filter(({ antwoord }) => antwoord.vorm !== 'tekst')
/** How the werkgroep arranges itself, and what comes back as the hook of an uitdaging: not said twice to who reads the plan. */
const EIGEN_AFSPRAKEN: ReadonlySet<Vraag> = new Set([VORMREDEN, ...PROJECTLEIDERVRAGEN, MEERJARENPLANVRAAG])
/** What is seen, of which a «nee» says nothing. */
const TE_ZIEN: ReadonlySet<Vraag> = new Set([...DENKEN, ...VOELEN, ...DOEN, ...THEMAVRAGEN])
/** Those that stand with the werkgroep itself. */
const VAN_DE_WERKGROEP = [PARTICIPATIEVRAAG, ...Object.values(WERKGROEPTOETS)]

/** The free answers under their question, in its order; what nobody knows yet is said as such, because it is a finding too. */
function verkenning({ situatie }: UitgaandDossier): Blok[] {
  const vrij = SITUATIEVRAGEN.filter(
    (vraag) => vraag.antwoord.vorm === 'tekst' && !EIGEN_AFSPRAKEN.has(vraag),
  ).map(({ sleutel }) => sleutel)
  // A question that this version does not know still has its answer.
  const onbekend = Object.keys(situatie.antwoorden).filter((sleutel) => !BIJ_SLEUTEL.has(sleutel))
  return kenmerken(
    [...vrij, ...onbekend.sort()].map((sleutel) => {
      const { tekst = '', wetenWeNogNiet = false, ...bron } = situatie.antwoorden[sleutel] ?? {}
      const vraag = BIJ_SLEUTEL.get(sleutel)?.vraag ?? sleutel
      const gezegd = tekst || (wetenWeNogNiet ? 'Dat weten we nog niet.' : '')
      return [vraag, [gezegd, gezegd && zegBron(bron)].filter(Boolean).join(' ')]
    }),
  )
}

/** «(gevraagd aan de jeugddienst, 3 november 2026)», or nothing. */
const zegBron = ({ vanWie = '', wanneer = '' }: Partial<Pick<Antwoord, 'vanWie' | 'wanneer'>>): string => {
  const van = vanWie.trim()
  const delen = [van && `gevraagd aan ${van}`, zegDatum(wanneer)].filter(Boolean)
  return delen.length > 0 ? `(${delen.join(', ')})` : ''
}

/** Closed questions of which the room said that nobody knows yet: a finding too. */
const nogOnbekend = (dossier: UitgaandDossier): string[] =>
  GESLOTEN.filter((vraag) => isNogOnbekend(dossier, vraag)).map(({ vraag }) => vraag)

const zeg =
  (dossier: UitgaandDossier) =>
  (vraag: Vraag): Kenmerk => [vraag.vraag, hoofdletter(zegAntwoord(dossier, vraag))]

function lezing(dossier: UitgaandDossier, noemer: Noemer): Blok[] {
  const { situatie } = dossier
  const vragen = GESLOTEN.filter(
    (vraag) =>
      !VAN_DE_WERKGROEP.includes(vraag) && !(TE_ZIEN.has(vraag) && zegAntwoord(dossier, vraag) === 'nee'),
  )
  const { soortVoorstel, faseVoorstel } = readStrategie(situatie)
  return [
    ...kenmerken(vragen.map(zeg(dossier))),
    ...kenmerken([['Dat weten we nog niet', nogOnbekend(dossier).join('\n')]]),
    // What nobody decided counts with the proposal; it never stands among the answers.
    ...buildKaartwoorden('voorstel, nog niet beslist', [
      ...(situatie.soort === null && soortVoorstel
        ? [
            `${SOORTVRAAG.vraag} ${hoofdletter(SITUATIE_SOORT[soortVoorstel.soort])}. ${noemer.zin(soortVoorstel.omdat.zin)}`,
          ]
        : []),
      ...(situatie.fase === null && faseVoorstel
        ? [`${FASEVRAAG.vraag} ${FASE[faseVoorstel.fase]}. ${noemer.zin(faseVoorstel.omdat.zin)}`]
        : []),
    ]),
  ]
}

function werkgroep(dossier: UitgaandDossier): Blok[] {
  const { werkgroep: groep, leden } = dossier
  const projectleider = leden[groep.projectleider ?? '']
  return [
    ...buildDichteKenmerken([
      ['Projectleider', naast([projectleider?.wie ?? '', projectleider?.rol ?? ''])],
      ['Tussentijds overleg', groep.overleg],
    ]),
    ...kenmerken(VAN_DE_WERKGROEP.map(zeg(dossier))),
    ...tabel(opOrde(leden), [
      { kop: 'Wie', breedte: 2.6, cel: ({ wie }) => wie },
      { kop: 'Expertise', breedte: 3.6, cel: ({ expertise }) => expertise },
      { kop: 'Rol', breedte: 3, cel: ({ rol }) => rol },
      { kop: 'Mandaat', breedte: 1.1, cel: ({ mandaat }) => jaNee(mandaat) },
    ]),
    ...lijst(opSleutelOrde(groep.expertise).map(({ dienst, ervaring }) => naast([dienst, ervaring]))),
  ]
}
