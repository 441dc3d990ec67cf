/** A document for paper as it is looked at before it is made: the same document, on a sheet, with a gap where a new page begins. */

/** Of a sheet, mm; what the pages of a plan leave white. */
const RAND = { boven: 15, opzij: 18 } as const

/** `breedte` of its page, mm. */
export const writeOpScherm = (html: string, breedte: number): string =>
  html.replace('</head>', `<style>@media screen{${stijl(breedte)}}</style></head>`)

function stijl(breedte: number): string {
  const { boven, opzij } = RAND
  const nieuwBlad = `margin:${boven}mm -${opzij}mm 0;padding:${boven}mm ${opzij}mm 0;border-top:5mm solid ${GROND}`
  return [
    `html{background:${GROND}}`,
    `body{box-sizing:border-box;margin:0 auto;width:${breedte}mm;min-height:100vh;padding:${boven}mm ${opzij}mm;background:#fff}`,
    `.nieuw,.kaartblad,.blad{${nieuwBlad}}`,
    '.kaartblad+*:not(.nieuw){margin-top:0}',
    // A lying page is made as narrow as the others.
    '.kaartblad .kaart{height:auto}.kaartblad .kaart svg{display:block;width:100%;height:auto}',
    `.veld{zoom:${((breedte - 2 * opzij) / 396).toFixed(3)}}`,
    // The map alone is a page by itself.
    'body:has(>.kaart){min-height:0;padding:8mm}',
  ].join('')
}

/** Between the sheets. */
const GROND = '#E4E1D8'
