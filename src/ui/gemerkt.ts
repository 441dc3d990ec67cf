import { useLayoutEffect, useMemo } from 'react'

type Invoer = HTMLInputElement | HTMLTextAreaElement
type Gemerkt = { veld: Invoer; was: string; van: number; tot: number }

/** What is marked in the field that has the keyboard; null when none has, when it shows `wordt` already, or marks nothing. */
function leesGemerkt(wordt: string): Gemerkt | null {
  const veld = document.activeElement
  if (!(veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement)) return null
  const { value: was, selectionStart: van, selectionEnd: tot } = veld
  return van === null || tot === null || was === wordt ? null : { veld, was, van, tot }
}

/**
 * Keeps what is marked in a field when somebody else writes another text in it: the browser would set the caret behind that text, and who was about to type
 * over the old one would type after the new. `text` is what the field shows, `isVanSchrijver` whether its own writer made it so.
 *
 * The rendering with the new text is the last moment at which the field still knows.
 */
export function useGemerkt(text: string, isVanSchrijver: () => boolean): void {
  const gemerkt = useMemo(() => leesGemerkt(text), [text])
  useLayoutEffect(() => {
    if (gemerkt === null || isVanSchrijver()) return
    const { veld, was, van, tot } = gemerkt
    // Another field has the keyboard.
    if (veld !== document.activeElement || veld.value !== text) return
    const einde = tot === was.length ? text.length : tot
    veld.setSelectionRange(van === tot ? einde : van, einde)
  }, [gemerkt, text, isVanSchrijver])
}
