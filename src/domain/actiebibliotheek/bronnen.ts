/**
 * Bronnen: the public sources that stand behind what the library says is known. Each was read before it came in, most of them in their summary; who adds
 * one reads it first, and says no more than it says. `jaar` is null where the page does not tell.
 */
export type Bron = {
  readonly titel: string
  readonly uitgever: string
  readonly jaar: number | null
  /** Without a scheme, to be read and copied: nothing here is fetched. */
  readonly adres: string
}

const alle = {
  contactVeld: {
    titel:
      'Can we really reduce ethnic prejudice outside the lab? A meta-analysis of direct and indirect contact interventions',
    uitgever: 'European Journal of Social Psychology',
    jaar: 2015,
    adres:
      'switchboardta.org/evidence/can-we-really-reduce-ethnic-prejudice-outside-the-lab-a-meta-analysis-of-direct-and-indirect-contact-interventions/',
  },
  contactHerbekeken: {
    titel: 'The contact hypothesis re-evaluated',
    uitgever: 'Behavioural Public Policy',
    jaar: 2018,
    adres: 'doi.org/10.1017/bpp.2018.25',
  },
  voetbal: {
    titel: 'Interfaith soccer teams eased Muslim-Christian tensions — to a point',
    uitgever: 'Science News',
    jaar: 2020,
    adres: 'sciencenews.org/article/interfaith-soccer-muslim-christian-tensions-positive-contact',
  },
  gesprekZonderOordeel: {
    titel:
      'Reducing Exclusionary Attitudes through Interpersonal Conversation: Evidence from Three Field Experiments',
    uitgever: 'American Political Science Review',
    jaar: 2020,
    adres:
      'cambridge.org/core/journals/american-political-science-review/article/reducing-exclusionary-attitudes-through-interpersonal-conversation-evidence-from-three-field-experiments/4AA5B97806A4CAFBAB0651F5DAD8F223',
  },
  braakland: {
    titel:
      'Citywide cluster randomized trial to restore blighted vacant land and its effects on violence, crime, and fear',
    uitgever: 'Proceedings of the National Academy of Sciences',
    jaar: 2018,
    adres: 'pmc.ncbi.nlm.nih.gov/articles/PMC5866574',
  },
  vergroening: {
    titel: 'Greening vacant lots to reduce violent crime: a randomised controlled trial',
    uitgever: 'Injury Prevention',
    jaar: 2013,
    adres: 'injuryprevention.bmj.com/content/19/3/198',
  },
  debunking: {
    titel: 'Het Debunking Handboek',
    uitgever: 'University of Queensland',
    jaar: 2012,
    adres: 'adoc.pub/het-debunking-handboek.html',
  },
  tegenspraak: {
    titel: 'Empathy-Based Counter Speech Can Reduce Hate Speech',
    uitgever: 'Universität Zürich',
    jaar: 2021,
    adres: 'news.uzh.ch/en/articles/2021/hate-speech.html',
  },
  wieSpreekt: {
    titel: 'Who Participates in Local Government? Evidence from Meeting Minutes',
    uitgever: 'Perspectives on Politics',
    jaar: 2018,
    adres:
      'cambridge.org/core/journals/perspectives-on-politics/article/abs/who-participates-in-local-government-evidence-from-meeting-minutes/C6505940E607B6392C4A8F53A9363DB1',
  },
  overlegOpMaat: {
    titel:
      'Is Deliberation an Antidote to Extreme Partisan Polarization? Reflections on «America in One Room»',
    uitgever: 'American Political Science Review',
    jaar: 2021,
    adres:
      'politicalsciencenow.com/partisan-polarization-is-alive-and-well-but-is-it-insurmountable-lets-talk/',
  },
  stereotypen: {
    titel: 'Dilemma’s én tips bij de ontwikkeling van antidiscriminatie-methoden',
    uitgever: 'Kennisplatform Inclusief Samenleven',
    jaar: null,
    adres: 'kis.nl/artikel/dilemmas-en-tips-bij-de-ontwikkeling-van-antidiscriminatie-methoden',
  },
  zone30: {
    titel: 'Effect of 20 mph traffic speed zones on road injuries in London, 1986–2006',
    uitgever: 'BMJ',
    jaar: 2009,
    adres: 'bmj.com/content/339/bmj.b4469.abstract',
  },
  eerlijkePolitie: {
    titel: 'Procedural justice and police legitimacy: a systematic review of the research evidence',
    uitgever: 'Journal of Experimental Criminology',
    jaar: 2013,
    adres:
      'ojp.gov/ncjrs/virtual-library/abstracts/procedural-justice-and-police-legitimacy-systematic-review-research',
  },
  wijkpolitie: {
    titel:
      'Community-oriented policing to reduce crime, disorder and fear and increase satisfaction and legitimacy among citizens: a systematic review',
    uitgever: 'Journal of Experimental Criminology',
    jaar: 2014,
    adres: 'link.springer.com/article/10.1007%2Fs11292-014-9210-y',
  },
  diversiteitstraining: {
    titel: 'Why Doesn’t Diversity Training Work?',
    uitgever: 'Anthropology Now',
    jaar: 2018,
    adres: 'anthronow.com/uncommon-sense/why-doesnt-diversity-training-work',
  },
  samenLeren: {
    titel:
      'The impact of a cooperative learning experience on pupils’ popularity, non-cooperativeness, and interethnic bias in multiethnic elementary schools',
    uitgever: 'Educational Psychology',
    jaar: 2008,
    adres:
      '1library.net/document/yj8jop6q-cooperative-learning-experience-popularity-cooperativeness-interethnic-multiethnic-elementary.html',
  },
  legpuzzel: {
    titel: 'Academic performance, prejudice, and the Jigsaw classroom: new pieces to the puzzle',
    uitgever: 'Journal of Community & Applied Social Psychology',
    jaar: 1998,
    adres:
      'discovery.researcher.life/article/academic-performance-prejudice-and-the-jigsaw-classroom-new-pieces-to-the-puzzle/54bf250ecc7136578b3d456fd5831bba',
  },
  bemiddeling: {
    titel: 'Buurtbemiddeling in perspectief. Een praktijkevaluatie',
    uitgever: 'Centrum voor Criminaliteitspreventie en Veiligheid',
    jaar: 2010,
    adres: 'fdocuments.nl/document/buurtbemiddeling-in-perspectief.html',
  },
  wanorde: {
    titel: 'The Spreading of Disorder',
    uitgever: 'Science',
    jaar: 2008,
    adres: 'paperzz.com/doc/8234934/the-spreading-of-disorder',
  },
  levensverhalen: {
    titel:
      'Changes in Age Stereotypes in Adolescent and Older Participants of an Intergenerational Encounter Program',
    uitgever: 'Frontiers in Psychology',
    jaar: 2021,
    adres: 'frontiersin.org/articles/10.3389/fpsyg.2021.658797/full',
  },
  levendeBoeken: {
    titel: 'Challenge your stereotypes! Human Library and its impact on prejudice in Poland',
    uitgever: 'Journal of Community and Applied Social Psychology',
    jaar: 2019,
    adres: 'pure.ul.ie/en/publications/challenge-your-stereotypes-human-library-and-its-impact-on-prejud',
  },
  procedures: {
    titel: 'Reconsidering the Role of Procedures for Decision Acceptance',
    uitgever: 'British Journal of Political Science',
    jaar: 2016,
    adres: 'doi.org/10.1017/S0007123416000508',
  },
  inbrengTelt: {
    titel: 'Public participation, procedural fairness, and evaluations of local governance',
    uitgever: 'Journal of Public Administration Research and Theory',
    jaar: 2012,
    adres:
      'experts.nebraska.edu/en/publications/public-participation-procedural-fairness-and-evaluations-of-local',
  },
  welkom: {
    titel: 'What works to build welcoming and inclusive communities?',
    uitgever: 'Switchboard',
    jaar: 2021,
    adres: 'switchboardta.org/blog/evidence-summary/welcoming-communities/',
  },
  burgerbegroting: {
    titel: 'Does Citizen Participation in Budget Allocation Increase Trust in Government?',
    uitgever: 'Inter-American Development Bank',
    jaar: 2024,
    adres:
      'publications.iadb.org/en/research-insights-does-citizen-participation-budget-allocation-increase-trust-government',
  },
  opvang: {
    titel: 'Plan Einstein Overvecht – context-sensitive asylum centres',
    uitgever: 'Moving Cities',
    jaar: null,
    adres: 'moving-cities.eu/en/utrecht/plan-einstein-overvecht-context-sensitive-asylum-centres-1',
  },
  schoolomgeving: {
    titel: 'Algemene veiligheidsgevoel aan de schoolpoort verbetert',
    uitgever: 'Universiteit Hasselt, Instituut voor Mobiliteit',
    jaar: 2023,
    adres:
      'uhasselt.be/nl/instituten/het-instituut-voor-mobiliteit-imob/nieuws/algemene-veiligheidsgevoel-aan-de-schoolpoort-verbetert',
  },
  schoolstraat: {
    titel: '‘Invoering schoolstraat maakt buurt autoluwer’',
    uitgever: 'Verkeersnet',
    jaar: null,
    adres: 'verkeersnet.nl/verkeersveiligheid/36019/invoering-schoolstraat-maakt-buurt-autoluwer/',
  },
  verlichting: {
    titel: 'Street lighting (crime reduction toolkit)',
    uitgever: 'College of Policing',
    jaar: null,
    adres: 'whatworks.college.police.uk/toolkit/Pages/Intervention.aspx?InterventionID=3',
  },
  inenting: {
    titel: 'Psychological inoculation improves resilience against misinformation on social media',
    uitgever: 'Science Advances',
    jaar: 2022,
    adres: 'pubmed.ncbi.nlm.nih.gov/36001675/',
  },
  zelfbeeld: {
    titel: 'The general fault in our fault lines',
    uitgever: 'Nature Human Behaviour',
    jaar: 2021,
    adres: 'doi.org/10.1038/s41562-021-01092-x',
  },
  spiegelbeeld: {
    titel: 'Correcting opponent misperceptions won’t cut polarization',
    uitgever: 'Mirage News',
    jaar: null,
    adres: 'miragenews.com/correcting-opponent-misperceptions-wont-cut-1299295',
  },
  burgerpanel: {
    titel: 'Innovative Citizen Participation and New Democratic Institutions',
    uitgever: 'OESO',
    jaar: 2020,
    adres: 'read.oecd.org/10.1787/ccb0b123-en?format=html',
  },
  weerbareBuurten: {
    titel: 'Werken aan weerbare buurten tegen polarisatie',
    uitgever: 'Kennisplatform Inclusief Samenleven',
    jaar: null,
    adres: 'kis.nl/artikel/werken-aan-weerbare-buurten-tegen-polarisatie',
  },
  hokjes: {
    titel: '‘Gemeenten kunnen ook onbedoeld polarisatie aanwakkeren’',
    uitgever: 'Kennisplatform Inclusief Samenleven',
    jaar: null,
    adres: 'kis.nl/artikel/gemeenten-kunnen-ook-onbedoeld-polarisatie-aanwakkeren',
  },
  ongemakken: {
    titel: '‘Betrek altijd het sociaal domein bij de aanpak van polarisatie’',
    uitgever: 'Verwey-Jonker Instituut',
    jaar: 2022,
    adres: 'verwey-jonker.nl/artikel/betrek-sociaal-domein-polarisatie/',
  },
  verticaal: {
    titel: 'Wat is verticale polarisatie en hoe kan je als lokaal bestuur hier op inspelen?',
    uitgever: 'Wij-Zij Netwerk',
    jaar: 2023,
    adres:
      'wij-zij.be/onderzoeksresultaat/wat-is-verticale-polarisatie-en-hoe-kan-je-als-lokaal-bestuur-hier-op-inspelen/',
  },
  omstaanders: {
    titel: 'A qualitative evaluation of bystander training: What works?',
    uitgever: 'CrimRxiv',
    jaar: 2022,
    adres: 'crimrxiv.com/pub/cvdq2pi8/release/1',
  },
} as const satisfies Readonly<Record<string, Bron>>

export type BronId = keyof typeof alle
export const BRONNEN: Readonly<Record<BronId, Bron>> = alle
