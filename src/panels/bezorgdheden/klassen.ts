/** What each klasse is called, what it means for the room, in one line. Source: method S2.4, dilemmalogica. */
import type { BezorgdheidKlasse } from '../../domain/lezing/afleiding'

export const KLASSE: Readonly<Record<BezorgdheidKlasse, { naam: string; betekenis: string }>> = {
  gedeeld: { naam: 'Gedeeld', betekenis: 'Het midden draagt dit, en beide kanten herkennen het.' },
  middenEnEenKant: {
    naam: 'Midden en één kant',
    betekenis: 'Het midden draagt dit samen met één kant. Herkent de andere kant het ook?',
  },
  gedeeldInHetMidden: {
    naam: 'Gedeeld in het midden',
    betekenis: 'Meer dan één groep in het midden draagt dit. De kanten noemden het nog niet.',
  },
  eenMiddengroep: {
    naam: 'Eén groep in het midden',
    betekenis: 'Een begin. Vraag na of anderen in het midden dit herkennen.',
  },
  gedeeldZonderMidden: {
    naam: 'Beide kanten, zonder het midden',
    betekenis: 'De kanten delen dit. Het midden is er nog niet over gehoord.',
  },
  eenzijdig: { naam: 'Aan één kant', betekenis: 'Even echt, en nog niet gedeeld.' },
  enkelMiddenzone: {
    naam: 'Groepen in de middenzone',
    betekenis: 'Is dit eigenlijk het stille midden?',
  },
  enkelNetwerk: {
    naam: 'Inschatting van het netwerk',
    betekenis: 'Professionals zien dit. Toets het bij het midden.',
  },
  enkelLuideStem: {
    naam: 'Alleen luid te horen',
    betekenis: 'Wat zit eronder, en bij wie ga je luisteren?',
  },
  ongedragen: { naam: 'Nog bij niemand', betekenis: 'Niemand op deze kaart draagt dit al.' },
}
