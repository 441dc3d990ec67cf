/**
 * Opdrachten: everything a person can ask for, as data. Toolbar, menu, palette and shortcut read the same object, so a key, a label and
 * what happens can never drift apart. Keys are written for any layout: letters by what they type, never by where they lie.
 */
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN, type ActorSoort, hoofdletter } from '../domain/actor'
import type { Id } from '../domain/grond'
import { addTegenstelling, duplicateActoren, parkActoren, removeSelectie } from './mutaties'
import { type Gereedschap, isLeeg, isOpDeKaart, NIETS, PANELEN, type PaneelNaam } from './sessie'
import { actieveTegenstelling, geldigeSelectie, type Werkruimte } from './werkruimte'

export type Opdracht = {
  id: string
  label: string
  /** What it is for, one short sentence, where the label does not say it. */
  uitleg?: string
  /** `mod` is Ctrl, or Cmd on a Mac. First one is shown. */
  toetsen: readonly string[]
  groep: 'plaatsen' | 'bewerken' | 'beeld' | 'paneel' | 'dossier'
  /** Name of an icon of the ui room. */
  icoon: string
  enabled: (w: Werkruimte) => boolean
  /** For what can be on or off: whether it is on. */
  actief?: (w: Werkruimte) => boolean
  run: (w: Werkruimte) => void
}

const altijd = () => true
const sessie = (w: Werkruimte) => w.sessie.getState()
const selectie = (w: Werkruimte) => geldigeSelectie(w.dossier(), sessie(w).selectie)
const tegenstelling = (w: Werkruimte) => actieveTegenstelling(w.dossier(), sessie(w).tegenstelling)
/** What belongs to the map does nothing on another step, where nobody sees it. */
const opDeKaart = (w: Werkruimte) => isOpDeKaart(sessie(w))
const heeftActoren = (w: Werkruimte) => opDeKaart(w) && selectie(w).actoren.length > 0

const enigeActor = (w: Werkruimte): Id | null => {
  const { actoren } = selectie(w)
  return actoren.length === 1 ? (actoren[0] ?? null) : null
}
const heeftSignaal = (w: Werkruimte, actor: Id | null): boolean =>
  opDeKaart(w) &&
  actor !== null &&
  Object.hasOwn(w.afleiding.stand.getState()?.signalen.perActor ?? {}, actor)

const kies = (gereedschap: Gereedschap) => ({
  enabled: opDeKaart,
  actief: (w: Werkruimte) => sessie(w).gereedschap === gereedschap,
  run: (w: Werkruimte) => w.zet({ gereedschap, ontwerp: null }),
})

const SOORT_TOETS: Readonly<Record<ActorSoort, string>> = {
  groep: 'g',
  luideStem: 'l',
  stilleMidden: 'm',
  netwerk: 'n',
}

/** What each panel is called and answers. */
const PANEEL: Readonly<Record<PaneelNaam, { label: string; uitleg: string }>> = {
  selectie: { label: 'Selectie', uitleg: 'Wat je koos, om te bewerken' },
  bezorgdheden: { label: 'Bezorgdheden', uitleg: 'Wie draagt wat, in welke zone' },
  uitdagingen: { label: 'Uitdagingen', uitleg: 'Wat verbindt, en waarom' },
  acties: { label: 'Acties', uitleg: 'Wat jullie kunnen doen, en wie' },
  netwerk: { label: 'Netwerk', uitleg: 'Wie bereikt wie' },
  signalen: { label: 'Signalen', uitleg: 'Waar jullie op kunnen letten' },
}

export const OPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'kies',
    label: 'Kies',
    uitleg: 'Kies en versleep wat op de kaart staat',
    toetsen: ['v'],
    groep: 'plaatsen',
    icoon: 'kies',
    ...kies('kies'),
  },
  ...ACTOR_SOORTEN.map((soort): Opdracht => ({
    id: soort,
    label: hoofdletter(ACTOR_SOORT_NAAM[soort]),
    uitleg: 'Klik op het veld of druk Enter, en typ de naam',
    toetsen: [SOORT_TOETS[soort]],
    groep: 'plaatsen',
    icoon: soort,
    ...kies(soort),
  })),
  {
    id: 'relatie',
    label: 'Relatie',
    uitleg: 'Trek een lijn van de ene actor naar de andere',
    toetsen: ['r'],
    groep: 'plaatsen',
    icoon: 'relatie',
    ...kies('relatie'),
  },
  {
    id: 'plaats',
    label: 'Begin met typen',
    uitleg: 'Zet een nieuwe actor van de gekozen soort in zijn natuurlijke zone',
    toetsen: ['enter'],
    groep: 'plaatsen',
    icoon: 'plus',
    enabled: (w) =>
      !['kies', 'relatie'].includes(sessie(w).gereedschap) && w.kaart !== null && tegenstelling(w) !== null,
    run: (w) => w.kaart?.begin(),
  },
  {
    id: 'plakLijst',
    label: 'Lijst plakken',
    uitleg: 'Plak namen, of open een rekenblad (.xlsx, .csv)',
    toetsen: ['p'],
    groep: 'plaatsen',
    icoon: 'lijst',
    enabled: opDeKaart,
    run: (w) => w.zet({ dialoog: 'lijst', geplakteTekst: '' }),
  },
  {
    id: 'ongedaan',
    label: 'Ongedaan maken',
    toetsen: ['mod+z'],
    groep: 'bewerken',
    icoon: 'ongedaan',
    enabled: (w) => w.spiegel.getState().history.undo !== null,
    run: (w) => w.undo(),
  },
  {
    id: 'opnieuw',
    label: 'Opnieuw',
    toetsen: ['mod+shift+z', 'mod+y'],
    groep: 'bewerken',
    icoon: 'opnieuw',
    enabled: (w) => w.spiegel.getState().history.redo !== null,
    run: (w) => w.redo(),
  },
  {
    id: 'hernoem',
    label: 'Naam wijzigen',
    toetsen: ['f2'],
    groep: 'bewerken',
    icoon: 'potlood',
    enabled: (w) => selectie(w).actoren.length === 1 && !sessie(w).schuilnamen && w.kaart !== null,
    run: (w) => w.zet({ hernoemt: selectie(w).actoren[0] ?? null }),
  },
  {
    id: 'verbind',
    label: 'Verbind met…',
    toetsen: ['c'],
    groep: 'bewerken',
    icoon: 'relatie',
    enabled: heeftActoren,
    run: (w) => w.zet({ dialoog: 'verbind' }),
  },
  {
    id: 'signalenVan',
    label: 'Signalen hierover',
    uitleg: 'Waar jullie bij deze actor op kunnen letten',
    toetsen: ['e'],
    groep: 'bewerken',
    icoon: 'paneel-signalen',
    enabled: (w) => heeftSignaal(w, enigeActor(w)),
    run: (w) => w.zet({ signalenVan: enigeActor(w), paneel: 'signalen', paneelOpen: true }),
  },
  {
    id: 'dupliceer',
    label: 'Dupliceren',
    toetsen: ['mod+d'],
    groep: 'bewerken',
    icoon: 'dupliceer',
    enabled: heeftActoren,
    run(w) {
      const ids = duplicateActoren(w.document, selectie(w).actoren, tegenstelling(w)?.id ?? null)
      w.zet({ selectie: { actoren: ids, relaties: [] } })
    },
  },
  {
    id: 'parkeer',
    label: 'Naar de parkeerplaats',
    toetsen: ['b'],
    groep: 'bewerken',
    icoon: 'parkeer',
    enabled: (w) => heeftActoren(w) && tegenstelling(w) !== null,
    run(w) {
      const hier = tegenstelling(w)
      if (hier) parkActoren(w.document, selectie(w).actoren, hier.id)
    },
  },
  {
    id: 'verwijder',
    label: 'Verwijderen',
    toetsen: ['delete', 'backspace'],
    groep: 'bewerken',
    icoon: 'verwijder',
    enabled: (w) => opDeKaart(w) && !isLeeg(selectie(w)),
    run(w) {
      removeSelectie(w.document, selectie(w))
      w.zet({ selectie: NIETS })
    },
  },
  {
    id: 'allesKiezen',
    label: 'Alles kiezen',
    toetsen: ['mod+a'],
    groep: 'bewerken',
    icoon: 'alles',
    enabled: (w) => opDeKaart(w) && tegenstelling(w) !== null,
    run(w) {
      const hier = tegenstelling(w)?.id
      if (!hier) return
      const actoren = Object.values(w.dossier().actoren).filter(({ posities }) => hier in posities)
      w.zet({ selectie: { actoren: actoren.map(({ id }) => id), relaties: [] } })
    },
  },
  {
    id: 'laatLos',
    label: 'Niets kiezen',
    toetsen: ['escape'],
    groep: 'bewerken',
    icoon: 'sluit',
    enabled: opDeKaart,
    run: (w) =>
      w.zet({
        selectie: NIETS,
        ontwerp: null,
        hernoemt: null,
        gereedschap: 'kies',
        meerSelecteren: false,
        belicht: null,
      }),
  },
  {
    id: 'meerSelecteren',
    label: 'Meer kiezen',
    uitleg: 'Elke tik voegt toe aan de selectie; slepen over het veld kiest wat erin ligt',
    toetsen: ['k'],
    groep: 'bewerken',
    icoon: 'meerSelecteren',
    enabled: opDeKaart,
    actief: (w) => sessie(w).meerSelecteren,
    run: (w) => w.zet({ meerSelecteren: !sessie(w).meerSelecteren, gereedschap: 'kies' }),
  },
  {
    id: 'pas',
    label: 'Toon alles',
    toetsen: ['f'],
    groep: 'beeld',
    icoon: 'alles',
    enabled: (w) => w.kaart !== null,
    run: (w) => w.kaart?.pas(),
  },
  {
    id: 'inzoomen',
    label: 'Inzoomen',
    toetsen: ['+', '='],
    groep: 'beeld',
    icoon: 'inzoomen',
    enabled: (w) => w.kaart !== null,
    run: (w) => w.kaart?.zoom('in'),
  },
  {
    id: 'uitzoomen',
    label: 'Uitzoomen',
    toetsen: ['-'],
    groep: 'beeld',
    icoon: 'uitzoomen',
    enabled: (w) => w.kaart !== null,
    run: (w) => w.kaart?.zoom('uit'),
  },
  {
    id: 'schuilnamen',
    label: 'Schuilnamen',
    uitleg: 'Toon schuilnamen in plaats van namen',
    toetsen: ['s'],
    groep: 'beeld',
    icoon: 'schuilnamen',
    enabled: altijd,
    actief: (w) => sessie(w).schuilnamen,
    run: (w) => w.zet({ schuilnamen: !sessie(w).schuilnamen, hernoemt: null }),
  },
  {
    id: 'paneel',
    label: 'Paneel tonen of verbergen',
    toetsen: ['i'],
    groep: 'beeld',
    icoon: 'paneel',
    enabled: opDeKaart,
    actief: (w) => sessie(w).paneelOpen,
    run: (w) => w.zet({ paneelOpen: !sessie(w).paneelOpen }),
  },
  ...PANELEN.map((paneel, i): Opdracht => ({
    id: `paneel ${paneel}`,
    ...PANEEL[paneel],
    toetsen: [String(i + 1)],
    groep: 'paneel',
    icoon: `paneel-${paneel}`,
    enabled: opDeKaart,
    actief: (w) => sessie(w).paneelOpen && sessie(w).paneel === paneel,
    run: (w) => w.zet({ paneel, paneelOpen: true }),
  })),
  {
    id: 'tegenstelling',
    label: 'Nieuwe tegenstelling',
    toetsen: ['t'],
    groep: 'dossier',
    icoon: 'plus',
    enabled: opDeKaart,
    run: (w) => w.zet({ tegenstelling: addTegenstelling(w.document), selectie: NIETS }),
  },
  {
    id: 'pitstop',
    label: 'Pitstop',
    uitleg: 'Sluit de kaart af met vier vragen',
    toetsen: ['o'],
    groep: 'dossier',
    icoon: 'pitstop',
    enabled: altijd,
    run: (w) => w.omgeving.ga('kaart', 'pitstop'),
  },
  {
    id: 'exporteer',
    label: 'Exporteer',
    toetsen: ['mod+e'],
    groep: 'dossier',
    icoon: 'exporteer',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'exporteer' }),
  },
  {
    id: 'zoek',
    label: 'Zoek',
    uitleg: 'Vind een actor of een opdracht',
    toetsen: ['mod+k'],
    groep: 'dossier',
    icoon: 'zoek',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'zoek' }),
  },
  {
    id: 'toetsen',
    label: 'Toetsen',
    toetsen: ['?'],
    groep: 'dossier',
    icoon: 'toetsen',
    enabled: altijd,
    run: (w) => w.zet({ dialoog: 'toetsen' }),
  },
]

export function opdracht(id: string): Opdracht {
  const gevonden = OPDRACHTEN.find((kandidaat) => kandidaat.id === id)
  if (!gevonden) throw new Error(`Unknown opdracht ${id}`)
  return gevonden
}

/** What a keyboard event is called in `toetsen`: `mod+shift+z`, `f2`, `?`. Shift is left out where it is part of typing the sign itself. */
export function toetsVan({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string {
  const teken = key.toLowerCase()
  const letter = /^[a-z]$/u.test(teken) || teken.length > 1
  return [ctrlKey || metaKey ? 'mod' : '', altKey ? 'alt' : '', shiftKey && letter ? 'shift' : '', teken]
    .filter(Boolean)
    .join('+')
}

/** Runs the opdracht of a key when it can run now; true when the key was ours. */
export function runToets(w: Werkruimte, toets: string): boolean {
  const gevonden = OPDRACHTEN.find(({ toetsen, enabled }) => toetsen.includes(toets) && enabled(w))
  gevonden?.run(w)
  return Boolean(gevonden)
}

const TOETS_NAAM: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  backspace: '⌫',
}

/** Browsers tell; elsewhere there is no keyboard to speak of. */
const isMac = (): boolean => typeof navigator !== 'undefined' && /mac/iu.test(navigator.platform)

/** How a key is written on screen: «Ctrl Shift Z». On a Mac, Ctrl reads ⌘. */
export const zegToets = (toets: string, mac = isMac()): string =>
  (toets === '+' ? ['+'] : toets.split('+'))
    .map((deel) => (mac && deel === 'mod' ? '⌘' : (TOETS_NAAM[deel] ?? deel.toUpperCase())))
    .join(' ')
