/**
 * A link to a dossier loads in as few rounds as the start screen: what only a dossier needs stands in the page by name, and a script of a few lines asks
 * for it beside the rest when the address is one of a dossier. It is a file because the policy of the page allows no script inside.
 */
import type { Plugin } from 'vite'

/** Of what it begins with: the screen of a dossier. */
const INGANG = '/src/app/dossier/Dossierscherm.tsx'
const NAAM = 'vooruit.js'

/** What the page may want in advance, as marks that do nothing by themselves. */
export const merken = (bestanden: readonly string[]): string =>
  bestanden.map((naam) => `<meta name="vooruit" content="./${naam}">`).join('')

/** In the browser, as it stands here. */
export const SCRIPT = `if (location.hash.startsWith('#/d/'))
  for (const { content } of document.querySelectorAll('meta[name="vooruit"]')) {
    const link = document.createElement('link')
    link.rel = content.endsWith('.css') ? 'preload' : 'modulepreload'
    link.as = content.endsWith('.css') ? 'style' : 'script'
    link.crossOrigin = ''
    link.href = content
    document.head.append(link)
  }
`

export const vooruit: Plugin = {
  name: 'middenveld:vooruit',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: NAAM, source: SCRIPT })
  },
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, chunk }) {
      const delen = Object.values(bundle ?? {}).flatMap((deel) => (deel.type === 'chunk' ? [deel] : []))
      const scherm = delen.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(INGANG)))
      if (!scherm || !chunk || scherm === chunk)
        throw new Error('The screen of a dossier is no file of its own')
      const eerst = new Set([chunk.fileName, ...chunk.imports])
      const css = scherm.viteMetadata?.importedCss ?? []
      const bestanden = [scherm.fileName, ...scherm.imports, ...css].filter((naam) => !eerst.has(naam))
      return html.replace('</title>', `</title>${merken(bestanden)}<script async src="./${NAAM}"></script>`)
    },
  },
}
