/**
 * What is typed between the moment a name field is asked for and the moment it has the focus. It waits here, in order, and the field takes it:
 * nothing is lost and nothing is read as a shortcut.
 */

/** Null while no field is on its way. Enter is kept as a new line. */
let wachtrij: string | null = null

/** A field is on its way. What already waits stays: Enter may have ended one name and begun the next. */
export function verwachtVeld(): void {
  wachtrij ??= ''
}

/** It does not come, or somebody types elsewhere. */
export function vergeetVeld(): void {
  wachtrij = null
}

export const isVeldVerwacht = (): boolean => wachtrij !== null

/** Keeps a key, by its name in a KeyboardEvent; false when it types nothing. */
export function typVooruit(key: string): boolean {
  if (wachtrij === null) return false
  if (/^.$/u.test(key)) wachtrij += key
  else if (key === 'Enter') wachtrij += '\n'
  else if (key === 'Backspace') wachtrij = wachtrij.replace(/.$/u, '')
  else return false
  return true
}

/** For the field that has the focus now: what it begins with, and whether Enter already followed. The rest waits for the next one. */
export function neemVooruit(): { tekst: string; enter: boolean } {
  const [tekst = '', ...rest] = (wachtrij ?? '').split('\n')
  wachtrij = rest.length > 0 ? rest.join('\n') : null
  return { tekst, enter: rest.length > 0 }
}
