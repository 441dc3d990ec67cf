/**
 * What a key is called, and how it is written. For any layout: letters and signs by what they type, the row of digits by where it lies, because AZERTY
 * types other signs there.
 */

export type Aanslag = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>

/** AltGr writes a sign, and is no shortcut with whatever it is pressed. Windows tells it as Ctrl Alt as well, Linux only so; on a Mac there is none. */
export const isAltGr = (aanslag: Aanslag): boolean =>
  !isMac() && aanslag.getModifierState?.('AltGraph') === true

/**
 * What a keyboard event is called in `toetsen`: `mod+shift+z`, `f2`, `g`. Shift that only writes a sign in another form is left out, so that a
 * capital does what its letter does. Empty for AltGr, also where it arrives as nothing but Ctrl Alt.
 */
export function toetsVan(aanslag: Aanslag): string {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = aanslag
  if ((ctrlKey && altKey) || isAltGr(aanslag)) return ''
  const mod = ctrlKey || metaKey
  const cijfer = mod ? undefined : /^Digit([1-9])$/u.exec(code)?.[1]
  const teken = cijfer ?? key.toLowerCase()
  const isNaam = teken.length > 1
  const metShift = shiftKey && (isNaam || ((mod || altKey) && /^\p{L}$/u.test(teken)))
  return [mod && 'mod', altKey && 'alt', metShift && 'shift', teken].filter(Boolean).join('+')
}

/** One bare sign: what somebody types without meaning a shortcut. Space is none: it presses what has the focus. */
export const isLosseToets = (toets: string): boolean => /^[^ ]$/u.test(toets)

const TOETS_NAAM: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  backspace: '⌫',
  home: 'Home',
  pageup: 'Page Up',
  pagedown: 'Page Down',
}

/** Browsers tell; elsewhere there is no keyboard to speak of. */
const isMac = (): boolean => typeof navigator !== 'undefined' && /mac/iu.test(navigator.platform)

/** How a key is written on screen: «Ctrl Shift Z». On a Mac, Ctrl reads ⌘. */
export const zegToets = (toets: string, mac = isMac()): string =>
  (/\+\+$|^\+$/u.test(toets) ? [...toets.slice(0, -1).split('+').filter(Boolean), '+'] : toets.split('+'))
    .map((deel) => (mac && deel === 'mod' ? '⌘' : (TOETS_NAAM[deel] ?? deel.toUpperCase())))
    .join(' ')

/** The browser would keep or print the screen, with names: that never happens, whatever key the opdracht has. */
export const isVanDeBrowser = (toets: string): boolean => toets === 'mod+s' || toets === 'mod+p'
