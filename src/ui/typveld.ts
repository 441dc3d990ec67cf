/** True for what takes typed text: there letters, Enter, copy and paste belong to the field. A checkbox or a slider takes none. */
export const isTypveld = (doel: EventTarget | null): doel is HTMLElement =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable ||
    doel.matches('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select'))

/** What lies over the page. A message at its foot does not, though React Aria calls it a dialog. */
export const OVER_DE_PAGINA =
  '[role="dialog"], [role="alertdialog"]:not([data-melding]), [role="listbox"], [role="menu"]'

/** The same, as far as it takes the keys: a menu that came while somebody typed is for the pointer that asked for it. */
export const NEEMT_TOETSEN = OVER_DE_PAGINA.replace(
  '[role="menu"]',
  '[role="menu"]:not([data-zonder-toetsen])',
)

/** Whether the keyboard is in a field at this moment. Whoever touches something else then leaves the focus where it is. */
export const isTypend = (): boolean => {
  const veld = document.activeElement
  return isTypveld(veld) && !veld?.matches(':read-only, :disabled, select')
}

/**
 * Keys that choose or leave a suggestion of an input method are not ours. Safari ends the composition before it sends the key that ended it:
 * only 229, «taken by the input method», still tells.
 */
export const isSamenstelling = (event: KeyboardEvent): boolean =>
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else says it in Safari
  event.isComposing || event.keyCode === 229
