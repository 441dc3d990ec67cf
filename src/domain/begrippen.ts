/**
 * The glossary as data: the nouns of the method as they are spelled in code, what they mean, and where they come from.
 * It feeds the explanations on screen and the test that keeps twins and misspellings out of the source.
 */

export type Begrip = {
  /** As it stands on screen. */
  woord: string
  meervoud?: string
  /** One or two sentences for somebody who never read the method. */
  betekenis: string
  /** Code in the method, or «Middenveld» for a word of our own. */
  bron: string
  /** Shorter ways in which the screen says it. */
  ook?: readonly string[]
  /** Also a word of every day: in a running text it is not held out as a term. */
  alledaags?: true
  /** Spellings that code must not use, as words in a row: `loudVoice` also catches `LOUD_VOICES`. */
  nooit?: readonly string[]
}

export const BEGRIPPEN = {
  dossier: {
    woord: 'dossier',
    meervoud: 'dossiers',
    betekenis: 'Alles wat een werkgroep over één situatie samenbrengt: verkenning, kaart, plan en vervolg.',
    bron: 'Middenveld',
    nooit: ['caseFile', 'dossierFile'],
  },
  werkgroep: {
    woord: 'werkgroep',
    meervoud: 'werkgroepen',
    betekenis: 'De mensen die samen de kaart maken en het plan dragen. Klein genoeg om vooruit te raken.',
    bron: 'S1.1',
    nooit: ['workgroup', 'workingGroup', 'taskForce'],
  },
  projectleider: {
    woord: 'projectleider',
    meervoud: 'projectleiders',
    betekenis:
      'Wie het traject begeleidt en het overzicht bewaakt, met tijd, middelen en liefst een mandaat.',
    bron: 'S1.4',
    nooit: ['projectLeader', 'projectManager', 'projectLead'],
  },
  lid: {
    woord: 'lid',
    meervoud: 'leden',
    betekenis: 'Iemand uit de werkgroep, met een eigen expertise, rol en al dan niet een mandaat.',
    bron: 'S1.5',
    alledaags: true,
    nooit: ['teamMember', 'groupMember'],
  },
  participatiegraad: {
    woord: 'participatiegraad',
    meervoud: 'participatiegraden',
    betekenis: 'Hoeveel inwoners mee bepalen, op een ladder van informeren tot zelfbestuur.',
    bron: 'S1.4',
    nooit: ['participationLevel', 'participationDegree'],
  },
  polarisatie: {
    woord: 'polarisatie',
    betekenis: 'Groepen gaan verder uit elkaar staan; afstand en wantrouwen nemen toe.',
    bron: 'S0',
    nooit: ['polarization', 'polarisation', 'polarisering'],
  },
  conflict: {
    woord: 'conflict',
    meervoud: 'conflicten',
    betekenis: 'Een afgebakende botsing met duidelijke betrokkenen. Bemiddelen kan hier werken.',
    bron: 'S1.2',
    alledaags: true,
  },
  situatie: {
    woord: 'situatie',
    betekenis: 'Wat er speelt, waar en sinds wanneer, zoals de werkgroep het vandaag ziet.',
    bron: 'S1.2',
    alledaags: true,
    nooit: ['situation'],
  },
  fase: {
    woord: 'fase',
    meervoud: 'fasen',
    betekenis: 'Hoe ver de spanning staat: rust, ongemak, waarneembare vijandigheid of escalatie.',
    bron: 'S0.4',
    nooit: ['polarisationPhase', 'phaseNumber', 'fases'],
  },
  tegenstelling: {
    woord: 'tegenstelling',
    meervoud: 'tegenstellingen',
    betekenis:
      'Een wij tegenover een zij, met wat die twee uit elkaar drijft. Een dossier kan er meer dan één hebben.',
    bron: 'S2.1',
    nooit: ['opposition', 'contradiction', 'polarity', 'tegenstellings'],
  },
  wij: {
    woord: 'wij',
    betekenis:
      'De linkerpool van de as, in de woorden van de werkgroep. Welke kant «wij» heet, is geen oordeel.',
    bron: 'S2.1',
    alledaags: true,
    nooit: ['usSide', 'usPole'],
  },
  zij: {
    woord: 'zij',
    betekenis: 'De rechterpool van de as, in de woorden van de werkgroep.',
    bron: 'S2.1',
    alledaags: true,
    nooit: ['themSide', 'themPole'],
  },
  zone: {
    woord: 'zone',
    meervoud: 'zones',
    betekenis: 'Een van de drie stukken van de as: wij, midden of zij.',
    bron: 'S2.1',
    alledaags: true,
  },
  poolzone: {
    woord: 'poolzone',
    meervoud: 'poolzones',
    betekenis: 'Het stuk van de as bij wij of bij zij; alles daartussen is het midden.',
    bron: 'Middenveld',
    nooit: ['poleZone', 'poleArea'],
  },
  positie: {
    woord: 'plaats',
    meervoud: 'plaatsen',
    betekenis:
      'Waar iemand op de as staat. Alleen links of rechts heeft betekenis; hoog of laag is schikking.',
    bron: 'S2.1',
    alledaags: true,
    nooit: ['positionOnAxis', 'axisPosition', 'posisie'],
  },
  parkeerplaats: {
    woord: 'parkeerplaats',
    betekenis: 'Hier wacht wie in deze tegenstelling nog geen plaats kreeg.',
    bron: 'Middenveld',
    nooit: ['parkingLot', 'parkingSpace', 'parkeerplek'],
  },
  actor: {
    woord: 'actor',
    meervoud: 'actoren',
    betekenis:
      'Iedereen die op de kaart kan staan: een groep, een luide stem, het stille midden of iemand uit het netwerk.',
    bron: 'S2',
    alledaags: true,
    nooit: ['stakeholder', 'actors', 'participant'],
  },
  groep: {
    woord: 'groep',
    meervoud: 'groepen',
    betekenis: 'Inwoners die iets delen: een straat, een leeftijd, een zaak, een vraag.',
    bron: 'S2.1',
    alledaags: true,
    nooit: ['citizenGroup', 'residentGroup'],
  },
  luideStem: {
    woord: 'luide stem',
    meervoud: 'luide stemmen',
    betekenis: 'Een persoon of groep die de tegenstelling luid verwoordt. Luister apart; geef geen podium.',
    bron: 'S2.1',
    nooit: ['loudVoice', 'loudVoices', 'loudSpeaker', 'pusher', 'roeper', 'luidestem', 'luideStemmens'],
  },
  stilleMidden: {
    woord: 'stille midden',
    betekenis: 'De meeste inwoners: zij kiezen geen kant en worden zelden gehoord. Hier begint wat verbindt.',
    bron: 'S2.2',
    ook: ['midden', 'middengroep', 'middengroepen'],
    nooit: ['silentMiddle', 'silentMajority', 'quietMiddle', 'stillemidden', 'stilMidden'],
  },
  netwerk: {
    woord: 'netwerk',
    betekenis: 'Mensen en organisaties die vertrouwen hebben en willen meewerken aan wat verbindt.',
    bron: 'S2.5',
    nooit: ['networkActor', 'networkPartner'],
  },
  inwoner: {
    woord: 'inwoner',
    meervoud: 'inwoners',
    betekenis: 'Groepen en stille midden samen: de mensen van wie de bezorgdheden tellen.',
    bron: 'S2.2',
    alledaags: true,
    nooit: ['inhabitant', 'resident', 'citizen'],
  },
  rol: {
    woord: 'rol',
    meervoud: 'rollen',
    betekenis: 'Wat iemand uit het netwerk kan betekenen. Rollen zijn te combineren.',
    bron: 'S2.5',
    alledaags: true,
    nooit: ['networkRole', 'rols'],
  },
  verbinder: {
    woord: 'verbinder',
    meervoud: 'verbinders',
    betekenis: 'Kent veel mensen, ook wie moeilijk te bereiken is, en brengt meningen samen.',
    bron: 'S2.5',
    nooit: ['bridgeBuilder', 'connectorRole'],
  },
  vertegenwoordiger: {
    woord: 'vertegenwoordiger',
    meervoud: 'vertegenwoordigers',
    betekenis: 'Spreekt namens een achterban, liefst met gezag en mandaat. Zelden namens iedereen.',
    bron: 'S2.5',
    nooit: ['representative', 'spokesperson', 'vertegenwoordigster'],
  },
  doener: {
    woord: 'resultaatgerichte doener',
    meervoud: 'resultaatgerichte doeners',
    betekenis: 'Neemt initiatief, denkt aan het algemeen belang en trekt anderen mee.',
    bron: 'S2.5',
    ook: ['doener', 'doeners'],
    nooit: ['doer', 'achiever'],
  },
  kritischeDenker: {
    woord: 'kritische denker',
    meervoud: 'kritische denkers',
    betekenis: 'Durft tegenspreken en waarschuwt voor een averechts effect. Kritisch én opbouwend.',
    bron: 'S2.5',
    nooit: ['criticalThinker', 'kritischDenker'],
  },
  betrokkenheid: {
    woord: 'betrokkenheid',
    betekenis: 'Hoe een partner meedoet: als klankbord, met inspraak of in de uitvoering.',
    bron: 'S2.5',
    nooit: ['involvement', 'engagementLevel'],
  },
  eenOpEen: {
    woord: '1-op-1 gesprek',
    meervoud: '1-op-1 gesprekken',
    betekenis: 'Een gesprek met één luide stem, zonder publiek. Daar hoor je welke zorg eronder zit.',
    bron: 'S2.1',
    nooit: ['oneOnOne', 'oneToOne'],
  },
  verontrusting: {
    woord: 'hoe mensen zich voelen',
    betekenis: 'Bedroefd, bezorgd of boos: het zegt welke aanpak en welke toon passen.',
    bron: 'S2.3',
    nooit: ['citizenType', 'emotionType', 'unrest'],
  },
  bezorgdheid: {
    woord: 'bezorgdheid',
    meervoud: 'bezorgdheden',
    betekenis: 'Waar mensen echt van wakker liggen, vaak onder het thema dat luid klinkt.',
    bron: 'S2.2',
    nooit: ['concern', 'worry', 'worries', 'bezorgdheids'],
  },
  dieperliggend: {
    woord: 'dieperliggende bezorgdheid',
    meervoud: 'dieperliggende bezorgdheden',
    betekenis: 'Een van zes zorgen die vaak terugkeren, zoals verloedering of niet gehoord worden.',
    bron: 'S2.2',
    ook: ['dieperliggende zorg', 'dieperliggende zorgen'],
    nooit: ['deeperConcern', 'underlyingConcern'],
  },
  bron: {
    woord: 'bron',
    meervoud: 'bronnen',
    betekenis: 'Hoe jullie weten dat iemand een bezorgdheid heeft: gehoord, gezien of vermoed.',
    bron: 'S2.2',
    alledaags: true,
    nooit: ['evidence'],
  },
  standpunt: {
    woord: 'standpunt',
    meervoud: 'standpunten',
    betekenis: 'Wat iemand vindt. Vraag door waar men dan vóór is: daar zit de bezorgdheid.',
    bron: 'S2.2',
    nooit: ['viewpoint', 'standpoint'],
  },
  relatie: {
    woord: 'relatie',
    meervoud: 'relaties',
    betekenis: 'Een lijn tussen twee actoren, zoals contact, vertrouwen of spanning.',
    bron: 'S2.5',
    alledaags: true,
    nooit: ['relation', 'relationType'],
  },
  forum: {
    woord: 'forum',
    meervoud: 'fora',
    betekenis: 'Het moment of de plek waar luide stemmen zich laten horen, online of offline.',
    bron: 'S2.1',
    nooit: ['forums'],
  },
  draagvlak: {
    woord: 'draagvlak',
    betekenis: 'Hoeveel van het stille midden een bezorgdheid deelt, en of jullie het van henzelf hoorden.',
    bron: 'S2.4',
    nooit: ['supportBase', 'publicSupport', 'draagvlakken'],
  },
  steun: {
    woord: 'steun',
    betekenis: 'Wie uit het netwerk een uitdaging mee wil dragen.',
    bron: 'S3.1',
    alledaags: true,
    nooit: ['endorsement'],
  },
  uitdaging: {
    woord: 'verbindende uitdaging',
    meervoud: 'verbindende uitdagingen',
    betekenis: 'Een gedeelde bezorgdheid, positief gezegd, waar het bestuur iets aan kan doen.',
    bron: 'S2.4',
    ook: ['uitdaging', 'uitdagingen'],
    nooit: ['challenge'],
  },
  doelstelling: {
    woord: 'doelstelling',
    meervoud: 'doelstellingen',
    betekenis: 'Hoe het er na de acties uitziet.',
    bron: 'S3.2',
    nooit: ['objective', 'actionGoal'],
  },
  actie: {
    woord: 'actie',
    meervoud: 'acties',
    betekenis: 'Wat jullie doen, voor wie, wie trekt en hoe jullie zien dat het werkt.',
    bron: 'S3.4',
    alledaags: true,
    nooit: ['planAction', 'actionItem', 'actionPlan'],
  },
  trekker: {
    woord: 'trekker',
    meervoud: 'trekkers',
    betekenis: 'Wie een actie vooruithelpt. Niet altijd de projectleider.',
    bron: 'S3.5',
    nooit: ['actionOwner', 'actionLead'],
  },
  werkvorm: {
    woord: 'werkvorm',
    meervoud: 'werkvormen',
    betekenis: 'Hoe mensen elkaar bij een actie ontmoeten, van huisbezoek tot infomarkt.',
    bron: 'S3.4',
    nooit: ['workMode', 'workForm'],
  },
  toets: {
    woord: 'depolarisatietoets',
    betekenis: 'Vijf vragen per actie die tonen waar ze onbedoeld zou kunnen opstoken.',
    bron: 'S3.6',
    ook: ['toets'],
    nooit: ['depolarisationTest', 'depolarisationCheck', 'depolarizationCheck'],
  },
  pitstop: {
    woord: 'pitstop',
    betekenis: 'Vier vragen die de kaart afsluiten, op één blad.',
    bron: 'S2.6',
    nooit: ['pitStop'],
  },
  verankering: {
    woord: 'verankering',
    betekenis: 'Wat ervoor zorgt dat het werk blijft lopen als het traject voorbij is.',
    bron: 'S4',
    nooit: ['anchoring', 'embedding'],
  },
  actiebibliotheek: {
    woord: 'actiebibliotheek',
    betekenis:
      'Acties om door te bladeren en over te nemen, met wat erover bekend is. Een gemeente voegt er eigen aan toe.',
    bron: 'Middenveld',
    nooit: ['actionLibrary', 'actieLibrary'],
  },
  momentopname: {
    woord: 'momentopname',
    meervoud: 'momentopnames',
    betekenis: 'Een bewaarde kopie van het dossier op één dag, om later mee te vergelijken.',
    bron: 'S4',
    nooit: ['dossierSnapshot', 'frozenCopy', 'momentopnamen'],
  },
  herkomst: {
    woord: 'herkomst',
    betekenis: 'Uit welk voorstel van de kaart iets werd overgenomen.',
    bron: 'Middenveld',
    nooit: ['provenance'],
  },
  signaal: {
    woord: 'signaal',
    meervoud: 'signalen',
    betekenis: 'Een vriendelijke opmerking bij jullie kaart, met de reden erbij. Jullie beslissen.',
    bron: 'Middenveld',
    nooit: ['lintRule', 'lintWarning', 'signaals'],
  },
  schuilnaam: {
    woord: 'schuilnaam',
    meervoud: 'schuilnamen',
    betekenis: 'Staat in de plaats van de naam zodra de kaart getoond of gedeeld wordt.',
    bron: 'Middenveld',
    nooit: ['pseudonym', 'nickname'],
  },
  masker: {
    woord: 'masker',
    betekenis: 'Vervangt namen van mensen in alles wat naar buiten gaat.',
    bron: 'Middenveld',
    nooit: ['anonymizer', 'anonymiser', 'redactor'],
  },
  impact: {
    woord: 'impact',
    betekenis: 'Wat het bestuur er zelf aan kan doen. Kies waar jullie greep hebben.',
    bron: 'S2.1',
    alledaags: true,
    nooit: ['leverage'],
  },
} as const satisfies Readonly<Record<string, Begrip>>

export type BegripNaam = keyof typeof BEGRIPPEN
