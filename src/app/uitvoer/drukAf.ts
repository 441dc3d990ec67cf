/** Prints a document that stands beside the app, so that nothing of the screen comes along. People choose «bewaar als PDF» in the browser's own window. */

const MERK = 'data-afdruk'

/** `html` is a whole document; `titel` is what the browser proposes as name of the PDF. Resolves when the print window was asked for. */
export async function drukAf(html: string, titel: string): Promise<void> {
  // Not every browser says that printing is over: what is left of the last time goes now.
  document.querySelector(`[${MERK}]`)?.remove()
  const kader = document.createElement('iframe')
  kader.setAttribute(MERK, '')
  kader.setAttribute('aria-hidden', 'true')
  kader.tabIndex = -1
  // In the page but out of sight: what is not displayed is not laid out, and prints empty.
  kader.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0'
  kader.srcdoc = html
  await new Promise((klaar) => {
    kader.addEventListener('load', klaar, { once: true })
    document.body.append(kader)
  })
  const venster = kader.contentWindow
  if (!venster) throw new Error('Deze browser kan hier niet afdrukken.')
  await venster.document.fonts.ready
  const voorheen = document.title
  document.title = titel
  venster.addEventListener('afterprint', () => {
    document.title = voorheen
    kader.remove()
  })
  venster.print()
}
