/** The exploring questions: what is going on, before anybody draws. Free answers. Source: method S1.2. */
import type { VasteTekst } from '../model/grond'
import { THEMAS } from '../model/situatie'
import { keuze, metSleutel, tekstvraag, type Vraag } from './vraag'

export const VERKENNING = [
  tekstvraag({
    sleutel: 'S1_2_thema',
    code: 'S1.2',
    vraag: 'Waarover gaat het?',
    uitleg: 'Eén breuklijn, of meerdere die samenvallen?',
    bepaalt: 'hoeveel tegenstellingen jullie op de kaart zetten.',
    isSleutelvraag: true,
  }),
  tekstvraag({
    sleutel: 'S1_2_tegenWie',
    code: 'S1.2',
    vraag: 'Tegen wie richt de tegenstelling zich?',
    uitleg: 'Inwoners, een vereniging, professionals, of het bestuur zelf?',
    bepaalt: 'wat bij «wij» en «zij» komt te staan, en of jullie zelf partij zijn.',
    isSleutelvraag: true,
  }),
  tekstvraag({
    sleutel: 'S1_2_wie',
    code: 'S1.2',
    vraag: 'Zijn het enkelingen of groepen?',
    uitleg: 'Binnen één generatie, of tussen generaties?',
    bepaalt: 'wie als groep en wie als luide stem op de kaart komt.',
  }),
  tekstvraag({
    sleutel: 'S1_2_waar',
    code: 'S1.2',
    vraag: 'Waar speelt het?',
    uitleg: 'Een straat, een wijk, een buurtcentrum, een school …',
    bepaalt: 'waar jullie straks mensen ontmoeten.',
    isSleutelvraag: true,
  }),
  tekstvraag({
    sleutel: 'S1_2_kanaal',
    code: 'S1.2',
    vraag: 'Vooral online, vooral offline, of allebei?',
    bepaalt: 'welke fora jullie volgen en langs welke kanalen jullie spreken.',
  }),
  tekstvraag({
    sleutel: 'S1_2_media',
    code: 'S1.2',
    vraag: 'Wat zeggen de media erover?',
    bepaalt: 'wat jullie nu al rechtzetten, nog voor er een plan is.',
  }),
  tekstvraag({
    sleutel: 'S1_2_aard',
    code: 'S1.2',
    vraag: 'Is dit gezonde tegenspraak, of wordt het bitter?',
    uitleg: 'Botsen er meningen, of schrijven mensen elkaar af om wie ze zijn?',
    bepaalt: 'of jullie het debat de ruimte geven, of spanning wegnemen.',
  }),
  tekstvraag({
    sleutel: 'S1_2_gevolgen',
    code: 'S1.2',
    vraag: 'Wat gebeurt er met het samenleven als niemand iets doet?',
    bepaalt: 'hoe dringend het is, en welke acties voorgaan.',
  }),
  tekstvraag({
    sleutel: 'S1_2_alGedaan',
    code: 'S1.2',
    vraag: 'Wat deed het bestuur al?',
    uitleg: 'Ook wat niet lukte: daar herinneren mensen zich aan.',
    bepaalt: 'waarop jullie acties voortbouwen.',
    isSleutelvraag: true,
  }),
]

type Thema = (typeof THEMAS)[number]

const THEMA_VRAAG: Readonly<Record<Thema, VasteTekst>> = {
  wonen: 'Wonen en betaalbaarheid?',
  werkEnGeld: 'Werk en inkomen?',
  onderwijs: 'School en opvoeding?',
  mobiliteit: 'Verkeer en parkeren?',
  veiligheid: 'Overlast en veiligheid?',
  taalEnHerkomst: 'Taal en herkomst?',
  levensbeschouwing: 'Geloof en overtuiging?',
  zorg: 'Zorg en eenzaamheid?',
  online: 'Wat online rondgaat?',
}

/** Blind spots in what it is about: each asked, so that none is forgotten. Source: method S2.5. */
export const THEMAVRAGEN: readonly Vraag[] = THEMAS.map((thema) => ({
  sleutel: `S2_5_thema_${thema}`,
  code: 'S2.5',
  vraag: THEMA_VRAAG[thema],
  bepaalt: 'welke thema’s jullie nog niet zagen, en wie daarover kan meepraten.',
  antwoord: keuze(
    [
      { id: 'ja', label: 'speelt mee' },
      { id: 'beetje', label: 'een beetje' },
      { id: 'nee', label: 'nee' },
    ],
    ({ situatie }) => situatie.themas[thema] ?? null,
    ({ situatie }, antwoord) => ({ situatie: { themas: metSleutel(situatie.themas, thema, antwoord) } }),
  ),
}))
