/** Where the bestuur stands: trust, what was decided elsewhere, its role, and how far people may decide along. Source: method S1.4, S2.4. */
import { keuze, tekstvraag, type Vraag } from './vraag'

export const VERTROUWENVRAAG: Vraag = {
  sleutel: 'S1_4_vertrouwen',
  code: 'S1.4',
  vraag: 'Hoeveel vertrouwen is er in het bestuur?',
  uitleg: 'Bij weinig vertrouwen stookt alleen zenden op.',
  bepaalt: 'hoever jullie op de ladder moeten gaan om geloofd te worden.',
  isSleutelvraag: true,
  antwoord: keuze(
    [
      { id: 'laag', label: 'weinig' },
      { id: 'gemiddeld', label: 'gemiddeld' },
      { id: 'hoog', label: 'veel' },
    ],
    ({ situatie }) => situatie.vertrouwen,
    (_, vertrouwen) => ({ situatie: { vertrouwen } }),
  ),
}

export const BOVENLOKAALVRAAG: Vraag = {
  sleutel: 'S2_4_bovenlokaal',
  code: 'S2.4',
  vraag: 'Speelt een beslissing mee die elders genomen is?',
  uitleg: 'Een opvangcentrum, bijvoorbeeld. Je houdt ze niet tegen, maar kan lokaal wel verbindend kiezen.',
  bepaalt:
    'wat jullie eerlijk kunnen beloven. Gaat het over opvang: bel de verbindingsofficier van het Agentschap.',
  antwoord: keuze(
    [
      { id: true, label: 'ja' },
      { id: false, label: 'nee' },
    ],
    ({ situatie }) => situatie.bovenlokaal,
    (_, bovenlokaal) => ({ situatie: { bovenlokaal } }),
  ),
}

export const ROLVRAGEN = [
  tekstvraag({
    sleutel: 'S1_4_opzet',
    code: 'S1.4',
    vraag: 'Wat is de opzet van dit traject, en wat hoort er niet bij?',
    bepaalt: 'wat jullie vooraf vertellen aan wie meedoet.',
  }),
  tekstvraag({
    sleutel: 'S1_4_rol',
    code: 'S1.4',
    vraag: 'Welke rol neemt het bestuur: loslaten of bewaken?',
    bepaalt: 'wie het gesprek leidt. Zijn jullie zelf partij, laat dan iemand anders begeleiden.',
  }),
  tekstvraag({
    sleutel: 'S1_4_luisteren',
    code: 'S1.4',
    vraag: 'Zijn jullie bereid te luisteren, ook als dat de eigen visie verschuift?',
    uitleg: 'Wees eerlijk: liever weinig beloven dan terugkrabbelen.',
    bepaalt: 'welke participatiegraad geloofwaardig is: welke trede van de ladder.',
  }),
  tekstvraag({
    sleutel: 'S1_4_externen',
    code: 'S1.4',
    vraag: 'Wat vragen jullie van externen en inwoners?',
    bepaalt: 'de betrokkenheid van partners: klankbord, inspraak of uitvoering.',
  }),
  tekstvraag({
    sleutel: 'S1_4_diensten',
    code: 'S1.4',
    vraag: 'Wie van de eigen diensten zit mee aan tafel?',
    bepaalt: 'de lijst van de werkgroep, wat verder.',
  }),
]

export const PARTICIPATIEVRAAG: Vraag = {
  sleutel: 'S1_4_participatiegraad',
  code: 'S1.4',
  vraag: 'Hoever mogen inwoners mee beslissen?',
  uitleg:
    'Zeg het vooraf, dan belooft geen enkele actie te veel. Kijk opnieuw als de betrokkenen duidelijker zijn.',
  bepaalt: 'wat een actie mag beloven.',
  isSleutelvraag: true,
  isLadder: true,
  antwoord: keuze(
    [
      {
        id: 'informeren',
        label: 'informeren',
        uitleg: 'Het bestuur bepaalt en houdt mensen op de hoogte.',
        voor: 'snel en duidelijk',
        tegen: 'bij weinig vertrouwen wakkert het de polarisatie aan',
      },
      {
        id: 'raadplegen',
        label: 'raadplegen',
        uitleg: 'Het bestuur luistert, zonder belofte.',
        voor: 'je hoort wat er leeft',
        tegen: 'wie niets terugziet, voelt zich niet gehoord',
      },
      {
        id: 'adviseren',
        label: 'adviseren',
        uitleg: 'Bewoners brengen problemen en ideeën aan.',
        voor: 'nieuwe ideeën, van wie er woont',
        tegen: 'je moet uitleggen wat je niet volgt',
      },
      {
        id: 'coproduceren',
        label: 'coproduceren',
        uitleg: 'Samen agenda en plan; het bestuur beslist en bindt zich.',
        voor: 'draagvlak en vertrouwen',
        tegen: 'vraagt veel afstemming',
      },
      {
        id: 'meebeslissen',
        label: 'meebeslissen',
        uitleg: 'Samen de agenda, samen de beslissing.',
        voor: 'iedereen is mee eigenaar',
        tegen: 'traag, en het bestuur geeft macht af',
      },
      {
        id: 'zelfbestuur',
        label: 'zelf beslissen',
        uitleg: 'Bewoners beslissen; diensten geven raad.',
        voor: 'de meeste kracht komt uit de buurt zelf',
        tegen: 'wie stil is, beslist niet vanzelf mee',
      },
    ],
    ({ werkgroep }) => werkgroep.participatiegraad,
    (_, participatiegraad) => ({ werkgroep: { participatiegraad } }),
  ),
}
