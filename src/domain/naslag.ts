/** Naslag: all to which this tool refers, on one page to search: help from elsewhere, what the law says, and the sources it stands on. Source: method D, S0. */
import type { Wegwijzer } from './lezing/afleiding'
import type { VasteTekst } from './model/grond'

export type Naslagpunt = { readonly naam: VasteTekst; readonly over: VasteTekst }

/** Name and subject, no addresses: those change. */
export const DOORVERWIJZINGEN: Readonly<Record<Wegwijzer, Naslagpunt>> = {
  burenbemiddeling: {
    naam: 'Burenbemiddeling',
    over: 'een afgebakend conflict tussen buren, waarin iemand zonder belang kan bemiddelen',
  },
  verbindingsofficier: {
    naam: 'De verbindingsofficier van het Agentschap Integratie en Inburgering',
    over: 'een beslissing van hogerhand over opvang',
  },
  reconnect: {
    naam: 'De e-learning Reconnect, en het eigen socialemediabeleid',
    over: 'heftige reacties en haat online, en wat je als bestuur antwoordt',
  },
  vooroordelen: {
    naam: 'Een vorming over stereotypen en vooroordelen',
    over: 'hoe ze ontstaan, wat ze doen, en hoe je ernaar luistert zonder ze te herhalen',
  },
  lerenMetAnderen: {
    naam: 'PolarProf en het Wij-Zij-Netwerk',
    over: 'leren met andere besturen die in dezelfde fase zitten',
  },
  omstaanderstraining: {
    naam: 'Een omstaanderstraining',
    over: 'wat je doet als je racisme of geweld ziet gebeuren',
  },
  unia: {
    naam: 'Unia, en het eigen meldpad',
    over: 'mogelijke discriminatie: melden, en weten wat de wet zegt',
  },
  onderwijs: {
    naam: 'Het stappenplan polarisatie voor het onderwijs',
    over: 'spanning op school: een stappenplan voor het onderwijs',
  },
  koloniaal: {
    naam: 'De handreiking over koloniale verwijzingen in de openbare ruimte',
    over: 'standbeelden en straatnamen die naar de kolonie verwijzen',
  },
  woorden: {
    naam: 'Woordenlijsten voor inclusief taalgebruik, en een framinggids',
    over: 'woorden kiezen die niemand wegzetten',
  },
  radicalisering: {
    naam: 'De VVSG en het lokale overleg rond radicalisering',
    over: 'wie het democratische systeem wil vernietigen: nooit op deze kaart',
  },
}

/** Where room for a difference ends. Names and years of laws; what they mean here, a lawyer or Unia says. */
export const WETTEN: readonly Naslagpunt[] = [
  {
    naam: 'De grondrechten in de Grondwet en het EVRM',
    over: 'vrije mening, godsdienst, vereniging en betoging, voor iedereen gelijk',
  },
  {
    naam: 'De antiracismewet (30 juli 1981)',
    over: 'aanzetten tot haat of geweld, en ongelijke behandeling wegens afkomst',
  },
  {
    naam: 'De antidiscriminatiewet (10 mei 2007)',
    over: 'ongelijke behandeling wegens onder meer geloof, leeftijd of handicap',
  },
  {
    naam: 'De genderwet (10 mei 2007)',
    over: 'ongelijke behandeling van vrouwen en mannen, en wie zich anders benoemt',
  },
  {
    naam: 'Het Vlaamse gelijkekansendecreet (10 juli 2008)',
    over: 'hetzelfde waar Vlaanderen bevoegd is: wonen, onderwijs, werk',
  },
]

/** What can be learned or asked while it is quiet, and later. */
export const VORMING: readonly Naslagpunt[] = [
  { naam: 'Vorming over stereotypen en vooroordelen', over: 'hoe ze ontstaan, ook bij jezelf, en wat helpt' },
  { naam: 'Ontmoeting en sleutelfiguren', over: 'wie vertrouwen heeft in de buurt, en hoe je elkaar vindt' },
  { naam: 'Oefenkansen Nederlands', over: 'mensen laten meedoen die de taal nog leren' },
  {
    naam: 'Handreiking polarisatie (Agentschap Integratie en Inburgering, 2023)',
    over: 'de methode achter deze tool; de nummers bij «waarom?» zijn van ons',
  },
]
