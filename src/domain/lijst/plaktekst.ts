/** What stands on a clipboard, as the text of a list. */

/**
 * Gives the text at once, or soon where there is a table beside it: that keeps its cells, of which the plain text would make rows. What reads a table comes
 * when there is one; without it the plain text does.
 */
export function readPlaktekst(tekst: string, html: string, toon: (tekst: string) => void): void {
  if (!/<table[\s>]/iu.test(html)) return toon(tekst)
  void import('./htmltabel').then(
    ({ readHtmlTabel }) => toon(readHtmlTabel(html) ?? tekst),
    () => toon(tekst),
  )
}
