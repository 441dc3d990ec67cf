/**
 * What the Back of the browser means. Above the entry that a screen has in the history stand entries of ours: one for each layer that is open, and in
 * a dossier one threshold, so that a single press never leaves it. What closes otherwise leaves its entry behind, to be used by the next layer or
 * passed over by the next Back: nothing ever has to be taken off while somebody clicks on.
 */
import { readRoute, writeRoute } from './route'

/** What stands in `history.state` of an entry. */
export type Plek = {
  /** How many entries of ours it is above that of the screen. */
  readonly laag: number
  /** How many screens of the same dossier were passed before this one. At 0, going back leaves the dossier. */
  readonly trede: number
}

export type Terugstand = {
  readonly hash: string
  readonly plek: Plek
  /** The threshold stands; false once somebody was warned, or before anything was done here. */
  readonly drempel: boolean
}

export type Gebeurtenis =
  /** The browser came to an entry; null where nothing of ours stands in it. */
  | { soort: 'komt'; hash: string; plek: Plek | null }
  /** Somebody did something on this screen. */
  | { soort: 'hand' }
  /** A layer came or went. */
  | { soort: 'laag' }

export type Daad =
  /** Writes in the present entry. */
  | { soort: 'schrijf'; plek: Plek; hash?: string }
  /** Puts an entry on top. */
  | { soort: 'stapel'; plek: Plek; hash?: string }
  | { soort: 'ga'; stappen: number }
  | { soort: 'sluit'; lagen: number }
  /** Says that the next Back leaves the dossier, until somebody does something. */
  | { soort: 'waarschuw' }
  | { soort: 'zwijg' }

type Uitkomst = { stand: Terugstand; daden: readonly Daad[] }

export const BEGIN: Terugstand = { hash: '', plek: { laag: 0, trede: 0 }, drempel: false }

/** `open`: how many layers lie there now. */
export function stapTerug(stand: Terugstand, gebeurtenis: Gebeurtenis, open: number): Uitkomst {
  if (gebeurtenis.soort === 'komt') {
    const { hash, plek } = gebeurtenis
    if (plek === null) return nieuw(stand, hash)
    return hash === stand.hash ? terugOfVooruit(stand, plek, open) : elders(hash, plek)
  }
  const drempel = gebeurtenis.soort === 'hand' ? isRand(stand.hash, stand.plek) : stand.drempel
  const nodig = open + (drempel ? 1 : 0)
  const daden: Daad[] = drempel && !stand.drempel ? [{ soort: 'zwijg' }] : []
  let { plek } = stand
  while (plek.laag < nodig) {
    plek = { ...plek, laag: plek.laag + 1 }
    daden.push({ soort: 'stapel', plek })
  }
  return { stand: { ...stand, plek, drempel }, daden }
}

const dossierVan = (hash: string): string | null => {
  const route = readRoute(hash)
  return route.scherm === 'start' ? null : route.dossier
}

const isRand = (hash: string, { trede }: Plek): boolean => trede === 0 && dossierVan(hash) !== null

/** A screen that was asked for, by a link or an address. */
function nieuw(stand: Terugstand, hash: string): Uitkomst {
  // The same address again takes the place of the one that stood there.
  if (hash === stand.hash) return { stand, daden: [{ soort: 'schrijf', plek: stand.plek }] }
  const route = readRoute(hash)
  const isVerder = route.scherm !== 'start' && route.dossier === dossierVan(stand.hash)
  if (isVerder || route.scherm === 'start' || (route.scherm === 'kaart' && route.deel === '')) {
    const plek = { laag: 0, trede: isVerder ? stand.plek.trede + 1 : 0 }
    return { stand: { hash, plek, drempel: false }, daden: [{ soort: 'schrijf', plek }, { soort: 'zwijg' }] }
  }
  // Who comes in beside the map finds the map behind it.
  const kaart = writeRoute({ scherm: 'kaart', dossier: route.dossier, deel: '' })
  const rand = { laag: 0, trede: 0 }
  const plek = { laag: 0, trede: 1 }
  return {
    stand: { hash, plek, drempel: false },
    daden: [
      { soort: 'schrijf', plek: rand, hash: kaart },
      { soort: 'stapel', plek, hash },
      { soort: 'zwijg' },
    ],
  }
}

/** Another screen, where somebody was before. */
const elders = (hash: string, plek: Plek): Uitkomst => ({
  stand: { hash, plek, drempel: plek.laag > 0 && isRand(hash, plek) },
  daden: [{ soort: 'zwijg' }],
})

function terugOfVooruit(stand: Terugstand, plek: Plek, open: number): Uitkomst {
  const terug = stand.plek.laag - plek.laag
  const blijft = { ...stand, plek }
  if (terug <= 0) return { stand: blijft, daden: [] }
  const dicht = Math.min(terug, open)
  const daden: Daad[] = dicht > 0 ? [{ soort: 'sluit', lagen: dicht }] : []
  if (dicht === terug) return { stand: blijft, daden }
  if (stand.drempel)
    return { stand: { ...blijft, drempel: false }, daden: [...daden, { soort: 'waarschuw' }] }
  // Nothing more to close: past what is left of ours, to where somebody came from.
  return { stand: blijft, daden: [...daden, { soort: 'ga', stappen: -plek.laag - 1 }] }
}
